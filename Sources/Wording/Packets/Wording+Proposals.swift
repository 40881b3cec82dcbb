import RoadmapEngine

/// Sentences on what other parties propose. In French and Arabic the party stands before a colon, so that no word has to agree with its name in
/// gender or number.
extension Wording {
  /// Tells what a proposal would change: `Libya moves the deadline of "Sign" from 4 Mar 2027 to 18 Mar 2027.`
  package func proposal(_ proposal: Proposal, in workspace: Workspace) -> String {
    let party = party(proposal.from, in: workspace)
    let what = title(of: proposal, in: workspace)
    let sentence =
      proposal.refusal.map { refusal(proposal, party, what, reason: $0, in: workspace) } ?? change(proposal, party, what, in: workspace)
    let reason = proposal.reason.map { phrase(en: "Reason: \($0).", fr: "Motif : \($0).", ar: "السبب: \($0).") }
    return ([sentence] + [reason, note(proposal, in: workspace)].compactMap(\.self)).joined(separator: " ")
  }

  /// Names the thing of a proposal: the title of a step or roadmap, the name of a party.
  package func title(of proposal: Proposal, in workspace: Workspace) -> String {
    if let title = workspace.title(of: proposal.thing) ?? proposal.title, !title.isEmpty { return quoted(name(title)) }
    return switch proposal.thing {
    case .step(let step): quoted(step.description)
    case .roadmap(let id): quoted(id.text)
    case .party(let id): self.party(id, in: workspace)
    case .view(let id): id.text
    case .calendar, .workspace: name(of: proposal.thing, in: workspace)
    }
  }

  private func refusal(
    _ proposal: Proposal, _ party: String, _ what: String, reason: String, in workspace: Workspace
  ) -> String {
    let why = reason.isEmpty ? "." : "\(colon)\(quoted(reason))"
    if proposal.isGone {
      return phrase(
        en: "\(party) does not take over \(what)\(why)", fr: "\(party) : \(what) n’est pas reprise\(why)",
        ar: "\(party): لم تؤخذ \(what)\(why)")
    }
    if proposal.atom == "presence" {
      return phrase(
        en: "\(party) keeps \(what)\(why)", fr: "\(party) : \(what) est maintenue\(why)", ar: "\(party): الإبقاء على \(what)\(why)")
    }
    let (ours, theirs, atom) = (value(proposal.ours), value(proposal.theirs), name(of: proposal, in: workspace))
    return phrase(
      en: "\(party) refuses \(ours) for \(what), \(atom), and stays with \(theirs)\(why)",
      fr: "\(party) : \(ours) refusé pour \(what), \(atom) ; reste \(theirs)\(why)",
      ar: "\(party): رفض \(ours) لـ\(what)، \(atom)؛ والباقي \(theirs)\(why)")
  }

  private func change(_ proposal: Proposal, _ party: String, _ what: String, in workspace: Workspace) -> String {
    if proposal.isGone {
      return phrase(
        en: "\(party) no longer shares \(what).", fr: "\(party) : \(what) n’est plus partagée.", ar: "\(party): لم تعد \(what) مشتركة.")
    }
    if proposal.atom == "presence" {
      return phrase(en: "\(party) adds \(what).", fr: "\(party) : ajout de \(what).", ar: "\(party): إضافة \(what).")
    }
    let (ours, theirs) = (value(proposal.ours), value(proposal.theirs))
    switch String(proposal.atom.prefix { $0 != "." }) {
    case "deadline" where ours != "–" && theirs != "–":
      return proposal.isEarlier
        ? phrase(
          en: "\(party) moves the deadline of \(what) from \(ours) to \(theirs).",
          fr: "\(party) : échéance de \(what) avancée du \(ours) au \(theirs).",
          ar: "\(party): تقديم الموعد النهائي لـ\(what) من \(ours) إلى \(theirs).")
        : phrase(
          en: "\(party) moves the deadline of \(what) from \(ours) to \(theirs).",
          fr: "\(party) : échéance de \(what) reportée du \(ours) au \(theirs).",
          ar: "\(party): نقل الموعد النهائي لـ\(what) من \(ours) إلى \(theirs).")
    case "deadline" where theirs == "–":
      return phrase(
        en: "\(party) takes the deadline \(ours) off \(what).", fr: "\(party) : échéance du \(ours) retirée de \(what).",
        ar: "\(party): إلغاء الموعد النهائي \(ours) لـ\(what).")
    case "deadline":
      return phrase(
        en: "\(party) sets the deadline of \(what) to \(theirs).", fr: "\(party) : échéance de \(what) fixée au \(theirs).",
        ar: "\(party): تحديد الموعد النهائي لـ\(what) في \(theirs).")
    case "on" where theirs != "–":
      return phrase(
        en: "\(party) sets \(what) for \(theirs).", fr: "\(party) : \(what) fixée au \(theirs).",
        ar: "\(party): تحديد \(what) في \(theirs).")
    case "waiting" where ours != "–" && theirs != "–" && proposal.endsWait:
      let wait = wait(proposal.atom, in: workspace)
      let day = proposal.endOfWait.map { date($0) } ?? ""
      return phrase(
        en: "\(party): a wait of \(what) ended on \(day): \(wait).", fr: "\(party) : fin d’une attente de \(what) le \(day) : \(wait).",
        ar: "\(party): انتهى في \(day) انتظار \(what): \(wait).")
    case "waiting" where ours == "–":
      let awaited = proposal.atom.dropFirst("waiting.".count).prefix { $0 != " " }
      let name = self.party(Party.ID(String(awaited)), in: workspace)
      return phrase(
        en: "\(party): \(what) waits for \(name), since \(theirs).", fr: "\(party) : \(what) attend \(name), depuis le \(theirs).",
        ar: "\(party): \(what) في انتظار \(name) منذ \(theirs).")
    case "remark" where ours == "–":
      return phrase(
        en: "\(party) remarks on \(what): \(theirs).", fr: "\(party) : observation sur \(what) : \(theirs).",
        ar: "\(party): ملاحظة على \(what): \(theirs).")
    case "progress":
      let report = report(proposal) ?? theirs
      return phrase(
        en: "\(party) reports on \(what): \(report).", fr: "\(party) : avancement de \(what) : \(report).",
        ar: "\(party): تقدّم \(what): \(report).")
    case "link" where theirs == "–":
      return phrase(
        en: "\(party) no longer lets \(what) wait for \(linked(proposal)).", fr: "\(party) : \(what) n’attend plus \(linked(proposal)).",
        ar: "\(party): \(what) لم تعد تنتظر \(linked(proposal)).")
    case "link":
      return phrase(
        en: "\(party) lets \(what) wait for \(linked(proposal)).", fr: "\(party) : \(what) attend désormais \(linked(proposal)).",
        ar: "\(party): \(what) تنتظر الآن \(linked(proposal)).")
    case "approval" where theirs != "–":
      return phrase(
        en: "\(party) gives its approval of \(what): \(theirs).", fr: "\(party) : approbation de \(what) : \(theirs).",
        ar: "\(party): الموافقة على \(what): \(theirs).")
    case "body" where theirs == "–":
      return phrase(
        en: "\(party) removes a body of \(what): \(ours).", fr: "\(party) : organisme de \(what) retiré : \(ours).",
        ar: "\(party): إزالة جهة من \(what): \(ours).")
    case "body" where ours == "–":
      return phrase(
        en: "\(party) adds a body to \(what): \(theirs).", fr: "\(party) : organisme ajouté à \(what) : \(theirs).",
        ar: "\(party): إضافة جهة إلى \(what): \(theirs).")
    case "owner":
      return phrase(
        en: "\(party) names \(theirs) as responsible for \(what), before \(ours).",
        fr: "\(party) : responsable de \(what) : \(theirs) au lieu de \(ours).",
        ar: "\(party): الجهة المسؤولة عن \(what): \(theirs) بدلًا من \(ours).")
    case let atom where proposal.atom.contains(".") && ["title", "deliverable", "source"].contains(atom):
      return phrase(
        en: "\(party) rewords \(what), \(name(ofAtom: proposal.atom)): \(ours) → \(theirs).",
        fr: "\(party) : nouvelle rédaction de \(what), \(name(ofAtom: proposal.atom)) : \(ours) → \(theirs).",
        ar: "\(party): تعديل صياغة \(what)، \(name(ofAtom: proposal.atom)): \(ours) ← \(theirs).")
    default:
      let atom = name(of: proposal, in: workspace)
      return phrase(
        en: "\(party) changes \(what), \(atom): \(ours) → \(theirs).",
        fr: "\(party) : modification de \(what), \(atom) : \(ours) → \(theirs).",
        ar: "\(party): تعديل \(what)، \(atom): \(ours) ← \(theirs).")
    }
  }

  /// Names the atom of a proposal, a wait in words.
  private func name(of proposal: Proposal, in workspace: Workspace) -> String {
    proposal.atom.hasPrefix("waiting.") ? wait(proposal.atom, in: workspace) : name(ofAtom: proposal.atom)
  }

  /// Tells whom and what a wait is for, and since when: `Libya: reply, since 12 Oct 2026`.
  private func wait(_ atom: String, in workspace: Workspace) -> String {
    let key = atom.dropFirst("waiting.".count).split(separator: " ").map { String($0) }
    guard key.count == 3, let purpose = Waiting.Purpose(rawValue: key[1]), let since = Day(key[2]) else { return name(ofAtom: atom) }
    let who = "\(party(Party.ID(key[0]), in: workspace))\(colon)\(word(purpose))"
    return phrase(en: "\(who), since \(date(since))", fr: "\(who), depuis le \(date(since))", ar: "\(who)، منذ \(date(since))")
  }

  /// Tells what a report on the progress of a step changes; nil for another proposal.
  private func report(_ proposal: Proposal) -> String? {
    guard case .step(let ours)? = proposal.ours, case .step(let theirs)? = proposal.theirs else { return nil }
    return progress(from: ours, to: theirs)
  }

  private func linked(_ proposal: Proposal) -> String {
    let key = proposal.atom.dropFirst("link.".count)
    return quoted(String(key.prefix { $0 != " " }))
  }

  /// Tells what speaks against taking a proposal; nil for nothing.
  private func note(_ proposal: Proposal, in workspace: Workspace) -> String? {
    switch proposal.state {
    case .plain, .answer: return nil
    case .listed:
      return phrase(
        en: "Taking it changes nothing: the value here counts more.", fr: "L’accepter ne change rien : la valeur d’ici l’emporte.",
        ar: "قبوله لا يغيّر شيئًا: القيمة هنا أولى.")
    case .elsewhere:
      return answersOtherCopy
    case .conflict:
      return conflict(proposal, in: workspace)
    }
  }

  /// Tells which other values stand against a proposal: the one here, another one of the same party, those of other parties.
  private func conflict(_ proposal: Proposal, in workspace: Workspace) -> String {
    let party = party(proposal.from, in: workspace)
    let others = proposal.sides + proposal.rivals
    func isOfSender(_ side: ContestedAtom.Side) -> Bool { side.author.party == proposal.from }
    func values(_ sides: [ContestedAtom.Side]) -> [String] {
      sides.map { value($0.value) }.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }
    var notes: [String] = []
    if others.isEmpty || proposal.sides.contains(where: { !isOfSender($0) }) {
      notes.append(
        phrase(
          en: "It was also changed here: \(value(proposal.ours)).", fr: "Modifié ici aussi : \(value(proposal.ours)).",
          ar: "عُدّل هنا أيضًا: \(value(proposal.ours))."))
    }
    let twice = ([value(proposal.theirs)] + values(others.filter(isOfSender))).joined(separator: semicolon)
    if others.contains(where: isOfSender) {
      notes.append(
        phrase(
          en: "\(party) has answered twice: \(twice).", fr: "\(party) a donné deux réponses : \(twice).",
          ar: "وردت من \(party) إجابتان: \(twice)."))
    }
    for side in proposal.rivals where !isOfSender(side) {
      let other = side.author.party.map { self.party($0, in: workspace) } ?? side.author.name
      notes.append(
        phrase(
          en: "\(other) proposes: \(value(side.value)).", fr: "Proposition de \(other) : \(value(side.value)).",
          ar: "مقترح \(other): \(value(side.value))."))
    }
    return notes.joined(separator: " ")
  }

  private func value(_ value: MergedValue?) -> String {
    guard let value else { return "–" }
    return text(value)
  }

  /// Tells that a proposal answers a packet whose records another copy of this party has.
  package var answersOtherCopy: String {
    phrase(
      en: "It answers a packet of another copy of yours; take over that copy first.",
      fr: "Cela répond à un envoi d’une autre de vos copies ; reprenez-la d’abord.",
      ar: "هذا رد على حزمة من نسخة أخرى لديكم؛ خذوا ما في تلك النسخة أولًا.")
  }

  /// Tells how many proposals wait, without a full stop.
  package func waitingProposals(_ count: Int) -> String {
    phrase(
      en: count == 1 ? "1 proposal waits for an answer" : "\(count) proposals wait for an answer",
      fr: count < 2 ? "\(count) proposition attend une réponse" : "\(count) propositions attendent une réponse",
      ar: "\(arabic(count, "مقترح", "مقترحان", "مقترحات", "مقترحًا")) بانتظار الرد")
  }

  /// Tells how many proposals wait, and how they are answered on the command line.
  package func proposalsWaiting(_ count: Int) -> Diagnostic {
    Diagnostic(
      "\(waitingProposals(count)).",
      remedy: phrase(
        en: "jalon proposals take ID, or: jalon proposals refuse ID --reason R",
        fr: "jalon proposals take ID, ou : jalon proposals refuse ID --reason R",
        ar: "jalon proposals take معرّف أو: jalon proposals refuse معرّف --reason سبب"))
  }

  package func unknownProposal(_ id: String) -> Diagnostic {
    Diagnostic(
      phrase(en: "No proposal is called \"\(id)\".", fr: "Aucune proposition ne s’appelle « \(id) ».", ar: "لا مقترح باسم \"\(id)\"."),
      remedy: phrase(en: "See them all with: jalon proposals", fr: "Voyez-les toutes : jalon proposals", ar: "اعرضها كلها: jalon proposals")
    )
  }

  package var reasonWanted: Diagnostic {
    Diagnostic(
      phrase(
        en: "A refusal needs a reason, which the other party reads.", fr: "Un refus demande un motif, que l’autre partie lira.",
        ar: "يلزم الرفضَ سببٌ يقرؤه الطرف الآخر."),
      remedy: phrase(en: "Add --reason \"…\".", fr: "Ajoutez --reason « … ».", ar: "أضف --reason \"…\"."))
  }
}

extension Workspace {
  /// Returns the title of a step or roadmap; nil for other things, and for one that is not here.
  fileprivate func title(of thing: PlanThing) -> Text? {
    switch thing {
    case .step(let step): self[step]?.title
    case .roadmap(let id): self[id]?.title
    default: nil
    }
  }
}

extension Proposal {
  /// Whether the sender wants an earlier deadline.
  fileprivate var isEarlier: Bool {
    guard case .step(let ours)? = ours, case .step(let theirs)? = theirs, let now = ours.deadline, let wanted = theirs.deadline else {
      return false
    }
    return wanted < now
  }

  /// The day on which the sender has seen a wait end; nil for any other proposal.
  fileprivate var endOfWait: Day? {
    guard case .step(let theirs)? = theirs, theirs.waiting.count == 1 else { return nil }
    return theirs.waiting.first?.until
  }

  fileprivate var endsWait: Bool {
    guard case .step(let ours)? = ours else { return false }
    return endOfWait != nil && ours.waiting.allSatisfy { !$0.isOver }
  }
}

import RoadmapEngine

/// Words about values for which people have to decide after a merge.
extension Wording {
  /// Names what is contested: `ne-ly-labour/a16 "Sign the protocol": Deadline`.
  package func contested(_ contested: ContestedAtom, in workspace: Workspace) -> String {
    self.contested(contested.thing, contested.atom, in: workspace)
  }

  /// Names an atom of a thing.
  func contested(_ thing: PlanThing, _ atom: String, in workspace: Workspace) -> String {
    "\(name(of: thing, in: workspace))\(colon)\(name(ofAtom: atom))"
  }

  /// Names the thing of which a value is contested, in a column of its own: a step by its title.
  package func subject(of contested: ContestedAtom, in workspace: Workspace) -> String {
    switch contested.thing {
    case .workspace, .view, .calendar: return name(of: contested.thing, in: workspace)
    case .party(let id): return workspace[id].map { name($0.name) } ?? id.text
    case .roadmap(let id): return workspace[id].map { text($0.title) } ?? id.text
    case .step(let step): return workspace.step(evenTrashed: step).map { text($0.title) } ?? step.description
    }
  }

  /// Tells that a contested value was decided.
  package func decided(_ what: String, _ value: String) -> String {
    phrase(en: "Decided. \(what) is \(value).", fr: "Tranché. \(what) : \(value).", ar: "حُسم الأمر. \(what): \(value).")
  }

  package var nothingContested: String {
    phrase(en: "Every value is settled.", fr: "Toutes les valeurs sont tranchées.", ar: "كل القيم محسومة.")
  }

  /// Names a thing: a step with its title, anything else with its kind and id.
  func name(of thing: PlanThing, in workspace: Workspace) -> String {
    switch thing {
    case .workspace: the(.workspace, "")
    case .view(let id): the(.view, id.text)
    case .party(let id): the(.party, id.text)
    case .calendar(let id): phrase(en: "the calendar \(id)", fr: "le calendrier \(id)", ar: "التقويم \(id)")
    case .roadmap(let id): the(.roadmap, id.text)
    case .step(let step):
      workspace.step(evenTrashed: step).map { "\(step) \(quoted($0.title))" } ?? the(.step, step.description)
    }
  }

  /// Names an atom: `Deadline`, `Title (fr)`, `Owners (NE)`.
  package func name(ofAtom atom: String) -> String {
    let parts = atom.split(separator: ".", maxSplits: 1).map { String($0) }
    let name = atomLabel(parts.first ?? atom)
    return parts.count == 2 ? "\(name) (\(parts[1]))" : name
  }

  private func atomLabel(_ name: String) -> String {
    switch name {
    case "presence": phrase(en: "Kept or removed", fr: "Maintien ou retrait", ar: "الإبقاء أو الإزالة")
    case "id", "phaseID", "baselineID", "bodyID": phrase(en: "Id", fr: "Identifiant", ar: "المعرّف")
    // The usual label "Agreed for" would be wrong for a day on which people do not agree.
    case "on": phrase(en: "Fixed date", fr: "Date fixe", ar: "تاريخ محدد")
    case "owner": label("owners")
    case "link": label("after")
    case "tag": label("tags")
    case "document": label("links")
    case "remark": label("log")
    case "progress": phrase(en: "Progress", fr: "Avancement", ar: "التقدم")
    case "place": phrase(en: "Place", fr: "Emplacement", ar: "الموضع")
    case "length": label("duration")
    case "approval": phrase(en: "Approval", fr: "Approbation", ar: "الموافقة")
    case "correction": phrase(en: "Decided day", fr: "Jour décidé", ar: "يوم مقرَّر")
    case "feast": phrase(en: "Holiday", fr: "Jour férié", ar: "عطلة")
    case "weekend": phrase(en: "Weekend", fr: "Fin de semaine", ar: "عطلة نهاية الأسبوع")
    case "body": phrase(en: "Body", fr: "Organisme", ar: "الجهة")
    case "party": phrase(en: "Party", fr: "Partie", ar: "الطرف")
    default: label(name)
    }
  }

  /// Returns a value of a contested atom in words; a dash for none.
  /// - Parameter value: a value that holds only the atom.
  package func text(_ value: MergedValue) -> String {
    switch value {
    case .presence(let isPresent):
      return isPresent ? phrase(en: "kept", fr: "à garder", ar: "إبقاء") : phrase(en: "removed", fr: "à retirer", ar: "إزالة")
    case .name(let id): return id
    case .title(let title): return title.map { quoted($0) } ?? "–"
    case .view(let view): return view.filter.isEmpty ? view.title.map { quoted($0) } ?? "–" : view.filter
    case .step(let step): return texts(of: step)
    case .party(let party):
      let words =
        ([party.name, party.letterhead, party.city].compactMap { $0.map(every) } + [party.logo]).filter { !$0.isEmpty }
        + party.bodies.map { body in
          let names = [body.short, body.name].compactMap { $0 }.map { name($0) } + [body.person, body.contact]
          return "\(body.id) \(names.filter { !$0.isEmpty }.joined(separator: comma))"
        }
      return words.isEmpty ? "–" : words.joined(separator: comma)
    case .calendar(let calendar):
      let days = calendar.corrections.map { "\(date($0.on)) \($0.works ? worksWord : offWord) \($0.reason)" }
      let words = days + calendar.holidays.map { name($0.name) } + calendar.weekends.map { date($0.from) }
      return words.isEmpty ? "–" : words.joined(separator: comma)
    case .roadmap(let roadmap):
      let words =
        ([every(roadmap.title)] + roadmap.phases.map { every($0.title) } + roadmap.baselines.map(\.id.text) + [roadmap.calendar ?? ""])
        .filter { !$0.isEmpty }
      let start = roadmap.start == .first ? [] : [date(roadmap.start)]
      return words.isEmpty && start.isEmpty ? "–" : (words + start).joined(separator: comma)
    }
  }

  /// Marks the value that counts while people have not decided.
  package var countsNow: String { phrase(en: "counts now", fr: "vaut encore", ar: "المعمول به حاليًا") }

  /// Tells which value counts while people have not decided: `counts now: 11 Feb 2027`.
  package func countsNow(_ value: String) -> String { "\(countsNow)\(colon)\(value)" }

  /// Tells how many contested values wait for a decision, without a full stop.
  package func waitingDecisions(_ count: Int) -> String {
    phrase(
      en: count == 1 ? "1 value waits for a decision" : "\(count) values wait for a decision",
      fr: count < 2 ? "\(count) valeur reste à trancher" : "\(count) valeurs restent à trancher",
      ar: "\(arabic(count, "قيمة", "قيمتان", "قيم", "قيمة")) بانتظار الحسم")
  }

  /// Tells what one side wants: `LY S. al-Mahdi, 19 Nov 2026 09:40: 18 Mar 2027 (After Ramadan)`.
  package func side(_ side: ContestedAtom.Side) -> String {
    let when = side.at.isEmpty ? "" : "\(comma)\(instant(side.at))"
    let reason = side.reason.isEmpty ? "" : " (\(side.reason))"
    return "\(who(side.author, at: side.at))\(when)\(colon)\(text(side.value))\(reason)"
  }

  /// Tells what all sides of a conflict want: `Fixed date: NE Issoufou 2 Feb 2027, LY Saley 16 Mar 2027`.
  package func sides(of contested: ContestedAtom) -> String {
    let sides = contested.sides.map { "\(who($0.author)) \(text($0.value))" }
    return "\(name(ofAtom: contested.atom))\(colon)\(sides.joined(separator: comma))"
  }

  private var worksWord: String { phrase(en: "works", fr: "ouvré", ar: "يوم عمل") }
  private var offWord: String { phrase(en: "off", fr: "chômé", ar: "عطلة") }

  /// Returns the fields that a part of a step holds, a single one without its label.
  private func texts(of step: Step) -> String {
    let empty = Step(id: step.id, title: .plain(""))
    let fields = Step.differences(empty, step)
    if fields.isEmpty { return "–" }
    if fields.allSatisfy(["status", "started", "finished", "progress", "remaining"].contains) { return progress(of: step) }
    let texts = fields.map { field in (field: field, text: longValue(field, of: step)) }
    if let only = texts.first, texts.count == 1, !only.text.isEmpty { return only.text }
    return texts.map { $0.text.isEmpty ? label($0.field) : "\(label($0.field)) \($0.text)" }.joined(separator: comma)
  }
}

extension Wording {
  /// Returns a field of a step in words, also one that summaries leave out.
  func longValue(_ field: String, of step: Step) -> String {
    switch field {
    case "title": every(step.title)
    case "deliverable": every(step.deliverable)
    case "risk": every(step.risk)
    case "source": every(step.source)
    case "notes": every(step.notes)
    case "blocked": every(step.blocked)
    case "dropped": every(step.dropped)
    case "visibility": word(step.visibility)
    case "level": step.level?.level.map { word($0) } ?? ""
    case "support": step.support.joined(separator: comma)
    case "opens": step.opens.map(\.text).joined(separator: comma)
    case "links": step.links.map { "\(name($0.title)) \($0.target)" }.joined(separator: comma)
    case "log": step.log.map { "\(date($0.on)) \(every($0.text))" }.joined(separator: comma)
    case "waiting":
      step.waiting.map { wait in [date(wait.since), wait.until.map { date($0) }].compactMap(\.self).joined(separator: "–") }
        .joined(separator: comma)
    case "signoff":
      (step.signoff?.by.map(\.text) ?? []).joined(separator: comma)
        + (step.signoff?.given.map { "\($0.party) \($0.on.map { date($0) } ?? "") \($0.reference)" }.joined(separator: comma) ?? "")
    case "repeats": step.repeats.map { "\($0.count) × \($0.every)" } ?? ""
    case "unknown": step.unknown.map { "\($0.key): \($0.json)" }.joined(separator: comma)
    default: value(field, of: step)
    }
  }

  /// Returns every wording of a text, since it may be another language than the reader's that is contested.
  private func every(_ text: Text?) -> String { (text?.wordings ?? []).map { quoted(.plain($0.text)) }.joined(separator: comma) }
}

extension Workspace {
  /// Returns a step on the plan or in the trash; nil for none.
  fileprivate func step(evenTrashed reference: StepReference) -> Step? {
    guard let roadmap = reference.roadmap.flatMap({ self[$0] }) else { return nil }
    return roadmap[reference.step] ?? roadmap.trash.first { $0.id == reference.step }
  }
}

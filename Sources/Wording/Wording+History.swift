import RoadmapEngine

/// What was done, in words.
extension Wording {
  /// A change in one line: what it does first, and how many more things.
  package func summary(_ change: Change, in workspace: Workspace) -> String {
    if let renaming = change.renaming {
      let (old, new) = renaming.names
      return say(
        "renamed \(the(Thing(renaming), old)) to \(new)", "renommé : \(the(Thing(renaming), old)) devient \(new)",
        "أصبح اسم \(the(Thing(renaming), old)): \(new)")
    }
    // What goes into the trash or out of it says it all: links and places go with it.
    let edits = change.describedEdits
    let trashed = edits.filter {
      if case .trash(_, let before, let after, _) = $0 { (before == nil) != (after == nil) } else { false }
    }
    let lines = (trashed.isEmpty ? edits : trashed).compactMap { line($0, in: workspace) }
    guard let first = lines.first else { return say("nothing", "rien", "لا شيء") }
    let more = lines.count - 1
    if more == 0 { return first }
    return say("\(first), and \(more) more", "\(first), et \(more) de plus", "\(first)، و\(more) أخرى")
  }

  /// One edit in words; nil for what only goes with another one.
  private func line(_ edit: Edit, in workspace: Workspace) -> String? {
    switch edit {
    case .step(let roadmap, let before?, let after?, _):
      let title = quoted(workspace[roadmap]?[after.id]?.title ?? (after.title.isEmpty ? .plain(after.id.text) : after.title))
      let fields = Step.fields.filter { !$0.isEqual(before, after) }.map { field in
        let (old, new) = (value(field.key, of: before), value(field.key, of: after))
        return old.isEmpty && new.isEmpty ? label(field.key) : "\(label(field.key)) \(old.isEmpty ? "–" : old) → \(new.isEmpty ? "–" : new)"
      }
      return "\(title): \(fields.joined(separator: comma))"
    case .step(_, nil, let made?, _):
      return say("added \(named(made))", "ajouté \(named(made))", "أضيفت \(named(made))")
    case .step(_, let gone?, nil, _):
      return say("removed \(named(gone))", "retiré \(named(gone))", "أزيلت \(named(gone))")
    case .step: return nil
    case .trash(_, nil, let step?, _):
      return say("trash: \(named(step))", "corbeille : \(named(step))", "السلة: \(named(step))")
    case .trash(_, let step?, nil, _):
      return say("out of the trash: \(named(step))", "hors corbeille : \(named(step))", "من السلة: \(named(step))")
    case .trash: return nil
    case .move(let roadmap, let step, _, _):
      let title = quoted(workspace[roadmap]?[step]?.title ?? .plain(step.text))
      return say("moved \(title)", "déplacé \(title)", "نُقلت \(title)")
    case .roadmap(let before?, let after?):
      return changed(the(.roadmap, after.id.text), Roadmap.fields.filter { !$0.isEqual(before, after) }.map(\.key))
    case .party(let before?, let after?): return line(of: before, after)
    case .roadmap(let before, let after):
      return thing((after ?? before)?.id.text, before == nil, after == nil, say("roadmap", "feuille de route", "خارطة طريق"))
    case .party(let before, let after): return thing((after ?? before)?.id.text, before == nil, after == nil, say("party", "partie", "طرف"))
    // The first correction of a shipped calendar makes the party's own file, and undoing it takes that away: to people it is changed.
    case .calendar(let before, let after):
      return thing((after ?? before)?.id.text, false, false, say("calendar", "calendrier", "تقويم"))
    case .view(let before, let after, _):
      return thing((after ?? before)?.id.text, before == nil, after == nil, say("saved view", "vue", "عرض"))
    // A renaming is described as a whole, and lists are described with what has them.
    case .rename, .list: return nil
    case .title: return say("title of the workspace", "titre de l’espace", "عنوان مساحة العمل")
    }
  }

  /// `changed the party LY: Name, Calendar`
  private func changed(_ what: String, _ fields: [String]) -> String {
    let labels = fields.map { label($0) }.joined(separator: comma)
    return say("changed \(what): \(labels)", "modifié : \(what) – \(labels)", "عُدّل: \(what) – \(labels)")
  }

  /// What was done to a party: to its own members, or to one of its bodies.
  private func line(of before: Party, _ after: Party) -> String {
    let fields = Party.fields.filter { !$0.isEqual(before, after) }.map(\.key)
    guard fields == ["bodies"] else { return changed(the(.party, after.id.text), fields) }
    let old = Dictionary(before.bodies.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let now = Set(after.bodies.map(\.id))
    if let gone = before.bodies.first(where: { !now.contains($0.id) }) {
      let body = the(.body, "\(after.id)/\(gone.id)")
      return say("removed \(body)", "retiré : \(body)", "أزيل: \(body)")
    }
    guard let other = after.bodies.first(where: { old[$0.id] != $0 }) else { return changed(the(.party, after.id.text), fields) }
    let body = the(.body, "\(after.id)/\(other.id)")
    return old[other.id] == nil
      ? say("added \(body)", "ajouté : \(body)", "أضيف: \(body)") : say("changed \(body)", "modifié : \(body)", "عُدّل: \(body)")
  }

  private func thing(_ id: String?, _ isNew: Bool, _ isGone: Bool, _ kind: String) -> String {
    let id = id ?? ""
    if isNew { return say("added \(kind) \(id)", "ajouté : \(kind) \(id)", "أضيف: \(kind) \(id)") }
    if isGone { return say("removed \(kind) \(id)", "retiré : \(kind) \(id)", "أزيل: \(kind) \(id)") }
    return say("changed \(kind) \(id)", "modifié : \(kind) \(id)", "عُدّل: \(kind) \(id)")
  }

  /// By its title; one without words by its id.
  private func named(_ step: Step) -> String { quoted(step.title.isEmpty ? .plain(step.id.text) : step.title) }

  private func quoted(_ text: Text) -> String { say("\"\(name(text))\"", "« \(name(text)) »", "\"\(name(text))\"") }

  /// The value of a step's field as it would be typed; empty where it is not there, or has no short form.
  private func value(_ field: String, of step: Step) -> String {
    switch field {
    case "title": name(step.title)
    case "deliverable": step.deliverable.map { name($0) } ?? ""
    case "status": word(step.status)
    case "kind": word(step.kind)
    case "duration": step.duration.map { "\($0)" } ?? ""
    case "deadline": step.deadline.map { date($0) } ?? ""
    case "on": step.on.map { date($0) } ?? ""
    case "notBefore": step.notBefore.map { date($0) } ?? ""
    case "started": step.started.map { date($0) } ?? ""
    case "finished": step.finished.map { date($0) } ?? ""
    case "progress": "\(step.progress)"
    case "owners": StepNotation.text(step.owners)
    case "after": StepNotation.text(step.after)
    case "phase": step.phase?.text ?? ""
    case "parent": step.parent?.text ?? ""
    case "tags": step.tags.joined(separator: ", ")
    case "estimate": StepNotation.text(step.estimate)
    default: ""
    }
  }

  /// What a record did, with the act that it undid or made again.
  package func act(_ record: ChangeRecord, in workspace: Workspace) -> String {
    switch record.act {
    case .made: summary(record.change, in: workspace)
    case .undid: undid(summary(record.change.inverse, in: workspace))
    case .redid: redid(summary(record.change, in: workspace))
    case .unreadable(let place): trouble(.conflict(.actUnreadable(place))).sentence
    case .purged(let step): say("purged \(step)", "purgé \(step)", "مُحيت \(step)")
    }
  }

  package var columnInstant: String { say("When (UTC)", "Quand (UTC)", "متى (UTC)") }
  package var columnWho: String { say("Who", "Qui", "من") }
  package var columnAct: String { say("What", "Quoi", "ماذا") }

  /// `24 Nov 2026 08:00`, of a UTC instant as records keep it.
  package func instant(_ at: String) -> String {
    guard let day = Day(String(at.prefix(10))) else { return at }
    return "\(date(day)) \(at.dropFirst(11).prefix(5))"
  }

  package func who(_ author: Author) -> String {
    let words = [author.party?.text ?? "", author.name].filter { !$0.isEmpty }
    return words.isEmpty ? nobodyNamed : words.joined(separator: " ")
  }

  // What somebody else did meanwhile
  package func othersDid(_ summary: String) -> String {
    say("Somebody else: \(summary)", "Quelqu’un d’autre : \(summary)", "شخص آخر: \(summary)")
  }
  package func heldTitle(_ count: Int) -> String {
    say(
      count == 1 ? "Not saved: 1 change of yours" : "Not saved: \(count) changes of yours",
      count == 1 ? "Non enregistré : 1 modification" : "Non enregistrées : \(count) modifications", "لم تُحفظ: \(count) من تعديلاتك")
  }
  package var heldHint: String {
    say(
      "Enter makes them over theirs · Esc lets them go", "Entrée les applique par-dessus · Échap les abandonne",
      "Enter لتطبيقها فوق تعديلهم · Esc للتخلي عنها")
  }
  package var madeAgain: String { say("Your changes again", "Vos modifications, à nouveau", "تعديلاتك من جديد") }
  package var letGo: String { say("Your changes were let go.", "Vos modifications sont abandonnées.", "تم التخلي عن تعديلاتك.") }
  package var reasonTitle: String {
    say("Why does the deadline move?", "Pourquoi l’échéance change-t-elle ?", "لماذا يتغير الموعد النهائي؟")
  }
  package var reasonHint: String {
    say(
      "Enter keeps it with the change · Esc goes back", "Entrée le garde avec la modification · Échap revient",
      "Enter لحفظه مع التعديل · Esc للرجوع")
  }

  package var nobodyNamed: String { say("somebody", "quelqu’un", "شخص ما") }
  package var noHistory: String {
    say("Nothing has been changed yet.", "Rien n’a encore été modifié.", "لم يُعدّل شيء بعد.")
  }
  package func noHistory(of step: String) -> String {
    say("History says nothing of \"\(step)\".", "L’historique ne dit rien de « \(step) ».", "لا يذكر السجل \"\(step)\".")
  }
  package var trashIsEmpty: String { say("The trash is empty.", "La corbeille est vide.", "السلة فارغة.") }
  package func notInTrash(_ step: String, nearest: String?) -> (sentence: String, remedy: String) {
    (
      say("There is no \"\(step)\" in the trash.", "« \(step) » n’est pas dans la corbeille.", "\"\(step)\" ليست في السلة."),
      nearest.map { say("Did you mean \"\($0)\"?", "Vouliez-vous dire « \($0) » ?", "هل تقصد \"\($0)\"؟") }
        ?? say("See what is there: jalon trash", "Voyez ce qui s’y trouve : jalon trash", "انظر ما فيها: jalon trash")
    )
  }
  package func restored(_ step: String) -> String { say("Restored \(step).", "\(step) restaurée.", "أُعيدت \(step).") }
  package func purged(_ step: String) -> String {
    say(
      "Purged \(step): its words are gone from the trash and from every record of history here. Other copies keep theirs.",
      "\(step) purgée : ses mots ont disparu de la corbeille et de tout l’historique ici. Les autres copies gardent les leurs.",
      "مُحيت \(step): زالت كلماتها من السلة ومن كل سجل هنا. وتبقى في النسخ الأخرى.")
  }
  /// Where the words of a purged step still stand; empty where they do nowhere.
  /// - Parameter places: paths and names; the longer the list, the less of it is named.
  package func purgedWordsLeft(_ places: [String]) -> String {
    let most = 10
    guard !places.isEmpty else { return "" }
    var named = places.prefix(most).joined(separator: comma)
    if places.count > most {
      let more = places.count - most
      named += say(" and \(more) more", " et \(more) de plus", " و\(more) أخرى")
    }
    return say(
      "The same words still stand in: \(named). Change them there if they are to go.",
      "Les mêmes mots figurent encore dans : \(named). Modifiez-les là s’ils doivent disparaître.",
      "ما زالت الكلمات نفسها واردة في: \(named). عدّلها هناك إن أردت زوالها.")
  }
  package func purgeWarning(_ step: String) -> String {
    say(
      "\(step) goes for good, with its words in history. Type its id to purge it: ",
      "\(step) disparaîtra pour toujours, avec ses mots dans l’historique. Tapez son identifiant : ",
      "ستزول \(step) نهائيًا مع كلماتها في السجل. اكتب معرّفها لمحوها: ")
  }
  package func purgeLabel(_ id: String) -> String {
    say("Type \(id) to purge", "Tapez \(id) pour purger", "اكتب \(id) للمحو")
  }
  package var columnRemoved: String { say("Removed", "Retirée", "أُزيلت") }
  package func notPurged(_ step: String) -> (sentence: String, remedy: String) {
    (
      say(
        "\(step) was not purged: its id was not typed.", "\(step) n’est pas purgée : son identifiant n’a pas été tapé.",
        "لم تُمحَ \(step): لم يُكتب معرّفها."),
      say("In a script: --yes-purge \(step)", "Dans un script : --yes-purge \(step)", "في نص برمجي: --yes-purge \(step)")
    )
  }
  package var whyMoved: String {
    say("Why does the deadline move? ", "Pourquoi l’échéance change-t-elle ? ", "لماذا يتغير الموعد النهائي؟ ")
  }
  package var labelReason: String { say("Reason", "Motif", "السبب") }
  package func undoConflict(_ sentence: String) -> (sentence: String, remedy: String) {
    (
      say("It cannot be undone any more. \(sentence)", "Impossible de l’annuler. \(sentence)", "لم يعد التراجع ممكنًا. \(sentence)"),
      say("See what was done since: jalon history", "Voyez ce qui a été fait depuis : jalon history", "انظر ما جرى منذ ذلك: jalon history")
    )
  }
  package func badMe(_ word: String) -> (sentence: String, remedy: String) {
    (
      say("\"\(word)\" is neither party: nor name:.", "« \(word) » n’est ni party: ni name:.", "\"\(word)\" ليس party: ولا name:."),
      say(
        "Write: jalon me party:NE 'name:Directorate of Labour'", "Écrivez : jalon me party:NE 'name:Direction du Travail'",
        "اكتب: jalon me party:NE 'name:مديرية العمل'")
    )
  }
  package func me(_ author: Author) -> String {
    let party = author.party?.text ?? "–"
    let name = author.name.isEmpty ? "–" : author.name
    return "party:\(party)\tname:\(name)"
  }
}

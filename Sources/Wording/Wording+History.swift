import RoadmapEngine

/// What was done, in words.
extension Wording {
  /// A change in one line: what it does first, and how many more things.
  package func summary(_ change: Change, in workspace: Workspace) -> String {
    if let renaming = change.renaming {
      let (old, new) = renaming.names
      return phrase(
        en: "renamed \(the(Thing(renaming), old)) to \(new)", fr: "renommé : \(the(Thing(renaming), old)) devient \(new)",
        ar: "أصبح اسم \(the(Thing(renaming), old)): \(new)")
    }
    // What goes into the trash or out of it says it all: links and places go with it.
    let edits = change.describedEdits
    let trashed = edits.filter {
      if case .trash(_, let before, let after, _) = $0 { (before == nil) != (after == nil) } else { false }
    }
    let lines = (trashed.isEmpty ? edits : trashed).compactMap { line($0, in: workspace) }
    guard let first = lines.first else { return phrase(en: "nothing", fr: "rien", ar: "لا شيء") }
    let more = lines.count - 1
    if more == 0 { return first }
    return phrase(en: "\(first), and \(more) more", fr: "\(first), et \(more) de plus", ar: "\(first)، و\(more) أخرى")
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
      return phrase(en: "added \(named(made))", fr: "ajouté \(named(made))", ar: "أضيفت \(named(made))")
    case .step(_, let gone?, nil, _):
      return phrase(en: "removed \(named(gone))", fr: "retiré \(named(gone))", ar: "أزيلت \(named(gone))")
    case .step: return nil
    case .trash(_, nil, let step?, _):
      return phrase(en: "trash: \(named(step))", fr: "corbeille : \(named(step))", ar: "السلة: \(named(step))")
    case .trash(_, let step?, nil, _):
      return phrase(en: "out of the trash: \(named(step))", fr: "hors corbeille : \(named(step))", ar: "من السلة: \(named(step))")
    case .trash: return nil
    case .move(let roadmap, let step, _, _):
      let title = quoted(workspace[roadmap]?[step]?.title ?? .plain(step.text))
      return phrase(en: "moved \(title)", fr: "déplacé \(title)", ar: "نُقلت \(title)")
    case .roadmap(let before?, let after?):
      return changed(the(.roadmap, after.id.text), Roadmap.fields.filter { !$0.isEqual(before, after) }.map(\.key))
    case .party(let before?, let after?): return line(of: before, after)
    case .roadmap(let before, let after):
      return thing((after ?? before)?.id.text, before == nil, after == nil, phrase(en: "roadmap", fr: "feuille de route", ar: "خارطة طريق"))
    case .party(let before, let after):
      return thing((after ?? before)?.id.text, before == nil, after == nil, phrase(en: "party", fr: "partie", ar: "طرف"))
    // The first correction of a shipped calendar makes the party's own file, and undoing it takes that away: to people it is changed.
    case .calendar(let before, let after):
      return thing((after ?? before)?.id.text, false, false, phrase(en: "calendar", fr: "calendrier", ar: "تقويم"))
    case .view(let before, let after, _):
      return thing((after ?? before)?.id.text, before == nil, after == nil, phrase(en: "saved view", fr: "vue", ar: "عرض"))
    // A renaming is described as a whole, and lists are described with what has them.
    case .rename, .list: return nil
    case .title: return phrase(en: "title of the workspace", fr: "titre de l’espace", ar: "عنوان مساحة العمل")
    }
  }

  /// `changed the party LY: Name, Calendar`
  private func changed(_ what: String, _ fields: [String]) -> String {
    let labels = fields.map { label($0) }.joined(separator: comma)
    return phrase(en: "changed \(what): \(labels)", fr: "modifié : \(what) – \(labels)", ar: "عُدّل: \(what) – \(labels)")
  }

  /// What was done to a party: to its own members, or to one of its bodies.
  private func line(of before: Party, _ after: Party) -> String {
    let fields = Party.fields.filter { !$0.isEqual(before, after) }.map(\.key)
    guard fields == ["bodies"] else { return changed(the(.party, after.id.text), fields) }
    let old = Dictionary(before.bodies.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let now = Set(after.bodies.map(\.id))
    if let gone = before.bodies.first(where: { !now.contains($0.id) }) {
      let body = the(.body, "\(after.id)/\(gone.id)")
      return phrase(en: "removed \(body)", fr: "retiré : \(body)", ar: "أزيل: \(body)")
    }
    guard let other = after.bodies.first(where: { old[$0.id] != $0 }) else { return changed(the(.party, after.id.text), fields) }
    let body = the(.body, "\(after.id)/\(other.id)")
    return old[other.id] == nil
      ? phrase(en: "added \(body)", fr: "ajouté : \(body)", ar: "أضيف: \(body)")
      : phrase(en: "changed \(body)", fr: "modifié : \(body)", ar: "عُدّل: \(body)")
  }

  private func thing(_ id: String?, _ isNew: Bool, _ isGone: Bool, _ kind: String) -> String {
    let id = id ?? ""
    if isNew { return phrase(en: "added \(kind) \(id)", fr: "ajouté : \(kind) \(id)", ar: "أضيف: \(kind) \(id)") }
    if isGone { return phrase(en: "removed \(kind) \(id)", fr: "retiré : \(kind) \(id)", ar: "أزيل: \(kind) \(id)") }
    return phrase(en: "changed \(kind) \(id)", fr: "modifié : \(kind) \(id)", ar: "عُدّل: \(kind) \(id)")
  }

  /// By its title; one without words by its id.
  private func named(_ step: Step) -> String { quoted(step.title.isEmpty ? .plain(step.id.text) : step.title) }

  private func quoted(_ text: Text) -> String { phrase(en: "\"\(name(text))\"", fr: "« \(name(text)) »", ar: "\"\(name(text))\"") }

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
    case .purged(let step): phrase(en: "purged \(step)", fr: "purgé \(step)", ar: "مُحيت \(step)")
    }
  }

  /// `24 Nov 2026 08:00`, of a UTC instant as records keep it.
  package func instant(_ at: String) -> String {
    guard let day = Day(String(at.prefix(10))) else { return at }
    return "\(date(day)) \(at.dropFirst(11).prefix(5))"
  }

  /// Returns the party and the name of an author, or a word for an author who gave neither.
  package func who(_ author: Author) -> String {
    let words = [author.party?.text ?? "", author.name].filter { !$0.isEmpty }
    return words.isEmpty ? nobodyNamed : words.joined(separator: " ")
  }

  // What somebody else did meanwhile
  package func othersDid(_ summary: String) -> String {
    phrase(en: "Somebody else: \(summary)", fr: "Quelqu’un d’autre : \(summary)", ar: "شخص آخر: \(summary)")
  }

  package var nobodyNamed: String { phrase(en: "somebody", fr: "quelqu’un", ar: "شخص ما") }
  package var noHistory: String {
    phrase(en: "Nothing has been changed yet.", fr: "Rien n’a encore été modifié.", ar: "لم يُعدّل شيء بعد.")
  }
  package var trashIsEmpty: String { phrase(en: "The trash is empty.", fr: "La corbeille est vide.", ar: "السلة فارغة.") }
  package func restored(_ step: String) -> String { phrase(en: "Restored \(step).", fr: "\(step) restaurée.", ar: "أُعيدت \(step).") }
  package func purged(_ step: String) -> String {
    phrase(
      en: "Purged \(step): its words are gone from the trash and from every record of history here. Other copies keep theirs.",
      fr: "\(step) purgée : ses mots ont disparu de la corbeille et de tout l’historique ici. Les autres copies gardent les leurs.",
      ar: "مُحيت \(step): زالت كلماتها من السلة ومن كل سجل هنا. وتبقى في النسخ الأخرى.")
  }
  /// Where the words of a purged step still stand; empty where they do nowhere.
  /// - Parameter places: paths and names; the longer the list, the less of it is named.
  package func purgedWordsLeft(_ places: [String]) -> String {
    let most = 10
    guard !places.isEmpty else { return "" }
    var named = places.prefix(most).joined(separator: comma)
    if places.count > most {
      let more = places.count - most
      named += phrase(en: " and \(more) more", fr: " et \(more) de plus", ar: " و\(more) أخرى")
    }
    return phrase(
      en: "The same words still stand in: \(named). Change them there if they are to go.",
      fr: "Les mêmes mots figurent encore dans : \(named). Modifiez-les là s’ils doivent disparaître.",
      ar: "ما زالت الكلمات نفسها واردة في: \(named). عدّلها هناك إن أردت زوالها.")
  }
  package func notPurged(_ step: String) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "\(step) was not purged: its id was not typed.", fr: "\(step) n’est pas purgée : son identifiant n’a pas été tapé.",
        ar: "لم تُمحَ \(step): لم يُكتب معرّفها."),
      remedy: phrase(
        en: "In a script: --yes-purge \(step)", fr: "Dans un script : --yes-purge \(step)", ar: "في نص برمجي: --yes-purge \(step)")
    )
  }
}

import RoadmapEngine

/// Summaries of changes, as undo, history and messages show them.
extension Wording {
  /// Describes a change in one line: its first edit, and the number of further ones.
  package func summary(_ change: Change, in workspace: Workspace) -> String {
    if let renaming = change.renaming {
      let (old, new) = renaming.names
      return phrase(
        en: "renamed \(the(Thing(renaming), old)) to \(new)", fr: "changement de nom : \(the(Thing(renaming), old)) devient \(new)",
        ar: "أصبح اسم \(the(Thing(renaming), old)): \(new)")
    }
    // A step that goes to the trash or comes back says enough; its links and its position change with it.
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

  /// Describes each edit of a change by a sentence of its own.
  /// - Parameter workspace: names what the change touches.
  package func sentences(_ change: Change, in workspace: Workspace) -> [String] {
    change.describedEdits.compactMap { line($0, in: workspace) }
  }

  /// Describes an edit; nil for one that is described together with another one.
  private func line(_ edit: Edit, in workspace: Workspace) -> String? {
    switch edit {
    case .step(let roadmap, let before?, let after?, _):
      let title = quoted(workspace[roadmap]?[after.id]?.title ?? (after.title.isEmpty ? .plain(after.id.text) : after.title))
      let fields = Step.fields.filter { !$0.isEqual(before, after) }.map { field in
        let (old, new) = (value(field.key, of: before), value(field.key, of: after))
        return old.isEmpty && new.isEmpty ? label(field.key) : "\(label(field.key)) \(old.isEmpty ? "–" : old) → \(new.isEmpty ? "–" : new)"
      }
      return "\(title)\(colon)\(fields.joined(separator: comma))"
    case .step(_, nil, let made?, _):
      return phrase(en: "added \(named(made))", fr: "ajout de \(named(made))", ar: "أضيفت \(named(made))")
    case .step(_, let gone?, nil, _):
      return phrase(en: "removed \(named(gone))", fr: "retrait de \(named(gone))", ar: "أزيلت \(named(gone))")
    case .step: return nil
    case .trash(_, nil, let step?, _):
      return phrase(en: "trash: \(named(step))", fr: "mise à la corbeille de \(named(step))", ar: "السلة: \(named(step))")
    case .trash(_, let step?, nil, _):
      return phrase(en: "out of the trash: \(named(step))", fr: "sortie de la corbeille de \(named(step))", ar: "من السلة: \(named(step))")
    case .trash: return nil
    case .move(let roadmap, let step, _, _):
      let title = quoted(workspace[roadmap]?[step]?.title ?? .plain(step.text))
      return phrase(en: "moved \(title)", fr: "déplacement de \(title)", ar: "نُقلت \(title)")
    case .roadmap(let before?, let after?):
      return changed(the(.roadmap, after.id.text), Roadmap.fields.filter { !$0.isEqual(before, after) }.map(\.key))
    case .party(let before?, let after?): return line(of: before, after)
    case .roadmap(let before, let after):
      return thing(
        (after ?? before)?.id.text, before == nil, after == nil, phrase(en: "roadmap", fr: "de la feuille de route", ar: "خارطة طريق"))
    case .party(let before, let after):
      return thing((after ?? before)?.id.text, before == nil, after == nil, phrase(en: "party", fr: "de la partie", ar: "طرف"))
    // The first correction of a shipped calendar creates a file and undoing it removes the file; both are described as a change.
    case .calendar(let before, let after):
      return thing((after ?? before)?.id.text, false, false, phrase(en: "calendar", fr: "du calendrier", ar: "تقويم"))
    case .view(let before, let after, _):
      return thing((after ?? before)?.id.text, before == nil, after == nil, phrase(en: "saved view", fr: "de la vue", ar: "عرض"))
    // A renaming is described as a whole, and a list with the value that it belongs to.
    case .rename, .list: return nil
    case .title: return phrase(en: "title of the workspace", fr: "titre de l’espace de travail", ar: "عنوان مساحة العمل")
    }
  }

  /// Tells which fields of a thing were changed: `changed the party LY: Name, Calendar`.
  private func changed(_ what: String, _ fields: [String]) -> String {
    let labels = fields.map { label($0) }.joined(separator: comma)
    return phrase(en: "changed \(what): \(labels)", fr: "modification de \(what) : \(labels)", ar: "عُدّل: \(what) – \(labels)")
  }

  /// Describes a change of a party: of its own fields, or of one of its bodies.
  private func line(of before: Party, _ after: Party) -> String {
    let fields = Party.fields.filter { !$0.isEqual(before, after) }.map(\.key)
    guard fields == ["bodies"] else { return changed(the(.party, after.id.text), fields) }
    let old = Dictionary(before.bodies.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let now = Set(after.bodies.map(\.id))
    if let gone = before.bodies.first(where: { !now.contains($0.id) }) {
      let body = the(.body, "\(after.id)/\(gone.id)")
      return phrase(en: "removed \(body)", fr: "retrait de \(body)", ar: "أزيل: \(body)")
    }
    guard let other = after.bodies.first(where: { old[$0.id] != $0 }) else { return changed(the(.party, after.id.text), fields) }
    let body = the(.body, "\(after.id)/\(other.id)")
    return old[other.id] == nil
      ? phrase(en: "added \(body)", fr: "ajout de \(body)", ar: "أضيف: \(body)")
      : phrase(en: "changed \(body)", fr: "modification de \(body)", ar: "عُدّل: \(body)")
  }

  /// Tells what happened to a thing.
  /// - Parameter kind: its kind, in French with `de` before it.
  private func thing(_ id: String?, _ isNew: Bool, _ isGone: Bool, _ kind: String) -> String {
    let id = id ?? ""
    if isNew { return phrase(en: "added \(kind) \(id)", fr: "ajout \(kind) \(id)", ar: "أضيف: \(kind) \(id)") }
    if isGone { return phrase(en: "removed \(kind) \(id)", fr: "retrait \(kind) \(id)", ar: "أزيل: \(kind) \(id)") }
    return phrase(en: "changed \(kind) \(id)", fr: "modification \(kind) \(id)", ar: "عُدّل: \(kind) \(id)")
  }

  /// Names a step by its title, or by its id if the title is empty.
  private func named(_ step: Step) -> String { quoted(step.title.isEmpty ? .plain(step.id.text) : step.title) }

  func quoted(_ text: Text) -> String { phrase(en: "\"\(name(text))\"", fr: "« \(name(text)) »", ar: "\"\(name(text))\"") }

  /// Returns a field of a step as it would be typed; empty if it is missing or has no short form.
  func value(_ field: String, of step: Step) -> String {
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
}

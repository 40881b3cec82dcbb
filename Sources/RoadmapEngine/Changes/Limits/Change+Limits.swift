import FileLimits

extension Change {
  /// The first limit of the file format that the change would exceed; nil if files can hold its result.
  ///
  /// The number of steps that a roadmap would then have is not checked here, but when the change is applied.
  var excess: LimitFault? {
    if let reason = reason.excess { return LimitFault(reason, of: "", "reason") }
    return edits.lazy.compactMap(\.excess).first
  }
}

extension Edit {
  fileprivate var excess: LimitFault? {
    switch self {
    case .step(let roadmap, _, let after?, let follows), .trash(let roadmap, _, let after?, let follows):
      return follows.excess.map { LimitFault($0, of: roadmap.text, "follows") } ?? after.excess(in: roadmap)
    case .roadmap(_, let after?): return after.excess
    case .party(_, let after?):
      return after.id.excessOfOne.map { LimitFault($0, of: after.id.text, "id") } ?? after.excess(Party.fields, of: after.id.text)
    case .calendar(_, let after?):
      return after.id.excess.map { LimitFault($0, of: after.id.text, "id") } ?? after.excess(WorkingCalendar.fields, of: after.id.text)
    case .view(_, let after?, _):
      return after.id.excess.map { LimitFault($0, of: after.id.text, "id") } ?? after.excess(SavedView.fields, of: after.id.text)
    case .title(_, let after): return after.excess.map { LimitFault($0, of: WorkspaceFile.workspace.path, "title") }
    case .list(let owner, let edit): return owner.excess(of: edit)
    case .rename(let renaming): return renaming.excess.map { LimitFault($0, of: renaming.names.new, "id") }
    case .step, .trash, .roadmap, .party, .calendar, .view, .move: return nil
    }
  }
}

extension ListOwner {
  fileprivate func excess(of edit: ListEdit) -> LimitFault? {
    for element in edit.entries.compactMap(\.after) {
      if let reason = excess(of: [element], in: edit.list) { return LimitFault(reason, of: subject(of: element, in: edit.list), edit.list) }
    }
    return nil
  }

  private func excess(of elements: [ListElement], in list: String) -> LimitFault.Reason? {
    switch self {
    case .roadmap: Roadmap.lists.first { $0.key == list }?.excess(elements)
    case .party: Party.lists.first { $0.key == list }?.excess(elements)
    case .calendar: WorkingCalendar.lists.first { $0.key == list }?.excess(elements)
    case .step, .trash: Step.lists.first { $0.key == list }?.excess(elements)
    }
  }

  /// Returns how a fault names an element: a body as `LY/mol`, anything else as its owner.
  private func subject(of element: ListElement, in list: String) -> String {
    if case .party = self, list == "bodies" { "\(subject)/\(element.key)" } else { subject }
  }

  private var subject: String {
    switch self {
    case .roadmap(let id): id.text
    case .party(let id): id.text
    case .calendar(let id): id.text
    case .step(let roadmap, let step), .trash(let roadmap, let step): StepReference(roadmap, step).description
    }
  }
}

extension Renaming {
  /// The limit that the new id exceeds; nil if a file can hold it.
  fileprivate var excess: LimitFault.Reason? {
    switch self {
    case .roadmap(_, let new): new.excess
    case .step(_, _, let new): new.excess
    case .phase(_, _, let new): new.excess
    case .baseline(_, _, let new): new.excess
    case .party(_, let new): new.excessOfOne
    case .body(_, _, let new): new.excess
    case .view(_, let new): new.excess
    }
  }
}

/// A value that is changed field by field.
private protocol Fielded: Sendable {}

extension Step: Fielded {}
extension Roadmap: Fielded {}
extension Party: Fielded {}
extension WorkingCalendar: Fielded {}
extension SavedView: Fielded {}

extension Fielded {
  fileprivate func excess(_ fields: [Field<Self>], of subject: String) -> LimitFault? {
    for field in fields {
      if let reason = field.excess(self) { return LimitFault(reason, of: subject, field.key) }
    }
    return nil
  }
}

extension Step {
  fileprivate func excess(in roadmap: Roadmap.ID) -> LimitFault? {
    let subject = StepReference(roadmap, id).description
    return id.excess.map { LimitFault($0, of: subject, "id") } ?? excess(Step.fields, of: subject)
  }
}

extension Roadmap {
  fileprivate var excess: LimitFault? {
    if let reason = id.excess { return LimitFault(reason, of: id.text, "id") }
    return excess(Roadmap.fields, of: id.text) ?? (steps + trash).lazy.compactMap { $0.excess(in: id) }.first
  }
}

extension Workspace {
  /// The first limit of the file format that the workspace exceeds; nil if files can hold it.
  package var excess: LimitFault? { excess(since: Workspace(title: .plain(""), language: language)) }

  /// The first limit of the file format that the workspace exceeds; nil if files can hold it.
  /// - Parameter former: a workspace that files can hold.
  package func excess(since former: Workspace) -> LimitFault? { excess(after: former.difference(to: self)) }

  /// The first limit of the file format that the workspace exceeds; nil if files can hold it.
  /// - Parameter change: what differs from a workspace that files can hold.
  package func excess(after change: Change) -> LimitFault? {
    if let fault = change.excess { return fault }
    return roadmaps.lazy.map { ($0, $0.steps.count + $0.trash.count) }.first { $1 > FileLimits.steps }.map {
      LimitFault(.tooManySteps($1), of: $0.id.text, "steps")
    }
  }
}

extension Author {
  /// The limit that the author's party or name exceeds; nil if a file can hold them.
  package var excess: LimitFault? {
    party?.excessOfOne.map { LimitFault($0, of: "", "party") } ?? name.excess.map { LimitFault($0, of: "", "name") }
  }
}

import FileLimits

/// What a change would make, held against what files can hold.
extension Change {
  /// Why no file can hold what it makes; nil where files can. How many steps a roadmap then has is not looked at.
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
    case .step, .trash, .roadmap, .party, .calendar, .view, .move: return nil
    }
  }
}

/// What is changed field by field.
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
  /// Why no files can hold it; nil where files can.
  package var excess: LimitFault? {
    if let fault = Workspace(title: .plain(""), language: language).difference(to: self).excess { return fault }
    return roadmaps.lazy.map { ($0, $0.steps.count + $0.trash.count) }.first { $1 > FileLimits.steps }.map {
      LimitFault(.tooManySteps($1), of: $0.id.text, "steps")
    }
  }
}

extension Author {
  /// Why no file can hold it; nil where one can.
  package var excess: LimitFault? {
    party?.excessOfOne.map { LimitFault($0, of: "", "party") } ?? name.excess.map { LimitFault($0, of: "", "name") }
  }
}

/// A change to a workspace as a value: a list of edits and a reason. Nothing else changes a workspace.
package struct Change: Hashable, Sendable {
  /// The edits in the order in which they are made.
  package var edits: [Edit]
  /// Why the change is made; empty if no reason is given.
  package var reason: String

  package init(_ edits: [Edit], reason: String = "") {
    self.edits = edits
    self.reason = reason
  }

  package var isEmpty: Bool { edits.isEmpty }

  /// The change that undoes this one; it has no reason.
  package var inverse: Change { Change(edits.reversed().map(\.inverse)) }

  /// The files that the change touches, each once, in the order of the edits.
  package var files: [WorkspaceFile] {
    var seen: Set<WorkspaceFile> = []
    return edits.flatMap(\.files).filter { seen.insert($0).inserted }
  }

  /// The steps on the plan that the change touches, in the order of the edits. A renamed step is listed under both ids.
  package var steps: [StepReference] {
    edits.flatMap { (edit) -> [StepReference] in
      switch edit {
      case .step(let roadmap, let before, let after, _): [(after ?? before)?.id].compactMap(\.self).map { StepReference(roadmap, $0) }
      case .move(let roadmap, let step, _, _), .list(.step(let roadmap, let step), _): [StepReference(roadmap, step)]
      case .rename(.step(let roadmap, let old, let new)): [StepReference(roadmap, old), StepReference(roadmap, new)]
      default: []
      }
    }
  }
}

/// One thing added, changed or removed. Its value before is nil if it is added, its value after if it is removed.
package enum Edit: Hashable, Sendable {
  /// A step, and the step that precedes it on the screen (nil if it is the first). `follows` matters only if the step is added or removed.
  case step(Roadmap.ID, before: Step?, after: Step?, follows: Step.ID?)
  /// A step moved on the screen: the steps before it at the old and at the new place. It is nil for the first place.
  case move(Roadmap.ID, Step.ID, from: Step.ID?, to: Step.ID?)
  /// A step in the trash of a roadmap, and the one before it there (nil if it is the first). `follows` matters only if it is added or
  /// removed.
  case trash(Roadmap.ID, before: Step?, after: Step?, follows: Step.ID?)
  /// A roadmap. It is complete if it is added or removed, else without its steps and trash (`Roadmap.facts`).
  case roadmap(before: Roadmap?, after: Roadmap?)
  case party(before: Party?, after: Party?)
  case calendar(before: WorkingCalendar?, after: WorkingCalendar?)
  /// A saved view, and the view before it (nil if it is the first). `follows` matters only if the view is added or removed.
  case view(before: SavedView?, after: SavedView?, follows: SavedView.ID?)
  /// The title of the workspace.
  case title(before: Text, after: Text)
  /// Elements of one list of a roadmap, party, calendar or step.
  case list(ListOwner, ListEdit)
  /// A thing that gets another id, also in the stored dates of baselines. References to it are changed by further edits.
  case rename(Renaming)

  /// The edit that undoes this one.
  package var inverse: Edit {
    switch self {
    case .step(let roadmap, let before, let after, let follows): .step(roadmap, before: after, after: before, follows: follows)
    case .move(let roadmap, let step, let from, let to): .move(roadmap, step, from: to, to: from)
    case .trash(let roadmap, let before, let after, let follows): .trash(roadmap, before: after, after: before, follows: follows)
    case .roadmap(let before, let after): .roadmap(before: after, after: before)
    case .party(let before, let after): .party(before: after, after: before)
    case .calendar(let before, let after): .calendar(before: after, after: before)
    case .view(let before, let after, let follows): .view(before: after, after: before, follows: follows)
    case .title(let before, let after): .title(before: after, after: before)
    case .list(let owner, let edit): .list(owner, edit.inverse)
    case .rename(let renaming): .rename(renaming.inverse)
    }
  }

  /// The files that the edit touches: two if it renames a file.
  var files: [WorkspaceFile] {
    switch self {
    case .step(let roadmap, _, _, _), .move(let roadmap, _, _, _), .trash(let roadmap, _, _, _): [.roadmap(roadmap)]
    case .roadmap(let before, let after): [.roadmap((after ?? before)?.id ?? Roadmap.ID(""))]
    case .party(let before, let after): [.party((after ?? before)?.id ?? Party.ID(""))]
    case .calendar(let before, let after): [.calendar((after ?? before)?.id ?? WorkingCalendar.ID(""))]
    case .view, .title: [.workspace]
    case .list(let owner, _): [owner.file]
    case .rename(let renaming): renaming.files
    }
  }
}

/// One file of a workspace.
package enum WorkspaceFile: Hashable, Sendable {
  case workspace
  case party(Party.ID)
  case calendar(WorkingCalendar.ID)
  case roadmap(Roadmap.ID)
  /// A contested value, by its id.
  case conflict(String)

  package var isRoadmap: Bool { if case .roadmap = self { true } else { false } }

  /// The path of the file, relative to the folder of the workspace.
  package var path: String {
    switch self {
    case .workspace: "jalon.json"
    case .party(let id): "parties/\(id).json"
    case .calendar(let id): "calendars/\(id).json"
    case .roadmap(let id): "roadmaps/\(id).json"
    case .conflict(let id): "conflicts/\(id).json"
    }
  }
}

/// Why a change does not fit the workspace. Mostly somebody else has changed it in the meantime.
package enum Conflict: Error, Hashable, Sendable {
  /// Both changed the same field of a step; `field` is its key in the files.
  case stepChanged(StepReference, field: String)
  case stepGone(StepReference)
  case stepExists(StepReference)
  /// Both changed the same field of a file, or one removed what the other changed. `field` is its key, empty if the whole file is meant.
  case fileChanged(WorkspaceFile, field: String)
  case fileGone(WorkspaceFile)
  case fileExists(WorkspaceFile)
  /// A step with this id lies in the trash of the roadmap, so the id is taken.
  case stepInTrash(StepReference)
  /// A file cannot be read, and the change needs to know what it holds.
  case unreadable(WorkspaceFile)
  /// A thing that the change would remove is still referred to by these uses.
  case stillNamed(NamedThing, [Use])
  /// A later act lies in a line of history that cannot be read; the text says where.
  case actUnreadable(String)
  /// The result would exceed a limit of the file format.
  case overLimit(LimitFault)
}

/// What a person did, as a value: the only way in which a workspace changes. Its inverse undoes it.
package struct Change: Hashable, Sendable {
  /// In the order in which they are made.
  package var edits: [Edit]
  package var reason: String

  package init(_ edits: [Edit], reason: String = "") {
    self.edits = edits
    self.reason = reason
  }

  package var isEmpty: Bool { edits.isEmpty }

  package var inverse: Change { Change(edits.reversed().map(\.inverse)) }

  /// The files that it touches, each once, in the order of the edits.
  package var files: [WorkspaceFile] {
    var seen: Set<WorkspaceFile> = []
    return edits.flatMap(\.files).filter { seen.insert($0).inserted }
  }

  /// Every step that it touches.
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

/// One thing made, changed or removed: what it was before (nil: it was not there) and what it is after (nil: it is gone).
package enum Edit: Hashable, Sendable {
  /// A step, and the step that it follows on the screen (nil: it is the first); the place counts when it is made or removed.
  case step(Roadmap.ID, before: Step?, after: Step?, follows: Step.ID?)
  /// A step to another place on the screen: the step that it followed, and the one that it follows.
  case move(Roadmap.ID, Step.ID, from: Step.ID?, to: Step.ID?)
  /// A step in a roadmap's trash, and the one that it follows there (nil: it is the first); the place counts when it is made or removed.
  case trash(Roadmap.ID, before: Step?, after: Step?, follows: Step.ID?)
  /// A roadmap: whole when it is made or removed, else its own members, the steps and the trash aside.
  case roadmap(before: Roadmap?, after: Roadmap?)
  case party(before: Party?, after: Party?)
  case calendar(before: WorkingCalendar?, after: WorkingCalendar?)
  /// A saved view, and the one that it follows (nil: it is the first); the place counts when it is made or removed.
  case view(before: SavedView?, after: SavedView?, follows: SavedView.ID?)
  /// The workspace's title.
  case title(before: Text, after: Text)
  /// Elements of one list that a value has.
  case list(ListOwner, ListEdit)
  /// One thing under another id, at its place and with the dates that baselines keep of it; what else names it has edits of its own.
  case rename(Renaming)

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

  /// The files that it touches: two where a file gets another name.
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

  package var isRoadmap: Bool { if case .roadmap = self { true } else { false } }

  /// Its path inside of the workspace's folder.
  package var path: String {
    switch self {
    case .workspace: "jalon.json"
    case .party(let id): "parties/\(id).json"
    case .calendar(let id): "calendars/\(id).json"
    case .roadmap(let id): "roadmaps/\(id).json"
    }
  }
}

/// Why a change does not fit the workspace any more: somebody else was there first.
package enum Conflict: Error, Hashable, Sendable {
  /// Both changed the same field of a step.
  case stepChanged(StepReference, field: String)
  case stepGone(StepReference)
  case stepExists(StepReference)
  /// Both changed the same field of a file, or one removed what the other changed.
  case fileChanged(WorkspaceFile, field: String)
  case fileGone(WorkspaceFile)
  case fileExists(WorkspaceFile)
  /// A step of this id lies in the trash of the roadmap, and could not be told from it.
  case stepInTrash(StepReference)
  /// The change cannot be made without knowing what this file holds, and it cannot be read.
  case unreadable(WorkspaceFile)
  /// What would be taken away is still named there.
  case stillNamed(NamedThing, [Use])
  /// A later act stands in a line of history that cannot be read: where.
  case actUnreadable(String)
  /// No file can hold what it would make.
  case overLimit(LimitFault)
}

import RoadmapEngine

/// The commits from which git has made the files of a workspace.
package struct MergedCommits: Sendable {
  /// The plans that were merged.
  package var parents: [WorkspaceImage] = []
  /// The plans on which these were made.
  package var bases: [WorkspaceImage] = []
  /// What git makes of the parents by itself.
  package var automatic: [WorkspaceImage] = []
  /// Plans whose acts must not be lost.
  package var earlier: [WorkspaceImage] = []

  package init() {}

  /// Everything that git can have chosen from.
  var known: [Workspace] { (parents + bases + automatic).map(\.workspace) }
  /// The plan whose start is the start of all the others.
  var origin: WorkspaceImage? { bases.first ?? earlier.first ?? parents.first }
}

/// The result of reconciling the files after git has changed them.
package struct Reconciliation: Sendable {
  /// The plan before.
  package let before: Workspace
  /// The acts that git had taken out of the files of history and that were put back.
  package let returned: [ChangeRecord]
  /// What a person has changed in the files while git merged; nil if nothing.
  package let byHand: ChangeRecord?
  /// The paths under which files with marks of a conflict were kept before they were replaced.
  package let kept: [String]
  /// Whether a file was written.
  package let isChanged: Bool
}

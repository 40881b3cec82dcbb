import RoadmapEngine

/// What the program gives a session to work with.
struct Resources: Sendable {
  let themes: [ThemeChoice]
  /// Returns the templates of roadmaps. They are read when somebody makes a roadmap, because reading them takes time.
  let templates: @Sendable () -> [Roadmap]
  /// Returns the shipped parties, which every roadmap may have. They are read when somebody names parties.
  let parties: @Sendable () -> [Party]
  /// Descriptions of the bodies that templates name.
  let bodies: [Body]
  /// Returns the folders of sticks and other disks that are mounted now, which the form of exchanges proposes.
  let exchangeFolders: @Sendable () -> [String]
  /// Whether the workspace lies in a git repository.
  let isInGit: Bool
  /// Makes the id of a new step.
  let newID: @Sendable () -> Step.ID
}

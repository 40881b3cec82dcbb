import RoadmapEngine

/// What the program gives a session to work with.
struct Resources: Sendable {
  let themes: [ThemeChoice]
  /// Returns the templates of roadmaps. They are read when somebody makes a roadmap, because reading them takes time.
  let templates: @Sendable () -> [Roadmap]
  /// Descriptions of the bodies that templates name.
  let bodies: [Body]
  /// Makes the id of a new step.
  let newID: @Sendable () -> Step.ID
}

import RoadmapEngine

/// A resource of an exported project: a party, or one of its bodies.
struct ProjectResource: Hashable {
  let party: Party.ID
  /// The body; nil for the party as a whole.
  let body: Body.ID?
}

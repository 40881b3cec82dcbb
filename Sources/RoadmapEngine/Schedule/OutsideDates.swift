/// What a group of roadmaps is told about a step or a roadmap of another group that it waits for.
struct OutsideDates: Equatable, Sendable {
  var placement: Placement
  var isEstimated: Bool
  /// Whether it has dates at all: not in or behind a circle.
  var isOrdered: Bool
  /// How much of it is done.
  var completion: Completion
}

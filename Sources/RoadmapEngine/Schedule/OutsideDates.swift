/// The dates and progress of a step or roadmap of another group, for the groups that wait for it.
struct OutsideDates: Equatable, Sendable {
  var placement: Placement
  var isEstimated: Bool
  /// Whether it has dates: it is neither on a cycle nor downstream of one.
  var isOrdered: Bool
  /// How much of it is done, as a part of a weighted sum.
  var completion: Completion
}

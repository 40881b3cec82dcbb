/// The dates and progress of a step or roadmap of another group, as the groups that wait for it see them.
struct OutsideDates: Equatable, Sendable {
  var placement: Placement
  var isEstimated: Bool
  /// Whether it has dates: it is neither on a cycle nor downstream of one.
  var isOrdered: Bool
  /// How much of it is done, as a part of a weighted sum.
  var completion: Completion
}

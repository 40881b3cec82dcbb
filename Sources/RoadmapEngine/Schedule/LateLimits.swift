/// The latest instants that a node may have, one pair for each kind of slack (Scheduling.md, 7).
struct LateLimits: Equatable, Sendable {
  /// The latest start and finish of a node; `Network.unbounded` where nothing limits it.
  struct Ends: Equatable, Sendable {
    /// The morning of the first day; for an active step, the morning on which its remaining work starts.
    var start = Network.unbounded
    /// The evening of the last day, as the instant after that day.
    var finish = Network.unbounded

    var isLimited: Bool { start < Network.unbounded || finish < Network.unbounded }

    /// Lowers each end to the earlier of the two limits.
    mutating func include(_ other: Ends) {
      start = min(start, other.start)
      finish = min(finish, other.finish)
    }
  }

  /// Limited by the finish of the roadmap, its own deadline, and successors at their late dates. It gives total slack.
  var total = Ends()
  /// Limited by its successors at their early dates; gives free slack.
  var free = Ends()
  /// Limited by its own deadline and its successors at their late dates; gives deadline slack.
  var deadlines = Ends()

  /// Lowers every limit to the earlier of the two.
  mutating func include(_ other: LateLimits) {
    total.include(other.total)
    free.include(other.free)
    deadlines.include(other.deadlines)
  }
}

/// How late a node may lie, by what limits it (Scheduling.md, 7).
struct LateLimits: Equatable, Sendable {
  /// The latest instants of a node; `Network.unbounded` where nothing limits it.
  struct Ends: Equatable, Sendable {
    /// The first day; of an active step the morning from which its remaining work goes on.
    var start = Network.unbounded
    /// The evening of the last day.
    var finish = Network.unbounded

    var isLimited: Bool { start < Network.unbounded || finish < Network.unbounded }

    /// The stricter of two limits at each end.
    mutating func include(_ other: Ends) {
      start = min(start, other.start)
      finish = min(finish, other.finish)
    }
  }

  /// By the finish of its roadmap or its deadline, and by its successors at their late dates: total slack.
  var total = Ends()
  /// By its successors at their early dates: free slack.
  var free = Ends()
  /// By its deadline, and by its successors at their late dates: deadline slack.
  var deadlines = Ends()

  mutating func include(_ other: LateLimits) {
    total.include(other.total)
    free.include(other.free)
    deadlines.include(other.deadlines)
  }
}

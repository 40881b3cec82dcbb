/// The estimated durations of a step in working days, for the forecast.
package struct Estimate: Hashable, Sendable {
  package var best: Int
  package var usual: Int
  package var worst: Int
  package var unknown: [UnknownMember]

  package init(best: Int, usual: Int, worst: Int, unknown: [UnknownMember] = []) {
    self.best = best
    self.usual = usual
    self.worst = worst
    self.unknown = unknown
  }
}

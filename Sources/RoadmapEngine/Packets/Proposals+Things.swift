extension [Proposal] {
  /// Returns the proposals with the new steps, roadmaps and other things to which they belong: a promise of a new step comes with the step.
  /// - Parameter all: all proposals that wait.
  package func withTheirThings(among all: [Proposal]) -> [Proposal] {
    let (things, ids) = (Set(map(\.thing)), Set(map(\.id)))
    return self + all.filter { $0.atom == PacketWord.presence && !$0.isGone && things.contains($0.thing) && !ids.contains($0.id) }
  }
}

/// How likely dates are: the plan worked out many times, each time with durations drawn from their spreads.
///
/// Every run is a whole schedule with early dates, late dates and slack, by the same passes as `Schedule`. The same plan, seed and number
/// of runs give the same numbers everywhere. Dates agreed with the other side, holidays and what has happened are not drawn.
package struct Forecast: Sendable {
  package static let usualRuns = 10_000
  package static let runLimits = 1...1_000_000

  /// What the runs say of one unfinished step, or of a whole roadmap.
  package struct Outcome: Sendable {
    fileprivate(set) var finishes = DayHistogram()
    /// In how many runs its total slack was 0 or less.
    package fileprivate(set) var timesCritical = 0
    package fileprivate(set) var runs = 0

    /// The day by which it was finished in so many percent of the runs; nil where it has no dates.
    package func day(at percent: Int) -> Day? { finishes.day(at: percent) }

    /// In how many runs it was finished on a day or before it.
    package func timesFinished(by day: Day) -> Int { finishes.count(upTo: day) }
  }

  /// How many runs were made; fewer than asked for only when they were stopped.
  package private(set) var runs = 0
  package let seed: UInt64
  private let members: [Int]
  private let firstNode: [Int: Int]
  private var outcomes: [Outcome]
  private var wholes: [Outcome]

  /// - Parameters:
  ///   - schedule: of the roadmaps; its day of today counts.
  ///   - roadmaps: those that are asked about. Every roadmap that waits for them, or for which they wait, takes part in each run.
  ///   - goesOn: asked after some runs with their number; false stops, and what has been counted until then stands.
  package init(
    of schedule: Schedule, roadmaps: [Int], runs: Int = usualRuns, seed: UInt64, goesOn: (Int) -> Bool = { _ in true }
  ) {
    let members = schedule.groups.connected(to: roadmaps)
    let chosen = members.map { schedule.roadmaps[$0] }
    var book = schedule.book
    let draft = NetworkDraft(
      chosen, opened: members.map { schedule.groups.isOpened[$0] }, book: &book, today: schedule.today, exists: { _ in false })
    let network = Network(draft)
    self.members = members
    self.seed = seed
    firstNode = Dictionary(uniqueKeysWithValues: zip(members, network.firstNode.map(Int.init)))
    outcomes = [Outcome](repeating: Outcome(), count: network.firstSpan)
    wholes = [Outcome](repeating: Outcome(), count: chosen.count)
    let sorted = TopologicalOrder(network, outside: [])
    var forward = ForwardPass(network, counts: book.counts, outside: [], today: schedule.today)
    var backward = BackwardPass(nodes: network.nodes.count)
    let draws = Draws(chosen, network)
    for run in 0..<max(runs, 0) {
      draws.draw(run, seed: seed) { node, days in forward.network.nodes[node].days = days }
      forward.run(sorted.order)
      let finishes = forward.finishes(sorted.isOrdered)
      backward.run(after: forward, sorted, counts: book.counts, finishes: finishes)
      count(forward, backward, sorted, finishes)
      self.runs = run + 1
      if run % 64 == 63, !goesOn(self.runs) { break }
    }
  }

  /// How many steps each run works out: those of the roadmaps and of all that are linked to them.
  package static func stepsPerRun(of schedule: Schedule, roadmaps: [Int]) -> Int {
    schedule.groups.connected(to: roadmaps).reduce(0) { $0 + schedule.roadmaps[$1].steps.count }
  }

  private mutating func count(_ forward: ForwardPass, _ backward: BackwardPass, _ sorted: TopologicalOrder, _ finishes: [Int32]) {
    for node in outcomes.indices where sorted.isOrdered[node] {
      let state = forward.network.nodes[node].state
      guard state == .planned || state == .active || state == .container else { continue }
      let placement = forward.placements[node]
      outcomes[node].runs += 1
      outcomes[node].finishes.add(placement.finish - (placement.endsInEvening ? 1 : 0))
      guard state != .container else { continue }
      let count = forward.counts[Int(forward.network.nodes[node].count)]
      if forward.slack(node, to: backward.latest[node].total, count) <= 0 { outcomes[node].timesCritical += 1 }
    }
    for (place, finish) in finishes.enumerated() where finish > 0 {
      wholes[place].runs += 1
      wholes[place].finishes.add(finish - 1)
    }
  }

  /// What the runs say of a step, by the places of its roadmap and its own; nil for a finished one and for one without dates.
  package func outcome(roadmap: Int, step: Int) -> Outcome? {
    guard let first = firstNode[roadmap], outcomes.indices.contains(first + step) else { return nil }
    return outcomes[first + step].runs > 0 ? outcomes[first + step] : nil
  }

  /// What the runs say of the last day of a roadmap.
  package func outcome(ofRoadmap roadmap: Int) -> Outcome? {
    members.firstIndex(of: roadmap).map { wholes[$0] }.flatMap { $0.runs > 0 ? $0 : nil }
  }
}

/// The durations that are drawn anew for every run.
private struct Draws {
  /// A node whose days are uncertain: its spread, and for a started step the share of it that is left.
  private var uncertain: [(node: Int, spread: Spread, share: Double)] = []

  init(_ roadmaps: [Roadmap], _ network: Network) {
    for node in 0..<network.firstSpan {
      guard let place = network.position(of: node) else { continue }
      let facts = network.nodes[node]
      guard facts.state == .planned || facts.state == .active else { continue }
      let step = roadmaps[place.roadmap].steps[place.step]
      let spread = Spread(of: step)
      guard !spread.isCertain || Int32(clamping: spread.usual) != facts.days else { continue }
      let whole = Double(max(step.workingDays, 1))
      uncertain.append((node, spread, facts.state == .active ? Double(facts.days) / whole : 1))
    }
  }

  /// Each run has numbers of its own, so that a further run changes none before it.
  func draw(_ run: Int, seed: UInt64, _ set: (Int, Int32) -> Void) {
    var random = SplitMix(seed: seed ^ UInt64(truncatingIfNeeded: run) &* 0xD6E8_FEB8_6659_FD93)
    for (node, spread, share) in uncertain {
      let days = spread.duration(at: random.share()) * share
      set(node, Int32(days.rounded()))
    }
  }
}

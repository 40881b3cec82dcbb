/// The likelihood of dates. The plan is scheduled many times, each time with durations drawn from their estimates.
///
/// Every run is a whole schedule with early dates, late dates and slack, computed by the passes that `Schedule` uses. The same plan, seed
/// and number of runs give the same result on every machine. Agreed dates, holidays and actual dates are not drawn.
package struct Forecast: Sendable {
  /// The number of runs if none is given.
  package static let usualRuns = 10_000
  /// The permitted numbers of runs.
  package static let runLimits = 1...1_000_000

  /// The results of the runs for one unfinished step, or for a whole roadmap.
  package struct Outcome: Sendable {
    fileprivate(set) var finishes = DayHistogram()
    /// The number of runs in which the total slack was 0 or less. It is 0 for a roadmap and for a step with children.
    package fileprivate(set) var timesCritical = 0
    /// The number of runs that gave a finish.
    package fileprivate(set) var runs = 0

    /// Returns the first day by which it was finished in at least a percentage of the runs. It returns nil without runs.
    package func day(at percent: Int) -> Day? { finishes.day(at: percent) }

    /// Returns the number of runs in which it was finished on or before a day.
    package func timesFinished(by day: Day) -> Int { finishes.count(upTo: day) }
  }

  /// The number of runs made; fewer than requested only if `goesOn` stopped them.
  package private(set) var runs = 0
  /// The seed of the random durations, which makes the forecast repeatable.
  package let seed: UInt64
  private let members: [Int]
  private let firstNode: [Int: Int]
  private var outcomes: [Outcome]
  private var wholes: [Outcome]

  /// Makes the runs.
  /// - Parameters:
  ///   - schedule: the schedule of all roadmaps; its day of today applies.
  ///   - roadmaps: the indexes of the roadmaps to forecast. All roadmaps that they wait for or that wait for them are part of each run.
  ///   - runs: the number of runs; 0 or less makes none.
  ///   - seed: the seed of the random durations.
  ///   - goesOn: called after every 64 runs with their number; false stops, and the runs made so far count.
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

  /// Returns the number of steps that each run schedules. They are those of the roadmaps and of all roadmaps connected to them.
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
    for (index, finish) in finishes.enumerated() where finish > 0 {
      wholes[index].runs += 1
      wholes[index].finishes.add(finish - 1)
    }
  }

  /// Returns the results for a step. It returns nil if it is finished, has no dates, or its roadmap is not part of the forecast.
  package func outcome(roadmap: Int, step: Int) -> Outcome? {
    guard let first = firstNode[roadmap], outcomes.indices.contains(first + step) else { return nil }
    return outcomes[first + step].runs > 0 ? outcomes[first + step] : nil
  }

  /// Returns the results for the finish of a roadmap. It returns nil if it has no dates or is not part of the forecast.
  package func outcome(ofRoadmap roadmap: Int) -> Outcome? {
    members.firstIndex(of: roadmap).map { wholes[$0] }.flatMap { $0.runs > 0 ? $0 : nil }
  }
}

/// Draws durations for each run.
private struct Draws {
  /// The nodes whose durations vary. For a started step `share` is the remaining part of its duration.
  private var uncertain: [(node: Int, spread: Spread, share: Double)] = []

  init(_ roadmaps: [Roadmap], _ network: Network) {
    for node in 0..<network.firstSpan {
      guard let position = network.position(of: node) else { continue }
      let facts = network.nodes[node]
      guard facts.state == .planned || facts.state == .active else { continue }
      let step = roadmaps[position.roadmap].steps[position.step]
      let spread = Spread(of: step)
      guard !spread.isCertain || Int32(clamping: spread.usual) != facts.days else { continue }
      let whole = Double(max(step.workingDays, 1))
      uncertain.append((node, spread, facts.state == .active ? Double(facts.days) / whole : 1))
    }
  }

  /// Draws the durations of one run. Each run has its own random sequence, so that further runs do not change earlier ones.
  func draw(_ run: Int, seed: UInt64, _ set: (Int, Int32) -> Void) {
    var random = SplitMix(seed: seed ^ UInt64(truncatingIfNeeded: run) &* 0xD6E8_FEB8_6659_FD93)
    for (node, spread, share) in uncertain {
      let days = spread.duration(at: random.share()) * share
      set(node, Int32(days.rounded()))
    }
  }
}

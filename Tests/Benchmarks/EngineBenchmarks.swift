import RoadmapEngine

/// How fast dates are worked out.
extension Benchmarks {
  mutating func runEngine() {
    schedule("100,000 steps, 200,000 links, 4 calendars", goal: 60) { .network(steps: 100_000) }
    schedule("100,000 steps, 55 parties, 300 sets of owners", goal: 120) { .network(steps: 100_000, parties: 55, owners: 300) }
    schedule("59,400 steps in 1,485 roadmaps", goal: 60) { .portfolio(roadmaps: 1_485) }
    schedule("1,000,000 steps", goal: 1_000, runs: 3) { .network(steps: 1_000_000) }
    schedule("a chain of 1,000,000 steps", goal: 1_000, runs: 3) { .chain(steps: 1_000_000) }
  }

  private mutating func schedule(_ name: String, goal: Double, runs: Int = 7, _ make: () -> LargePlan) {
    let name = "schedule \(name)"
    guard wants(name) else { return }
    let before = Benchmarks.residentBytes()
    let plan = make()
    let made = Benchmarks.residentBytes()
    let kept = plan.schedule()
    let after = Benchmarks.residentBytes()
    let steps = plan.roadmaps.reduce(0) { $0 + $1.steps.count }
    measure(name, goal: goal, runs: runs) { _ = plan.schedule() }
    withExtendedLifetime(kept) {
      print("  bytes a step: plan", (made - before) / steps, "schedule", (after - made) / steps)
    }
  }
}

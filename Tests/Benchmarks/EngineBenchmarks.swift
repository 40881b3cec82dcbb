import RoadmapEngine

/// Measures the computation of dates.
extension Benchmarks {
  mutating func runEngine() {
    schedule("100,000 steps, 200,000 links, 4 calendars", goal: 60) { .network(steps: 100_000) }
    schedule("100,000 steps, 55 parties, 300 sets of owners", goal: 120) { .network(steps: 100_000, parties: 55, owners: 300) }
    schedule("59,400 steps in 1,485 roadmaps", goal: 100) { .portfolio(roadmaps: 1_485) }
    edits()
    schedule("1,000,000 steps", goal: 1_000, runs: 3) { .network(steps: 1_000_000) }
    schedule("a chain of 1,000,000 steps", goal: 1_000, runs: 3) { .chain(steps: 1_000_000) }
    filters()
    forecast("forecast of 10,000 runs over 200 steps", goal: 500)
  }

  /// Measures one edit in a plan of 59,400 steps in 1,485 roadmaps, and finding which dates it moves.
  private mutating func edits() {
    guard wants("edit a duration in one of 1,485 roadmaps") || wants("edit what everything waits for") else { return }
    var plan = LargePlan.portfolio(roadmaps: 1_485)
    let before = plan.schedule()
    edit("edit a duration in one of 1,485 roadmaps", goal: 1, &plan, before, roadmap: 700, step: 20)
    // The step on which all others depend, so that everything downstream is computed again. Its goal is loose: the figure is informative.
    let first = Step.ID("s0")
    for index in 1..<plan.roadmaps.count where index != 1 {
      plan.roadmaps[index].steps[0].after = [Link(StepReference(Roadmap.ID("r1"), first))]
    }
    edit("edit what everything waits for", goal: 100, &plan, plan.schedule(), roadmap: 1, step: 0)
  }

  private mutating func edit(_ name: String, goal: Double, _ plan: inout LargePlan, _ before: Schedule, roadmap: Int, step: Int) {
    plan.roadmaps[roadmap].steps[step].duration = 12
    let changed: Set = [plan.roadmaps[roadmap].id]
    var moved = 0
    measure(name, goal: goal, runs: 200) { moved = MovedStep.between(before, before.updated(plan.roadmaps, changed: changed)).count }
    print("  \(moved) steps moved")
  }

  /// Measures filters over every step of a large plan.
  private mutating func filters() {
    let texts = ["step 77", "+open due<=2027-12-31 not kind:milestone", "(party:AA or slack<=5) plan", "+late or +risk"]
    guard texts.contains(where: { wants("filter \($0)") }) else { return }
    let plan = LargePlan.network(steps: 100_000)
    let schedule = plan.schedule()
    let parties = plan.roadmaps[0].parties.map { Party(id: $0, name: .plain($0.text)) }
    let workspace = Workspace(title: .plain("W"), language: .en, parties: parties, roadmaps: plan.roadmaps)
    for text in texts {
      guard let filter = try? Filter(text, by: FilterAuthor(.en), in: workspace, schedule) else { continue }
      measure("filter \(text)", goal: 20) { _ = filter.matches(in: workspace, schedule) }
    }
  }

  private mutating func forecast(_ name: String, goal: Double) {
    guard wants(name) else { return }
    let schedule = LargePlan.network(steps: 200).schedule()
    measure(name, goal: goal, runs: 3) { _ = Forecast(of: schedule, roadmaps: [0], seed: 1) }
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

import RoadmapEngine
import Support
import Testing

/// What holds for every plan, whatever its dates.
@Suite struct ScheduleLawTests {
  /// The dates of every step, by roadmap and step.
  private func dates(_ plan: TestPlan) -> [StepReference: StepDates] {
    let schedule = plan.schedule()
    var dates: [StepReference: StepDates] = [:]
    for (roadmap, whole) in plan.roadmaps.enumerated() {
      for (place, step) in whole.steps.enumerated() {
        dates[StepReference(whole.id, step.id)] = schedule.dates(roadmap: roadmap, step: place)
      }
    }
    return dates
  }

  @Test func `the same plan in another order has the same dates`() {
    for seed in 0..<400 {
      var random = SeededRandom(seed: seed)
      let plan = PlanMaker.plan(seed: seed, circles: seed.isMultiple(of: 4))
      var shuffled = plan
      for roadmap in shuffled.roadmaps.indices { shuffled.roadmaps[roadmap].steps.shuffle(using: &random) }
      #expect(dates(plan) == dates(shuffled), "seed \(seed)")
    }
  }

  @Test func `a later today makes no unfinished step earlier`() {
    for seed in 0..<400 {
      let plan = PlanMaker.plan(seed: seed)
      var later = plan
      later.today = plan.today.adding(days: 1 + seed % 30) ?? plan.today
      let (before, after) = (dates(plan), dates(later))
      for roadmap in plan.roadmaps {
        for step in roadmap.steps where step.status == .planned || step.status == .active {
          let reference = StepReference(roadmap.id, step.id)
          guard let old = before[reference]?.finish, let new = after[reference]?.finish else { continue }
          #expect(new >= old, "seed \(seed) \(reference)")
        }
      }
    }
  }

  @Test func `some unfinished step of every roadmap on one calendar is critical`() {
    for seed in 0..<400 {
      let plan = PlanMaker.plan(seed: seed)
      guard plan.roadmaps.count == 1, Set(plan.roadmaps[0].parties).count == 1 else { continue }
      let unfinished = dates(plan).values.filter { $0.totalSlack != nil }
      let done = plan.roadmaps[0].steps.compactMap(\.finished).max()
      // Where something already finished after everything that is left, nothing of it can delay the end.
      guard !unfinished.isEmpty, done ?? .first < unfinished.compactMap(\.finish).max() ?? .first else { continue }
      #expect(unfinished.contains { $0.isCritical }, "seed \(seed)")
    }
  }
}

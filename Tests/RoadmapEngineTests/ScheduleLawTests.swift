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

  @Test func `another link makes no step earlier`() {
    for seed in 0..<400 {
      var random = SeededRandom(seed: seed)
      let plan = PlanMaker.plan(seed: seed)
      var linked = plan
      let roadmap = random.number(0...plan.roadmaps.count - 1)
      let steps = plan.roadmaps[roadmap].steps
      let (from, to) = (random.number(0...steps.count - 1), random.number(0...steps.count - 1))
      var link = Link(StepReference(nil, steps[from].id))
      link.kind = random.one(of: Link.Kind.allCases)
      link.lag = random.number(-5...5)
      guard !steps[to].after.contains(where: { $0.step == link.step && $0.kind == link.kind }) else { continue }
      linked.roadmaps[roadmap].steps[to].after.append(link)
      let (before, after) = (dates(plan), dates(linked))
      for (reference, old) in before {
        // A link that closes a circle takes the dates away. A dropped step passes on what it now waits for.
        guard let start = old.start, let finish = old.finish, let new = after[reference], let newStart = new.start,
          let newFinish = new.finish
        else { continue }
        #expect(newStart >= start && newFinish >= finish, "seed \(seed) \(reference) after \(link)")
      }
    }
  }

  /// Of unstarted steps on links without a lag: what is asked is then one day, whatever the calendar.
  @Test func `every link holds between early dates and between late dates`() {
    for seed in 0..<600 {
      let plan = PlanMaker.plan(seed: seed)
      let all = dates(plan)
      for roadmap in plan.roadmaps {
        let parents = Set(roadmap.steps.compactMap(\.parent))
        for step in roadmap.steps where step.status == .planned && step.on == nil && !parents.contains(step.id) {
          for link in step.after where link.lag == 0 {
            let home = link.step.roadmap ?? roadmap.id
            let other = plan.roadmaps.first { $0.id == home }?[link.step.step]
            guard let other, other.status == .planned, other.on == nil,
              !(plan.roadmaps.contains { $0.steps.contains { $0.parent == other.id } })
            else { continue }
            guard let mine = all[StepReference(roadmap.id, step.id)], let theirs = all[StepReference(home, other.id)] else { continue }
            let isWhole = step.workingDays > 0 && other.workingDays > 0
            guard isWhole else { continue }
            #expect(holds(link.kind, theirs.start, theirs.finish, mine.start, mine.finish), "seed \(seed) \(link) of \(step.id), early")
            guard theirs.lateStart != nil, mine.lateStart != nil else { continue }
            #expect(
              holds(link.kind, theirs.lateStart, theirs.lateFinish, mine.lateStart, mine.lateFinish),
              "seed \(seed) \(link) of \(step.id), late")
          }
        }
      }
    }
  }

  /// Whether a link without a lag holds between two steps of at least a day.
  private func holds(_ kind: Link.Kind, _ start: Day?, _ finish: Day?, _ ownStart: Day?, _ ownFinish: Day?) -> Bool {
    guard let start, let finish, let ownStart, let ownFinish else { return true }
    return switch kind {
    case .finishToStart: ownStart > finish
    case .startToStart: ownStart >= start
    case .finishToFinish: ownFinish >= finish
    case .startToFinish: ownFinish >= start || ownFinish.adding(days: 1) == start
    }
  }
}

import RoadmapEngine
import Support
import Testing

/// Properties that hold for every plan.
@Suite struct ScheduleLawTests {
  /// Returns the dates of every step.
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
      // If a finished step ends after all unfinished ones, none of these can delay the end.
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
        // A link that closes a cycle removes dates, and a dropped step passes on its new predecessor.
        guard let start = old.start, let finish = old.finish, let new = after[reference], let newStart = new.start,
          let newFinish = new.finish
        else { continue }
        #expect(newStart >= start && newFinish >= finish, "seed \(seed) \(reference) after \(link)")
      }
    }
  }

  /// Checks unstarted steps and links without a lag, for which the rule concerns one day by any calendar.
  @Test func `every link holds between early dates and between late dates`() {
    for seed in 0..<600 {
      let plan = PlanMaker.plan(seed: seed)
      let all = dates(plan)
      let oracle = Oracle(plan)
      for (index, roadmap) in plan.roadmaps.enumerated() {
        let parents = Set(roadmap.steps.compactMap(\.parent))
        for (place, step) in roadmap.steps.enumerated() where step.status == .planned && step.on == nil && !parents.contains(step.id) {
          for link in step.after where link.lag == 0 {
            let home = link.step.roadmap ?? roadmap.id
            let other = plan.roadmaps.first { $0.id == home }?[link.step.step]
            guard let other, other.status == .planned, other.on == nil,
              !(plan.roadmaps.contains { $0.steps.contains { $0.parent == other.id } })
            else { continue }
            guard let mine = all[StepReference(roadmap.id, step.id)], let theirs = all[StepReference(home, other.id)] else { continue }
            let isWhole = step.workingDays > 0 && other.workingDays > 0
            guard isWhole else { continue }
            let count = oracle.count(of: .init(roadmap: index, step: place))
            #expect(
              holds(link.kind, theirs.start, theirs.finish, mine.start, mine.finish, count), "seed \(seed) \(link) of \(step.id), early")
            guard theirs.lateStart != nil, mine.lateStart != nil else { continue }
            #expect(
              holds(link.kind, theirs.lateStart, theirs.lateFinish, mine.lateStart, mine.lateFinish, count),
              "seed \(seed) \(link) of \(step.id), late")
          }
        }
      }
    }
  }

  /// Checks steps of at least one day: a milestone at the same instant may move from the evening to the next morning.
  @Test func `a step that starts later by its free slack moves no other step`() {
    var moved = 0
    for seed in 0..<600 {
      var plan = PlanMaker.plan(seed: seed)
      for roadmap in plan.roadmaps.indices {
        for step in plan.roadmaps[roadmap].steps.indices where plan.roadmaps[roadmap].steps[step].workingDays == 0 {
          plan.roadmaps[roadmap].steps[step].duration = 1
        }
      }
      let oracle = Oracle(plan)
      for place in oracle.places {
        guard let pushed = pushedByFreeSlack(place, plan, oracle) else { continue }
        moved += 1
        guard !pushed.isEmpty else { continue }
        let small = plan.shrunk { smaller in
          let oracle = Oracle(smaller)
          return oracle.places.contains { !(pushedByFreeSlack($0, smaller, oracle) ?? []).isEmpty }
        }
        Issue.record("seed \(seed)\n\(small)")
        return
      }
    }
    #expect(moved > 150)
  }

  /// Returns the steps that move when a step with one calendar starts later by its free slack, without those that contain it; nil if it
  /// has no free slack.
  private func pushedByFreeSlack(_ place: Oracle.Place, _ plan: TestPlan, _ oracle: Oracle) -> [StepReference]? {
    let step = oracle.step(place)
    let reference = StepReference(plan.roadmaps[place.roadmap].id, step.id)
    let count = oracle.count(of: place)
    guard step.status == .planned, !oracle.isContainer(place), step.on == nil, step.workingDays > 0, count.lines.count == 1 else {
      return nil
    }
    let before = dates(plan)
    guard let free = before[reference]?.freeSlack, (1...30).contains(free), let start = before[reference]?.start,
      let day = Day(number: count.advance(Int(start.number), free + 1) - 1)
    else { return nil }
    var later = plan
    later.roadmaps[place.roadmap].steps[place.step].notBefore = day
    let after = dates(later)
    let around = oracle.ancestors(of: place).map { StepReference(plan.roadmaps[$0.roadmap].id, oracle.step($0).id) }
    return before.keys.filter { other in
      // A dropped step only passes on its predecessors.
      let isDropped = oracle.find(other, from: place).map { oracle.step($0).status == .dropped } ?? true
      return other != reference && !around.contains(other) && !isDropped
        && (after[other]?.start != before[other]?.start || after[other]?.finish != before[other]?.finish)
    }
  }

  @Test func `the path through a containing step goes to a member that decides and has the least slack`() {
    var passed = 0
    for seed in 0..<600 {
      let plan = PlanMaker.plan(seed: seed)
      let oracle = Oracle(plan)
      let (schedule, all) = (plan.schedule(), dates(plan))
      for place in oracle.places {
        let path = schedule.drivingPath(toRoadmap: place.roadmap, step: place.step)
        for (index, reference) in path.enumerated().dropFirst() {
          guard let container = oracle.find(reference, from: place), oracle.isContainer(container), let span = oracle.span(container),
            let member = oracle.find(path[index - 1], from: place), oracle.parent(of: member) == container, let own = oracle.span(member)
          else { continue }
          let next = index + 1 < path.count ? oracle.find(path[index + 1], from: place) : nil
          let isByFinish = linkedEnds(of: container, next, oracle)
          func isDeciding(_ other: Span) -> Bool {
            isByFinish.contains { $0 ? other.finish == span.finish : other.start == span.start }
          }
          #expect(isDeciding(own), "seed \(seed) \(path)")
          if isByFinish.count == 1 {
            let deciding = (oracle.children[container] ?? []).filter {
              oracle.step($0).status != .dropped && oracle.span($0).map(isDeciding) ?? false
            }
            let slacks = deciding.compactMap { all[StepReference(plan.roadmaps[$0.roadmap].id, oracle.step($0).id)]?.totalSlack }
            let chosen = all[path[index - 1]]?.totalSlack
            #expect(chosen == slacks.min(), "seed \(seed) \(path)")
          }
          passed += 1
        }
      }
    }
    #expect(passed > 100)
  }

  /// Returns whether the links from a container to the next step of a path begin at its finish: true, false or both. The path may end
  /// here.
  private func linkedEnds(of container: Oracle.Place, _ next: Oracle.Place?, _ oracle: Oracle) -> Set<Bool> {
    guard let next else { return [true] }
    let links = oracle.bonds.filter { $0.from == container && $0.to == next }
    return links.isEmpty ? [true, false] : Set(links.map(\.link.isFromFinish))
  }

  /// Returns whether a link without a lag holds between two steps of at least one day.
  /// - Parameter count: the working days of the successor.
  private func holds(
    _ kind: Link.Kind, _ start: Day?, _ finish: Day?, _ ownStart: Day?, _ ownFinish: Day?, _ count: WalkedCount
  ) -> Bool {
    guard let start, let finish, let ownStart, let ownFinish else { return true }
    return switch kind {
    case .finishToStart: ownStart > finish
    case .startToStart: ownStart >= start
    case .finishToFinish: ownFinish >= finish
    // There must be no working day between the finish and the morning of the start.
    case .startToFinish: count.lastWorking(before: Int(start.number)) <= Int(ownFinish.number)
    }
  }
}

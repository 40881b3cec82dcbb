import Support
import Testing

@testable import RoadmapEngine

/// A schedule that is updated after a change equals a new one in every date, slack and problem.
@Suite struct ScheduleUpdateTests {
  @Test func `after any edit the schedule equals a new one`() {
    for seed in 0..<600 {
      var random = SeededRandom(seed: seed)
      let plan = PlanMaker.plan(seed: seed, circles: seed % 2 == 0)
      var roadmaps = plan.roadmaps
      let book = plan.book
      var schedule = Schedule(roadmaps, calendars: book, today: plan.today)
      for edit in 0..<6 {
        let changed = Self.edit(&roadmaps, &random)
        schedule = schedule.updated(roadmaps, changed: changed)
        let fresh = Schedule(roadmaps, calendars: book, today: plan.today)
        #expect(Self.facts(schedule) == Self.facts(fresh), "seed \(seed), edit \(edit)")
        if Self.facts(schedule) != Self.facts(fresh) { return }
      }
    }
  }

  @Test func `the schedule of another version of a plan equals a new one, whatever differs`() {
    let weekend = { (day: Weekday) in DatedWeekend(from: .first, days: WeekdaySet([day])) }
    for seed in 0..<60 {
      var random = SeededRandom(seed: seed)
      let made = PlanMaker.plan(seed: seed)
      var plan = Workspace(title: .plain("W"), language: .en, roadmaps: made.roadmaps)
      plan.parties = Set(made.roadmaps.flatMap(\.parties)).sorted().map { Party(id: $0, name: .plain("")) }
      // Half of the parties have the calendar that is shipped.
      for party in plan.parties.enumerated().filter({ $0.offset % 2 == 0 }).map(\.element) {
        plan.calendars.append(WorkingCalendar(id: WorkingCalendar.ID(party.id.text), weekends: [weekend(.sunday)]))
      }
      let shipped: (WorkingCalendar.ID) -> WorkingCalendar? = { WorkingCalendar(id: $0, weekends: [weekend(.friday)]) }
      var schedule = Schedule(plan.roadmaps, calendars: CalendarBook(plan, shipped: shipped), today: made.today)
      for number in 0..<6 {
        switch number {
        case 0: break
        case 1: plan.roadmaps[0].steps.reverse()
        case 2: if !plan.calendars.isEmpty { plan.calendars[0].weekends = [weekend(.monday)] }
        case 3: if !plan.parties.isEmpty { plan.parties[0].calendar = WorkingCalendar.ID("OTHER") }
        case 4: plan.calendars = []
        default: _ = Self.edit(&plan.roadmaps, &random)
        }
        schedule = schedule.updated(to: plan, shipped: shipped)
        let fresh = Schedule(plan.roadmaps, calendars: CalendarBook(plan, shipped: shipped), today: made.today)
        // The facts themselves are too many to be printed.
        let isSame = Self.facts(schedule) == Self.facts(fresh)
        #expect(isSame, "seed \(seed), version \(number)")
      }
    }
  }

  @Test func `roadmaps that an edit cannot reach keep the dates that they had`() {
    let plan = PlanMaker.plan(seed: 1)
    var roadmaps = plan.roadmaps
    var alone = Roadmap(id: Roadmap.ID("alone"), title: .plain("Alone"), parties: roadmaps[0].parties, start: roadmaps[0].start)
    alone.steps = [Step(id: Step.ID("only"), title: .plain("Only"))]
    roadmaps.append(alone)
    let before = Schedule(roadmaps, calendars: plan.book, today: plan.today)
    roadmaps[0].steps[0].duration = 9
    let after = before.updated(roadmaps, changed: [roadmaps[0].id])
    let last = roadmaps.count - 1
    #expect(after.sharesDates(ofRoadmap: last, with: before, last))
    #expect(!after.sharesDates(ofRoadmap: 0, with: before, 0))
  }

  /// Makes a random edit, as a person might, and returns the changed roadmaps.
  private static func edit(_ roadmaps: inout [Roadmap], _ random: inout SeededRandom) -> Set<Roadmap.ID> {
    let index = random.number(0...roadmaps.count - 1)
    let id = roadmaps[index].id
    let count = roadmaps[index].steps.count
    guard count > 0 else {
      roadmaps[index].steps.append(Step(id: Step.ID("new"), title: .plain("New")))
      return [id]
    }
    let step = random.number(0...count - 1)
    switch random.number(0...9) {
    case 0, 1: roadmaps[index].steps[step].duration = random.number(0...12)
    case 2: roadmaps[index].steps[step].status = random.one(of: [.planned, .dropped, .done, .active])
    case 3: roadmaps[index].steps[step].after = []
    case 4, 5:
      let other = random.one(of: roadmaps)
      guard let target = other.steps.randomElement(using: &random) else { return [] }
      roadmaps[index].steps[step].after = [Link(StepReference(other.id == id ? nil : other.id, target.id))]
    case 6: roadmaps[index].steps.remove(at: step)
    case 7: roadmaps[index].steps.insert(Step(id: Step.ID("n\(random.number(0...99))"), title: .plain("New")), at: step)
    case 8: roadmaps[index].steps[step].opens = random.chance(50) ? [] : [random.one(of: roadmaps).id]
    default:
      if roadmaps.count > 1, random.chance(50) {
        roadmaps.remove(at: index)
      } else {
        var added = roadmaps[index]
        added.id = Roadmap.ID("added\(random.number(0...2))")
        guard !roadmaps.contains(where: { $0.id == added.id }) else { return [] }
        roadmaps.insert(added, at: random.number(0...roadmaps.count))
        return [added.id]
      }
    }
    return [id]
  }

  private static func facts(_ schedule: Schedule) -> [String] {
    schedule.roadmaps.indices.flatMap { roadmap in
      let steps = schedule.roadmaps[roadmap].steps.indices.map { step in
        "\(schedule.dates(roadmap: roadmap, step: step)) \(schedule.progress(roadmap: roadmap, step: step)) "
          + "\(schedule.drivers(roadmap: roadmap, step: step)) \(schedule.health(roadmap: roadmap, step: step).map { "\($0)" } ?? "")"
      }
      return steps + schedule.problems(ofRoadmap: roadmap).map { "\($0)" } + ["\(schedule.cycles.map { "\($0)" }.sorted())"]
    }
  }
}

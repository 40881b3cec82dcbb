import Support
import Testing

@testable import RoadmapEngine

/// Plans that make no sense: each gives a problem or simply its dates, and nothing traps or hangs.
@Suite struct BadPlanTests {
  private static let today = Day("2027-01-04") ?? .first

  private static func step(_ id: String, _ change: (inout Step) -> Void = { _ in }) -> Step {
    var step = Step(id: Step.ID(id), title: .plain(id))
    change(&step)
    return step
  }

  private static func link(_ step: String, _ kind: Link.Kind = .finishToStart, lag: Int = 0) -> Link {
    Link(StepReference(step), kind, lag: lag)
  }

  private static func schedule(
    _ roadmaps: [Roadmap], parties: [Party] = [], calendars: [WorkingCalendar] = []
  ) -> (codes: [Problem.Code], schedule: Schedule) {
    let workspace = Workspace(title: .plain("W"), language: .en, parties: parties, calendars: calendars, roadmaps: roadmaps)
    let schedule = Schedule(roadmaps, calendars: CalendarBook(workspace) { _ in nil }, today: today)
    for roadmap in roadmaps.indices {
      // Only some steps from each end, since each question about a nested step walks through all of its levels.
      let steps = roadmaps[roadmap].steps.indices
      for step in Set(steps.prefix(20) + steps.suffix(20)) {
        _ = schedule.dates(roadmap: roadmap, step: step)
        _ = schedule.drivers(roadmap: roadmap, step: step)
        _ = schedule.health(roadmap: roadmap, step: step)
        _ = schedule.drivingPath(toRoadmap: roadmap, step: step).count
      }
    }
    _ = Forecast(of: schedule, roadmaps: Array(roadmaps.indices), runs: 2, seed: 1)
    return (PlanCheck.problems(of: workspace, schedule).map(\.code), schedule)
  }

  private static func roadmap(_ steps: [Step], parties: [String] = []) -> Roadmap { roadmap("r", steps, parties: parties) }

  private static func roadmap(_ id: String, _ steps: [Step], parties: [String] = []) -> Roadmap {
    Roadmap(id: Roadmap.ID(id), title: .plain(id), parties: parties.map { Party.ID($0) }, start: today, steps: steps)
  }

  @Test(arguments: [1, 2, 3, 50, 10_000]) func `a circle of any length names its steps and dates none of them`(length: Int) {
    let steps = (0..<length).map { index in Self.step("s\(index)") { $0.after = [Self.link("s\((index + 1) % length)")] } }
    let (codes, schedule) = Self.schedule([Self.roadmap(steps + [Self.step("free")])])
    #expect(codes == [.cycle])
    #expect(schedule.dates(roadmap: 0, step: 0).start == nil && schedule.dates(roadmap: 0, step: length).start == Self.today)
    guard case .cycle(let named)? = schedule.cycles.first?.fact else { return #expect(Bool(false)) }
    #expect(named.count == length)
  }

  @Test func `a circle through a parent, through another roadmap and through what a step opens is found`() {
    let parent = Self.roadmap([
      Self.step("p") { $0.after = [Self.link("x")] }, Self.step("c") { $0.parent = Step.ID("p") },
      Self.step("x") { $0.after = [Self.link("c")] },
    ])
    #expect(Self.schedule([parent]).codes.contains(.cycle))
    let itself = Self.roadmap([Self.step("p") { $0.parent = Step.ID("p") }])
    #expect(Self.schedule([itself]).codes.contains(.cycle))
    let parents = Self.roadmap([Self.step("p") { $0.parent = Step.ID("q") }, Self.step("q") { $0.parent = Step.ID("p") }])
    #expect(Self.schedule([parents]).codes.contains(.cycle))
    let one = Self.roadmap("one", [Self.step("a") { $0.after = [Self.link("two/b")] }])
    let two = Self.roadmap("two", [Self.step("b") { $0.after = [Self.link("one/a")] }])
    #expect(Self.schedule([one, two]).codes == [.cycle])
    let opener = Self.roadmap("one", [Self.step("a") { $0.opens = [Roadmap.ID("one")] }])
    #expect(Self.schedule([opener]).codes.contains(.cycle))
    let child = Self.roadmap("two", [Self.step("b") { $0.after = [Self.link("one/a")] }])
    let mother = Self.roadmap("one", [Self.step("a") { $0.opens = [Roadmap.ID("two")] }])
    #expect(Self.schedule([mother, child]).codes.contains(.cycle))
  }

  @Test(arguments: [Int.max, Int.min, 10_001, -10_001, 0]) func `absurd numbers neither trap nor hang`(number: Int) {
    let steps = [
      Self.step("a") { $0.duration = number },
      Self.step("b") {
        $0.status = .active
        $0.started = Self.today
        $0.remaining = number
        $0.progress = number
        $0.duration = number
      },
      Self.step("c") { $0.after = [Self.link("a", lag: number), Self.link("b", .finishToFinish, lag: number)] },
      Self.step("d") { $0.after = [Link(StepReference("c"), .startToFinish, lag: number, unit: .calendarDays)] },
      Self.step("e") { $0.estimate = Estimate(best: number, usual: ~number, worst: number) },
      Self.step("f") { $0.repeats = Repetition(every: "\(number)m", count: number) },
    ]
    let (_, schedule) = Self.schedule([Self.roadmap(steps)])
    #expect(schedule.roadmaps[0].steps.indices.allSatisfy { schedule.dates(roadmap: 0, step: $0).start != nil || number != 0 })
  }

  @Test func `days at the ends of the range neither trap nor hang`() {
    for day in [Day.first, Day.last] {
      for status in Step.Status.allCases {
        let steps = (0..<3).map { index in
          Self.step("s\(index)") {
            $0.status = status
            $0.started = day
            $0.finished = status == .done ? day : nil
            $0.deadline = day
            $0.notBefore = day
            $0.on = index == 1 ? day : nil
            $0.duration = 9_999
            $0.after = index > 0 ? [Self.link("s\(index - 1)", lag: -10_000)] : []
          }
        }
        var roadmap = Self.roadmap(steps)
        roadmap.start = day
        _ = Self.schedule([roadmap])
      }
    }
  }

  @Test func `fifty-five parties on a step each count their own days`() {
    let codes = (0..<55).map { "P\(Character(UnicodeScalar(UInt8(65 + $0 / 26))))\(Character(UnicodeScalar(UInt8(65 + $0 % 26))))" }
    let weekends: [WeekdaySet] = [WeekdaySet([.friday, .saturday]), WeekdaySet([.saturday, .sunday]), WeekdaySet([.friday])]
    let calendars = codes.enumerated().map { index, id in
      WorkingCalendar(id: WorkingCalendar.ID(id), weekends: [DatedWeekend(from: .first, days: weekends[index % 3])])
    }
    let owners = codes.map { Ownership(party: Party.ID($0), bodies: []) }
    let steps = [
      Self.step("each") {
        $0.owners = owners
        $0.duration = 5
      },
      Self.step("all") {
        $0.owners = owners
        $0.kind = .event
        $0.duration = 5
      },
    ]
    let (_, schedule) = Self.schedule(
      [Self.roadmap(steps, parties: codes)], parties: codes.map { Party(id: Party.ID($0), name: .plain($0)) }, calendars: calendars)
    // From Monday 4 January, a party with its weekend on Friday and Saturday ends on Sunday 10. All work from Monday to Thursday; the
    // fifth common day is Monday 11.
    #expect(schedule.dates(roadmap: 0, step: 0).finish == Day("2027-01-10"))
    #expect(schedule.dates(roadmap: 0, step: 1).finish == Day("2027-01-11"))
  }

  @Test func `a nest of ten thousand steps that all bind is dated`() {
    let steps = (0..<10_000).map { index in
      Self.step("s\(index)") {
        $0.parent = index > 0 ? Step.ID("s\(index - 1)") : nil
        if index == 5_000 { $0.notBefore = Day("2027-03-01") }
      }
    }
    let (codes, schedule) = Self.schedule([Self.roadmap(steps)])
    #expect(codes.isEmpty)
    #expect(schedule.dates(roadmap: 0, step: 9_999).start == Day("2027-03-01"))
    #expect(schedule.dates(roadmap: 0, step: 0).start == Day("2027-03-01"))
  }

  @Test func `a nest is rated and numbered without asking every level afresh`() {
    let steps = (0..<20_000).map { index in
      Self.step("s\(index)") {
        $0.parent = index > 0 ? Step.ID("s\(index - 1)") : nil
        if index == 10_000 { $0.blocked = .plain("no visa") }
      }
    }
    let (_, schedule) = Self.schedule([Self.roadmap(steps)])
    let healths = steps.indices.map { schedule.health(roadmap: 0, step: $0) }
    #expect(healths[...10_000].allSatisfy { $0 == .risk } && healths[10_001...].allSatisfy { $0 == .track })
    let numbers = Outline(schedule.roadmaps[0]).entries.compactMap { if case .step(_, _, let number) = $0 { number } else { nil } }
    #expect(numbers.count == 20_000 && numbers[8] == "1.1.1.1.1.1.1.1.1" && numbers[9] == "1.1.1.1.1.1.1.1.1…1")
    #expect(numbers.last == "1.1.1.1.1.1.1.1.1…1")
  }

  @Test func `parties, phases and calendars that nobody described are problems, not traps`() {
    var roadmap = Self.roadmap(
      [
        Self.step("a") {
          $0.owners = [Ownership(party: Party.ID("XX"), bodies: [Body.ID("nobody")])]
          $0.calendar = "NOWHERE"
          $0.phase = Phase.ID("none")
        }
      ], parties: ["XX"])
    roadmap.calendar = "NOWHERE"
    let (codes, schedule) = Self.schedule([roadmap])
    #expect(Set(codes) == [.partyMissing, .calendarUnknown, .ownerMissing, .phaseMissing])
    #expect(schedule.dates(roadmap: 0, step: 0).start == Self.today)
  }
}

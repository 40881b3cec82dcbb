import Support
import Testing

@testable import RoadmapEngine

@Suite struct ForecastTests {
  private static let today = Day("2027-01-04") ?? .first

  /// Returns the schedule of a chain of steps by a calendar in which every day works.
  private static func chain(_ steps: [(Int, Estimate?)], deadline: Day? = nil) -> Schedule {
    var roadmap = Roadmap(id: Roadmap.ID("r"), title: .plain("R"), parties: [], start: today)
    roadmap.calendar = "every-day"
    for (index, (duration, estimate)) in steps.enumerated() {
      var step = Step(id: Step.ID("s\(index)"), title: .plain("S"))
      step.duration = duration
      step.estimate = estimate
      if index > 0 { step.after = [Link(StepReference("s\(index - 1)"))] }
      if index == steps.count - 1 { step.deadline = deadline }
      roadmap.steps.append(step)
    }
    let workspace = Workspace(title: .plain("W"), language: .en, roadmaps: [roadmap])
    return Schedule([roadmap], calendars: CalendarBook(workspace) { _ in nil }, today: today)
  }

  @Test func `the same seed gives the same numbers, another seed others`() {
    let schedule = Self.chain([(10, nil), (20, nil), (30, nil)])
    func days(_ seed: UInt64) -> [Day?] {
      let forecast = Forecast(of: schedule, roadmaps: [0], runs: 500, seed: seed)
      return (0..<3).flatMap { step in [50, 80, 95].map { forecast.outcome(roadmap: 0, step: step)?.day(at: $0) } }
    }
    #expect(days(1) == days(1))
    #expect(days(1) != days(2))
  }

  @Test func `without any spread every run is the schedule`() {
    let sure = Estimate(best: 5, usual: 5, worst: 5)
    let schedule = Self.chain([(5, sure), (5, sure)])
    let forecast = Forecast(of: schedule, roadmaps: [0], runs: 100, seed: 1)
    for percent in [1, 50, 100] { #expect(forecast.outcome(roadmap: 0, step: 1)?.day(at: percent) == Day("2027-01-13")) }
    #expect(forecast.outcome(roadmap: 0, step: 0)?.timesCritical == 100)
  }

  @Test func `an estimate counts even where it leaves the duration aside`() {
    let schedule = Self.chain([(5, Estimate(best: 9, usual: 9, worst: 9))])
    #expect(Forecast(of: schedule, roadmaps: [0], runs: 10, seed: 1).outcome(roadmap: 0, step: 0)?.day(at: 50) == Day("2027-01-12"))
  }

  /// In a triangular distribution from 0 to 100 with mode 50, half lies below 50, 80 % below 100 - sqrt(0.2 · 100 · 50) = 68.4, and 95 %
  /// below 100 - sqrt(0.05 · 100 · 50) = 84.2 working days.
  @Test func `the shares are those of the triangle`() throws {
    let schedule = Self.chain([(50, Estimate(best: 0, usual: 50, worst: 100))])
    let outcome = try #require(Forecast(of: schedule, roadmaps: [0], seed: 7).outcome(roadmap: 0, step: 0))
    for (percent, days) in [(50, 50.0), (80, 68.4), (95, 84.2)] {
      let day = try #require(outcome.day(at: percent))
      #expect(abs(Double(day.days(since: Self.today) + 1) - days) <= 1.5)
    }
  }

  /// Two such steps in sequence: the mean of each is 50, and the median of their sum is 100.
  @Test func `durations of steps are drawn independently of each other`() throws {
    let half = Estimate(best: 0, usual: 50, worst: 100)
    let schedule = Self.chain([(50, half), (50, half)], deadline: Self.today.adding(days: 149))
    let outcome = try #require(Forecast(of: schedule, roadmaps: [0], seed: 7).outcome(roadmap: 0, step: 1))
    let middle = try #require(outcome.day(at: 50))
    #expect(abs(middle.days(since: Self.today) + 1 - 100) <= 2)
    // If both were drawn together, more than 150 days would be as frequent as more than 75 of one step, 12.5 % of the runs; drawn
    // independently it is about 3.5 %.
    let late = 10_000 - outcome.timesFinished(by: try #require(Self.today.adding(days: 149)))
    #expect((200...600).contains(late))
  }

  @Test func `a path that is shorter than another is critical only sometimes`() throws {
    var schedule = Self.chain([(20, nil), (10, nil)])
    var roadmap = schedule.roadmaps[0]
    var aside = Step(id: Step.ID("aside"), title: .plain("Aside"))
    aside.duration = 27
    roadmap.steps.append(aside)
    schedule = schedule.updated([roadmap], changed: [roadmap.id])
    let outcome = try #require(Forecast(of: schedule, roadmaps: [0], seed: 3).outcome(roadmap: 0, step: 2))
    #expect((500..<5_000).contains(outcome.timesCritical))
  }

  @Test func `a finished step has no forecast, a started one only for what is left`() throws {
    var roadmap = Self.chain([(10, nil), (10, Estimate(best: 10, usual: 10, worst: 30))]).roadmaps[0]
    roadmap.steps[0].status = .done
    roadmap.steps[0].started = Day("2026-12-01")
    roadmap.steps[0].finished = Day("2026-12-10")
    roadmap.steps[1].status = .active
    roadmap.steps[1].started = Day("2026-12-20")
    roadmap.steps[1].progress = 50
    let workspace = Workspace(title: .plain("W"), language: .en, roadmaps: [roadmap])
    let schedule = Schedule([roadmap], calendars: CalendarBook(workspace) { _ in nil }, today: Self.today)
    let forecast = Forecast(of: schedule, roadmaps: [0], runs: 2_000, seed: 1)
    #expect(forecast.outcome(roadmap: 0, step: 0) == nil)
    let outcome = try #require(forecast.outcome(roadmap: 0, step: 1))
    // Half of 10 to 30 days remains: 5 to 15 days from 4 January on.
    #expect(try #require(outcome.day(at: 1)) >= Day("2027-01-08") ?? .last)
    #expect(try #require(outcome.day(at: 100)) <= Day("2027-01-18") ?? .first)
  }

  @Test func `roadmaps that are linked take part, and a forecast that is stopped keeps its runs`() {
    let plan = PlanMaker.plan(seed: 5)
    let schedule = plan.schedule()
    let all = Forecast(of: schedule, roadmaps: Array(schedule.roadmaps.indices), runs: 200, seed: 1) { _ in false }
    #expect(all.runs == 64)
    for roadmap in schedule.roadmaps.indices {
      for (place, step) in schedule.roadmaps[roadmap].steps.enumerated() where step.isFinished {
        #expect(all.outcome(roadmap: roadmap, step: place) == nil)
      }
    }
  }

  @Test func `absurd estimates are put into order and never trap`() {
    let schedule = Self.chain([(5, Estimate(best: .max, usual: -5, worst: 0)), (Int.max, nil)])
    #expect(Forecast(of: schedule, roadmaps: [0], runs: 50, seed: 1).outcome(roadmap: 0, step: 1) != nil)
  }
}

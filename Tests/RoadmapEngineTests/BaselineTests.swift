import Testing

@testable import RoadmapEngine

@Suite struct BaselineTests {
  private static let today = Day("2027-01-04") ?? .first

  /// Returns the schedule of a roadmap of Libya, whose weekend is Friday and Saturday.
  private static func schedule(_ change: (inout Roadmap) -> Void = { _ in }) -> Schedule {
    var roadmap = Roadmap(id: Roadmap.ID("r"), title: .plain("R"), parties: [Party.ID("LY")], start: today)
    for (id, days) in [("a", 5), ("b", 3), ("c", 2)] {
      var step = Step(id: Step.ID(id), title: .plain(id))
      step.duration = days
      step.owners = [Ownership(party: Party.ID("LY"), bodies: [])]
      if let last = roadmap.steps.last { step.after = [Link(StepReference(nil, last.id))] }
      roadmap.steps.append(step)
    }
    change(&roadmap)
    let calendar = WorkingCalendar(
      id: WorkingCalendar.ID("LY"), weekends: [DatedWeekend(from: .first, days: WeekdaySet([.friday, .saturday]))])
    let workspace = Workspace(
      title: .plain("W"), language: .en, parties: [Party(id: Party.ID("LY"), name: .plain("Libya"))], calendars: [calendar],
      roadmaps: [roadmap])
    return Schedule([roadmap], calendars: CalendarBook(workspace) { _ in nil }, today: today)
  }

  /// Step a takes Monday 4 to Sunday 10 January (4, 5, 6, 7, 10), b takes 11 to 13, c takes 14 and 17.
  @Test func `a baseline keeps the dates of every step that has some`() {
    let baseline = Self.schedule { $0.steps[2].status = .dropped }.baseline(Baseline.ID("x"), title: nil, ofRoadmap: 0)
    #expect(baseline.on == Self.today)
    #expect(baseline.steps.keys.map(\.text).sorted() == ["a", "b"])
    #expect(baseline.steps[Step.ID("a")].map { "\($0.start) \($0.finish)" } == "2027-01-04 2027-01-10")
    #expect(baseline.steps[Step.ID("b")].map { "\($0.start) \($0.finish)" } == "2027-01-11 2027-01-13")
  }

  /// With two more days a ends on 12 January and b on 17. From 13 to 17 January two working days of Libya have passed (13 and 14).
  @Test func `variance is counted in working days of the step's own calendar`() {
    let baseline = Self.schedule().baseline(Baseline.ID("x"), title: nil, ofRoadmap: 0)
    let comparison = Self.schedule { $0.steps[0].duration = 7 }.comparison(with: baseline, ofRoadmap: 0)
    #expect(comparison.variances.map(\.days) == [2, 2, 2])
    #expect(comparison.variances.map(\.finish) == ["2027-01-12", "2027-01-17", "2027-01-19"].map { Day($0) })
    let earlier = Self.schedule { $0.steps[0].duration = 1 }.comparison(with: baseline, ofRoadmap: 0)
    #expect(earlier.variances.map(\.days) == [-4, -4, -4])
  }

  @Test func `what came and what went since is listed`() {
    let baseline = Self.schedule().baseline(Baseline.ID("x"), title: nil, ofRoadmap: 0)
    let comparison = Self.schedule { roadmap in
      roadmap.steps.remove(at: 1)
      roadmap.steps.append(Step(id: Step.ID("new"), title: .plain("New")))
      roadmap.steps[1].status = .dropped
    }.comparison(with: baseline, ofRoadmap: 0)
    #expect(comparison.removed.map(\.id.text) == ["b"])
    #expect(comparison.added == [2])
    #expect(comparison.variances.map(\.step) == [0, 1] && comparison.variances[1].finish == nil && comparison.variances[1].days == nil)
  }
}

import Canvas
import Planner
import RoadmapEngine
import StatusViews
import Support
import Testing

@testable import Planner

/// The page of the day, and the line of the first page that offers it.
@Suite struct DayPageTests {
  /// A planner of Niger with what Moussa and Libya have done since the last visit.
  private func told(width: Int = 80, height: Int = 24, language: Language = .en) -> PlannerFixture {
    var planner = PlannerFixture(
      width: width, height: height, language: language, author: Author(party: Party.ID("NE"), name: "Aminata"))
    let roadmap = Roadmap.ID("ne-ly-labour")
    let records = ["gazette", "sign-protocol"].enumerated().compactMap { index, id -> ChangeRecord? in
      guard let before = planner.session.document.workspace[roadmap]?[Step.ID(id)] else { return nil }
      var after = before
      after.progress = 10
      return ChangeRecord(
        id: "h-\(index)", at: "2026-11-2\(3 - index)T23:30:00Z", author: Author(party: Party.ID("NE"), name: "Moussa"),
        change: Change([.step(roadmap, before: before, after: after, follows: nil)], reason: index == 0 ? "Call" : ""))
    }
    planner.session.tell(News(since: .visit("2026-11-20T16:00:00Z"), records: records, zone: { _ in 3600 }))
    return planner
  }

  @Test(arguments: [(80, 24, Language.en), (120, 40, .en), (80, 24, .fr), (80, 24, .ar)])
  func `the day looks the same`(width: Int, height: Int, language: Language) {
    var planner = told(width: width, height: height, language: language)
    let offer = planner.text
    planner.press("gm")
    expectGolden(offer + planner.text, "day-\(language)-\(width)x\(height)")
  }

  @Test func `the first page offers the day by a key that can be clicked, and says nothing where there is nothing to tell`() {
    var planner = told()
    #expect(planner.text.contains("N 2 changes since your last visit, 4 due, 1 waits for us"))
    let y = planner.text.split(separator: "\n", omittingEmptySubsequences: false).firstIndex { $0.contains("since your last visit") } ?? 0
    planner.handle(.mouse(Mouse(.press, x: 10, y: y)))
    #expect(planner.session.page == .day)
    let quiet = PlannerFixture(workspace: Workspace(title: .plain("Quiet"), language: .en))
    #expect(!quiet.text.contains("due"))
  }

  @Test func `the smallest window has the line as well, and its key is never cut`() {
    let planner = told(width: 60, height: 16, language: .fr)
    #expect(planner.text.contains("N 2 changements depuis votre visite, 4 échéances"), "\(planner.text)")
  }

  @Test func `acts are told with local hours, and Enter leads to their step`() {
    var planner = told()
    planner.press("gm")
    planner.session.select(.own("act h-0 2026-11-23T23:30:00Z"))
    planner.handle(.tick)
    #expect(
      planner.text.contains("today 00:30") && planner.text.contains("NE Moussa") && planner.text.contains("(Call)"), "\(planner.text)")
    planner.press("<enter>")
    #expect(planner.session.page == .steps(Roadmap.ID("ne-ly-labour")))
    #expect(planner.session.selectedRow?.identity == .step(Step.ID("gazette")))
  }

  @Test func `the dates of the day are those of the first page`() {
    var planner = PlannerFixture(width: 120, height: 60)
    let first = planner.session.shown.portfolio.appointments.filter { $0.day.days(since: planner.session.document.today) <= 7 }.map(\.step)
    planner.press("gm")
    let listed = planner.session.rows.compactMap { row -> Int? in
      if case .entry(let entry) = row, entry.reason == .deadline || entry.day.map({ $0 >= planner.session.document.today }) ?? false {
        entry.step
      } else {
        nil
      }
    }
    #expect(!first.isEmpty && Set(first).isSubset(of: Set(listed)))
  }

  @Test func `what can be done with a step can be done here`() {
    var planner = told()
    planner.press("gmx")
    #expect(planner.saves.count == 1)
    planner.press("u")
    #expect(planner.session.page == .day && planner.saves.count == 2)
  }
}

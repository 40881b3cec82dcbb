import Canvas
import Library
import RoadmapEngine
import StatusViews
import Support
import Testing
import Wording

@testable import Planner

/// Pages that are computed from every roadmap: the first page and the problems.
@Suite struct OverviewPageTests {
  @Test func `an edit of one roadmap looks again only at what it has reached, and comes to the same`() {
    var planner = PlannerFixture()
    #expect(planner.session.shown.portfolio.evaluated == 6)
    planner.press("<enter>/gazette<enter><down>x")
    #expect(planner.session.shown.portfolio.version == 0, "nobody looks at the first page")
    planner.press("<esc>1")
    #expect(planner.session.shown.portfolio.version == planner.session.document.version && planner.session.document.version == 1)
    #expect((1..<6).contains(planner.session.shown.portfolio.evaluated))
    var afresh = Portfolio()
    afresh.update(planner.session.source, version: 7)
    let kept = planner.session.shown.portfolio
    #expect(kept.order == afresh.order && kept.daysOfMonth == afresh.daysOfMonth)
    #expect(kept.entries.map(\.health) == afresh.entries.map(\.health) && kept.entries.map(\.late) == afresh.entries.map(\.late))
    #expect(kept.appointments.map(\.day) == afresh.appointments.map(\.day))
    #expect(kept.entries.map { $0.appointments.map(\.step) } == afresh.entries.map { $0.appointments.map(\.step) })
  }

  @Test func `the next dates are the earliest of all roadmaps that are not archived`() {
    var planner = PlannerFixture()
    let all = ViewSource(planner.session.workspace, planner.session.schedule, planner.session.wording).appointments()
    #expect(planner.session.shown.portfolio.appointments.map(\.day) == all.prefix(100).map(\.day))
    planner.press("<del>")
    let rest = ViewSource(planner.session.workspace, planner.session.schedule, planner.session.wording).appointments()
    #expect(planner.session.shown.portfolio.appointments.map(\.step) == rest.prefix(100).map(\.step) && rest.count < all.count)
  }

  @Test func `the month shows today and the days on which something is due`() {
    let planner = PlannerFixture(width: 120, height: 40)
    #expect(planner.text.contains("November 2026") && planner.text.contains("[24]"))
    let due = planner.session.shown.portfolio.daysOfMonth
    #expect(due.contains(Day("2026-11-16") ?? .first) && due.allSatisfy { $0.month == 11 && $0.year == 2026 })
    #expect(planner.text.contains("16◆"))
  }

  @Test func `who rests today is said on the first page`() {
    #expect(PlannerFixture().text.contains("everybody works today"))
    let saturday = PlannerFixture(today: "2026-11-28")
    #expect(saturday.text.contains("off today: ") && saturday.text.contains("(weekend)"))
  }

  // MARK: Problems

  /// Returns a planner on a plan with an error: a step whose predecessor does not exist.
  private static func broken(_ size: (Int, Int) = (80, 24)) -> PlannerFixture {
    var planner = PlannerFixture(width: size.0, height: size.1)
    var fresh = Library.sample
    if let place = fresh.roadmaps.firstIndex(where: { $0.id == Roadmap.ID("ne-ly-labour") }) {
      fresh.roadmaps[place].steps[3].after.append(Link(StepReference(nil, Step.ID("nowhere"))))
    }
    planner.session.reloaded(fresh, records: [], brokenFiles: [])
    return planner
  }

  @Test func `the page of problems has everything that check finds, errors first, and Enter goes there`() {
    var planner = Self.broken()
    #expect(planner.text.contains("1 error"))
    planner.press("ge")
    let found = PlanCheck.problems(of: planner.session.workspace, planner.session.schedule)
    #expect(Set(planner.session.files.findings.all) == Set(found.map { .problem($0) }) && !found.isEmpty)
    #expect(planner.session.files.findings.all.first?.severity == .error && planner.text.contains("nowhere"))
    planner.press("<enter>")
    #expect(planner.session.page == .steps(Roadmap.ID("ne-ly-labour")))
    #expect(planner.session.selectedReference?.step == Library.sample[Roadmap.ID("ne-ly-labour")]?.steps[3].id)
  }

  @Test(arguments: [(80, 24), (120, 40), (60, 16)])
  func `problems look the same`(size: (Int, Int)) {
    var planner = Self.broken(size)
    planner.press("ge")
    expectGolden(planner.session.frame().picture, "problems-found-\(size.0)x\(size.1)")
  }

  @Test func `after an edit only the roadmaps that it reached are checked, and what was mended is gone`() {
    var planner = Self.broken()
    #expect(planner.session.files.findings.errors == 1)
    let id = Library.sample[Roadmap.ID("ne-ly-labour")]?.steps[3].id.text ?? ""
    planner.press("ge<enter>")
    _ = planner.session.edit(only: ["after"])
    planner.press("<c-u><enter>")
    planner.session.layers.clear()
    #expect(planner.step(id)?.after.isEmpty ?? false)
    #expect(planner.session.files.findings.errors == 0 && (1..<6).contains(planner.session.files.findings.checked))
    planner.press("u")
    #expect(planner.session.files.findings.errors == 1 && planner.text.contains("1 error"))
  }

  @Test func `a file that could not be read stands before all else`() {
    var planner = PlannerFixture()
    var fresh = Library.sample
    fresh.roadmaps.removeLast()
    planner.session.othersWrote(fresh, records: [], brokenFiles: [.notAFile("roadmaps/x.json")])
    planner.troubles = planner.session.files.broken
    planner.press("ge")
    #expect(planner.session.files.findings.all.first == .file(.notAFile("roadmaps/x.json")) && planner.text.contains("roadmaps/x.json"))
    planner.press("<enter>")
    #expect(planner.session.page == .problems && planner.text.contains("R reads it again"))
  }

  @Test func `what check says of the files stands on the page of problems, errors before what is only to be known`() {
    var planner = Self.broken()
    planner.troubles = [.notAFile("history/x.jsonl"), .newerFormat("roadmaps/new.json"), .stray("roadmaps/copy.json~")]
    planner.press("ge")
    let found = planner.session.files.findings.all
    #expect(found.first == .file(.notAFile("history/x.jsonl")) && Set(planner.troubles.map { .file($0) }).isSubset(of: found))
    #expect(found.map(\.severity) == found.map(\.severity).sorted { $0 == .error && $1 != .error })
    planner.press("<down><down>")
    #expect(planner.text.contains("written by a newer Jalon"))
    planner.session.othersWrote(planner.session.workspace, records: [], brokenFiles: [])
    planner.press("1ge")
    #expect(planner.session.files.findings.all.contains(.file(.stray("roadmaps/copy.json~"))))
  }

  @Test func `a step that goes takes every roadmap's problems along`() {
    var planner = PlannerFixture()
    planner.press("ge<enter>1<enter><end><del>ge")
    let found = PlanCheck.problems(of: planner.session.workspace, planner.session.schedule)
    #expect(Set(planner.session.files.findings.all) == Set(found.map { .problem($0) }))
  }
}

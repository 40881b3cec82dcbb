import Canvas
import Library
import RoadmapEngine
import Testing
import Wording

@testable import Planner

/// The pages of calendars, common days and baselines.
@Suite struct CalendarPageTests {
  private static func days(_ planner: PlannerFixture) -> CalendarDays {
    planner.session.schedule.calendars.days(of: planner.session.memories.calendar?.party ?? Party.ID(""))
  }

  @Test func `keys go by day, month and year, to holidays and to other parties`() {
    var planner = PlannerFixture()
    planner.press("<enter>gk")
    let party = planner.session.memories.calendar?.party
    #expect(planner.session.page == .calendars && planner.session.memories.calendar?.day == planner.session.document.today)
    planner.press("lj<pgdn>")
    #expect(planner.session.memories.calendar?.day == Day("2027-12-25"))
    planner.press("t<home>")
    #expect(planner.session.memories.calendar?.day == Day("2026-01-01"))
    planner.press("n")
    let holiday = planner.session.memories.calendar?.day ?? .first
    #expect(!Self.days(planner).holidays(on: holiday).isEmpty)
    planner.press("<tab>")
    #expect(planner.session.memories.calendar?.party != party)
    planner.press("<s-tab>")
    #expect(planner.session.memories.calendar?.party == party)
  }

  @Test func `a day is corrected in one act that first shows what it moves, and is undone`() {
    var planner = PlannerFixture()
    planner.press("<enter>gk")
    let day = planner.session.document.today
    #expect(Self.days(planner).reasonOff(day) == nil)
    planner.press("xCabinet decision<enter>")
    guard let preview = planner.session.layers.top as? RulingPreview else {
      Issue.record("nothing was shown before")
      return
    }
    #expect(planner.saves.isEmpty && planner.text.contains("What this decision moves"))
    planner.press("<enter>")
    #expect(planner.saves.count == 1)
    if case .correction(let decided)? = Self.days(planner).reasonOff(day) {
      #expect(decided.reason == "Cabinet decision")
    } else {
      Issue.record("the day is not off")
    }
    let before = PlannerFixture().session.schedule
    #expect(MovedStep.between(before, planner.session.schedule) == preview.moved)
    #expect(ShiftedDeadline.between(before, planner.session.schedule) == preview.shifted)
    planner.press("u")
    #expect(planner.session.workspace.calendars == Library.sample.calendars && Self.days(planner).reasonOff(day) == nil)
  }

  @Test func `a decision needs a reason, and Esc goes back from what it would move`() {
    var planner = PlannerFixture()
    planner.press("<enter>gkx<enter>")
    guard let form = planner.session.layers.top as? Form else {
      Issue.record("a day without a reason was taken")
      return
    }
    #expect(form.fault != nil)
    planner.press("Cabinet<enter><esc>")
    #expect(planner.session.layers.top is Form)
    #expect(planner.saves.isEmpty)
  }

  @Test func `a whole feast moves as one act`() {
    var planner = PlannerFixture()
    planner.press("<enter>gk<pgdn><home>")
    let party = planner.session.memories.calendar?.party ?? Party.ID("")
    let days = planner.session.schedule.calendars.days(of: party)
    let all = (0..<365).compactMap { Day("2027-01-01")?.adding(days: $0) }
    guard let day = all.first(where: { days.holidays(on: $0).contains(where: \.isEstimated) }), let feast = days.feast(on: day),
      let to = feast.first.adding(days: 1)
    else {
      Issue.record("no estimated feast")
      return
    }
    while let at = planner.session.memories.calendar?.day, at < day { planner.press("n") }
    planner.press("m<c-u>\(to)<tab>Announced<enter><enter>")
    #expect(planner.saves.count == 1 && Self.days(planner).feast(on: to)?.first == to)
    #expect(Self.days(planner).feast(on: to)?.isConfirmed ?? false)
    planner.press("u")
    #expect(Self.days(planner).feast(on: day) == feast)
  }

  @Test func `on a day that is no holiday there is no feast to move`() {
    var planner = PlannerFixture()
    planner.press("<enter>gkm")
    #expect(planner.session.layers.top == nil && planner.text.contains("is no holiday"))
  }

  @Test func `common days are those on which every ticked party works`() {
    var planner = PlannerFixture(width: 120, height: 40)
    planner.press("<enter>gd")
    let search = planner.session.memories.commonDays
    #expect(search?.ticked == Set(Library.sample[Roadmap.ID("ne-ly-labour")]?.parties ?? []) && search?.months == 3)
    let calendars = search?.ticked.map { planner.session.schedule.calendars.days(of: $0) } ?? []
    let common = CommonDays(of: calendars, from: Day("2026-11-01") ?? .first, to: Day("2027-01-31") ?? .first)
    #expect(planner.text.contains(planner.session.wording.days(common.count)))
    planner.press("l+")
    #expect(
      planner.session.memories.commonDays?.first == Day("2026-12-01") && planner.session.memories.commonDays?.last == Day("2027-03-31"))
    #expect(planner.text.contains("Ramadan"))
    for row in planner.session.rows {
      guard case .party(let party) = row else { continue }
      if planner.session.memories.commonDays?.ticked.contains(party) ?? false { planner.press(" ") }
      planner.press("j")
    }
    #expect(planner.session.memories.commonDays?.ticked.isEmpty ?? false)
    #expect(planner.text.contains("Tick the parties"))
  }

  // MARK: Baselines

  @Test func `a baseline is made, shows what has moved since, and is removed and brought back`() {
    var planner = PlannerFixture(width: 120, height: 40)
    planner.press("<enter>gl")
    planner.press("aAs approved<enter>")
    let id = Roadmap.ID("ne-ly-labour")
    #expect(planner.session.workspace[id]?.baselines.map(\.id.text) == ["istanbul", "as-approved"])
    #expect(planner.text.contains("As approved") && planner.text.contains("0 later, 0 earlier"))
    planner.press("<esc>/visa<enter>jx<esc>gl<enter>")
    #expect(planner.session.page == .variance(id, Baseline.ID("as-approved")) && planner.text.contains("Variance"))
    planner.press("<esc><del>")
    #expect(planner.session.workspace[id]?.baselines.map(\.id.text) == ["istanbul"])
    planner.press("u")
    #expect(planner.session.workspace[id]?.baselines.count == 2)
    planner.press("<del><del>")
    #expect(planner.text.contains("No baseline yet"))
  }

  @Test func `two baselines of one name have two ids`() {
    var planner = PlannerFixture()
    planner.press("<enter>glaApproved<enter>aApproved<enter>")
    let ids = planner.session.workspace[Roadmap.ID("ne-ly-labour")]?.baselines.map(\.id.text) ?? []
    #expect(ids.count == 3 && Set(ids).count == 3)
  }

  @Test func `the line of a day says that its holiday is observed on another day`() {
    var planner = PlannerFixture()
    planner.press("<enter>gk")
    planner.session.memories.calendar?.party = Party.ID("GH")
    planner.session.memories.calendar?.day = Day("2027-07-01") ?? .first
    #expect(planner.session.calendarLine.contains("working day, Republic Day is observed on Fri 2 Jul"))
    planner.session.memories.calendar?.day = Day("2027-07-02") ?? .first
    #expect(planner.session.calendarLine.contains("Republic Day (observed), estimated"))
  }
}

import RoadmapEngine
import Testing

@Suite struct FeastTests {
  let id = WorkingCalendar.ID("XX")

  func day(_ text: String) throws -> Day { try #require(Day(text)) }

  /// A calendar with its weekend on Friday and Saturday. Eid is estimated for Tuesday 9 to Thursday 11 March 2027, and 10 March is also a
  /// day of mourning.
  func shipped(_ id: WorkingCalendar.ID) -> WorkingCalendar? {
    WorkingCalendar(
      id: id, weekends: [DatedWeekend(from: .first, days: WeekdaySet([Weekday.friday, .saturday]))],
      holidays: [
        Holiday(rule: .hijri(month: 10, day: 1), name: .plain("Eid"), days: 3),
        Holiday(rule: .every(month: 3, day: 10), name: .plain("Mourning")),
      ])
  }

  func workspace() -> Workspace { Workspace(title: .plain("W"), language: .en) }

  func days(in workspace: Workspace) throws -> CalendarDays { CalendarDays(try #require(workspace.calendar(id, shipped: shipped))) }

  /// Returns the days off of March 2027 except weekends, as days of the month.
  func daysOff(in workspace: Workspace) throws -> [Int] {
    let days = try days(in: workspace)
    return (1...31).filter { number in
      Day(year: 2027, month: 3, day: number).map { days.reasonOff($0) != nil && days.reasonOff($0) != .weekend } ?? false
    }
  }

  /// Moves the feast of a day and returns the change.
  @discardableResult
  func move(_ from: String, _ to: String, in workspace: inout Workspace) throws -> Change {
    let days = try days(in: workspace)
    let feast = try #require(days.feast(on: day(from)))
    let ruling = try #require(days.ruling(moving: feast, to: day(to), reason: "R", source: "S"))
    let change = workspace.changing(id, by: ruling)
    try workspace.apply(change)
    return change
  }

  @Test func `a feast is all of its days in a row, whichever is asked for`() throws {
    let days = try days(in: workspace())
    for text in ["2027-03-09", "2027-03-11"] {
      let feast = try #require(days.feast(on: day(text)))
      #expect(try feast.first == day("2027-03-09") && feast.count == 3 && feast.name == .plain("Eid") && !feast.isConfirmed)
    }
    #expect(try days.feast(on: day("2027-03-08")) == nil)
    #expect(try days.nearestFeast(to: day("2027-03-01"), within: 20)?.name == .plain("Eid"))
  }

  @Test func `a moved feast is off on its new days, and its old ones work unless they are off for another reason`() throws {
    var workspace = workspace()
    try move("2027-03-10", "2027-03-11", in: &workspace)
    // The 9th works again, the 10th stays off as the day of mourning, and the feast now fills the weekend of the 12th and 13th.
    #expect(try daysOff(in: workspace) == [10, 11, 12, 13])
    let feast = try #require(days(in: workspace).feast(on: day("2027-03-13")))
    #expect(try feast.first == day("2027-03-11") && feast.count == 3 && feast.isConfirmed)
  }

  @Test func `a day of the weekend that a feast leaves stays one and belongs to it no longer`() throws {
    var workspace = workspace()
    try move("2027-03-10", "2027-03-11", in: &workspace)
    try move("2027-03-11", "2027-03-14", in: &workspace)
    #expect(try daysOff(in: workspace) == [10, 14, 15, 16])
    #expect(try days(in: workspace).feast(on: day("2027-03-14"))?.count == 3)
  }

  @Test func `a feast moved back is where it was, and undoing a move leaves no trace`() throws {
    var workspace = workspace()
    let change = try move("2027-03-09", "2027-03-14", in: &workspace)
    #expect(try daysOff(in: workspace) == [10, 14, 15, 16])
    try move("2027-03-15", "2027-03-09", in: &workspace)
    #expect(try daysOff(in: workspace) == [9, 10, 11] && workspace.calendars[0].corrections.map(\.on.dayOfMonth) == [9, 10, 11])
    var other = self.workspace()
    try other.apply(change)
    try other.apply(change.inverse)
    #expect(other.calendars == [])
  }

  @Test func `a feast moved to where it is becomes certain`() throws {
    var workspace = workspace()
    try move("2027-03-09", "2027-03-09", in: &workspace)
    let days = try days(in: workspace)
    #expect(try daysOff(in: workspace) == [9, 10, 11] && days.feast(on: day("2027-03-09"))?.isConfirmed == true)
    #expect(try !(6...14).contains { days.isUncertain(try day("2027-03-\($0 < 10 ? "0" : "")\($0)")) })
  }

  @Test func `a feast one day of which is confirmed is still moved whole`() throws {
    var workspace = workspace()
    let ruling = try #require(days(in: workspace).ruling(on: day("2027-03-09"), works: false, reason: "Announced", source: ""))
    try workspace.apply(workspace.changing(id, by: ruling))
    try move("2027-03-09", "2027-03-15", in: &workspace)
    #expect(try daysOff(in: workspace) == [10, 15, 16, 17])
  }

  @Test func `a feast cannot end after the last day there is`() throws {
    let days = try days(in: workspace())
    let feast = try #require(days.feast(on: day("2027-03-09")))
    #expect(days.ruling(moving: feast, to: .last, reason: "R", source: "") == nil)
  }

  @Test func `a day that is so already needs no ruling, an estimated one is confirmed`() throws {
    let days = try days(in: workspace())
    func ruling(_ text: String, works: Bool) throws -> Ruling? { days.ruling(on: try day(text), works: works, reason: "R", source: "") }
    #expect(try ruling("2027-03-08", works: true) == nil && ruling("2027-03-12", works: false) == nil)
    #expect(try ruling("2028-03-10", works: false) == nil)
    #expect(try ruling("2027-03-09", works: false)?.corrections.map(\.name) == [.plain("Eid")])
    #expect(try ruling("2027-03-13", works: true)?.corrections.map(\.works) == [true])
  }

  @Test func `a second decision about a day takes the place of the first`() throws {
    var workspace = workspace()
    for works in [false, true] {
      let ruling = try #require(days(in: workspace).ruling(on: day("2027-03-08"), works: works, reason: "\(works)", source: ""))
      try workspace.apply(workspace.changing(id, by: ruling))
    }
    #expect(workspace.calendars.map(\.extends) == [id] && workspace.calendars[0].corrections.map(\.reason) == ["true"])
  }
}

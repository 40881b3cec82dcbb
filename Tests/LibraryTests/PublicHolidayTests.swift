import FileFormat
import Foundation
import Library
import RoadmapEngine
import Testing

/// Compares the shipped calendars with the facts in Facts/holidays.txt.
@Suite struct PublicHolidayTests {
  static let calendars = Library.calendars.compactMap(Library.calendar)
  static let worked = Dictionary(uniqueKeysWithValues: calendars.map { ($0.id, CalendarDays($0)) })

  func days(of id: WorkingCalendar.ID) throws -> CalendarDays { try #require(PublicHolidayTests.worked[id]) }

  @Test(arguments: HolidayFacts.all)
  func `the days off of a year are those of an independent reader, but for the differences written down`(facts: HolidayFacts) throws {
    let found = try facts.differences(of: days(of: facts.calendar))
    for verdict in HolidayFacts.Verdict.allCases {
      let (new, known) = (found[verdict] ?? [], facts.differences[verdict] ?? [])
      #expect(new.subtracting(known).sorted() == [] && known.subtracting(new).sorted() == [], "\(facts) \(verdict)")
    }
  }

  @Test func `every difference has its reason`() {
    #expect(HolidayFacts.differences.count == 65 && HolidayFacts.differences.allSatisfy { !$0.days.isEmpty && $0.reason.count > 5 })
  }

  @Test func `the facts hold sixteen countries and the European Commission`() {
    let years = Dictionary(grouping: HolidayFacts.all, by: \.calendar).mapValues { $0.map(\.year) }
    #expect(Set(years.keys) == Set(Library.calendars) && HolidayFacts.all.count == 17 * 8 + 1)
    #expect(years.values.allSatisfy { $0.contains(2018) && Set(2024...2030).isSubset(of: $0) })
  }

  @Test func `every holiday and every weekend has a source, every single day its certainty`() {
    for calendar in PublicHolidayTests.calendars {
      #expect(calendar.holidays.allSatisfy { !$0.source.isEmpty } && calendar.weekends.allSatisfy { !$0.source.isEmpty }, "\(calendar.id)")
      for holiday in calendar.holidays {
        if case .on(let day) = holiday.rule { #expect(holiday.certainty != nil, "\(calendar.id) \(day)") }
        if case .hijri = holiday.rule { #expect(holiday.isEstimated && holiday.source.hasSuffix("Umm al-Qura"), "\(calendar.id)") }
        #expect(Language.allCases.allSatisfy { holiday.name.reading($0, home: .en).language == $0.rawValue }, "\(holiday.name)")
      }
    }
  }

  @Test func `holidays are known until 2076 at least, and Islamic ones no longer`() throws {
    for (id, days) in PublicHolidayTests.worked {
      #expect((1925...2076).allSatisfy(days.covers), "\(id)")
      let needsMoon = days.calendar.holidays.contains { if case .hijri = $0.rule { true } else { false } }
      #expect(days.covers(year: 2077) != needsMoon, "\(id)")
    }
  }

  @Test func `beyond the known years weekends alone count`() throws {
    let libya = try days(of: WorkingCalendar.ID("LY"))
    // The days of independence and of the revolution; both are Thursdays.
    let (known, unknown) = try (#require(Day("2076-12-24")), #require(Day("2078-02-17")))
    #expect(libya.reasonOff(known) != nil && libya.reasonOff(unknown) == nil && libya.holidays(on: unknown) == [])
    var extended = libya.calendar
    extended.holidays.append(Holiday(rule: .on(unknown), name: .plain("Eid"), certainty: .confirmed))
    #expect(CalendarDays(extended).covers(year: 2078) && CalendarDays(extended).holidays(on: unknown).count == 2)
  }

  @Test func `a plan that runs beyond the last known year says so`() throws {
    let start = try #require(Day("2076-12-01"))
    let step = { (id: String, day: String) in
      var step = Step(id: Step.ID(id), title: .plain(id))
      step.notBefore = Day(day)
      return step
    }
    let libya = Party(id: Party.ID("LY"), name: .plain("Libya"))
    let steps = [step("a", "2076-12-15"), step("b", "2078-02-01")]
    let roadmap = Roadmap(id: Roadmap.ID("r"), title: .plain("R"), parties: [libya.id], start: start, steps: steps)
    let workspace = Workspace(title: .plain("W"), language: .en, parties: [libya], roadmaps: [roadmap])
    let schedule = Schedule([roadmap], calendars: CalendarBook(workspace, shipped: Library.calendar), today: start)
    #expect(PlanCheck.problems(of: workspace, schedule).map(\.fact) == [.calendarGap(WorkingCalendar.ID("LY"), 2078)])
  }

  @Test func `Mauritania changed its weekend five times`() throws {
    let mauritania = try days(of: WorkingCalendar.ID("MR"))
    func rests(_ first: String, _ second: String) -> [String] {
      [first, second].compactMap { Day($0) }.flatMap { monday in
        (0..<7).compactMap { monday.adding(days: $0) }.filter(mauritania.isWeekend).map(\.weekday.code)
      }
    }
    #expect(rests("1982-12-20", "1983-01-10") == ["sat", "sun", "thu", "fri"])
    #expect(rests("2001-03-05", "2001-03-19") == ["thu", "fri", "fri", "sat"])
    #expect(rests("2005-02-28", "2005-03-14") == ["fri", "sat", "sat", "sun"])
    #expect(rests("2007-12-03", "2007-12-17") == ["sat", "sun", "fri", "sat"])
    #expect(rests("2014-09-22", "2014-10-06") == ["fri", "sat", "sat", "sun"])
  }

  @Test func `a decided feast takes the place of the estimate`() throws {
    let libya = try days(of: WorkingCalendar.ID("LY"))
    // The cabinet closed offices from Thursday to the next Thursday; the estimate was three days from 2 May.
    let closed = (28...30).compactMap { Day("2022-04-\($0)") } + (1...5).compactMap { Day("2022-05-0\($0)") }
    #expect(closed.allSatisfy { !libya.holidays(on: $0).isEmpty && !libya.holidays(on: $0).contains(where: \.isEstimated) })
    #expect(try libya.reasonOff(#require(Day("2022-04-27"))) == nil && libya.reasonOff(#require(Day("2022-05-08"))) == nil)
  }

  /// Returns the weekdays of a year on which Ghana does not work: estimated ones with ≈, shifted ones with the original day after "<".
  func ghana(_ year: Int) throws -> [String] {
    let ghana = try days(of: WorkingCalendar.ID("GH"))
    let all = (0..<365).compactMap { Day(year: year, month: 1, day: 1)?.adding(days: $0) }
    return all.filter { !ghana.isWeekend($0) && ghana.reasonOff($0) != nil }.flatMap { day in
      ghana.holidays(on: day).map { holiday in
        (holiday.isEstimated ? "≈" : "") + "\(day)".dropFirst(5) + (holiday.insteadOf.map { "<" + "\($0)".dropFirst(5) } ?? "")
      }
    }
  }

  @Test func `Ghana of 2025 and 2026 has the days of the published notices`() throws {
    let early = ["01-01", "01-07", "03-06", "03-31<03-30", "04-01", "04-18", "04-21", "05-01", "06-06", "07-04<07-01"]
    #expect(try ghana(2025) == early + ["09-22<09-21", "12-05", "12-25", "12-26"])
    let first = ["01-01", "01-09<01-07", "03-06", "03-20", "03-23<03-21", "04-03", "04-06", "05-01", "05-27", "07-03<07-01"]
    #expect(try ghana(2026) == first + ["09-21", "12-04", "12-25", "≈12-28<12-26"])
  }

  @Test func `from 2027 Ghana follows the rule of Act 1142, and what is shifted is an estimate`() throws {
    let early = ["01-01", "≈01-08<01-07", "≈03-08<03-06", "≈03-09", "≈03-10", "03-26", "03-29", "≈05-03<05-01", "≈05-17<05-16"]
    #expect(try ghana(2027) == early + ["≈07-02<07-01", "≈09-24<09-21", "12-03", "≈12-27<12-25", "≈12-28<12-26"])
    // New Year is a Saturday, both days of the feast fall on a weekend, Republic Day is a Saturday, Founder's Day a Thursday.
    let later = ["≈01-03<01-01", "01-07", "≈02-28<02-26", "≈02-29<02-27", "03-06", "04-14", "04-17", "05-01", "≈05-05"]
    #expect(try ghana(2028) == later + ["≈07-03<07-01", "≈09-22<09-21", "12-01", "12-25", "12-26"])
  }

  @Test func `no holiday of Ghana is lost and none is kept twice on one day until 2076`() throws {
    let ghana = try days(of: WorkingCalendar.ID("GH"))
    for year in 2027...2076 {
      let all = (0..<366).compactMap { Day(year: year, month: 1, day: 1)?.adding(days: $0) }.filter { $0.year == year }
      let shifted = all.flatMap { day in ghana.holidays(on: day).filter { $0.insteadOf != nil }.map { _ in day } }
      #expect(Set(shifted).count == shifted.count && shifted.allSatisfy { !ghana.isWeekend($0) }, "\(year)")
      #expect(all.reduce(0) { $0 + ghana.holidays(on: $1).filter { !$0.holiday.source.hasSuffix("al-Qura") }.count } == 11, "\(year)")
    }
  }

  @Test func `Burkina Faso gives no Monday for a Sunday since its law of 2026`() throws {
    let burkina = try days(of: WorkingCalendar.ID("BF"))
    #expect(try burkina.reasonOff(#require(Day("2024-09-16"))) != nil && burkina.reasonOff(#require(Day("2026-03-09"))) == nil)
    #expect(try burkina.reasonOff(#require(Day("2022-12-26"))) != nil && burkina.reasonOff(#require(Day("2033-12-26"))) == nil)
  }

  @Test func `Chad shifts its civil days alone, Ivory Coast also Christmas and the feasts`() throws {
    let (chad, ivory) = (try days(of: WorkingCalendar.ID("TD")), try days(of: WorkingCalendar.ID("CI")))
    // Christmas of 2033 and Labour Day of 2033 are Sundays.
    #expect(try chad.reasonOff(#require(Day("2033-12-26"))) == nil && chad.reasonOff(#require(Day("2033-05-02"))) != nil)
    #expect(try ivory.reasonOff(#require(Day("2033-12-26"))) != nil && ivory.reasonOff(#require(Day("2033-05-02"))) != nil)
    #expect(try ivory.reasonOff(#require(Day("2005-12-26"))) == nil)
  }
}

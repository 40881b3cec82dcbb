import FileFormat
import Foundation
import Library
import RoadmapEngine
import Testing

/// The shipped calendars against the facts in Facts/holidays.txt.
@Suite struct PublicHolidayTests {
  /// What the facts say of one calendar in one year: the days off, and which of them are estimates.
  struct Facts: CustomStringConvertible, Sendable {
    let calendar: WorkingCalendar.ID
    let year: Int
    let days: [Day: Bool]

    var description: String { "\(calendar) \(year)" }

    static let all: [Facts] = {
      let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Facts/holidays.txt")
      let lines = (try? String(contentsOf: path, encoding: .utf8))?.split(separator: "\n") ?? []
      return lines.compactMap { line in
        let words = line.split(separator: " ")
        guard words.count > 2, words[0].count == 2, let year = Int(words[1]) else { return nil }
        let days = words.dropFirst(2).compactMap { word in
          Day("\(year)-\(word.drop { $0 == "~" })").map { ($0, word.hasPrefix("~")) }
        }
        return Facts(calendar: WorkingCalendar.ID(String(words[0])), year: year, days: Dictionary(uniqueKeysWithValues: days))
      }
    }()
  }

  static let calendars = Library.calendars.compactMap(Library.calendar)
  static let worked = Dictionary(uniqueKeysWithValues: calendars.map { ($0.id, CalendarDays($0)) })

  func days(of id: WorkingCalendar.ID) throws -> CalendarDays { try #require(PublicHolidayTests.worked[id]) }

  /// Days on which the program is more careful than the package: Libya may work on the day of environmental sanitation.
  static let doubted: Set<String> = ["LY 08-14"]

  @Test(arguments: Facts.all) func `the days off of a year are those of the facts, neither more nor less`(facts: Facts) throws {
    let calendar = try days(of: facts.calendar)
    let year = (0..<366).compactMap { Day(year: facts.year, month: 1, day: 1)?.adding(days: $0) }.filter { $0.year == facts.year }
    let weekdays = year.filter { !calendar.isWeekend($0) }
    let off = Set(weekdays.filter { calendar.reasonOff($0) != nil })
    let known = Set(weekdays.filter { facts.days[$0] != nil })
    #expect(off.subtracting(known).sorted() == [] && known.subtracting(off).sorted() == [])
    for day in off.intersection(known) where !PublicHolidayTests.doubted.contains("\(facts.calendar) \("\(day)".dropFirst(5))") {
      #expect(calendar.holidays(on: day).allSatisfy(\.isEstimated) == facts.days[day], "\(day)")
    }
  }

  @Test func `the facts hold fifteen countries and the European Commission`() {
    let years = Dictionary(grouping: Facts.all, by: \.calendar).mapValues { $0.map(\.year) }
    #expect(Set(years.keys) == Set(Library.calendars) && Facts.all.count == 16 * 8 + 1)
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
    // Thursdays, the days of independence and of the revolution.
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
    // The cabinet closed from Thursday to the next Thursday; the estimate was three days from 2 May.
    let closed = (28...30).compactMap { Day("2022-04-\($0)") } + (1...5).compactMap { Day("2022-05-0\($0)") }
    #expect(closed.allSatisfy { !libya.holidays(on: $0).isEmpty && !libya.holidays(on: $0).contains(where: \.isEstimated) })
    #expect(try libya.reasonOff(#require(Day("2022-04-27"))) == nil && libya.reasonOff(#require(Day("2022-05-08"))) == nil)
  }
}

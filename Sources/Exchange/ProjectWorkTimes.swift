import RoadmapEngine
import Wording

/// What the calendars of a project say of working days, as far as Jalon can follow them.
struct ProjectWorkTimes {
  /// How many of them are not Monday to Friday alone; Jalon counts the days of the parties instead.
  private(set) var special = 0
  /// By number of the calendars that work every day alike, minutes of a day.
  private var everyDay: [String: Int] = [:]
  /// Days for which some calendar has an exception.
  private var exceptions: [ClosedRange<Day>] = []
  private let own: String?

  init(_ root: XMLNode, minutesPerDay: Int) {
    own = root.text("CalendarUID")
    for calendar in root["Calendars"]?.all("Calendar") ?? [] {
      let days = calendar["WeekDays"]?.all("WeekDay") ?? []
      let hasExceptions = calendar["Exceptions"] != nil || calendar["WorkWeeks"] != nil || days.contains { $0.number("DayType") == 0 }
      let working = Set(days.filter { $0.flag("DayWorking") }.compactMap { $0.number("DayType") })
      note(exceptionsOf: calendar)
      if days.isEmpty, !hasExceptions { continue }
      let minutes = Set(days.filter { $0.number("DayType") != 0 }.map(Self.minutes))
      if !hasExceptions, working == Set(1...7), let uid = calendar.text("UID"), uid != own, minutes.count == 1, let all = minutes.first,
        all == 1440 || all == minutesPerDay
      {
        everyDay[uid] = all
      } else if hasExceptions || working != Set(2...6) {
        special += 1
      }
    }
  }

  /// The minutes of a day in a calendar of a task by which every day is one of work; nil for every other calendar.
  func minutesOfEveryDay(_ uid: String?) -> Int? { uid.flatMap { everyDay[$0] } }

  func hasException(on day: Day) -> Bool { exceptions.contains { $0.contains(day) } }

  private mutating func note(exceptionsOf calendar: XMLNode) {
    for exception in calendar["Exceptions"]?.all("Exception") ?? [] {
      guard let period = exception["TimePeriod"], let first = Self.day(period, "FromDate"), let last = Self.day(period, "ToDate"),
        first <= last
      else { continue }
      exceptions.append(first...last)
    }
  }

  private static func day(_ node: XMLNode, _ name: String) -> Day? { node.text(name).flatMap { Day(String($0.prefix(10))) } }

  /// Minutes of work of a weekday; midnight to midnight is the whole day.
  private static func minutes(_ weekday: XMLNode) -> Int {
    (weekday["WorkingTimes"]?.all("WorkingTime") ?? []).reduce(0) { sum, time in
      guard let from = clock(time.text("FromTime")), let to = clock(time.text("ToTime")) else { return sum }
      return sum + (to > from ? to - from : 1440 - from + to)
    }
  }

  private static func clock(_ text: String?) -> Int? {
    let parts = (text ?? "").split(separator: ":").compactMap { Int($0) }
    guard parts.count >= 2, (0...24).contains(parts[0]), (0...59).contains(parts[1]) else { return nil }
    return parts[0] * 60 + parts[1]
  }
}

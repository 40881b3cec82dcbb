import RoadmapEngine
import Wording

/// The working days of a project's calendars, as far as the import uses them.
struct ProjectWorkTimes {
  /// The calendars with other working days than Monday to Friday. Jalon uses the calendars of the parties instead.
  private(set) var special: [ImportRemark.LeftCalendar] = []
  /// The minutes of a day, by the UID of each calendar in which every day works alike.
  private var everyDay: [String: Int] = [:]
  /// The ranges of days for which any calendar has an exception.
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
        special.append(Self.left(calendar, working.isEmpty ? nil : working, root))
      }
    }
  }

  /// Returns the minutes of a day of a task's calendar if every day works in it. It is nil for any other calendar.
  func minutesOfEveryDay(_ uid: String?) -> Int? { uid.flatMap { everyDay[$0] } }

  func hasException(on day: Day) -> Bool { exceptions.contains { $0.contains(day) } }

  /// Returns what a calendar holds.
  /// - Parameter working: the numbers of its working weekdays, Sunday is 1; nil if it names none.
  private static func left(_ calendar: XMLNode, _ working: Set<Int>?, _ root: XMLNode) -> ImportRemark.LeftCalendar {
    let uid = calendar.text("UID")
    let exceptions = calendar["Exceptions"]?.all("Exception").count ?? 0
    let oldExceptions = calendar["WeekDays"]?.all("WeekDay").count { $0.number("DayType") == 0 } ?? 0
    let weekdays = working.map { days in WeekdaySet(Weekday.allCases.filter { days.contains(($0.rawValue + 1) % 7 + 1) }) }
    return ImportRemark.LeftCalendar(
      name: calendar.text("Name") ?? uid ?? "", weekdays: weekdays, exceptions: exceptions == 0 ? oldExceptions : exceptions,
      weeks: calendar["WorkWeeks"]?.all("WorkWeek").count ?? 0,
      tasks: (root["Tasks"]?.all("Task") ?? []).count { uid != nil && $0.text("CalendarUID") == uid },
      isOfProject: uid != nil && uid == root.text("CalendarUID"))
  }

  private mutating func note(exceptionsOf calendar: XMLNode) {
    for exception in calendar["Exceptions"]?.all("Exception") ?? [] {
      guard let period = exception["TimePeriod"], let first = Self.day(period, "FromDate"), let last = Self.day(period, "ToDate"),
        first <= last
      else { continue }
      exceptions.append(first...last)
    }
  }

  private static func day(_ node: XMLNode, _ name: String) -> Day? { node.text(name).flatMap { Day(String($0.prefix(10))) } }

  /// Returns the working minutes of a weekday; from midnight to midnight is the whole day.
  private static func minutes(_ weekday: XMLNode) -> Int {
    (weekday["WorkingTimes"]?.all("WorkingTime") ?? []).reduce(0) { sum, time in
      guard let from = clock(time.text("FromTime")), let to = clock(time.text("ToTime")) else { return sum }
      return sum + (to > from ? to - from : 1440 - from + to)
    }
  }

  /// Returns the minutes since midnight of a time of day; nil if the text is not one.
  private static func clock(_ text: String?) -> Int? {
    let parts = (text ?? "").split(separator: ":").compactMap { Int($0) }
    guard parts.count >= 2, (0...24).contains(parts[0]), (0...59).contains(parts[1]) else { return nil }
    return parts[0] * 60 + parts[1]
  }
}

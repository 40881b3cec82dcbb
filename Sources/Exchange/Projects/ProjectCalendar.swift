import RoadmapEngine
import StatusViews
import Wording

/// A calendar of an exported project.
struct ProjectCalendar {
  let uid: Int
  let name: String
  /// The calendars of its parties; a day works if it works in all of them.
  let days: [CalendarDays]
  /// Whether every day is a working day.
  var isEveryDay = false
}

extension ProjectCalendar {
  private func works(_ day: Day) -> Bool { days.allSatisfy { $0.reasonOff(day) == nil } }

  /// Returns the working weekdays at the end of the range. Earlier weeks with another weekend are written as exceptions.
  private func pattern(_ last: Day) -> WeekdaySet {
    if isEveryDay { return .everyDay }
    if days.isEmpty { return WeekdaySet([.monday, .tuesday, .wednesday, .thursday, .friday]) }
    let week = (0..<7).compactMap { last.adding(days: -$0) }
    return WeekdaySet(week.filter { day in days.allSatisfy { !$0.isWeekend(day) } }.map(\.weekday))
  }

  /// Writes the calendar, with exceptions for days that differ from their weekday.
  ///
  /// Exceptions are written for a range of days, both ends inclusive.
  func write(_ first: Day, _ last: Day, _ wording: Wording, _ xml: inout XMLText) {
    let pattern = pattern(last)
    xml.element("Calendar") { xml in
      xml.element("UID", uid)
      xml.element("Name", name)
      xml.element("IsBaseCalendar", true)
      xml.element("BaseCalendarUID", -1)
      xml.element("WeekDays") { xml in
        for weekday in [Weekday.sunday] + Weekday.allCases.dropLast() {
          xml.element("WeekDay") { xml in
            // In the file, Sunday is 1.
            xml.element("DayType", (weekday.rawValue + 1) % 7 + 1)
            xml.element("DayWorking", pattern.contains(weekday))
            if pattern.contains(weekday) { Self.writeHours(&xml) }
          }
        }
      }
      let exceptions = exceptions(first, last, pattern, wording)
      guard !exceptions.isEmpty else { return }
      xml.element("Exceptions") { xml in
        for exception in exceptions {
          xml.element("Exception") { xml in
            xml.element("EnteredByOccurrences", false)
            xml.element("TimePeriod") { xml in
              xml.element("FromDate", "\(exception.first)T00:00:00")
              xml.element("ToDate", "\(exception.last)T23:59:00")
            }
            xml.element("Occurrences", exception.last.days(since: exception.first) + 1)
            xml.element("Name", exception.name)
            xml.element("Type", 1)
            xml.element("DayWorking", exception.works)
            if exception.works { Self.writeHours(&xml) }
          }
        }
      }
    }
  }

  /// Writes eight working hours, so that a working day of Jalon is one of Microsoft Project.
  private static func writeHours(_ xml: inout XMLText) {
    xml.element("WorkingTimes") { xml in
      for (from, to) in [("08:00:00", "12:00:00"), ("13:00:00", "17:00:00")] {
        xml.element("WorkingTime") { xml in
          xml.element("FromTime", from)
          xml.element("ToTime", to)
        }
      }
    }
  }

  private struct Exception {
    let first: Day
    var last: Day
    let name: String
    let works: Bool
  }

  /// Returns the runs of days that differ from the pattern of weekdays.
  private func exceptions(_ first: Day, _ last: Day, _ pattern: WeekdaySet, _ wording: Wording) -> [Exception] {
    var exceptions: [Exception] = []
    for number in first.number...max(first.number, last.number) {
      guard let day = Day(number: Int(number)) else { continue }
      let works = works(day)
      guard works != pattern.contains(day.weekday), !days.isEmpty else { continue }
      let name = works ? "" : days.lazy.compactMap { $0.reasonOff(day) }.first.map { wording.dayOff($0) } ?? ""
      if let open = exceptions.last, open.works == works, open.name == name, day.days(since: open.last) == 1 {
        exceptions[exceptions.count - 1].last = day
      } else {
        exceptions.append(Exception(first: day, last: day, name: name, works: works))
      }
    }
    return exceptions
  }
}

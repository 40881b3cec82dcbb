import RoadmapEngine
import StatusViews
import Wording

/// The calendars of an exported project: one for each party, and one for each set of parties that own a step together.
struct ProjectCalendars {
  struct Calendar {
    let uid: Int
    let name: String
    /// The calendars of its parties; a day works if it works in all of them.
    let days: [CalendarDays]
    /// Whether every day is a working day.
    var isEveryDay = false
  }

  private(set) var calendars: [Calendar] = []
  private var places: [[Party.ID]: Int] = [:]
  /// The UID of the calendar in which every day works; nil if no step needs it.
  private var everyDay: Int?
  /// The range of days, inclusive, for which exceptions are written.
  let first: Day
  let last: Day

  /// Collects the calendars.
  /// - Parameter roadmaps: the indices of the exported roadmaps.
  init(_ source: ViewSource, roadmaps: [Int]) {
    let starts = roadmaps.map { source.schedule.start(ofRoadmap: $0) }
    let finishes = roadmaps.compactMap { source.schedule.finish(ofRoadmap: $0) }
    first = starts.min() ?? source.schedule.today
    // One more year, for steps that slip.
    last = (finishes.max() ?? first).adding(days: 366) ?? .last
    // The first calendar is that of the project; Microsoft Project requires one with this name.
    calendars.append(Calendar(uid: 1, name: "Standard", days: []))
    let parties = Set(roadmaps.flatMap { source.schedule.roadmaps[$0].parties })
    for party in source.workspace.parties where parties.contains(party.id) { add([party.id], source) }
    for roadmap in roadmaps {
      for step in source.schedule.roadmaps[roadmap].steps.indices {
        let counted = source.schedule.countedParties(roadmap: roadmap, step: step)
        if !counted.isEmpty {
          add(counted, source)
        } else if everyDay == nil, source.schedule.countsEveryDay(roadmap: roadmap, step: step) {
          let uid = calendars.count + 1
          everyDay = uid
          calendars.append(Calendar(uid: uid, name: source.wording.everyDayCalendar, days: [], isEveryDay: true))
        }
      }
    }
  }

  /// Adds the calendar of a set of parties, if it is new.
  private mutating func add(_ parties: [Party.ID], _ source: ViewSource) {
    let parties = parties.sorted()
    guard places[parties] == nil else { return }
    let uid = calendars.count + 1
    places[parties] = uid
    let name = parties.map { source.wording.party($0, in: source.workspace) }.joined(separator: " + ")
    calendars.append(Calendar(uid: uid, name: name, days: parties.map { source.schedule.calendars.days(of: $0) }))
  }

  /// Returns the UID of the calendar of a step; nil for the calendar of the project.
  func uid(roadmap: Int, step: Int, _ source: ViewSource) -> Int? {
    let parties = source.schedule.countedParties(roadmap: roadmap, step: step)
    if !parties.isEmpty { return places[parties.sorted()] }
    return source.schedule.countsEveryDay(roadmap: roadmap, step: step) ? everyDay : nil
  }
}

extension ProjectCalendars.Calendar {
  private func works(_ day: Day) -> Bool { days.allSatisfy { $0.reasonOff(day) == nil } }

  /// Returns the working weekdays at the end of the range; earlier weeks with another weekend are written as exceptions.
  private func pattern(_ last: Day) -> WeekdaySet {
    if isEveryDay { return .everyDay }
    if days.isEmpty { return WeekdaySet([.monday, .tuesday, .wednesday, .thursday, .friday]) }
    let week = (0..<7).compactMap { last.adding(days: -$0) }
    return WeekdaySet(week.filter { day in days.allSatisfy { !$0.isWeekend(day) } }.map(\.weekday))
  }

  /// Writes the calendar, with exceptions for the days of a range, inclusive, that differ from their weekday.
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

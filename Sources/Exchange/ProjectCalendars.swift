import RoadmapEngine
import StatusViews
import Wording

/// The calendars that a project needs: one for each party, and one for each set of parties that own a step together.
struct ProjectCalendars {
  struct Calendar {
    let uid: Int
    let name: String
    /// The days that it is made of: a day works if it works in all of them.
    let days: [CalendarDays]
    /// Whether every day works.
    var isEveryDay = false
  }

  private(set) var calendars: [Calendar] = []
  private var places: [[Party.ID]: Int] = [:]
  /// The number of the one in which every day works, if a step counts so.
  private var everyDay: Int?
  /// Days for which exceptions are written, both included.
  let first: Day
  let last: Day

  /// - Parameter roadmaps: the places of the roadmaps of the project.
  init(_ source: ViewSource, roadmaps: [Int]) {
    let starts = roadmaps.map { source.schedule.start(ofRoadmap: $0) }
    let finishes = roadmaps.compactMap { source.schedule.finish(ofRoadmap: $0) }
    first = starts.min() ?? source.schedule.today
    // A year more, for steps that slip.
    last = (finishes.max() ?? first).adding(days: 366) ?? .last
    // The first one is the project's own: Microsoft Project wants one by that name.
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

  private mutating func add(_ parties: [Party.ID], _ source: ViewSource) {
    let parties = parties.sorted()
    guard places[parties] == nil else { return }
    let uid = calendars.count + 1
    places[parties] = uid
    let name = parties.map { source.wording.party($0, in: source.workspace) }.joined(separator: " + ")
    calendars.append(Calendar(uid: uid, name: name, days: parties.map { source.schedule.calendars.days(of: $0) }))
  }

  /// The number of the calendar by which a step counts; nil for that of the project.
  func uid(roadmap: Int, step: Int, _ source: ViewSource) -> Int? {
    let parties = source.schedule.countedParties(roadmap: roadmap, step: step)
    if !parties.isEmpty { return places[parties.sorted()] }
    return source.schedule.countsEveryDay(roadmap: roadmap, step: step) ? everyDay : nil
  }
}

extension ProjectCalendars.Calendar {
  private func works(_ day: Day) -> Bool { days.allSatisfy { $0.reasonOff(day) == nil } }

  /// The weekdays that work at the end of a span: what lies before another weekend is written as exceptions.
  private func pattern(_ last: Day) -> WeekdaySet {
    if isEveryDay { return .everyDay }
    if days.isEmpty { return WeekdaySet([.monday, .tuesday, .wednesday, .thursday, .friday]) }
    let week = (0..<7).compactMap { last.adding(days: -$0) }
    return WeekdaySet(week.filter { day in days.allSatisfy { !$0.isWeekend(day) } }.map(\.weekday))
  }

  /// Writes itself, with the days from a first to a last one that are not like their weekday.
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
            // Sunday is 1.
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

  /// Eight hours, so that a working day of Jalon is one of Microsoft Project.
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

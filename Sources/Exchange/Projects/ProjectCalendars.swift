import RoadmapEngine
import StatusViews
import Wording

/// The calendars of an exported project. There is one for each party, and for each set of parties that own a step together.
struct ProjectCalendars {
  private(set) var calendars: [ProjectCalendar] = []
  private var indexes: [[Party.ID]: Int] = [:]
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
    calendars.append(ProjectCalendar(uid: 1, name: "Standard", days: []))
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
          calendars.append(ProjectCalendar(uid: uid, name: source.wording.everyDayCalendar, days: [], isEveryDay: true))
        }
      }
    }
  }

  /// Adds the calendar of a set of parties, if it is new.
  private mutating func add(_ parties: [Party.ID], _ source: ViewSource) {
    let parties = parties.sorted()
    guard indexes[parties] == nil else { return }
    let uid = calendars.count + 1
    indexes[parties] = uid
    let name = parties.map { source.wording.party($0, in: source.workspace) }.joined(separator: " + ")
    calendars.append(ProjectCalendar(uid: uid, name: name, days: parties.map { source.schedule.calendars.days(of: $0) }))
  }

  /// Returns the UID of the calendar of a step; nil for the calendar of the project.
  func uid(roadmap: Int, step: Int, _ source: ViewSource) -> Int? {
    let parties = source.schedule.countedParties(roadmap: roadmap, step: step)
    if !parties.isEmpty { return indexes[parties.sorted()] }
    return source.schedule.countsEveryDay(roadmap: roadmap, step: step) ? everyDay : nil
  }
}

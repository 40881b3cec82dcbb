import RoadmapEngine
import StatusViews

/// What the first page says of every roadmap. After a change, only the roadmaps that it has reached are evaluated again.
package struct Portfolio: Sendable {
  /// What the first page says of one roadmap.
  package struct Entry: Sendable {
    /// The index of the roadmap.
    package let roadmap: Int
    package let health: Health
    /// The progress in percent.
    package let progress: Int
    /// The number of late steps, and of those that will be late.
    let late, willBeLate: Int
    /// The longest open wait, with its age in working days.
    package let wait: (waiting: Waiting, age: Int)?
    /// The dates of unfinished steps, the earliest first.
    let appointments: [ViewSource.Appointment]

    /// The next milestone, event or deadline of an unfinished step.
    package var next: ViewSource.Appointment? { appointments.first }

    /// The number of open waits on each party.
    fileprivate let waits: [Party.ID: Int]
  }

  /// The entries, by the index of the roadmap.
  package private(set) var entries: [Entry] = []
  /// The indices of the roadmaps, the worst health first.
  package private(set) var order: [Int] = []
  /// The earliest dates of all roadmaps that are not archived, as many as a page can show.
  private(set) var appointments: [ViewSource.Appointment] = []
  /// The days of today's month on which something is due.
  private(set) var daysOfMonth: Set<Day> = []
  private(set) var version: Int?
  private var madeOf: Schedule?
  /// Which steps have their dates among the next ones; nil for all.
  private var finds: [[Bool]]?
  /// How many roadmaps the last update has evaluated.
  private(set) var evaluated = 0

  private static let most = 100

  /// The number of dates of the roadmaps that are not archived which have passed or are today.
  package var due: Int {
    guard let today = madeOf?.today else { return 0 }
    return current.reduce(0) { count, entry in count + entry.appointments.prefix { $0.day <= today }.count }
  }

  /// Returns the number of open waits on a party in the roadmaps that are not archived.
  package func waits(on party: Party.ID) -> Int { current.reduce(0) { $0 + ($1.waits[party] ?? 0) } }

  private var current: [Entry] {
    guard let madeOf else { return [] }
    return entries.filter { madeOf.roadmaps.indices.contains($0.roadmap) && !madeOf.roadmaps[$0.roadmap].isArchived }
  }

  init() {}

  /// Evaluates all roadmaps of a workspace.
  package init(_ source: ViewSource) {
    self.init()
    update(source, version: 0)
  }

  /// Evaluates the roadmaps that may have changed; does nothing for the version of the last update.
  /// - Parameter version: the version of the document.
  mutating func update(_ source: ViewSource, version: Int) {
    guard version != self.version else { return }
    self.version = version
    let schedule = source.schedule
    var former: Schedule?
    if let old = madeOf, old.roadmaps.count == schedule.roadmaps.count, zip(old.roadmaps, schedule.roadmaps).allSatisfy({ $0.id == $1.id })
    {
      former = old
    }
    evaluated = 0
    entries = schedule.roadmaps.indices.map { roadmap in
      if let former, schedule.knowsSame(ofRoadmap: roadmap, as: former, roadmap) { return entries[roadmap] }
      evaluated += 1
      return Portfolio.entry(roadmap, source)
    }
    madeOf = schedule
    order = entries.sorted { left, right in
      if left.health != right.health { return left.health > right.health }
      return (left.next?.day ?? .last, left.roadmap) < (right.next?.day ?? .last, right.roadmap)
    }.map(\.roadmap)
    finds = nil
    gatherAppointments(schedule)
  }

  /// Leaves out of the next dates all steps but some.
  /// - Parameter found: which steps of each roadmap are kept, by indices; nil for all.
  mutating func keepDates(of found: [[Bool]]?, _ schedule: Schedule) {
    guard found != finds else { return }
    finds = found
    gatherAppointments(schedule)
  }

  private static func entry(_ roadmap: Int, _ source: ViewSource) -> Entry {
    let steps = Array(source.schedule.roadmaps[roadmap].steps.indices)
    let healths = steps.map { source.schedule.health(roadmap: roadmap, step: $0) }
    return Entry(
      roadmap: roadmap, health: healths.compactMap { $0 }.max() ?? .quiet, progress: source.schedule.progress(ofRoadmap: roadmap),
      late: healths.count { $0 == .late }, willBeLate: healths.count { $0 == .willBeLate }, wait: source.longestWait(steps, in: roadmap),
      appointments: ViewSource(source.workspace, source.schedule, source.wording, roadmaps: [roadmap]).appointments(),
      waits: source.openWaits(in: roadmap))
  }

  private mutating func gatherAppointments(_ schedule: Schedule) {
    var nearest: [ViewSource.Appointment] = []
    var days: Set<Day> = []
    let (year, month, _) = schedule.today.civil
    for entry in entries where !schedule.roadmaps[entry.roadmap].isArchived {
      for appointment in entry.appointments where finds?[entry.roadmap][appointment.step] ?? true {
        let isTooLate = nearest.count == Portfolio.most && !(nearest.last.map { appointment.comes(before: $0) } ?? true)
        let at = appointment.day.civil
        if (at.year, at.month) == (year, month) {
          days.insert(appointment.day)
        } else if isTooLate, (at.year, at.month) > (year, month) {
          break
        }
        guard !isTooLate else { continue }
        let index = nearest.lastIndex { $0.comes(before: appointment) }.map { $0 + 1 } ?? 0
        nearest.insert(appointment, at: index)
        if nearest.count > Portfolio.most { nearest.removeLast() }
      }
    }
    appointments = nearest
    daysOfMonth = days
  }
}

extension ViewSource.Appointment {
  fileprivate func comes(before other: Self) -> Bool { (day, roadmap, step) < (other.day, other.roadmap, other.step) }
}

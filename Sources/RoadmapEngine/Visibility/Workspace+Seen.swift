/// Copies of a workspace for other readers. They are built from a list of allowed fields, so that a new field stays hidden until somebody
/// decides.
extension Workspace {
  /// Returns the copy that a reader may see.
  /// - Parameters:
  ///   - schedule: the schedule of this workspace. A planned step that waits for something hidden keeps its start by `notBefore`.
  ///   - chosen: the indexes of the roadmaps to copy.
  package func seen(by reader: Reader, _ schedule: Schedule, roadmaps chosen: [Int]) -> Workspace {
    var seen = Workspace(title: title, language: language)
    let visible = chosen.map { index in (index, SeenRoadmap(self, schedule, index, reader)) }.filter { $0.1.isVisible }
    let known = Set(visible.map { roadmaps[$0.0].id })
    seen.roadmaps = visible.map { $0.1.roadmap(beside: known) { id, step in self.sees(step, in: id, reader, known) } }
    if reader != .own || seen.roadmaps.count < roadmaps.count { seen.pin(to: schedule) }
    let parties = Set(seen.roadmaps.flatMap { roadmap in roadmap.parties + roadmap.steps.flatMap { $0.owners.map(\.party) } })
    let bodies = seen.usedBodies
    seen.parties = self.parties.filter { parties.contains($0.id) }.map { $0.seen(by: reader, bodies: bodies[$0.id] ?? []) }
    let calendars = Set(seen.parties.map(\.calendarID) + seen.roadmaps.flatMap(\.namedCalendars))
    seen.calendars = self.calendars.filter { calendars.contains($0.id) || needs($0.id, calendars) }.map { $0.seen(by: reader) }
    if reader == .own { (seen.views, seen.contested) = (views, contested) }
    return seen
  }

  /// Sets `notBefore` of the planned steps that would start earlier than in the full schedule.
  ///
  /// It repeats until no step does, since each change can move the dates of further steps.
  private mutating func pin(to schedule: Schedule) {
    let formerIndexes = Dictionary(schedule.roadmaps.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    for _ in 0...roadmaps.reduce(0, { $0 + $1.steps.count }) {
      let now = Schedule(roadmaps, calendars: schedule.calendars, today: schedule.today)
      var isPinned = false
      for roadmap in roadmaps.indices {
        guard let old = formerIndexes[roadmaps[roadmap].id] else { continue }
        let former = Dictionary(
          schedule.roadmaps[old].steps.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        for index in roadmaps[roadmap].steps.indices where !now.isContainer(roadmap: roadmap, step: index) {
          let step = roadmaps[roadmap].steps[index]
          guard step.status == .planned, step.on == nil, let before = former[step.id],
            let start = schedule.dates(roadmap: old, step: before).start, let early = now.dates(roadmap: roadmap, step: index).start,
            early < start, step.notBefore ?? .first < start
          else { continue }
          roadmaps[roadmap].steps[index].notBefore = start
          isPinned = true
        }
      }
      if !isPinned { return }
    }
  }

  private func sees(_ step: Step.ID, in id: Roadmap.ID, _ reader: Reader, _ known: Set<Roadmap.ID>) -> Bool {
    guard known.contains(id), let roadmap = self[id], let step = roadmap[step] else { return false }
    return reader.sees(step, in: roadmap)
  }

  /// Checks whether one of some calendars extends another one, directly or through others.
  private func needs(_ wanted: WorkingCalendar.ID, _ calendars: Set<WorkingCalendar.ID>) -> Bool {
    calendars.contains { first in
      var seen: Set<WorkingCalendar.ID> = []
      var next = self.calendars.first { $0.id == first }?.extends
      while let id = next, seen.insert(id).inserted {
        if id == wanted { return true }
        next = self.calendars.first { $0.id == id }?.extends
      }
      return false
    }
  }

  /// The bodies that steps refer to as owners or supporters, by party.
  private var usedBodies: [Party.ID: Set<Body.ID>] {
    var used: [Party.ID: Set<Body.ID>] = [:]
    for roadmap in roadmaps {
      for step in roadmap.steps {
        for owner in step.owners {
          for party in owner.party == Party.every ? roadmap.parties : [owner.party] { used[party, default: []].formUnion(owner.bodies) }
        }
        for support in step.support {
          let parts = support.split(separator: "/", maxSplits: 1)
          if parts.count == 2 { used[Party.ID(String(parts[0])), default: []].insert(Body.ID(String(parts[1]))) }
        }
      }
    }
    return used
  }
}

extension Roadmap {
  /// The calendars that the roadmap and its steps refer to.
  fileprivate var namedCalendars: [WorkingCalendar.ID] {
    ([calendar] + steps.map(\.calendar)).compactMap { $0 }.map { WorkingCalendar.ID($0) }
  }
}

extension Party {
  /// Returns the party without bodies that steps do not refer to. Persons and contacts of the others are left out.
  fileprivate func seen(by reader: Reader, bodies used: Set<Body.ID>) -> Party {
    if reader == .own { return self }
    var seen = Party(id: id, name: name, kind: kind, calendar: calendar)
    seen.isArchived = isArchived
    seen.bodies = bodies.filter { used.contains($0.id) }.map { body in
      var seen = Body(id: body.id)
      seen.short = body.short
      seen.name = body.name
      seen.isArchived = body.isArchived
      return seen
    }
    return seen
  }
}

extension WorkingCalendar {
  /// Returns the calendar with its days and the names of its holidays, without sources and reasons.
  fileprivate func seen(by reader: Reader) -> WorkingCalendar {
    if reader == .own { return self }
    var seen = WorkingCalendar(id: id)
    seen.extends = extends
    seen.weekends = weekends.map { DatedWeekend(from: $0.from, days: $0.days) }
    seen.holidays = holidays.map { holiday in
      var seen = holiday
      seen.source = ""
      seen.unknown = []
      return seen
    }
    seen.corrections = corrections.map { Correction(on: $0.on, works: $0.works, reason: "") }
    return seen
  }
}

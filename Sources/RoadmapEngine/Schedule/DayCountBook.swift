/// The day counts that the steps of a schedule use; steps with the same owners share one.
struct DayCountBook: Sendable {
  private(set) var counts: [DayCount] = []
  /// For each count the parties whose days it counts; empty for every-day.
  private(set) var parties: [[Party.ID]] = []
  private var indexes: [Key: Int32] = [:]
  private let calendars: CalendarBook

  private enum Mode: Hashable { case everyDay, each, all }
  private struct Key: Hashable {
    let mode: Mode
    let parties: [Party.ID]
  }

  init(calendars: CalendarBook) { self.calendars = calendars }

  /// Whose days count for a step (scheduling.md, 2): its own calendar, else by its owners, else the roadmap's.
  mutating func index(for step: Step, of roadmap: Roadmap) -> Int32 {
    var owners: [Party.ID] = []
    for owner in step.owners {
      if owner.party == Party.every { owners = roadmap.parties } else if !owners.contains(owner.party) { owners.append(owner.party) }
    }
    let every = owners.isEmpty ? roadmap.parties : owners
    if let index = step.calendar.flatMap({ named($0, over: every) }) { return index }
    if owners.isEmpty, let index = roadmap.calendar.flatMap({ named($0, over: roadmap.parties) }) { return index }
    return index(step.kind == .task ? .each : .all, every)
  }

  private mutating func named(_ name: String, over parties: [Party.ID]) -> Int32? {
    switch name {
    case "every-day": index(.everyDay, [])
    case "all": index(.all, parties)
    case "each": index(.each, parties)
    default: calendars.knows(Party.ID(name)) ? index(.each, [Party.ID(name)]) : nil
    }
  }

  private mutating func index(_ mode: Mode, _ parties: [Party.ID]) -> Int32 {
    let sorted = parties.count > 1 ? parties.sorted() : parties
    let key = Key(mode: sorted.count < 2 && mode == .all ? .each : mode, parties: sorted)
    if let index = indexes[key] { return index }
    let days = sorted.map { calendars.days(of: $0) }
    let count: DayCount =
      if mode == .everyDay {
        DayCount(.everyDay, uncertain: .none)
      } else if days.isEmpty {
        DayCount(calendars.days(of: Party.every).working, uncertain: .none)
      } else if mode == .all {
        DayCount(.all(days.map(\.working)), uncertain: .any(days.map(\.uncertain)))
      } else {
        DayCount(each: days.map(\.working), uncertain: .any(days.map(\.uncertain)))
      }
    indexes[key] = Int32(counts.count)
    counts.append(count)
    self.parties.append(sorted)
    return Int32(counts.count - 1)
  }
}

import RoadmapEngine

/// The workspace as the planner holds it: its dates, and what was done to it and can be undone.
package struct Document: Sendable {
  package private(set) var workspace: Workspace
  package private(set) var schedule: Schedule
  package let today: Day
  private let shipped: @Sendable (WorkingCalendar.ID) -> WorkingCalendar?
  /// Grows with everything that the workspace becomes.
  package private(set) var version = 0
  private var undone: [Deed] = []
  private var done: [Deed] = []
  /// Made, but not yet on disk.
  package private(set) var unsaved: [Change] = []

  /// A change and its name, for "undo: …".
  package struct Deed: Sendable {
    package let name: String
    package let change: Change
  }

  /// - Parameter shipped: finds a calendar that came with the program.
  package init(_ workspace: Workspace, today: Day, shipped: @escaping @Sendable (WorkingCalendar.ID) -> WorkingCalendar?) {
    self.workspace = workspace
    self.today = today
    self.shipped = shipped
    schedule = Schedule(workspace.roadmaps, calendars: CalendarBook(workspace, shipped: shipped), today: today)
  }

  package var undoName: String? { done.last?.name }
  package var redoName: String? { undone.last?.name }

  /// Makes a change and remembers how to undo it.
  /// - Returns: the steps whose dates moved.
  package mutating func apply(_ change: Change, name: String) throws(Conflict) -> [MovedStep] {
    let moved = try make(change)
    done.append(Deed(name: name, change: change))
    undone = []
    return moved
  }

  /// Undoes the last change; nil where there is none.
  package mutating func undo() throws(Conflict) -> (name: String, moved: [MovedStep])? {
    guard let deed = done.last else { return nil }
    let moved = try make(deed.change.inverse)
    done.removeLast()
    undone.append(deed)
    return (deed.name, moved)
  }

  /// Makes the change again that was undone last; nil where there is none.
  package mutating func redo() throws(Conflict) -> (name: String, moved: [MovedStep])? {
    guard let deed = undone.last else { return nil }
    let moved = try make(deed.change)
    undone.removeLast()
    done.append(deed)
    return (deed.name, moved)
  }

  /// Every change so far is on disk.
  /// - Parameter fresh: what the disk now holds, where somebody else has written too.
  package mutating func saved(_ fresh: Workspace?) {
    unsaved = []
    if let fresh { replace(with: fresh) }
  }

  /// The unsaved changes do not fit what somebody else has written: what the disk holds counts.
  package mutating func reload(_ fresh: Workspace) {
    unsaved = []
    done = []
    undone = []
    replace(with: fresh)
  }

  /// The steps whose dates a change would move.
  package func preview(_ change: Change) throws(Conflict) -> [MovedStep] {
    MovedStep.between(schedule, try scheduled(change).schedule)
  }

  private mutating func make(_ change: Change) throws(Conflict) -> [MovedStep] {
    let before = schedule
    (workspace, schedule) = try scheduled(change)
    unsaved.append(change)
    version += 1
    return MovedStep.between(before, schedule)
  }

  /// What a change would make of the workspace and of its dates; only what it can reach is worked out again.
  private func scheduled(_ change: Change) throws(Conflict) -> (workspace: Workspace, schedule: Schedule) {
    var changed = workspace
    try changed.apply(change)
    var roadmaps: Set<Roadmap.ID> = []
    for file in change.files {
      switch file {
      case .roadmap(let id): roadmaps.insert(id)
      case .workspace: break
      case .calendar, .party:
        let calendars = CalendarBook(changed, shipped: shipped)
        return (changed, Schedule(changed.roadmaps, calendars: calendars, today: today))
      }
    }
    return (changed, schedule.updated(changed.roadmaps, changed: roadmaps))
  }

  private mutating func replace(with fresh: Workspace) {
    workspace = fresh
    version += 1
    schedule = Schedule(fresh.roadmaps, calendars: CalendarBook(fresh, shipped: shipped), today: today)
  }
}

import RoadmapEngine
import StatusViews
import Wording

/// The workspace as the planner holds it: its dates, and what was done to it and can be undone.
package struct Document: Sendable {
  package private(set) var workspace: Workspace
  package private(set) var schedule: Schedule
  package private(set) var today: Day
  private let shipped: @Sendable (WorkingCalendar.ID) -> WorkingCalendar?
  /// Grows with everything that the workspace becomes.
  package private(set) var version = 0
  /// Made, but not yet on disk.
  package private(set) var unsaved: [ChangeRecord] = []
  package let scribe: Scribe
  private var stack: UndoStack
  /// The ids of acts that did not fit when they were to be undone or made again.
  private var passedOver: Set<String> = []
  /// The id of another person's act that was asked for once.
  private var asked: String?

  /// - Parameters:
  ///   - records: what was done in this copy before, oldest first.
  ///   - shipped: finds a calendar that came with the program.
  package init(
    _ workspace: Workspace, today: Day, scribe: Scribe, records: [ChangeRecord] = [],
    shipped: @escaping @Sendable (WorkingCalendar.ID) -> WorkingCalendar?
  ) {
    self.workspace = workspace
    self.today = today
    self.scribe = scribe
    self.shipped = shipped
    stack = UndoStack(records)
    schedule = Schedule(workspace.roadmaps, calendars: CalendarBook(workspace, shipped: shipped), today: today)
  }

  /// What a view is made from.
  package func source(_ wording: Wording, _ selection: ViewSelection, records: [ChangeRecord]?) throws(FilterFault) -> ViewSource {
    try ViewSource(workspace, schedule, wording, selection, shipped: shipped, records: records)
  }

  package var canUndo: Bool { stack.lastDone != nil }
  package var canRedo: Bool { stack.lastUndone != nil }
  /// The act that would be undone next.
  package var lastDone: ChangeRecord? { stack.lastDone }

  /// Makes a change, which can be undone unless it purges.
  /// - Returns: the steps whose dates moved.
  package mutating func apply(_ change: Change, as act: ChangeRecord.Act = .made) throws(Conflict) -> [MovedStep] {
    try make(scribe.record(change, act))
  }

  /// What came of undoing an act, or of making it again.
  package enum Rewound: Sendable {
    /// The act, and the steps whose dates moved.
    case done(ChangeRecord, moved: [MovedStep])
    /// Another person did it: asked once more, it is done.
    case others(ChangeRecord)
    /// It no longer fits, and is passed over from now on.
    /// - Parameters:
    ///   - obstacle: the act of this copy that stands in the way, if it is one.
    ///   - next: the act that is chosen when asked once more.
    case refused(ChangeRecord, Conflict, obstacle: ChangeRecord?, next: ChangeRecord?)
    /// Its record cannot be read; nothing before it is touched until it can be.
    case unreadable(Conflict)
  }

  /// Undoes the last act, of this run or of an earlier one, or makes the act again that was undone last; nil where there is none.
  package mutating func rewind(_ way: Rewinding) -> Rewound? {
    let acts = stack.next(way).filter { !passedOver.contains($0.id) }
    guard let act = acts.first else { return nil }
    if case .unreadable(let place) = act.act { return .unreadable(.actUnreadable(place)) }
    if !act.isOwn(of: scribe.author), asked != act.id {
      asked = act.id
      return .others(act)
    }
    do throws(Conflict) {
      let change = try workspace.rewinding(act, way)
      return .done(act, moved: try make(scribe.record(change, way == .undo ? .undid(act.id) : .redid(act.id))))
    } catch {
      passedOver.insert(act.id)
      let later = Array(stack.done.drop { $0.id != act.id }.dropFirst())
      let wanted = way == .undo ? act.change.inverse : act.change
      let next = acts.dropFirst().first.flatMap { $0.isReadable ? $0 : nil }
      return .refused(act, error, obstacle: later.obstacle(to: wanted, in: workspace), next: next)
    }
  }

  /// Every act so far is on disk.
  package mutating func saved() { unsaved = [] }

  /// What the disk holds counts; unsaved acts are gone.
  /// - Parameter records: what was done in this copy, oldest first: the same person may have been at the command line too.
  package mutating func reload(_ fresh: Workspace, records: [ChangeRecord]) {
    unsaved = []
    stack = UndoStack(records)
    passedOver = []
    workspace = fresh
    version += 1
    schedule = Schedule(fresh.roadmaps, calendars: CalendarBook(fresh, shipped: shipped), today: today)
  }

  /// Begins another day: dates, health and waits are worked out for it.
  package mutating func begin(_ day: Day) {
    today = day
    version += 1
    schedule = Schedule(workspace.roadmaps, calendars: CalendarBook(workspace, shipped: shipped), today: day)
  }

  /// The steps whose dates a change would move, and the loops that it would bring: of steps none of which was in one loop with the others.
  package func preview(_ change: Change) throws(Conflict) -> (moved: [MovedStep], loops: [Problem]) {
    let after = try scheduled(change).schedule
    let known = schedule.cycles.map { Set($0.steps) }
    let loops = after.cycles.filter { loop in !known.contains { $0.isSuperset(of: loop.steps) } }
    return (MovedStep.between(schedule, after), loops)
  }

  /// What a change would do to dates: the steps that it would move, and the deadlines that it would make easier or harder to keep.
  package func effects(of change: Change) throws(Conflict) -> (moved: [MovedStep], shifted: [ShiftedDeadline]) {
    let after = try scheduled(change).schedule
    return (MovedStep.between(schedule, after), ShiftedDeadline.between(schedule, after))
  }

  private mutating func make(_ record: ChangeRecord) throws(Conflict) -> [MovedStep] {
    let before = schedule
    (workspace, schedule) = try scheduled(record.change)
    unsaved.append(record)
    stack.add(record)
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
}

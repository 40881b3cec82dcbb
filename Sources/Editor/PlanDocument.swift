import RoadmapEngine

/// A workspace that is being edited: its dates, and what was done to it and can be undone.
package struct PlanDocument: Sendable {
  package private(set) var workspace: Workspace
  package private(set) var schedule: Schedule
  package private(set) var today: Day
  /// Finds a calendar that came with the program.
  package let shipped: @Sendable (WorkingCalendar.ID) -> WorkingCalendar?
  /// Grows with everything that the workspace becomes.
  package private(set) var version = 0
  /// Made, but not yet on disk.
  package private(set) var unsaved: [ChangeRecord] = []
  /// Everything that was made here, on disk or not, oldest first.
  package private(set) var made: [ChangeRecord] = []
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

  package var canUndo: Bool { stack.lastDone != nil }
  package var canRedo: Bool { stack.lastUndone != nil }
  /// The act that would be undone next.
  package var lastDone: ChangeRecord? { stack.lastDone }

  /// Works out what a change would do; nothing is changed.
  /// - Throws: where it does not fit what is there.
  package func review(_ change: Change) throws(Conflict) -> ChangeReview {
    ChangeReview(change, before: self, after: try changed(by: change))
  }

  /// Makes a change that was reviewed, which can be undone unless it purges.
  /// - Returns: the record of it, which is not on disk yet.
  /// - Throws: where the document has changed since the review, and the change does not fit any more.
  @discardableResult
  package mutating func commit(_ review: ChangeReview, as act: ChangeRecord.Act = .made) throws(Conflict) -> ChangeRecord {
    let record = scribe.record(review.change, act)
    make(record, review.version == version ? review.after : try changed(by: review.change))
    return record
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
      let review = try review(change)
      try commit(review, as: way == .undo ? .undid(act.id) : .redid(act.id))
      return .done(act, moved: review.moved)
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
    let lost = Set(unsaved.map(\.id))
    made.removeAll { lost.contains($0.id) }
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

  private mutating func make(_ record: ChangeRecord, _ after: Plan) {
    (workspace, schedule) = after
    unsaved.append(record)
    made.append(record)
    stack.add(record)
    version += 1
  }

  /// A workspace and its dates.
  typealias Plan = (workspace: Workspace, schedule: Schedule)

  /// What a change would make of the workspace and of its dates; only what it can reach is worked out again.
  private func changed(by change: Change) throws(Conflict) -> Plan {
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

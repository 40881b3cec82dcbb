import RoadmapEngine

/// A workspace that is being edited, with its schedule and the acts that can be undone and redone.
package struct PlanDocument: Sendable {
  package private(set) var workspace: Workspace
  /// The schedule of the workspace for `today`.
  package private(set) var schedule: Schedule
  /// The day that counts as today in the schedule.
  package private(set) var today: Day
  /// Returns the shipped calendar with an id; nil if there is none.
  package let shipped: @Sendable (WorkingCalendar.ID) -> WorkingCalendar?
  /// A number that grows whenever the workspace or the day of today changes.
  package private(set) var version = 0
  /// The records of acts that have not been saved yet, oldest first.
  package private(set) var unsaved: [ChangeRecord] = []
  /// The records of all acts made in this document, saved or not, oldest first.
  package private(set) var made: [ChangeRecord] = []
  /// Creates the records of the changes that are made.
  package private(set) var scribe: Scribe
  private var stack: UndoStack
  /// The ids of acts that did not fit when they were to be undone or redone; they are skipped.
  private var passedOver: Set<String> = []
  /// The id of another person's act for which a confirmation was asked last.
  private var asked: String?

  /// - Parameters:
  ///   - scribe: creates the records of the changes that are made.
  ///   - records: the records of this copy so far, oldest first.
  ///   - shipped: returns the shipped calendar with an id; nil if there is none.
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

  /// Whether an act can be undone.
  package var canUndo: Bool { stack.lastDone != nil }
  /// Whether an undone act can be made again.
  package var canRedo: Bool { stack.lastUndone != nil }
  /// The act that would be undone next; nil for none.
  package var lastDone: ChangeRecord? { stack.lastDone }

  /// Computes the effect of a change without making it.
  /// - Throws: `Conflict` if the change does not fit the workspace.
  package func review(_ change: Change) throws(Conflict) -> ChangeReview {
    ChangeReview(change, before: self, after: try changed(by: change))
  }

  /// Makes a reviewed change, which can be undone unless it purges a step.
  /// - Parameter decided: the contested atoms for which the change decides; they are contested no more.
  /// - Returns: its record, which has not been saved yet.
  /// - Throws: `Conflict` if the document has changed since the review and the change no longer fits.
  @discardableResult
  package mutating func commit(
    _ review: ChangeReview, as act: ChangeRecord.Act = .made, deciding decided: [DecidedAtom] = []
  ) throws(Conflict) -> ChangeRecord {
    let record = scribe.record(review.change, act, decided: decided)
    make(record, review.version == version ? review.after : try changed(by: review.change))
    if !decided.isEmpty { workspace.contested.removeAll { decided.contains(DecidedAtom($0.thing, $0.atom)) } }
    return record
  }

  /// The result of undoing or redoing an act.
  package enum Rewound: Sendable {
    /// The act was undone or redone; the steps whose dates moved.
    case done(ChangeRecord, moved: [MovedStep])
    /// Another person made the act; calling again undoes or redoes it.
    case others(ChangeRecord)
    /// The act no longer fits; it is skipped from now on.
    /// - Parameters:
    ///   - obstacle: the later act of this copy because of which it does not fit; nil if there is none.
    ///   - next: the act that the next call would undo or redo; nil if there is none.
    case refused(ChangeRecord, Conflict, obstacle: ChangeRecord?, next: ChangeRecord?)
    /// The record of the act cannot be read, so no act before it can be undone or redone.
    case unreadable(Conflict)
  }

  /// Undoes the last act, of this run or an earlier one, or redoes the act that was undone last. It returns nil if there is none.
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

  /// Makes records in the name of another author from now on.
  package mutating func sign(as author: Author) { scribe = scribe.signing(as: author) }

  /// Notes that all acts so far have been saved.
  package mutating func saved() { unsaved = [] }

  /// Replaces the workspace by the saved one and forgets unsaved acts.
  /// - Parameter records: all records of this copy, oldest first; they may include acts made by other programs, such as the command line.
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

  /// Sets the day of today and computes the schedule anew.
  package mutating func begin(_ day: Day) {
    today = day
    version += 1
    schedule = Schedule(workspace.roadmaps, calendars: CalendarBook(workspace, shipped: shipped), today: day)
  }

  /// Takes over a workspace and its schedule, and adds the record of the act that led to it.
  private mutating func make(_ record: ChangeRecord, _ after: Plan) {
    (workspace, schedule) = after
    unsaved.append(record)
    made.append(record)
    stack.add(record)
    version += 1
  }

  /// A workspace and its schedule.
  typealias Plan = (workspace: Workspace, schedule: Schedule)

  /// Returns the workspace and schedule after a change. Only what the change can affect is computed again.
  /// - Throws: `Conflict` if the change does not fit the workspace.
  private func changed(by change: Change) throws(Conflict) -> Plan {
    var changed = workspace
    try changed.apply(change)
    var roadmaps: Set<Roadmap.ID> = []
    for file in change.files {
      switch file {
      case .roadmap(let id): roadmaps.insert(id)
      case .workspace, .conflict: break
      case .calendar, .party:
        let calendars = CalendarBook(changed, shipped: shipped)
        return (changed, Schedule(changed.roadmaps, calendars: calendars, today: today))
      }
    }
    return (changed, schedule.updated(changed.roadmaps, changed: roadmaps))
  }
}

import Editor
import Exchange
import Git
import Library
import RoadmapEngine
import Storage
import Wording

/// A workspace that a command has opened.
struct OpenWorkspace {
  var store: WorkspaceStore {
    didSet { document = nil }
  }
  /// The day given as today; nil follows the clock.
  let fixedDay: Day?
  private(set) var today: Day
  let wording: Wording

  /// The operation of git that is under way; nothing is written meanwhile.
  var gitOperation: GitState.Operation?

  /// Makes the records of history for the author of this copy.
  private(set) var scribe: Scribe
  /// The plan and its schedule; nil until a change is reviewed, and after the store has changed.
  private var document: PlanDocument?

  /// Makes an open workspace.
  /// - Throws: `Failure` if no day is given and the clock shows a year outside 1900 to 2199.
  init(store: WorkspaceStore, fixedDay: Day?, wording: Wording) throws(Failure) {
    self.store = store
    self.fixedDay = fixedDay
    today = try Clock.day(given: fixedDay)
    self.wording = wording
    // If the author cannot be read, an empty one is taken here; a command that saves reports the fault.
    scribe = OpenWorkspace.scribe(((try? store.folder.author()) ?? Author()).named)
  }

  /// Stores who works with this copy. Records that are made from now on tell it.
  mutating func identify(_ author: Author) throws(StorageFault) {
    try store.folder.setAuthor(author)
    scribe = OpenWorkspace.scribe(author.named)
  }

  static func scribe(_ author: Author) -> Scribe {
    Scribe(
      author,
      newID: {
        var random = SystemRandomNumberGenerator()
        return "h-" + Identifiers.random(10, using: &random)
      }, instant: { Clock.instant })
  }

  var workspace: Workspace { store.workspace }

  /// Updates today from the clock, unless a day was given.
  /// - Returns: whether a new day has begun.
  mutating func followClock() -> Bool {
    guard let day = fixedDay ?? Clock.today, day != today else { return false }
    today = day
    document?.begin(day)
    return true
  }

  func schedule() -> Schedule {
    document?.schedule ?? Schedule(workspace.roadmaps, calendars: CalendarBook(workspace, shipped: Library.calendar), today: today)
  }

  /// Returns what a change would do; nothing is saved.
  mutating func review(_ change: Change) throws(Failure) -> ChangeReview {
    let document = planned
    self.document = document
    do throws(Conflict) { return try document.review(change) } catch { throw failure(store.fault(of: error)) }
  }

  private var planned: PlanDocument {
    document ?? PlanDocument(workspace, today: today, scribe: scribe, shipped: Library.calendar)
  }

  private func failure(_ fault: StoreFault) -> Failure { Failure(FileTrouble(fault, in: store.folder.path), wording) }

  /// Saves a change and its record.
  mutating func save(_ change: Change, _ act: ChangeRecord.Act = .made) throws(Failure) {
    // Renaming moves no date and brings no problem, so it needs no review.
    if change.renaming == nil { try save(try review(change), act) } else { _ = try write(scribe.record(change, act)) }
  }

  /// Saves a reviewed change, and prints the problems that it brings on stderr.
  /// - Returns: its effects, including those of changes that others have saved meanwhile.
  @discardableResult
  mutating func save(_ review: ChangeReview, _ act: ChangeRecord.Act = .made) throws(Failure) -> ChangeReview {
    var document = planned
    let record: ChangeRecord
    do throws(Conflict) { record = try document.commit(review, as: act) } catch { throw failure(store.fault(of: error)) }
    if try write(record) { document.reload(workspace, records: []) }
    self.document = document
    let ended = review.ended(in: document)
    warn(of: ended.problems)
    return ended
  }

  /// Throws if saving a reviewed change would fail because a file becomes too large; nothing is written.
  func checkSizes(_ review: ChangeReview) throws(Failure) {
    do throws(StoreFault) { try store.checkSizes(of: review.change.files, in: review.workspace) } catch { throw failure(error) }
  }

  /// Saves a record.
  /// - Returns: whether others have changed the plan meanwhile.
  mutating func write(_ record: ChangeRecord) throws(Failure) -> Bool {
    try checkGit()
    let sawOthers: Bool
    do throws(StoreFault) { sawOthers = try store.save([record]) } catch { throw failure(error) }
    DoneWork.note()
    warnOfMissingLocks()
    return sawOthers
  }
}

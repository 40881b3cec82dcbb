import ArgumentParser
import Editor
import Exchange
import RoadmapEngine
import Storage
import Wording

/// Which workspace, as of which day, in which language.
struct WorkspaceOptions: ParsableArguments {
  @Option(help: .workspace, completion: .directory)
  var workspace: String?

  @Option(
    help: ArgumentHelp(
      .language, en: "The language of what is printed: en, fr or ar.", fr: "La langue de ce qui est affiché : en, fr ou ar.",
      ar: "لغة ما يُعرض ويُطبع: en أو fr أو ar."))
  var lang: Language?

  @Option(help: .today, transform: Day.argument)
  var today: Day?

  /// Opens the workspace.
  /// - Throws: what is said to the person, with its exit code.
  func open() throws(Failure) -> OpenWorkspace {
    let folder = try self.folder()
    Memory.prepare(for: folder)
    let store: WorkspaceStore
    let speech = Wording(Language.reader(lang) ?? .en, home: .en)
    do throws(StorageFault) {
      store = try WorkspaceStore(opening: folder) { holder in WaitingNotice.say(speech.waiting(for: holder.map(LockingProgram.init))) }
    } catch {
      throw Failure(FileTrouble(error, in: folder), speech)
    }
    let home = store.workspace.language
    return try OpenWorkspace(
      store: store, fixedDay: today,
      wording: Wording(Language.reader(lang) ?? home, home: home, digits: Settings.own.digits ?? .western))
  }

  /// A folder that is given, else that of the environment, else the nearest one upwards.
  static func place(_ given: String?) -> String? {
    given ?? Environment["JALON_WORKSPACE"] ?? WorkspaceFolder.nearest(from: ".")
  }

  /// The folder meant: given, in the environment, or the nearest one upwards.
  func folder(given: String? = nil) throws(Failure) -> String {
    if let path = WorkspaceOptions.place(given ?? workspace) { return path }
    throw Failure(.noWorkspace("."), Wording(Language.reader(lang) ?? .en, home: .en))
  }
}

/// A workspace that has been read, with its dates.
struct OpenWorkspace {
  var store: WorkspaceStore {
    didSet { document = nil }
  }
  /// The day that was given as today; nil: that of the clock counts.
  let fixedDay: Day?
  private(set) var today: Day
  let wording: Wording

  /// Writes down who does what in it.
  let scribe: Scribe
  /// The plan as the store has it, with its dates; nil until a change is reviewed, and once the store has changed.
  private var document: PlanDocument?

  /// - Throws: where no day was given and the clock shows a year in which nothing can be planned.
  init(store: WorkspaceStore, fixedDay: Day?, wording: Wording) throws(Failure) {
    self.store = store
    self.fixedDay = fixedDay
    today = try Clock.day(given: fixedDay)
    self.wording = wording
    // Where it cannot be read, nothing can be saved either, and the save says why.
    scribe = OpenWorkspace.scribe((try? store.folder.author()) ?? Author())
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

  /// Takes over the day of the clock, unless a day was given.
  /// - Returns: whether another day has begun.
  mutating func followClock() -> Bool {
    guard let day = fixedDay ?? Clock.today, day != today else { return false }
    today = day
    document?.begin(day)
    return true
  }

  func schedule() -> Schedule {
    document?.schedule ?? Schedule(workspace.roadmaps, calendars: CalendarBook(workspace, shipped: Shipped.calendar), today: today)
  }

  /// Works out what a change would do; nothing is saved.
  mutating func review(_ change: Change) throws(Failure) -> ChangeReview {
    let document = planned
    self.document = document
    do throws(Conflict) { return try document.review(change) } catch { throw failure(store.fault(of: error)) }
  }

  private var planned: PlanDocument {
    document ?? PlanDocument(workspace, today: today, scribe: scribe, shipped: Shipped.calendar)
  }

  private func failure(_ fault: StoreFault) -> Failure { Failure(FileTrouble(fault, in: store.folder.path), wording) }

  /// Saves a change, and what it was in history.
  mutating func save(_ change: Change, _ act: ChangeRecord.Act = .made) throws(Failure) {
    // Under another name everything is what it was.
    if change.renaming == nil { try save(try review(change), act) } else { _ = try write(scribe.record(change, act)) }
  }

  /// Saves a change that was reviewed, and says on stderr what it makes wrong.
  /// - Returns: what it has done, together with what others have done meanwhile.
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

  /// Refuses what saving a reviewed change would refuse for the size of its files; nothing is written.
  func checkSizes(_ review: ChangeReview) throws(Failure) {
    do throws(StoreFault) { try store.checkSizes(of: review.change.files, in: review.workspace) } catch { throw failure(error) }
  }

  /// - Returns: whether others have changed the plan meanwhile.
  private mutating func write(_ record: ChangeRecord) throws(Failure) -> Bool {
    let sawOthers: Bool
    do throws(StoreFault) { sawOthers = try store.save([record]) } catch { throw failure(error) }
    DoneWork.note()
    warnOfMissingLocks()
    return sawOthers
  }

  /// Everything can be saved, but not in silence: what a change makes wrong is said on stderr.
  func warn(of problems: [Problem]) {
    for problem in problems { Output.complain(lines: wording.problem(problem).indentedLines) }
  }

  /// What a file for another program cannot express is said on stderr.
  func warn(of remarks: [ExportRemark]) {
    for remark in remarks { Output.complain(line: "\(wording.severity(.warning)): \(wording.remark(remark))") }
  }

  /// Names what of history cannot be read on stderr.
  func warn(of damaged: [BrokenFile]) {
    for file in damaged { Output.complain(of: wording.trouble(FileTrouble(file, in: store.folder.path))) }
  }

  /// A disk that keeps nobody from saving at the same time is named on stderr.
  func warnOfMissingLocks() {
    guard store.lacksLocks else { return }
    Output.complain(of: wording.trouble(.noLocks(store.folder.path)))
  }

  /// Files that could not be read are named on stderr; the rest is shown all the same.
  func warnOfBrokenFiles() {
    for file in brokenFiles { Output.complain(of: wording.trouble(file)) }
  }
}

extension Wording {
  /// The words of whoever sits there, for what goes wrong outside of any workspace.
  static var ofReader: Wording { Wording(Language.reader(Language.asked) ?? .en, home: .en) }
}

extension Language: ExpressibleByArgument {
  /// The language of the option `--lang` as this program was started; nil where it has none.
  static let asked: Language? = {
    let words = CommandLine.arguments.prefix { $0 != "--" }
    let joined = words.last { $0.hasPrefix("--lang=") }.map { String($0.dropFirst("--lang=".count)) }
    let next = words.lastIndex(of: "--lang").flatMap { words.dropFirst($0 + 1).first }
    return (next ?? joined).flatMap { Language(rawValue: $0) }
  }()

  /// The reader's language: asked for, else the person's own, else that of the environment; nil where none says one that Jalon speaks.
  ///
  /// LANG is what a machine comes with: it gives way to what a person has chosen in Jalon, which LC_ALL and LC_MESSAGES do not.
  static func reader(_ asked: Language?) -> Language? {
    if let asked { return asked }
    if let wanted = named(["LC_ALL", "LC_MESSAGES"]) { return Language(locale: wanted) ?? Settings.own.language }
    return Settings.own.language ?? named(["LANG"]).flatMap(Language.init(locale:))
  }

  /// The language of the environment, where Jalon speaks it.
  static var ofEnvironment: Language? { named(["LC_ALL", "LC_MESSAGES", "LANG"]).flatMap(Language.init(locale:)) }

  /// The first of some variables that says something; the others then say nothing.
  private static func named(_ names: [String]) -> String? { names.lazy.compactMap { Environment[$0] }.first { !$0.isEmpty } }

  /// `fr_NE.UTF-8`
  private init?(locale: String) { self.init(rawValue: String(locale.prefix(2))) }
}

extension Day {
  /// A day on the command line.
  static func argument(_ text: String) throws -> Day {
    let expression = DayExpression(text)
    if Clock.today == nil,
      expression.read(today: .first, order: nil, working: { _ in nil }) != expression.read(today: .last, order: nil, working: { _ in nil })
    {
      throw ValidationError(Wording.ofReader.clockOutOfRange(Clock.date).line)
    }
    switch expression.read(today: Clock.today ?? .first, order: nil, working: { _ in nil }) {
    case .day(let day): return day
    case .either(let first, let second): throw ValidationError(Wording.ofReader.ambiguousDay(text, first, second).line)
    case .none: throw ValidationError(Wording.ofReader.notADay(text).line)
    }
  }
}

import Canvas
import Editor
import Exchange
import Glibc
import Library
import Planner
import RoadmapEngine
import StatusViews
import Storage
import Terminal
import Wording

/// The one loop: an event to the session, its effects to disk and terminal, its picture to the screen.
struct PlannerLoop {
  var open: OpenWorkspace
  private let themes: Themes
  private let themeID: String
  /// nil: the files are looked at every few seconds instead.
  private(set) var watch: FolderWatch?
  /// What was typed while something took its time.
  var waiting: [Event] = []
  var typed: TypedTexts

  /// That settings cannot be kept has been said.
  private var hasSaidUnset = false

  /// Read once, and not for each picture.
  private var theme: (id: String, theme: Theme)?

  private static let lookEvery = Duration.seconds(2)
  /// How long no key must come before the pane of details follows the selection.
  private static let rest = Duration.milliseconds(150)
  /// After how long the clock is read again at the latest: while a machine sleeps, nobody counts.
  private static let longestUnread = Duration.seconds(20)
  private static let longestUnseen = Duration.milliseconds(50)

  init(_ open: OpenWorkspace, theme: String?) throws(Failure) {
    self.open = open
    // What is said would stand in the midst of the picture; a save that fails says whom it has waited for.
    self.open.store.waitInSilence()
    let themes = Themes()
    self.themes = themes
    themeID = try themes.chosen(theme, open.wording)
    typed = TypedTexts(of: open.store.folder)
  }

  /// Runs until the person leaves.
  /// - Returns: the exit status: 0, 74 where something could not be saved, or 128 and the signal that asked to end.
  consuming func run() throws(Failure) -> Int32 {
    let wording = open.wording
    var loop = self
    WaitingLine.end()
    do throws(TerminalFault) {
      let ending = try Screen.open { screen in loop.turn(&screen) }
      Output.complain(lines: ending.unsaved)
      return ending.signal.map { 128 + $0 } ?? (ending.unsaved.isEmpty ? 0 : 74)
    } catch { throw Failure(error, wording) }
  }

  /// How the planner was left, for when the screen is gone.
  private struct Ending {
    /// What could not be saved, a sentence each.
    var unsaved: [String] = []
    /// The signal that asked for it.
    var signal: Int32?
  }

  private mutating func turn(_ screen: inout Screen) -> Ending {
    var session = begin(screen)
    watch = FolderWatch(open.store.folder)
    screen.useMouse(session.isMouseUsed)
    let texts = typed.found
    // The program may have ended between a save and the end of the text that it was made of.
    let saved = texts.isEmpty ? [] : Set(open.store.ownRecords().map(\.id))
    session.takeUp(texts.filter { $0.record.map { !saved.contains($0) } ?? true })
    typed.note(session.unsavedTexts)
    var shown = ContinuousClock.now - PlannerLoop.longestUnseen
    while true {
      // Keys that have come meanwhile are taken first, so that a held key never runs on after it was let go.
      if waiting.isEmpty && !screen.hasInput || .now - shown >= PlannerLoop.longestUnseen {
        screen.show(session.frame(), theme: theme(of: session))
        shown = .now
      }
      let rest = session.isDetailBehind ? PlannerLoop.rest : nil
      let patience = [rest, watch == nil ? PlannerLoop.lookEvery : nil, typed.patience, untilClock].compactMap(\.self).min()
      let next = waiting.isEmpty ? screen.nextEvent(timeout: patience, watch: watch?.descriptor ?? -1) : waiting.removeFirst()
      if open.followClock() { session.begin(open.today) }
      guard let next else {
        if rest != nil {
          _ = session.handle(.tick)
        } else if !typed.keep(), watch == nil {
          look(&session, &screen)
        }
        continue
      }
      let event = session.isTypingText ? joined(next, &screen) : next
      if [.filesChanged, .focused, .suspendResumed].contains(event) { look(&session, &screen) }
      let effects = take(event, &session, &screen)
      typed.note(session.unsavedTexts)
      if typed.isUrgent(event) { _ = typed.keep() }
      for effect in effects {
        switch effect {
        case .save: save(&session, &screen)
        case .reload: reload(&session, &screen)
        case .checkFiles: checkFiles(&session, &screen)
        case .readHistory:
          let store = open.store
          let records = wait(&session, &screen) { (try? store.history().records) ?? [] }
          if let records { session.show(records) }
        case .edit(let step, let text):
          let edited = screen.paused { Result { () throws(EditorFault) in try Editor.edit(text) } }
          if session.edited(step, edited).isEmpty == false { save(&session, &screen) }
        case .redraw: screen.paused {}
        case .suspend:
          _ = typed.keep()
          screen.suspend()
          look(&session, &screen)
        case .remember(let setting): remember(setting, &session)
        case .print(let order):
          if let outcome = carryOut(order, &session, &screen) { session.printed(outcome) }
        case .keepFilters(let filters): keep(filters, &session)
        case .useMouse(let isWanted): screen.useMouse(isWanted)
        case .quit: if let ending = leave(&session, &screen, event) { return ending }
        case .quitUnsaved: return ending(session, event)
        }
      }
    }
  }

  /// A letter of a text, together with those that wait behind it: a line is then checked, kept and shown once for all of them.
  private mutating func joined(_ event: Event, _ screen: inout Screen) -> Event {
    guard case .key(let key) = event, key.isCharacter else { return event }
    var letters: [Key] = []
    while case .key(let next) = waiting.dropFirst(letters.count).first, next.isCharacter { letters.append(next) }
    waiting.removeFirst(letters.count)
    if waiting.isEmpty { letters += screen.waitingLetters() }
    return letters.isEmpty ? event : .burst([key] + letters)
  }

  /// How long to wait before the clock is read again; nil: the day is fixed.
  private var untilClock: Duration? { open.fixedDay == nil ? min(Clock.restOfDay, PlannerLoop.longestUnread) : nil }

  private func begin(_ screen: borrowing Screen) -> Session {
    let settings = Settings.read()
    var session = Session(
      PlanDocument(
        open.workspace, today: open.today, scribe: open.scribe, records: open.store.ownRecords(), shipped: Shipped.calendar),
      language: open.wording.language, theme: themeID,
      themes: themes.choices, keyboard: settings.keyboard ?? .qwerty, digits: open.wording.digits, signs: settings.signs ?? .unicode,
      templates: { Library.templates },
      bodies: Library.bodies,
      width: screen.width, height: screen.height, glyphs: screen.glyphs, brokenFiles: open.brokenFiles,
      newID: {
        var random = SystemRandomNumberGenerator()
        return .fresh(using: &random)
      })
    session.usedFilters = open.store.folder.usedFilters()
    if let trouble = Settings.own.trouble ?? themes.refused.first?.trouble { session.settingsFailed(trouble) }
    return session
  }

  mutating func theme(of session: borrowing Session) -> Theme {
    if let theme, theme.id == session.themeID { return theme.theme }
    let read = themes[session.themeID]?.theme ?? .plain
    theme = (session.themeID, read)
    return read
  }

  /// Keeps a setting for the next time. That it cannot be kept is said once; it holds until the person leaves.
  private mutating func remember(_ setting: Setting, _ session: inout Session) {
    do throws(FileTrouble) { try Settings.write([setting]) } catch {
      if !hasSaidUnset { session.settingsFailed(error) }
      hasSaidUnset = true
    }
  }

  /// Keeps the filters that were used. Nobody misses them where the disk does not take them; a file that cannot be read is named once.
  private mutating func keep(_ filters: UsedFilters, _ session: inout Session) {
    do throws(StorageFault) { try open.store.folder.keep(filters) } catch {
      guard !hasSaidUnset, case .broken = FileTrouble(error, in: open.store.folder.path) else { return }
      session.settingsFailed(FileTrouble(error, in: open.store.folder.path))
      hasSaidUnset = true
    }
  }

  /// What is still unsaved is tried once more before the program ends.
  /// - Returns: nil where that failed and a person is there to be asked.
  private mutating func leave(_ session: inout Session, _ screen: inout Screen, _ event: Event) -> Ending? {
    if !session.document.unsaved.isEmpty { save(&session, &screen) }
    let ending = ending(session, event)
    if ending.unsaved.isEmpty || ending.signal != nil { return ending }
    session.askToLeave(keepsTexts: typed.isKept)
    return nil
  }

  /// How the planner is left now.
  private mutating func ending(_ session: borrowing Session, _ event: Event) -> Ending {
    var ending = Ending()
    if case .terminate(let signal) = event { ending.signal = signal }
    if case .endOfInput = event { ending.signal = SIGHUP }
    typed.note(session.unsavedTexts)
    _ = typed.keep()
    let path = open.store.folder.path
    ending.unsaved = [
      session.document.unsaved.isEmpty ? nil : session.wording.notSaved(path),
      typed.isKept ? nil : session.wording.typedTextNotKept(path),
    ].compactMap(\.self)
    return ending
  }
}

extension Failure {
  /// Why the screen cannot be had.
  init(_ fault: TerminalFault, _ wording: Wording) {
    let reason =
      switch fault {
      case .notATerminal(.input): "stdin"
      case .notATerminal(.output): "stdout"
      case .cannotPlaceCursor(let terminal), .unknownTerminal(let terminal): "TERM=\(terminal)"
      case .modes(let code): String(cString: strerror(code))
      }
    self.init(64, wording.noTerminal(reason))
  }
}

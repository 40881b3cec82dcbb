import Canvas
import Editor
import Glibc
import Library
import Planner
import RoadmapEngine
import Storage
import Terminal
import Wording

/// The loop of the planner: hands events to the session, carries out its effects and shows its frames.
struct PlannerLoop {
  var open: OpenWorkspace
  private let themes: Themes
  private let themeID: String
  /// Reports changes of the folder; nil if the system has no watch, and the loop looks every 2 s.
  private(set) var watch: FolderWatch?
  /// The events that came while work was being done.
  var waiting: [Event] = []
  var typed: TypedTexts

  /// The packets of which the session shows the proposals.
  var shownPackets: [String] = []

  /// Whether the person knows that settings cannot be saved.
  var hasSaidUnset = false

  /// The person's last visit to the workspace; nil if there was none, or if this is the sample.
  private(set) var lastVisit: Visit?

  /// The last theme, so that it is not read for every frame.
  private var theme: (id: String, theme: Theme)?

  private static let lookEvery = Duration.seconds(2)
  /// The pause in typing after which the details follow the selection.
  private static let rest = Duration.milliseconds(150)
  /// The longest time between two looks at the clock, which jumps while the machine sleeps.
  private static let longestUnread = Duration.seconds(20)
  private static let longestUnseen = Duration.milliseconds(50)

  /// Whether the workspace is the sample, through which a tour is offered.
  private let isDemo: Bool

  init(_ open: OpenWorkspace, theme: String?, isDemo: Bool = false) throws(Failure) {
    self.open = open
    self.isDemo = isDemo
    // A notice on standard error would disturb the screen. If a save fails, its message names the program that holds the lock.
    self.open.store.waitInSilence()
    let themes = Themes()
    self.themes = themes
    themeID = try themes.chosen(theme, open.wording)
    typed = TypedTexts(of: open.store.folder)
    lastVisit = isDemo ? nil : open.lastVisit
  }

  /// Runs until the person quits.
  /// - Returns: the exit status: 0, 74 if something could not be saved, or 128 plus the signal that ended it.
  consuming func run() throws(Failure) -> Int32 {
    let wording = open.wording
    var loop = self
    WaitingLine.end()
    do throws(TerminalFault) {
      let ending = try Screen.openKeepingMessages { screen in loop.turn(&screen) }
      if !loop.isDemo { loop.open.noteVisit() }
      Output.complain(lines: ending.unsaved)
      return ending.signal.map { 128 + $0 } ?? (ending.unsaved.isEmpty ? 0 : 74)
    } catch { throw Failure(error, wording) }
  }

  /// How the planner ended.
  struct Ending {
    /// A sentence for each thing that could not be saved, printed once the screen is closed.
    var unsaved: [String] = []
    /// The signal that ended the planner; nil if the person quit.
    var signal: Int32?
  }

  /// Watches the folders that exist now. The folder of packets comes into being with the first one.
  mutating func watchFolder() { watch = FolderWatch(open.store.folder) }

  private mutating func turn(_ screen: inout Screen) -> Ending {
    var session = begin(screen)
    watchFolder()
    screen.useMouse(session.isMouseUsed)
    let texts = typed.found
    // If the program ended between saving a change and removing the text of its form, that text is found here although it is saved.
    let saved = texts.isEmpty ? [] : Set(open.store.ownRecords().map(\.id))
    session.takeUp(texts.filter { $0.record.map { !saved.contains($0) } ?? true })
    typed.note(session.unsavedTexts)
    var shown = ContinuousClock.now - PlannerLoop.longestUnseen
    if open.store.hasReceived {
      screen.show(session.frame(), theme: theme(of: session))
      readExchanges(&session, &screen)
    }
    while true {
      // Waiting keys are handled before a frame is drawn, so that a held key stops acting when it is released.
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
        if let ending = carryOut(effect, after: event, &session, &screen) { return ending }
      }
    }
  }

  /// Joins a typed letter with the letters waiting after it, so that the text is checked and shown once.
  private mutating func joined(_ event: Event, _ screen: inout Screen) -> Event {
    guard case .key(let key) = event, key.isCharacter else { return event }
    var letters: [Key] = []
    while case .key(let next) = waiting.dropFirst(letters.count).first, next.isCharacter { letters.append(next) }
    waiting.removeFirst(letters.count)
    if waiting.isEmpty { letters += screen.waitingLetters() }
    return letters.isEmpty ? event : .burst([key] + letters)
  }

  /// The time until the clock is to be read again; nil if the day is fixed.
  private var untilClock: Duration? { open.fixedDay == nil ? min(Clock.restOfDay, PlannerLoop.longestUnread) : nil }

  private func begin(_ screen: borrowing Screen) -> Session {
    let settings = Settings.read()
    var session = Session(
      PlanDocument(
        open.workspace, today: open.today, scribe: open.scribe, records: open.store.ownRecords(), shipped: Library.calendar),
      language: open.wording.language, theme: themeID,
      themes: themes.choices, keyboard: settings.keyboard ?? .qwerty, digits: open.wording.digits, signs: settings.signs ?? .unicode,
      table: settings.table ?? TableChoice(),
      templates: { Library.templates }, parties: { Library.describedParties },
      bodies: Library.bodies,
      width: screen.width, height: screen.height, glyphs: screen.glyphs, brokenFiles: open.brokenFiles,
      exchangeFolders: { MountedDisks.folders }, isInGit: open.isInRepository,
      newID: {
        var random = SystemRandomNumberGenerator()
        return .fresh(using: &random)
      })
    session.usedFilters = open.store.folder.usedFilters()
    session.tell(open.news(since: lastVisit))
    if isDemo { session.offerTour() } else { session.offerIdentity() }
    if let trouble = Settings.own.trouble ?? themes.refused.first?.trouble { session.settingsFailed(trouble) }
    return session
  }

  mutating func theme(of session: borrowing Session) -> Theme {
    if let theme, theme.id == session.themeID { return theme.theme }
    let read = themes[session.themeID]?.theme ?? .plain
    theme = (session.themeID, read)
    return read
  }
}

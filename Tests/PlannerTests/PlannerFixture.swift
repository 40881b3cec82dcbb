import Canvas
import Editor
import FileFormat
import Library
import Planner
import RoadmapEngine
import Testing
import Wording

/// The planner on the sample on a fixed day; tests press keys in a readable notation.
struct PlannerFixture {
  var session: Session
  /// The changes that the session asked to save, in order.
  private(set) var saves: [Change] = []
  /// The texts that the person's own editor was asked to open.
  private(set) var edits: [(step: StepReference, text: String)] = []
  /// The settings that the session asked to store.
  private(set) var settings: [Setting] = []
  /// The print orders of the session.
  private(set) var orders: [PrintOrder] = []
  /// The exchanges that the session gets when it asks for them.
  var exchanges = Exchanges(own: nil, rounds: [], proposals: [])
  /// The answers to proposals that the session asked to save.
  private(set) var answers: [[String: TakenProposals.Verdict]] = []
  /// The exchanges that the session asked for.
  private(set) var exchangeOrders: [ExchangeOrder] = []
  /// The sheets that the session asked to send.
  private(set) var sheets: [SheetSending] = []
  /// The texts that the session asked to write.
  private(set) var texts: [TextOrder] = []
  /// The tables that the session asked to copy.
  private(set) var tables: [CopiedTable] = []
  /// The documents that the session asked to open.
  private(set) var documents: [String] = []
  /// The used filters that the session asked to store.
  private(set) var kept = UsedFilters()
  private(set) var hasQuit = false
  /// The file troubles that the session gets when it asks for them.
  var troubles: [FileTrouble] = []
  /// Whether the session's requests are carried out.
  var saving = true

  init(
    width: Int = 80, height: Int = 24, language: Language = .en, glyphs: Glyphs = .unicode, keyboard: Keyboard = .qwerty,
    today: String = PlannerFixture.usualToday, workspace: Workspace? = nil, author: Author = Author()
  ) {
    let document =
      workspace == nil && today == PlannerFixture.usualToday && author == Author()
      ? PlannerFixture.usualDocument
      : PlannerFixture.document(of: workspace ?? PlannerFixture.sample, today: today, author: author)
    session = Session(
      document, language: language, theme: "midnight", themes: PlannerFixture.themes,
      keyboard: keyboard, templates: { Library.templates }, parties: { Library.describedParties }, bodies: Library.bodies, width: width,
      height: height, glyphs: glyphs,
      newID: { Step.ID("s-fresh") })
  }

  /// The day that is today where a test asks for no other one.
  static let usualToday = "2026-11-24"
  // Read and scheduled once for all tests.
  static let sample = Library.sample
  private static let usualDocument = document(of: sample, today: usualToday, author: Author())
  private static let themes = Library.themes.map { ThemeChoice(id: $0.id, name: $0.name) }

  private static func document(of workspace: Workspace, today: String, author: Author) -> PlanDocument {
    PlanDocument(
      workspace, today: Day(today) ?? .first, scribe: Scribe(author, newID: { "h" }, instant: { "2026-11-24T08:00:00Z" })
    ) { Library.calendar($0) }
  }

  /// Presses keys and then pauses: names in angle brackets are keys, every other character is typed.
  mutating func press(_ keys: String) {
    for key in PlannerFixture.parse(keys) { handle(.key(key)) }
    handle(.tick)
  }

  mutating func handle(_ event: Event) {
    for effect in session.handle(event) {
      switch effect {
      case .save:
        guard saving else { continue }
        saves.append(contentsOf: session.document.unsaved.map(\.change))
        expectReadAgain(session.document.unsaved.flatMap(\.change.files))
        session.saved()
      case .quit, .quitUnsaved: hasQuit = true
      case .edit(let step, let text): edits.append((step, text))
      case .remember(let setting): settings.append(setting)
      case .identify(let author): session.identified(author)
      case .print(let order): orders.append(order)
      case .checkFiles: session.found(troubles)
      case .readExchanges: session.show(exchanges)
      case .exchange(let order): exchangeOrders.append(order)
      case .sendSheets(let sending): sheets.append(sending)
      case .write(let order): texts.append(order)
      case .copy(let table): tables.append(table)
      case .openDocument(let target):
        documents.append(target)
        session.opened(target, .opened)
      case .answer(let verdicts): answers.append(verdicts)
      case .keepFilters(let filters): kept = filters
      case .reload, .redraw, .suspend, .readHistory, .useMouse: break
      }
    }
  }

  /// Expects the file of a value to give the same value when it is read; otherwise it would be reported as another program's change.
  private func expectReadAgain(_ files: [WorkspaceFile]) {
    for case .roadmap(let id) in files {
      guard let roadmap = session.document.workspace[id] else { continue }
      do {
        let read = try PlanFile.roadmap(PlanFile.bytes(of: roadmap)).value
        for (mine, theirs) in zip(roadmap.steps, read.steps) where mine != theirs { Issue.record("\(mine) is read as \(theirs)") }
        #expect(read == roadmap)
      } catch {
        Issue.record("\(id) cannot be read again: \(error)")
      }
    }
  }

  var text: String { session.frame().text }

  func step(_ id: String, of roadmap: String = "ne-ly-labour") -> Step? { session.document.workspace[Roadmap.ID(roadmap)]?[Step.ID(id)] }

  private static let names: [String: Key] = [
    "enter": .enter, "esc": .escape, "tab": .tab, "del": .delete, "up": .up, "down": .down, "left": .left, "right": .right, "home": .home,
    "end": .end, "bs": .backspace, "s-tab": .backTab, "pgdn": .pageDown, "pgup": .pageUp, "f2": .function(2), "f4": .function(4),
    "f12": .function(12),
    "lt": .character("<"),
    "s-left": .modified(.shift, .left), "s-right": .modified(.shift, .right), "s-up": .modified(.shift, .up),
    "s-down": .modified(.shift, .down), "s-pgdn": .modified(.shift, .pageDown),
    "s-pgup": .modified(.shift, .pageUp), "a-down": .modified(.alt, .down), "a-up": .modified(.alt, .up),
    "c-left": .modified(.control, .left), "c-right": .modified(.control, .right),
  ]

  private static func parse(_ keys: String) -> [Key] {
    var rest = keys[...]
    var parsed: [Key] = []
    while let first = rest.first {
      if first == "<", let end = rest.firstIndex(of: ">"), let key = named(String(rest[rest.index(after: rest.startIndex)..<end])) {
        parsed.append(key)
        rest = rest[rest.index(after: end)...]
      } else {
        parsed.append(.character(first))
        rest = rest.dropFirst()
      }
    }
    return parsed
  }

  private static func named(_ name: String) -> Key? {
    if let key = names[name] { return key }
    if name.hasPrefix("c-"), let letter = name.last { return .control(letter) }
    return nil
  }
}

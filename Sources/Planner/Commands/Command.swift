import Canvas
import RoadmapEngine
import Wording

/// One thing that a person can do: one row of the table from which keys, footer and help are made.
struct Command: Sendable {
  let name: CommandName
  /// The first one is shown in the footer.
  let strokes: [Stroke]
  let pages: Set<Page.Kind>
  /// Its place among the hints of the footer, the smallest first; nil: only in the help.
  let hint: Int?
  /// Why it cannot run now; nil: it can.
  let obstacle: @Sendable (Session) -> String?
  let run: @Sendable (inout Session) -> [Effect]

  /// - Parameters:
  ///   - letter: the one that goes there behind the key for going.
  ///   - direction: the letter behind the key for moving what is selected.
  init(
    _ name: CommandName, _ keys: [Key], go letter: Character? = nil, move direction: Character? = nil,
    on pages: Set<Page.Kind> = Set(Page.Kind.allCases), hint: Int? = nil,
    unless obstacle: @escaping @Sendable (Session) -> String? = { _ in nil }, run: @escaping @Sendable (inout Session) -> [Effect]
  ) {
    self.name = name
    strokes =
      keys.map { Stroke(key: $0) } + (letter.map { [Stroke(prefix: Stroke.go, key: .character($0))] } ?? [])
      + (direction.map { [Stroke(prefix: Stroke.move, key: .character($0))] } ?? [])
    self.pages = pages
    self.hint = hint
    self.obstacle = obstacle
    self.run = run
  }

  /// Whether it changes the plan at once, with neither a form nor a question.
  var changesPlan: Bool { Command.changing.contains(name) }

  /// Whether it leaves the planner.
  var leaves: Bool { [.quit, .suspend].contains(name) }

  private static let changing: Set<CommandName> = [
    .done, .remove, .archive, .restore, .moveStepUp, .moveStepDown, .undo, .redo, .remind, .endWait, .handOver, .paste, .indent, .outdent,
    .shiftEarlier, .shiftLater, .shorten, .lengthen, .cardBack, .cardOn,
  ]

  /// The command of a stroke on a page.
  static func find(_ stroke: Stroke, on page: Page.Kind) -> Command? { index[page]?[stroke].map { all[$0] } }

  /// Whether a key opens a group of commands.
  static func isPrefix(_ key: Key, on page: Page.Kind) -> Bool { prefixes[page]?.contains(key) ?? false }

  private static let index: [Page.Kind: [Stroke: Int]] = {
    var index: [Page.Kind: [Stroke: Int]] = [:]
    for (place, command) in all.enumerated() {
      for page in command.pages { for stroke in command.strokes { index[page, default: [:]][stroke] = place } }
    }
    return index
  }()

  private static let prefixes = index.mapValues { strokes in Set(strokes.keys.compactMap(\.prefix)) }

  /// The commands of a page, in the order of the table.
  static func all(on page: Page.Kind) -> [Command] { all.filter { $0.pages.contains(page) } }
}

/// What the planner asks the program around it to do.
package enum Effect: Sendable {
  /// Write what is unsaved; then tell the session how it went.
  case save
  /// Read what the files say was done, and show it.
  case readHistory
  /// Look at everything that the folder of the workspace holds, and tell the session what is wrong with it.
  case checkFiles
  /// Read the workspace again.
  case reload
  /// Run the person's own editor on the notes of a step; then tell the session what it left.
  case edit(StepReference, String)
  /// Paint everything anew.
  case redraw
  /// Go back to the shell that Jalon was started from, until the person brings it to the front again.
  case suspend
  /// Keep what the person has set, for the next time.
  case remember(Setting)
  /// Keep the filters that were used in this copy of the workspace, for the next time.
  case keepFilters(UsedFilters)
  /// Take the mouse, or leave it to the terminal.
  case useMouse(Bool)
  /// Write a view to a file, or print it; then tell the session how it went.
  case print(PrintOrder)
  /// End once everything is saved; where that fails, tell the session.
  case quit
  /// End although changes are not saved.
  case quitUnsaved
}

extension Wording {
  /// A key as it is shown to people.
  func key(_ key: Key) -> String {
    switch key {
    case .character(" "): self.key(KeyName.space)
    case .character(let character): "\(character)"
    case .enter: self.key(KeyName.enter)
    case .escape: self.key(KeyName.escape)
    case .tab: self.key(KeyName.tab)
    case .backTab: self.key(KeyName.shift) + self.key(KeyName.tab)
    case .backspace: self.key(KeyName.backspace)
    case .delete: self.key(KeyName.delete)
    case .insert: self.key(KeyName.insert)
    case .up: "↑"
    case .down: "↓"
    case .left: "←"
    case .right: "→"
    case .home: self.key(KeyName.home)
    case .end: self.key(KeyName.end)
    case .pageUp: self.key(KeyName.pageUp)
    case .pageDown: self.key(KeyName.pageDown)
    case .function(let number): "F\(number)"
    case .control(let letter): self.key(KeyName.control) + letter.uppercased()
    case .alt(let letter): self.key(KeyName.alt) + "\(letter)"
    case .modified(let modifier, let motion): self.key(modifier) + self.key(motion.key)
    case .unknown: "?"
    }
  }

  private func key(_ modifier: Key.Modifier) -> String {
    switch modifier {
    case .shift: key(KeyName.shift)
    case .control: key(KeyName.control)
    case .alt: key(KeyName.alt)
    }
  }
}

extension Wording {
  /// Every command with its keys, in the order of the table.
  package func keyTable() -> [(keys: String, title: String)] {
    Command.all.map { command in (command.strokes.map { stroke($0) }.joined(separator: ", "), title(command.name)) }
  }
}

extension Key.Motion {
  /// The key that is pressed together with a modifier.
  fileprivate var key: Key {
    switch self {
    case .up: .up
    case .down: .down
    case .left: .left
    case .right: .right
    case .home: .home
    case .end: .end
    case .pageUp: .pageUp
    case .pageDown: .pageDown
    case .insert: .insert
    case .delete: .delete
    }
  }
}

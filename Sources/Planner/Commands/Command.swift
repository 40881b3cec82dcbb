import Canvas
import RoadmapEngine
import Wording

/// A command of the planner: one row of the table from which keys, footer, help and palette are made.
struct Command: Sendable {
  let name: CommandName
  /// The strokes that run the command; the first one is shown in the footer.
  let strokes: [Stroke]
  let pages: Set<Page.Kind>
  /// The rank among the hints of the footer; nil for a command that only the help shows. The smallest ranks come first.
  let hint: Int?
  /// Returns why the command cannot run now; nil where it can.
  let obstacle: @Sendable (Session) -> String?
  let run: @Sendable (inout Session) -> [Effect]

  /// - Parameters:
  ///   - letter: the letter that runs the command after the prefix `Stroke.go`.
  ///   - direction: the letter that runs the command after the prefix `Stroke.move`.
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

  /// Whether the command changes the plan at once, with neither a form nor a question.
  var changesPlan: Bool { Command.changing.contains(name) }

  /// Whether the command leaves the planner.
  var leaves: Bool { [.quit, .suspend].contains(name) }

  private static let changing: Set<CommandName> = [
    .done, .remove, .archive, .restore, .moveStepUp, .moveStepDown, .undo, .redo, .remind, .endWait, .handOver, .paste, .indent, .outdent,
    .shiftEarlier, .shiftLater, .shorten, .lengthen, .cardBack, .cardOn,
  ]

  /// Returns the command of a stroke on a page.
  static func find(_ stroke: Stroke, on page: Page.Kind) -> Command? { index[page]?[stroke].map { all[$0] } }

  /// Checks whether a key is the prefix of a group of commands on a page.
  static func isPrefix(_ key: Key, on page: Page.Kind) -> Bool { prefixes[page]?.contains(key) ?? false }

  private static let index: [Page.Kind: [Stroke: Int]] = {
    var index: [Page.Kind: [Stroke: Int]] = [:]
    for (row, command) in all.enumerated() {
      for page in command.pages { for stroke in command.strokes { index[page, default: [:]][stroke] = row } }
    }
    return index
  }()

  private static let prefixes = index.mapValues { strokes in Set(strokes.keys.compactMap(\.prefix)) }

  /// Returns the commands of a page, in the order of the table.
  static func all(on page: Page.Kind) -> [Command] { all.filter { $0.pages.contains(page) } }
}

extension Wording {
  /// Returns the name or the sign of a key.
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
  /// Returns every command with its keys, in the order of the table.
  package func keyTable() -> [(keys: String, title: String)] {
    Command.all.map { command in (command.strokes.map { stroke($0) }.joined(separator: ", "), title(command.name)) }
  }
}

extension Key.Motion {
  /// The key of the motion without its modifier.
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

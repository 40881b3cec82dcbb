import CNcurses
import Canvas
import Glibc

/// The terminal while the planner has it; whoever leaves the body of `open` leaves a terminal as it was.
package struct Screen: ~Copyable {
  private var shown: Frame?
  private var theme: Theme?
  private var pairs: [Pair: Int32] = [:]
  private let colours: Int

  private struct Pair: Hashable {
    let foreground: Int32
    let background: Int32
  }

  private init(colours: Int) { self.colours = colours }

  deinit { jalon_screen_close() }

  /// Takes the terminal for the length of a body.
  /// - Parameter hasColours: false: only bold, underline and reverse, as for NO_COLOR.
  /// - Throws: where there is no terminal, or none that curses knows.
  package static func open<Result>(
    hasColours: Bool, _ body: (inout Screen) -> Result
  ) throws(TerminalFault) -> Result {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { throw .noTerminal }
    let name = getenv("TERM").map { String(cString: $0) } ?? ""
    guard name != "dumb" else { throw .unknown(name) }
    // Newer terminals are often not described on older machines; nearly all of them understand what xterm does.
    guard (!name.isEmpty && jalon_screen_open(name)) || jalon_screen_open("xterm-256color") else { throw .unknown(name) }
    var screen = Screen(colours: hasColours ? Int(jalon_screen_colours()) : 0)
    return body(&screen)
  }

  /// In cells.
  package var size: (width: Int, height: Int) {
    var width: Int32 = 0
    var height: Int32 = 0
    jalon_screen_size(&width, &height)
    return (Int(width), Int(height))
  }

  /// Whether the terminal is trusted with more than ASCII.
  package var isUnicode: Bool { jalon_screen_is_unicode() }

  // MARK: Painting

  /// Shows a frame: only rows that differ from the last one are painted, and curses sends only what differs in these.
  package mutating func show(_ frame: Frame, _ theme: Theme) {
    let isFresh = self.theme?.id != theme.id
    for y in 0..<frame.height where isFresh || !(shown.map { $0.showsSameRow(y, as: frame) } ?? false) { paint(y, frame, theme) }
    let cursor = frame.cursor.map { (Int32(clamping: $0.y), Int32(clamping: $0.x)) } ?? (0, -1)
    jalon_screen_show(cursor.0, cursor.1)
    shown = frame
    self.theme = theme
  }

  /// Sends everything anew with the next frame.
  package mutating func forget() {
    shown = nil
    theme = nil
    jalon_screen_forget()
  }

  private mutating func paint(_ y: Int, _ frame: Frame, _ theme: Theme) {
    var x = 0
    for run in frame.runs(ofRow: y) {
      let style = theme[run.role]
      jalon_screen_put(Int32(clamping: y), Int32(clamping: x), run.text, attributes(style), pair(style))
      x += TextWidth.columns(run.text)
    }
  }

  private func attributes(_ style: Style) -> Int32 {
    var attributes: Int32 = 0
    if style.isBold { attributes |= Int32(JALON_BOLD) }
    if style.isUnderlined { attributes |= Int32(JALON_UNDERLINE) }
    if style.isReversed { attributes |= Int32(JALON_REVERSE) }
    if style.isDim { attributes |= Int32(JALON_DIM) }
    // Without colours, a background is what sets a bar or a selection apart.
    if colours == 0, style.background != nil, style.background != theme?[.text].background { attributes |= Int32(JALON_REVERSE) }
    return attributes
  }

  private mutating func pair(_ style: Style) -> Int32 {
    guard colours > 0 else { return 0 }
    let key = Pair(foreground: index(style.foreground), background: index(style.background))
    if let known = pairs[key] { return known }
    let pair = jalon_screen_pair(key.foreground, key.background)
    pairs[key] = pair
    return pair
  }

  private func index(_ colour: Colour?) -> Int32 {
    guard let colour else { return -1 }
    return Int32(colours >= 256 ? colour.index256 : colours >= 16 ? colour.index16 : colour.index16 % 8)
  }

  // MARK: Leaving

  /// Stops the program as the shell's job control does, and takes the terminal again when it goes on.
  package mutating func suspend() {
    jalon_screen_suspend()
    shown = nil
    theme = nil
  }

  /// Mends a terminal that a killed program has left in a bad state.
  package static func resetLeftovers() { jalon_terminal_reset() }
}

/// Why the terminal cannot be taken.
package enum TerminalFault: Error, Hashable, Sendable {
  /// Standard input or output is a pipe or a file.
  case noTerminal
  /// Curses does not know the terminal; the value of $TERM.
  case unknown(String)
}

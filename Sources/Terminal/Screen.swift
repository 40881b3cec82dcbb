import CNcurses
import Canvas
import Glibc

/// The terminal while it is ours: its screen, its keys, and the promise to give it back as it was.
///
/// It exists only inside of `open`, because a value that cannot be copied is given back with certainty only by a function that ends: one held
/// in a global never is. All of it belongs to one thread, as ncurses does.
package struct Screen: ~Copyable {
  /// The size of the window in columns and rows, when it was last asked for.
  package private(set) var width: Int
  package private(set) var height: Int
  /// The size that was last told by a `resize` event, or found at the start.
  private var toldSize: (width: Int, height: Int)
  /// How many colours are shown.
  package let palette: Palette
  /// The characters that this terminal can be trusted to draw.
  package let glyphs: Glyphs

  private let handle: OpaquePointer
  private let attributes: termios
  /// Whether clicks are reported; the terminal then no longer selects text with the mouse alone.
  private var hasMouse = false
  var painter: Painter
  var input: TerminalInput

  /// Takes the terminal, runs the body, and gives the terminal back, whatever happens; a crash or an `exit` gives it back as well.
  ///
  /// `colours` nil = as many as the terminal has, or none when NO_COLOR is set.
  package static func open<Result>(colours: Palette? = nil, _ body: (inout Screen) -> Result) throws(TerminalFault) -> Result {
    var screen = try Screen(colours: colours)
    return body(&screen)
  }

  /// Terminals whose letters are few whatever the locale says: old ones of glass, and the console of the kernel.
  private static let poorTerminals: Set = ["vt100", "vt102", "vt220", "linux", "ansi", "dumb"]

  private init(colours: Palette?) throws(TerminalFault) {
    guard isatty(STDIN_FILENO) == 1 else { throw .notATerminal(.input) }
    guard isatty(STDOUT_FILENO) == 1 else { throw .notATerminal(.output) }
    var attributes = termios()
    guard tcgetattr(STDIN_FILENO, &attributes) == 0 else { throw .modes(errno: errno) }
    let isUTF8 = Self.setLocale()
    // A stale LINES or COLUMNS of the shell would shut us off from the true size.
    use_env(false)
    handle = try Self.newTerminal()
    self.attributes = attributes
    palette = Self.palette(limit: colours)
    glyphs = isUTF8 && !Self.poorTerminals.contains(String(cString: termname())) ? .unicode : .ascii
    toldSize = Self.windowSize()
    (width, height) = toldSize
    painter = Painter(palette: palette, isUTF8: isUTF8)
    let restore = TerminalModes.leave + (Self.capability("rmcup") ?? "") + TerminalModes.usual
    Array(restore.utf8).withUnsafeBytes {
      jalon_restore_prepare($0.baseAddress?.assumingMemoryBound(to: CChar.self), $0.count, &attributes)
    }
    input = TerminalInput(signals: jalon_signals_begin(), described: Self.describedKeys())
    // Not cbreak: there Ctrl+S stops the terminal, and the program looks dead.
    raw()
    noecho()
    nonl()
    keypad(jalon_stdscr(), true)
    // Whatever was typed ahead, a frame is drawn whole.
    typeahead(-1)
    // So that what ncurses restores after a pause is what was just set.
    def_prog_mode()
    TerminalModes.write(TerminalModes.enter)
  }

  deinit {
    TerminalModes.write(Array(TerminalModes.leave.utf8) + painter.farewell())
    endwin()
    var attributes = attributes
    tcsetattr(STDIN_FILENO, TCSADRAIN, &attributes)
    jalon_restore_forget()
    jalon_signals_end()
    delscreen(handle)
  }

  /// Takes the mouse, or leaves it to the terminal.
  package mutating func useMouse(_ isWanted: Bool) {
    guard isWanted != hasMouse else { return }
    hasMouse = isWanted
    TerminalModes.write(isWanted ? TerminalModes.mouseOn : TerminalModes.mouseOff)
  }

  /// Shows a frame; only what differs from the last one is sent.
  package mutating func show(_ frame: Frame, theme: Theme) {
    painter.paint(frame, theme: theme, width: width, height: height)
  }

  /// Gives the terminal to the body, such as a text editor that is run, and takes it back; everything is painted again.
  package mutating func paused<Result>(_ body: () -> Result) -> Result {
    leave()
    jalon_signals_pause(1)
    let result = body()
    jalon_signals_pause(0)
    enter()
    return result
  }

  /// Stops the program as Ctrl-Z does in a shell, and returns when it goes on; where there is no shell to go back to, at once.
  package mutating func suspend() {
    leave()
    jalon_signals_stop()
    enter()
  }

  func leave() {
    TerminalModes.write(Array(TerminalModes.leave.utf8) + painter.farewell())
    endwin()
    var attributes = attributes
    tcsetattr(STDIN_FILENO, TCSADRAIN, &attributes)
  }

  mutating func enter() {
    reset_prog_mode()
    TerminalModes.write(TerminalModes.enter + (hasMouse ? TerminalModes.mouseOn : ""))
    painter.forget()
    takeSize()
  }

  /// Asks for the size of the window; a size that has changed is told by the next event.
  mutating func takeSize() {
    let (columns, rows) = Self.windowSize()
    guard (columns, rows) != (width, height) else { return }
    (width, height) = (columns, rows)
    resizeterm(Int32(rows), Int32(columns))
    painter.forget()
  }

  /// Whether the size has changed since it was last told: also while another program had the terminal or this one was stopped.
  var isSizeUntold: Bool { (width, height) != toldSize }

  /// The size, where it has changed since it was last told; it counts as told from now on.
  mutating func untoldSize() -> (width: Int, height: Int)? {
    guard isSizeUntold else { return nil }
    toldSize = (width, height)
    return toldSize
  }
}

@available(*, unavailable)
extension Screen: Sendable {}

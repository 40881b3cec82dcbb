import CNcurses
import Canvas
import Glibc

/// The terminal while this program uses it: its screen and its input; it is restored to its former state at the end.
///
/// It exists only inside `open`: a noncopyable value is certain to be destroyed only if a function owns it, never in a global variable.
/// Like ncurses, it may be used by one thread only.
package struct Screen: ~Copyable {
  /// The width of the window in columns, when it was last queried.
  package private(set) var width: Int
  /// The height of the window in rows, when it was last queried.
  package private(set) var height: Int
  /// The size that was last reported by a `resize` event, or found at the start.
  private var toldSize: (width: Int, height: Int)
  /// The number of colours that are used.
  package let palette: Palette
  /// The set of symbols that this terminal can draw.
  package let glyphs: Glyphs

  private let handle: OpaquePointer
  private let attributes: termios
  /// Whether mouse clicks are reported; the terminal then no longer selects text with the mouse alone.
  private var hasMouse = false
  var painter: Painter
  var input: TerminalInput
  var clicks = ClickTimer()

  /// Takes over the terminal, runs the body, and restores the terminal in any case, also after a crash or an `exit`.
  /// - Parameter colours: the most colours to use; nil for as many as the terminal has, or none if NO_COLOR is set.
  package static func open<Result>(colours: Palette? = nil, _ body: (inout Screen) -> Result) throws(TerminalFault) -> Result {
    var screen = try Screen(colours: colours)
    return body(&screen)
  }

  /// Terminals that lack line-drawing characters whatever the locale says: old hardware terminals and the kernel's console.
  private static let poorTerminals: Set = ["vt100", "vt102", "vt220", "linux", "ansi", "dumb"]

  private init(colours: Palette?) throws(TerminalFault) {
    guard isatty(STDIN_FILENO) == 1 else { throw .notATerminal(.input) }
    guard isatty(STDOUT_FILENO) == 1 else { throw .notATerminal(.output) }
    var attributes = termios()
    guard tcgetattr(STDIN_FILENO, &attributes) == 0 else { throw .modes(errno: errno) }
    let isUTF8 = Self.setLocale()
    // An outdated LINES or COLUMNS of the shell would hide the true size.
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
    // Not `cbreak`: in that mode Ctrl+S stops the output, and the program seems to hang.
    raw()
    noecho()
    nonl()
    keypad(jalon_stdscr(), true)
    // A frame is drawn completely even if keys are waiting.
    typeahead(-1)
    // After a pause ncurses restores the modes that were just set.
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

  /// Switches mouse reports on or off.
  package mutating func useMouse(_ isWanted: Bool) {
    guard isWanted != hasMouse else { return }
    hasMouse = isWanted
    TerminalModes.write(isWanted ? TerminalModes.mouseOn : TerminalModes.mouseOff)
  }

  /// Shows a frame; only what differs from the last one is sent.
  package mutating func show(_ frame: Frame, theme: Theme) {
    painter.paint(frame, theme: theme, width: width, height: height)
  }

  /// Releases the terminal while the body runs, for example a text editor, and takes it over again; the screen is then painted
  /// completely.
  package mutating func paused<Result>(_ body: () -> Result) -> Result {
    leave()
    jalon_signals_pause(1)
    let result = body()
    jalon_signals_pause(0)
    enter()
    return result
  }

  /// Stops the program as Ctrl-Z does in a shell, and returns when it is continued; returns at once if no shell could continue it.
  package mutating func suspend() {
    leave()
    jalon_signals_stop()
    enter()
  }

  /// Restores the state that the terminal had before.
  func leave() {
    TerminalModes.write(Array(TerminalModes.leave.utf8) + painter.farewell())
    endwin()
    var attributes = attributes
    tcsetattr(STDIN_FILENO, TCSADRAIN, &attributes)
  }

  /// Sets the modes of the program again and repaints everything.
  mutating func enter() {
    reset_prog_mode()
    TerminalModes.write(TerminalModes.enter + (hasMouse ? TerminalModes.mouseOn : ""))
    painter.forget()
    takeSize()
  }

  /// Queries the size of the window; the next event reports a change.
  mutating func takeSize() {
    let (columns, rows) = Self.windowSize()
    guard (columns, rows) != (width, height) else { return }
    (width, height) = (columns, rows)
    resizeterm(Int32(rows), Int32(columns))
    painter.forget()
  }

  /// Whether the size has changed since it was last reported, also while another program used the terminal or this one was stopped.
  var isSizeUntold: Bool { (width, height) != toldSize }

  /// Returns the size if it has changed since it was last reported, and marks it as reported; nil otherwise.
  mutating func untoldSize() -> (width: Int, height: Int)? {
    guard isSizeUntold else { return nil }
    toldSize = (width, height)
    return toldSize
  }
}

@available(*, unavailable)
extension Screen: Sendable {}

import CNcurses
import Canvas
import Glibc

extension Screen {
  /// Opens the terminal that TERM names; if its description is not installed, uses that of xterm, which nearly all terminals resemble.
  static func newTerminal() throws(TerminalFault) -> OpaquePointer {
    let name = environment("TERM") ?? ""
    if ["", "dumb", "unknown"].contains(name) { throw .cannotPlaceCursor(terminal: name) }
    guard let handle = jalon_newterm(name) ?? jalon_newterm("xterm-256color") else { throw .unknownTerminal(name) }
    if capability("cup") != nil { return handle }
    endwin()
    delscreen(handle)
    throw .cannotPlaceCursor(terminal: name)
  }

  /// Sets the locale of the environment; returns whether its encoding is UTF-8.
  ///
  /// If it is not, C.UTF-8 is used for characters if that exists: without UTF-8 ncurses replaces everything beyond ASCII by spaces.
  static func setLocale() -> Bool {
    setlocale(LC_ALL, "")
    if isUTF8 { return true }
    setlocale(LC_CTYPE, "C.UTF-8")
    return isUTF8
  }

  private static var isUTF8: Bool { nl_langinfo(Int32(CODESET)).map { String(cString: $0) } == "UTF-8" }

  /// Returns the colours of the terminal within a limit; NO_COLOR applies if no limit was requested (no-color.org).
  static func palette(limit: Palette?) -> Palette {
    if limit == nil, environment("NO_COLOR")?.isEmpty == false { return .none }
    guard has_colors(), start_color() == OK else { return .none }
    use_default_colors()
    let count = min(Int(jalon_colours()), (limit ?? .many).rawValue)
    return Palette.allCases.last { $0.rawValue <= count } ?? .none
  }

  /// Returns the size of the window in columns and rows, at most 2000 each; 80 by 24 if it is unknown, as on a serial console.
  static func windowSize() -> (width: Int, height: Int) {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0, size.ws_row > 0 else { return (80, 24) }
    return (min(Int(size.ws_col), 2000), min(Int(size.ws_row), 2000))
  }

  /// Returns a string capability of the terminal's description; nil if it has none.
  static func capability(_ name: String) -> String? {
    // `tigetstr` returns -1 for a name that is not a string capability.
    guard let text = tigetstr(name), Int(bitPattern: text) != -1 else { return nil }
    return String(cString: text)
  }

  /// Returns the key sequences of the terminal's own description, for the rare terminal that sends uncommon ones.
  static func describedKeys() -> [[UInt8]: Key] {
    var names: [(String, Key)] = [
      ("kcuu1", .up), ("kcud1", .down), ("kcub1", .left), ("kcuf1", .right), ("khome", .home), ("kend", .end), ("kpp", .pageUp),
      ("knp", .pageDown), ("kich1", .insert), ("kdch1", .delete), ("kcbt", .backTab),
    ]
    names += (1...12).map { ("kf\($0)", .function($0)) }
    var keys: [[UInt8]: Key] = [:]
    for (name, key) in names {
      let sequence = capability(name).map { Array($0.utf8) } ?? []
      if sequence.count > 2, sequence.first == 0x1B { keys[sequence] = key }
    }
    return keys
  }

  /// Returns an environment variable; nil if it is not set.
  static func environment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  /// Repairs a terminal that a killed program left in a bad state: sets its usual modes, echo and the normal screen.
  package static func resetLeftovers() throws(TerminalFault) {
    guard isatty(STDIN_FILENO) == 1 else { throw .notATerminal(.input) }
    guard isatty(STDOUT_FILENO) == 1 else { throw .notATerminal(.output) }
    TerminalModes.write(TerminalModes.everything)
    var modes = termios()
    guard tcgetattr(STDIN_FILENO, &modes) == 0 else { throw .modes(errno: errno) }
    modes.c_iflag |= tcflag_t(BRKINT | ICRNL | IXON | IMAXBEL)
    modes.c_iflag &= ~tcflag_t(IGNBRK | INLCR | IGNCR | ISTRIP)
    modes.c_oflag |= tcflag_t(OPOST | ONLCR)
    modes.c_lflag |= tcflag_t(ISIG | ICANON | IEXTEN | ECHO | ECHOE | ECHOK)
    modes.c_cflag |= tcflag_t(CREAD)
    guard tcsetattr(STDIN_FILENO, TCSANOW, &modes) == 0 else { throw .modes(errno: errno) }
  }
}

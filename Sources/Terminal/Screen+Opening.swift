import CNcurses
import Canvas
import Glibc

extension Screen {
  /// Opens the terminal that TERM names; where its description is not installed, that of xterm, which nearly all resemble.
  static func newTerminal() throws(TerminalFault) -> OpaquePointer {
    let name = environment("TERM") ?? ""
    if ["", "dumb", "unknown"].contains(name) { throw .cannotPlaceCursor(terminal: name) }
    guard let handle = jalon_newterm(name) ?? jalon_newterm("xterm-256color") else { throw .unknownTerminal(name) }
    if capability("cup") != nil { return handle }
    endwin()
    delscreen(handle)
    throw .cannotPlaceCursor(terminal: name)
  }

  /// Takes the language of the environment; true when letters are UTF-8.
  ///
  /// Without a language in UTF-8 ncurses makes blanks of all that is not ASCII, and the C library has C.UTF-8 everywhere.
  static func setLocale() -> Bool {
    setlocale(LC_ALL, "")
    if isUTF8 { return true }
    setlocale(LC_CTYPE, "C.UTF-8")
    return isUTF8
  }

  private static var isUTF8: Bool { nl_langinfo(Int32(CODESET)).map { String(cString: $0) } == "UTF-8" }

  /// The colours of the terminal within a limit; NO_COLOR counts where no limit was asked for (no-color.org).
  static func palette(limit: Palette?) -> Palette {
    if limit == nil, environment("NO_COLOR")?.isEmpty == false { return .none }
    guard has_colors(), start_color() == OK else { return .none }
    use_default_colors()
    let count = min(Int(jalon_colours()), (limit ?? .many).rawValue)
    return Palette.allCases.last { $0.rawValue <= count } ?? .none
  }

  /// In columns and rows; 80 by 24 where the line cannot tell, as on a serial console.
  static func windowSize() -> (width: Int, height: Int) {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0, size.ws_row > 0 else { return (80, 24) }
    return (min(Int(size.ws_col), 2000), min(Int(size.ws_row), 2000))
  }

  /// A string of the terminal's description; nil when it has none.
  static func capability(_ name: String) -> String? {
    // The description says with -1 that a name is not that of a string.
    guard let text = tigetstr(name), Int(bitPattern: text) != -1 else { return nil }
    return String(cString: text)
  }

  /// The keys as the terminal's own description gives them, for the rare one that sends other sequences than all others.
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

  static func environment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  /// Mends a terminal that a killed program left in a bad state: its usual modes, echo, and the normal screen.
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

import Glibc

/// The byte sequences that set and reset the modes of a terminal which ncurses does not know of.
enum TerminalModes {
  /// Bracketed paste, and reports of the focus.
  static let enter = "\u{1B}[?2004h\u{1B}[?1004h"
  static let leave = "\u{1B}[?2026l\u{1B}[?2004l\u{1B}[?1004l" + mouseOff
  /// Reports of the buttons, with columns of any size.
  static let mouseOn = "\u{1B}[?1000h\u{1B}[?1006h"
  static let mouseOff = "\u{1B}[?1006l\u{1B}[?1000l"
  /// Marks around the drawing of one frame, so that no half of one is shown; terminals that do not know them ignore them.
  static let frameBegins = "\u{1B}[?2026h"
  static let frameEnds = "\u{1B}[?2026l"
  /// Cursor shown, letters plain, keypad and cursor keys in their usual modes.
  static let usual = "\u{1B}[?25h\u{1B}[0m\u{1B}[?1l\u{1B}>"
  /// For a terminal in an unknown state: mouse off, no scrolling region, usual character set, wrapping, implicit direction of text.
  static let everything =
    leave + "\u{1B}[?1002l\u{1B}[?1003l\u{1B}[8h\u{1B}[0 k\u{1B}[?1049l\u{1B}[r\u{1B}(B\u{0F}\u{1B}[?7h" + usual

  /// Writes all bytes to standard output; gives up in silence when the terminal is gone, which the next read reports.
  static func write(_ text: String) { write(Array(text.utf8)) }

  /// Writes all bytes to standard output; gives up in silence when the terminal is gone, which the next read reports.
  static func write(_ bytes: [UInt8]) {
    var bytes = bytes[...]
    while !bytes.isEmpty {
      let written = bytes.withUnsafeBytes { Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      if written > 0 {
        bytes = bytes.dropFirst(written)
      } else if errno != EINTR {
        return
      }
    }
  }
}

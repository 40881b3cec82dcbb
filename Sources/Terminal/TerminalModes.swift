import Canvas
import Glibc

/// The byte sequences that set and reset terminal modes that ncurses does not handle.
enum TerminalModes {
  /// Switches on bracketed paste and focus reports.
  static let enter = "\u{1B}[?2004h\u{1B}[?1004h"
  /// Switches off every mode that this program switches on.
  static let leave = "\u{1B}[?2026l\u{1B}[?2004l\u{1B}[?1004l" + mouseOff
  /// Switches on reports of mouse buttons and of motions while a button is down, with column numbers of any size. A terminal that does not
  /// report motions reports the buttons.
  static let mouseOn = "\u{1B}[?1000h\u{1B}[?1002h\u{1B}[?1006h"
  static let mouseOff = "\u{1B}[?1006l\u{1B}[?1002l\u{1B}[?1000l"
  /// Begin and end of a synchronised update, so that no half-drawn frame is shown; terminals that do not know it ignore it.
  static let frameBegins = "\u{1B}[?2026h"
  static let frameEnds = "\u{1B}[?2026l"
  /// Shows the cursor, resets attributes, and sets keypad and cursor keys to their usual modes.
  static let usual = "\u{1B}[?25h\u{1B}[0m\u{1B}[?1l\u{1B}>"
  /// Resets a terminal in an unknown state: mouse off, no scrolling region, usual character set, line wrapping, implicit text direction.
  static let everything =
    leave + "\u{1B}[?1003l\u{1B}[8h\u{1B}[0 k\u{1B}[?1049l\u{1B}[r\u{1B}(B\u{0F}\u{1B}[?7h" + usual

  /// Returns the sequence that puts a text onto the clipboard (OSC 52).
  static func clipboard(_ bytes: [UInt8]) -> String { "\u{1B}]52;c;\(bytes.base64)\u{07}" }

  /// Writes all bytes to standard output. If the terminal is gone it stops silently; the next read then reports that.
  static func write(_ text: String) { write(Array(text.utf8)) }

  /// Writes all bytes to standard output. If the terminal is gone it stops silently; the next read then reports that.
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

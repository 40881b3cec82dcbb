import Canvas
import Glibc
import Wording

/// The output of the program: data on stdout, messages on stderr.
enum Output {
  static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  /// Keeps the messages while a full-screen page is open; nil if they go to stderr.
  @TaskLocal static var messages: KeptMessages?

  static var isErrorTerminal: Bool { isatty(STDERR_FILENO) == 1 }

  /// Whether colours are not turned off by $NO_COLOR (no-color.org).
  static var hasColours: Bool { (Environment["NO_COLOR"] ?? "").isEmpty }

  /// Whether stdout is a terminal that shows colours, and they are not turned off.
  static var isStyled: Bool { isTerminal && hasColours && Environment["TERM"] != "dumb" }

  /// The columns of the terminal, else $COLUMNS, else 80.
  static var width: Int {
    var size = winsize()
    if isTerminal, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 { return Int(size.ws_col) }
    return Environment["COLUMNS"].flatMap { Int($0) } ?? 80
  }

  /// Returns how many columns a report takes: at least 60.
  /// - Parameter asked: the columns that the person asked for; nil for `width`.
  static func pageWidth(_ asked: Int?) -> Int { max(60, asked ?? width) }

  /// Writes data to stdout; on a terminal columns are aligned by cursor positions.
  /// - Throws: `Failure` with exit code 74 if not all of it could be written.
  static func write(_ bytes: [UInt8]) throws(Failure) {
    WaitingLine.end()
    let isPlaced = isTerminal && Environment["TERM"] != "dumb"
    guard write(isPlaced ? TextWidth.placed(bytes) : bytes, to: STDOUT_FILENO) else {
      let code = errno
      let wording = Wording.ofReader
      let diagnostic = code == EBADF ? wording.outputClosed : wording.outputNotWritten(wording.reason(code))
      var failure = Failure(74, diagnostic)
      failure.isOfOutput = true
      throw failure
    }
  }

  /// Writes the bytes of a file to stdout; on a terminal without control characters.
  static func write(file bytes: [UInt8]) throws(Failure) {
    if isTerminal { try write(String(decoding: bytes, as: UTF8.self)) } else { try write(bytes) }
  }

  /// Writes text to stdout with its control characters made visible, line ends apart (Promises.md, S1).
  static func write(_ text: String) throws(Failure) { try write(Array(TextWidth.printableLines(text).utf8)) }

  /// Writes lines to stdout. A line end inside a line comes from data and is shown like any other control character.
  static func write(lines: [String]) throws(Failure) { try write(encoded(lines)) }

  static func write(line: String) throws(Failure) { try write(lines: [line]) }

  private static func encoded(_ lines: [String]) -> [UInt8] {
    var bytes: [UInt8] = []
    for line in lines {
      bytes += TextWidth.visibleLine(line).utf8
      bytes.append(UInt8(ascii: "\n"))
    }
    return bytes
  }

  /// Writes a report to stdout, whose texts are already printable; its styles are kept.
  static func write(page: String) throws(Failure) { try write(Array(page.utf8)) }

  /// Writes lines to stderr, with line ends inside them made visible and long lines shortened.
  static func complain(lines: [String]) {
    if let messages { return messages.add(lines.map(shortened)) }
    WaitingLine.end()
    _ = write(encoded(lines.map(shortened)), to: STDERR_FILENO)
  }

  /// Returns a line, of more than 800 bytes and letters only the first 400 and the last 200 letters.
  private static func shortened(_ line: String) -> String {
    let (longest, kept) = (800, (first: 400, last: 200))
    guard line.utf8.count > longest, line.count > longest else { return line }
    return "\(line.prefix(kept.first)) […] \(line.suffix(kept.last))"
  }

  static func complain(line: String) { complain(lines: [line]) }

  /// Writes a sentence and its remedy to stderr, on a line each.
  static func complain(of diagnostic: Diagnostic) { complain(lines: diagnostic.lines) }

  /// Writes a text to stderr, such as the message of another program; long lines are shortened.
  static func complain(text: String) { complain(page: TextWidth.printableLines(text)) }

  /// Writes a printable text with marks of direction to stderr; long lines are shortened.
  static func complain(page: String) {
    let lines = page.split(separator: "\n", omittingEmptySubsequences: false).map { shortened(String($0)) }
    if let messages { return messages.add(lines) }
    WaitingLine.end()
    _ = write(Array(lines.joined(separator: "\n").utf8), to: STDERR_FILENO)
  }

  /// Replaces the current line of the terminal of stderr.
  static func show(line: String) {
    eraseLine()
    _ = write(Array(TextWidth.printableLines(line).utf8), to: STDERR_FILENO)
  }

  /// Erases the current line of the terminal of stderr.
  static func eraseLine() { _ = write(Array("\r\u{1B}[K".utf8), to: STDERR_FILENO) }

  /// Writes bytes to a descriptor.
  /// - Returns: false if not all of them could be written; `errno` has the reason.
  static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0 {
        if errno == EINTR { continue }
        return false
      }
      rest = rest.dropFirst(count)
    }
    return true
  }
}

import Canvas
import Glibc
import RoadmapEngine
import Wording

/// The machine's local date.
enum Clock {
  /// Today; nil where the clock shows a year in which nothing can be planned.
  static var today: Day? {
    let local = local(time(nil))
    return Day(year: Int(local.tm_year) + 1900, month: Int(local.tm_mon) + 1, day: Int(local.tm_mday))
  }

  /// How long the local day still lasts.
  static var restOfDay: Duration {
    var now = time(nil)
    var local = tm()
    guard localtime_r(&now, &local) != nil else { return .seconds(60) }
    local.tm_mday += 1
    (local.tm_hour, local.tm_min, local.tm_sec, local.tm_isdst) = (0, 0, 0, -1)
    let midnight = mktime(&local)
    return .seconds(midnight > now ? midnight - now : 60)
  }

  /// The day that somebody has given, else that of the clock.
  static func day(given day: Day?) throws(Failure) -> Day {
    if let day = day ?? today { return day }
    throw Failure(64, Wording.ofReader.clockOutOfRange(date))
  }

  /// The date that the clock shows, in any year; seconds since 1970 where no calendar reaches as far.
  static var date: String {
    var (now, local) = (time(nil), tm())
    return localtime_r(&now, &local) == nil ? "\(now) s" : date(of: local)
  }

  /// A moment in seconds since 1970, as it is written on this machine: the time of day, with its date where it is another one.
  static func writtenTime(_ seconds: Int) -> String {
    let moment = local(time_t(seconds))
    let time = "\(two(moment.tm_hour)):\(two(moment.tm_min))"
    let day = date(of: moment)
    return day == date ? time : "\(day) \(time)"
  }

  private static func local(_ time: time_t) -> tm {
    var (time, local) = (time, tm())
    return localtime_r(&time, &local) == nil ? tm() : local
  }

  private static func date(of moment: tm) -> String {
    "\(Int(moment.tm_year) + 1900)-\(two(moment.tm_mon + 1))-\(two(moment.tm_mday))"
  }

  private static func two(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }

  /// The UTC instant, `2026-11-23T08:30:00Z`.
  static var instant: String {
    var now = time(nil)
    var utc = tm()
    guard gmtime_r(&now, &utc) != nil else { return "" }
    return "\(date(of: utc))T\(two(utc.tm_hour)):\(two(utc.tm_min)):\(two(utc.tm_sec))Z"
  }
}

/// The environment of the process.
enum Environment {
  static subscript(name: String) -> String? { getenv(name).map { String(cString: $0) } }
}

/// What a person types at a prompt.
enum Input {
  static var isTerminal: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1 }

  /// Asks on the terminal; nil where there is none, or at the end of the input.
  static func ask(_ question: String) -> String? {
    guard isTerminal else { return nil }
    Output.complain(text: question)
    return readLine()?.trimmed
  }
}

extension Input {
  /// A line, with a prompt before it where somebody sits at a terminal; nil at the end of the input.
  static func line(_ prompt: String) -> String? {
    let isTerminal = isatty(STDIN_FILENO) == 1
    if isTerminal { try? Output.write(prompt) }
    guard let line = readLine() else {
      if isTerminal { try? Output.write("\n") }
      return nil
    }
    return line.trimmed
  }
}

/// What the program writes: data to stdout, messages to stderr.
enum Output {
  static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  static var isErrorTerminal: Bool { isatty(STDERR_FILENO) == 1 }

  /// Whether nobody asked for none (no-color.org).
  static var hasColours: Bool { (Environment["NO_COLOR"] ?? "").isEmpty }

  /// Whether colours may be written: on a terminal that has them.
  static var isStyled: Bool { isTerminal && hasColours && Environment["TERM"] != "dumb" }

  /// Columns: asked for, else those of the terminal, else $COLUMNS, else 80.
  static func width(_ asked: Int?) -> Int {
    if let asked { return asked }
    var size = winsize()
    if isTerminal, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 { return Int(size.ws_col) }
    return Environment["COLUMNS"].flatMap { Int($0) } ?? 80
  }

  /// Writes data to stdout; on a terminal its columns stay in line, however wide the terminal shows a letter.
  /// - Throws: the exit code 74 where not all of it could be written.
  static func write(_ bytes: [UInt8]) throws(Failure) {
    WaitingLine.end()
    let isPlaced = isTerminal && Environment["TERM"] != "dumb"
    guard write(isPlaced ? TextWidth.placed(bytes) : bytes, to: STDOUT_FILENO) else {
      let code = errno
      let wording = Wording.ofReader
      let diagnostic = code == EBADF ? wording.outputClosed : wording.outputNotWritten(String(cString: strerror(code)))
      var failure = Failure(74, diagnostic)
      failure.isOfOutput = true
      throw failure
    }
  }

  /// Writes a file's bytes to stdout. A file holds texts as they are; on a terminal they are shown so that they cannot drive it.
  static func write(file bytes: [UInt8]) throws(Failure) {
    if isTerminal { try write(String(decoding: bytes, as: UTF8.self)) } else { try write(bytes) }
  }

  /// Writes the text of a file to a terminal, where it cannot drive it (Promises.md, S1); the ends of its lines stay.
  static func write(_ text: String) throws(Failure) { try write(Array(TextWidth.printableLines(text).utf8)) }

  /// Writes lines to stdout. A line end inside of one comes from data, and is shown as a number like every other control.
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

  /// Writes a report to stdout: its texts are printable already, and its styles stay.
  static func write(page: String) throws(Failure) { try write(Array(page.utf8)) }

  /// Writes lines to stderr: sentences and remedies. What they quote makes no line of its own, and a long quotation is shortened.
  static func complain(lines: [String]) {
    WaitingLine.end()
    _ = write(encoded(lines.map(shortened)), to: STDERR_FILENO)
  }

  /// A sentence with its beginning and its end alone where it quotes a text that fills screens.
  private static func shortened(_ line: String) -> String {
    let (longest, kept) = (800, (first: 400, last: 200))
    guard line.utf8.count > longest, line.count > longest else { return line }
    return "\(line.prefix(kept.first)) […] \(line.suffix(kept.last))"
  }

  static func complain(line: String) { complain(lines: [line]) }

  /// Writes a sentence and its remedy to stderr, each on a line of its own.
  static func complain(of diagnostic: Diagnostic) { complain(lines: diagnostic.lines) }

  /// Writes words that have lines of their own to stderr, such as those of another program. A long line is shortened.
  static func complain(text: String) { complain(page: TextWidth.printableLines(text)) }

  /// Writes lines to stderr of which every word is printable already; marks of direction stay. A long line is shortened.
  static func complain(page: String) {
    WaitingLine.end()
    let lines = page.split(separator: "\n", omittingEmptySubsequences: false).map { shortened(String($0)) }
    _ = write(Array(lines.joined(separator: "\n").utf8), to: STDERR_FILENO)
  }

  /// Writes a line over the one that stands there, on the terminal of stderr.
  static func show(line: String) {
    eraseLine()
    _ = write(Array(TextWidth.printableLines(line).utf8), to: STDERR_FILENO)
  }

  /// Takes away what stands in the line, on the terminal of stderr.
  static func eraseLine() { _ = write(Array("\r\u{1B}[K".utf8), to: STDERR_FILENO) }

  /// - Returns: false where not all of it could be written; `errno` says why.
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

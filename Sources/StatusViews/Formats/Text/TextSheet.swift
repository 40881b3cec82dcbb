import Canvas

/// Lines of text in one array of bytes, since half a million cells as strings would be slow.
struct TextSheet: Sendable {
  private(set) var bytes: [UInt8] = []
  private(set) var lines: [Line] = []
  /// Runs of bytes with one tone. `end` is the index of the byte after the run.
  private var runs: [(end: Int, tone: Report.Tone)] = []

  struct Line: Sendable {
    /// The index of the run after the last run of the line.
    fileprivate let end: Int
    let canBreak: Bool
    /// The index of the head of its table among those of the layout; nil outside tables.
    let head: Int?
    /// Whether it is a rule between other lines.
    let isRule: Bool
  }

  // MARK: Writing

  /// Writes a text, which must be printable on one line.
  mutating func put(_ text: String, _ tone: Report.Tone) {
    bytes.append(contentsOf: text.utf8)
    close(tone)
  }

  /// Writes a part of a text after some spaces, and further spaces up to a width.
  /// - Parameters:
  ///   - part: the bytes of the text to write.
  ///   - columns: the columns that they take.
  mutating func put(_ part: Range<Int>, of text: String, columns: Int, width: Int, indentation: Int, _ tone: Report.Tone) {
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: indentation))
    var text = text
    text.withUTF8 { bytes.append(contentsOf: UnsafeBufferPointer(rebasing: $0[part])) }
    put(" ", times: width - indentation - columns, tone)
  }

  /// Writes a sign a number of times.
  mutating func put(_ sign: StaticString, times: Int, _ tone: Report.Tone) {
    sign.withUTF8Buffer { sign in
      for _ in 0..<max(0, times) { bytes.append(contentsOf: sign) }
    }
    close(tone)
  }

  /// Ends a run; adjacent plain runs are joined.
  private mutating func close(_ tone: Report.Tone) {
    if tone == .plain, let last = runs.last, last.tone == .plain, runs.count > lines.last?.end ?? 0 {
      runs[runs.count - 1].end = bytes.count
    } else {
      runs.append((bytes.count, tone))
    }
  }

  mutating func endLine(canBreak: Bool, head: Int?, isRule: Bool = false) {
    lines.append(Line(end: runs.count, canBreak: canBreak, head: head, isRule: isRule))
  }

  // MARK: Reading

  /// Returns the indexes of the runs of a line.
  private func runs(ofLine line: Int) -> Range<Int> { (line == 0 ? 0 : lines[line - 1].end)..<lines[line].end }

  private func bytes(ofRun run: Int) -> Range<Int> { (run == 0 ? 0 : runs[run - 1].end)..<runs[run].end }

  /// Returns the runs of a line as strings.
  func texts(ofLine line: Int) -> [(text: String, tone: Report.Tone)] {
    runs(ofLine: line).map { (String(decoding: bytes[bytes(ofRun: $0)], as: UTF8.self), runs[$0].tone) }
  }

  /// Every line with a line feed, without trailing spaces.
  var plain: [UInt8] {
    var page: [UInt8] = []
    page.reserveCapacity(bytes.count + lines.count)
    for line in lines.indices {
      let runs = runs(ofLine: line)
      if let first = runs.first, let last = runs.last {
        let start = bytes(ofRun: first).lowerBound
        var end = bytes(ofRun: last).upperBound
        while end > start, bytes[end - 1] == UInt8(ascii: " ") { end -= 1 }
        page.append(contentsOf: bytes[start..<end])
      }
      page.append(UInt8(ascii: "\n"))
    }
    return page
  }

  /// Every line with a line feed, with colours and bold as escape sequences.
  var styled: [UInt8] {
    var page: [UInt8] = []
    for line in lines.indices {
      for run in runs(ofLine: line) {
        let text = bytes[bytes(ofRun: run)]
        if let code = runs[run].tone.code, text.contains(where: { $0 != UInt8(ascii: " ") }) {
          page += "\u{1B}[\(code)m".utf8
          page += text
          page += "\u{1B}[0m".utf8
        } else {
          page += text
        }
      }
      page.append(UInt8(ascii: "\n"))
    }
    return page
  }
}

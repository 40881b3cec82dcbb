extension TextLayout {
  /// A line as runs of text with their tones.
  package struct Line: Sendable {
    package let runs: [(text: String, tone: Report.Tone)]
    /// Whether a page may begin with the line.
    package let canBreak: Bool
    /// The lines of the head of its table, which are repeated on a page that begins with the line. It is nil outside tables.
    package let head: Range<Int>?
    /// Whether the line is a rule between other lines.
    package let isRule: Bool

    package var text: String {
      var text = ""
      for run in runs { text += run.text }
      guard let last = text.utf8.lastIndex(where: { $0 != UInt8(ascii: " ") }) else { return "" }
      return String(text[...last])
    }
  }
}

import Canvas

extension ViewSource {
  /// A labelled line of the details of a step.
  package struct Detail: Sendable {
    package let label: String
    package let value: String
    package let tone: Report.Tone
    /// How deep it is indented, in steps of two columns.
    package let depth: Int
    /// Whether line ends in the value are kept; other values must not contain any.
    private let hasLines: Bool

    package init(_ label: String, _ value: String, _ tone: Report.Tone = .plain, depth: Int = 0, hasLines: Bool = false) {
      self.label = label
      self.value = value
      self.tone = tone
      self.depth = depth
      self.hasLines = hasLines
    }

    /// The printed lines, with the label in a column of its own.
    package var lines: [String] { lines(between: String(repeating: " ", count: max(1, 16 - TextWidth.columns(label)))) }

    /// Returns the printed lines.
    /// - Parameter sign: the text between the label and the value.
    package func lines(between sign: String) -> [String] {
      let text = label.isEmpty ? value : label + sign + value
      guard hasLines else { return [text] }
      return text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }.map { String($0) }
    }
  }
}

import Canvas
import RoadmapEngine
import Wording

extension Report {
  /// What stands in one column of one row: for people as text, for programs as a value.
  package struct Cell: Sendable {
    /// The value for programs, and what it shows.
    package enum Value: Sendable {
      case text(String)
      case number(Int)
      case day(Day)
      /// How a step stands; nil: it was dropped.
      case state(Health?)
      indirect case bar(Bar)
      case none
    }

    /// What the signs around the text of a cell say about it.
    package struct Marks: OptionSet, Sendable {
      package let rawValue: UInt8

      package init(rawValue: UInt8) { self.rawValue = rawValue }

      /// The text names a milestone: `◆ Signing`.
      package static let milestone = Marks(rawValue: 1)
      /// The text is a day that rests on an estimated holiday: `≈5 Jan 2026`.
      package static let estimated = Marks(rawValue: 2)
      /// The text is a computed day in a column of days that people set: `(5 Jan 2026)`.
      package static let computed = Marks(rawValue: 4)
    }

    // In this order a cell takes 48 bytes, and a report has hundreds of thousands of them.
    package let value: Value
    package let tone: Tone
    /// How the text lies on a line.
    let shape: TextShape
    package let marks: Marks
    /// How many containing steps the text lies in, at most `deepest`: text and HTML indent it, Markdown has the number of the step.
    package let depth: UInt8
    /// What people read, without its marks.
    package let text: String

    /// Steps that lie deeper are shown like those of this depth.
    static let deepest: UInt8 = 8

    package init(_ value: Value, _ text: String, _ tone: Tone = .plain, marks: Marks = [], depth: Int = 0) {
      self.value = value
      self.tone = tone
      self.marks = marks
      self.depth = min(UInt8(clamping: depth), Cell.deepest)
      if let tidy = TextShape(tidy: text) {
        (self.text, shape) = (text, tidy)
      } else {
        self.text = TextWidth.printableLine(text)
        shape = TextShape(of: self.text)
      }
    }

    package init(_ text: String, _ tone: Tone = .plain) { self.init(text.isEmpty ? .none : .text(text), text, tone) }
    package init(_ number: Int?, _ text: String? = nil, _ tone: Tone = .plain) {
      self.init(number.map(Value.number) ?? .none, text ?? number.map { "\($0)" } ?? "–", tone)
    }

    /// Makes a cell that says how a step stands.
    /// - Parameters:
    ///   - state: nil: it was dropped.
    ///   - text: nil: the letter of its health, or the sign of a dropped step.
    package init(state: Health?, _ text: String? = nil) {
      let short = state.map { Wording.letter($0) } ?? Glyphs.unicode.dropped
      self.init(.state(state), text ?? short, state.map { .health($0) } ?? .dim)
    }

    /// The text with the signs of its marks.
    var markedText: String {
      if marks.isEmpty { return text }
      var marked = text
      if marks.contains(.estimated) { marked = Glyphs.unicode.estimated + marked }
      if marks.contains(.computed) { marked = "(\(marked))" }
      if marks.contains(.milestone) { marked = "\(Glyphs.unicode.milestone) \(marked)" }
      return marked
    }

    /// How the text with the signs of its marks lies on a line.
    var markedShape: TextShape { marks.isEmpty ? shape : TextShape(of: markedText) }
  }

  /// What a cell means, for colours.
  package enum Tone: Sendable, Equatable {
    case plain, dim, strong
    case health(Health)
  }
}

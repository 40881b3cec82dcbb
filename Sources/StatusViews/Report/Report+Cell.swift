import Canvas
import RoadmapEngine
import Wording

extension Report {
  /// A cell of a table: a text for people and a value for programs.
  package struct Cell: Sendable {
    /// The value for programs.
    package enum Value: Sendable {
      case text(String)
      case number(Int)
      case day(Day)
      /// The health of a step; nil for a dropped step.
      case state(Health?)
      indirect case bar(Bar)
      /// A bar for a number beside others: its length in ten-thousandths of the column.
      case share(Int)
      case none
    }

    /// What is said about the text of a cell by signs around it.
    package struct Marks: OptionSet, Sendable {
      package let rawValue: UInt8

      package init(rawValue: UInt8) { self.rawValue = rawValue }

      /// The text names a milestone: `◆ Signing`.
      package static let milestone = Marks(rawValue: 1)
      /// The text is a day that rests on an estimated holiday: `≈5 Jan 2026`.
      package static let estimated = Marks(rawValue: 2)
      /// The text is a computed day in a column of days that people set: `(5 Jan 2026)`.
      package static let computed = Marks(rawValue: 4)
      /// The text is a day that the parties have agreed, in a column of deadlines: `=5 Jan 2026`.
      package static let agreed = Marks(rawValue: 16)
      /// The value is one for which people have to decide: `≠5 Jan 2026`.
      package static let contested = Marks(rawValue: 8)
    }

    // In this order a cell takes 48 bytes, and a report has hundreds of thousands of them.
    package let value: Value
    package let tone: Tone
    /// The width of the text, and whether it can be wrapped by bytes.
    let shape: TextShape
    package let marks: Marks
    /// The number of steps that contain the step of the text, at most `deepest`. Text and HTML indent it, Markdown has the number of the
    /// step.
    package let depth: UInt8
    /// The text for people, without the signs of its marks.
    package let text: String

    /// The greatest depth that is shown.
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

    /// Makes a cell with the health of a step.
    /// - Parameters:
    ///   - state: the health; nil for a dropped step.
    ///   - text: its letter or words.
    package init(state: Health?, _ text: String) { self.init(.state(state), text, state.map { .health($0) } ?? .dim) }

    /// Makes a cell with the letter of the health of a step, or the sign of a dropped step for nil.
    package init(state: Health?, in wording: Wording) {
      self.init(state: state, state.map { wording.letter($0) } ?? Glyphs.unicode.dropped)
    }

    /// Returns the cell with one more mark.
    func marked(_ mark: Marks) -> Cell { Cell(value, text, tone, marks: marks.union(mark), depth: Int(depth)) }

    /// The text with the signs of its marks.
    package var markedText: String {
      if marks.isEmpty { return text }
      var marked = text
      if marks.contains(.estimated) { marked = Glyphs.unicode.estimated + marked }
      if marks.contains(.agreed) { marked = Glyphs.unicode.agreed + marked }
      if marks.contains(.contested) { marked = Glyphs.unicode.contested + marked }
      if marks.contains(.computed) { marked = "(\(marked))" }
      if marks.contains(.milestone) { marked = "\(Glyphs.unicode.milestone) \(marked)" }
      return marked
    }

    /// The shape of the text with the signs of its marks.
    var markedShape: TextShape { marks.isEmpty ? shape : TextShape(of: markedText) }
  }

  /// The meaning of a cell, shown by colour or weight.
  package enum Tone: Sendable, Equatable {
    case plain, dim, strong
    case health(Health)
  }
}

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

    /// A sign before a text that says what kind of thing it names.
    package enum Mark: UInt8, Sendable {
      case milestone

      var sign: String {
        switch self {
        case .milestone: Glyphs.unicode.milestone
        }
      }
    }

    // In this order a cell takes 48 bytes, and a report has hundreds of thousands of them.
    package let value: Value
    package let tone: Tone
    /// How the text lies on a line.
    let shape: TextShape
    /// The sign before the text; nil: none.
    package let mark: Mark?
    /// How many containing steps the text lies in, at most `deepest`. Text and Markdown show it by the number of the step alone.
    package let depth: UInt8
    /// What people read, without the mark.
    package let text: String

    /// Steps that lie deeper are shown like those of this depth.
    static let deepest: UInt8 = 8

    package init(_ value: Value, _ text: String, _ tone: Tone = .plain, mark: Mark? = nil, depth: Int = 0) {
      self.value = value
      self.tone = tone
      self.mark = mark
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

    /// The text after its mark.
    var markedText: String { mark.map { "\($0.sign) \(text)" } ?? text }

    /// The columns of the text after its mark.
    var markedColumns: Int { shape.columns + (mark.map { TextWidth.columns($0.sign) + 1 } ?? 0) }
  }

  /// What a cell means, for colours.
  package enum Tone: Sendable, Equatable {
    case plain, dim, strong
    case health(Health)
  }
}

import Canvas
import RoadmapEngine
import Wording

/// A status view as data: shown on the screen, printed and exported from the same rows.
package struct Report: Sendable {
  /// nil: none of the views that `print` knows.
  package let view: StatusView?
  package let title: String
  /// Lines under the title.
  package let facts: [String]
  package let sections: [Section]
  /// Lines at the foot.
  package let notes: [String]

  package init(_ view: StatusView?, title: String, facts: [String] = [], sections: [Section], notes: [String] = []) {
    self.view = view
    self.title = title
    self.facts = facts
    self.sections = sections
    self.notes = notes
  }

  /// One table, with a heading of its own.
  package struct Section: Sendable {
    /// The roadmap that it is about; nil: several.
    package var roadmap: Roadmap.ID?
    package var heading: String
    package var columns: [Column]
    package var rows: [Row]
    /// What stands in place of the rows where there are none.
    package var empty: String
    package var notes: [String]

    package init(
      _ heading: String, roadmap: Roadmap.ID? = nil, columns: [Column], rows: [Row], empty: String = "", notes: [String] = []
    ) {
      self.heading = heading
      self.roadmap = roadmap
      self.columns = columns
      self.rows = rows
      self.empty = empty
      self.notes = notes
    }
  }

  package struct Column: Sendable {
    /// Its name in exports.
    package let key: String
    package let title: String
    /// Its title where it stands alone, as `Jul 2026` for `J`.
    package let name: String
    /// What happens where the page is narrow: it keeps its width, it wraps and shares what is left, or it is left out.
    package let fit: Fit

    package enum Fit: Sendable, Equatable {
      case fixed
      case flexible
      /// Left out first where the number is greater.
      case optional(Int)
      /// A drawing over time that takes what is left.
      case bars(DayRange)
    }

    package init(_ key: String, _ title: String, _ fit: Fit = .fixed, name: String? = nil) {
      self.key = key
      self.title = title
      self.name = name ?? title
      self.fit = fit
    }
  }

  package struct Row: Sendable {
    package var cells: [Cell]
    /// A heading across the table, like the name of a phase.
    package var isGroup: Bool
    /// The step that it is about.
    package var step: StepReference?

    package init(_ cells: [Cell], step: StepReference? = nil, isGroup: Bool = false) {
      self.cells = cells
      self.step = step
      self.isGroup = isGroup
    }
  }

  /// What stands in one column of one row: for people as text, for programs as a value.
  package struct Cell: Sendable {
    package enum Value: Sendable {
      case text(String)
      case number(Int)
      case day(Day)
      indirect case bar(Bar)
      case none
    }

    // In this order a cell takes 48 bytes, and a report has hundreds of thousands of them.
    package let value: Value
    package let tone: Tone
    /// How the text lies on a line.
    let shape: TextShape
    package let text: String

    package init(_ value: Value, _ text: String, _ tone: Tone = .plain) {
      self.value = value
      self.tone = tone
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
  }

  /// What a cell means, for colours.
  package enum Tone: Sendable, Equatable {
    case plain, dim, strong
    case health(Health)
  }

  /// A step drawn over time; both ends of each pair included.
  package struct Bar: Sendable, Equatable {
    package let start: Day
    package let finish: Day
    /// The last day to which it may slip, where that is later.
    package let slackUntil: Day?
    /// 0 to 100.
    package let progress: Int
    package let shape: Shape
    package let isCritical: Bool
    package let isDone: Bool
    /// Of an unfinished step.
    package let deadline: Day?

    /// How it is drawn: a span holds others.
    package enum Shape: Sendable { case bar, milestone, span }

    package init(
      start: Day, finish: Day, slackUntil: Day? = nil, progress: Int = 0, shape: Shape = .bar, isCritical: Bool = false,
      isDone: Bool = false, deadline: Day? = nil
    ) {
      self.start = start
      self.finish = finish
      self.slackUntil = slackUntil
      self.progress = progress
      self.shape = shape
      self.isCritical = isCritical
      self.isDone = isDone
      self.deadline = deadline
    }
  }
}

/// Days from a first to a last one, both included.
package struct DayRange: Sendable, Equatable {
  package let first: Day
  package let last: Day

  package init(_ first: Day, _ last: Day) {
    self.first = first
    self.last = max(first, last)
  }

  package var count: Int { last.days(since: first) + 1 }
}

import RoadmapEngine
import StatusViews

/// A cell of a table as office programs show it.
struct OfficeCell {
  /// The value from which a spreadsheet makes a number or a date.
  enum Value {
    case text
    case number(Int)
    case day(Day)
    /// A part of a bar over time.
    case time(BarCell)
  }

  let value: Value
  /// The text for people, with the signs of its marks.
  let text: String
  let tone: Report.Tone
  var marks: Report.Cell.Marks = []
  /// The number of steps that contain the step of the text.
  var depth = 0

  /// A cell without content.
  static let empty = OfficeCell(value: .text, text: "", tone: .plain)
}

import RoadmapEngine
import StatusViews

/// The look of a cell of a workbook.
struct SheetLook: Hashable {
  /// The named style, which people find under this name in the list of styles.
  enum Style: String, CaseIterable {
    case normal = "Normal"
    case title = "Title"
    case facts = "Facts"
    case heading = "Heading"
    case head = "Table head"
    case note = "Note"
    case strong = "Strong"
    case dim = "Dim"
    case late = "Late"
    case risk = "Risk"
    case track = "On track"
    case done = "Done"
  }

  /// The place of the text in its cell.
  enum Alignment: Hashable {
    case start, end, middle
    /// At the edge at which lines of text begin, for values that a program would align to the other edge.
    case edge
  }

  var style: Style
  /// How the value is written, in the notation of spreadsheets; `@` for text.
  var format = "@"
  var alignment = Alignment.start
  var wraps = false
  var indentation = 0
  /// The shading of a part of a bar; nil for that of the style.
  var shading: String?
  /// Whether the text is turned upright.
  var isTurned = false
  /// Whether lines begin on the right.
  var isRightToLeft = false

  /// The edge at which lines of text begin, and the other one.
  var sides: (start: String, end: String) { isRightToLeft ? ("right", "left") : ("left", "right") }

  /// Returns the style for a meaning.
  static func style(_ tone: Report.Tone) -> Style {
    switch tone {
    case .plain: .normal
    case .strong: .strong
    case .dim, .health(.quiet): .dim
    case .health(.late): .late
    case .health(.risk): .risk
    case .health(.track): .track
    case .health(.done): .done
    }
  }
}

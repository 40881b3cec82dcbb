import RoadmapEngine
import StatusViews

/// Colours of texts and of cells as RGB numbers. Colour is never the only sign of a meaning.
enum OfficeColours {
  static let ink = "1D2733"
  static let soft = "5C6875"
  static let line = "C3CCD6"
  static let edge = "6C8098"
  static let head = "E8EDF2"

  /// Returns the colour of a text.
  static func text(_ tone: Report.Tone) -> String {
    switch tone {
    case .plain, .strong: ink
    case .dim, .health(.quiet): soft
    case .health(.late), .health(.willBeLate): "B3261E"
    case .health(.risk): "7A4D00"
    case .health(.track): "1F5F99"
    case .health(.done): "2A6E3F"
    }
  }

  /// Returns the shading of a cell; nil for none.
  static func shading(_ tone: Report.Tone) -> String? {
    switch tone {
    case .health(.late): "F9DEDC"
    case .health(.willBeLate): "FDF1F0"
    case .health(.risk): "FFF0CC"
    case .health(.done): "E3F1E6"
    case .plain, .strong, .dim, .health(.track), .health(.quiet): nil
    }
  }

  /// Returns the shading of a part of a bar; nil for none.
  static func shading(_ cell: BarCell) -> String? {
    switch cell {
    case .done: "A9B8C7"
    case .critical: "F2C9A1"
    case .planned, .pause: "D5DFEB"
    case .late, .milestoneLate: "F2B8B5"
    case .span, .spanStart, .spanEnd, .spanDone, .spanOnly, .spanToday: "E8EDF2"
    case .empty, .slack, .deadline, .milestone, .milestoneReached, .dayOff, .today, .before, .after: nil
    }
  }
}

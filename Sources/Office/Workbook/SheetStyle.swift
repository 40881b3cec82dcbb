import CXlsxWriter
import StatusViews

/// What a text in a workbook is, which decides its font, its colours and the line below it.
package enum SheetStyle: Hashable, Sendable {
  case normal, title, facts, heading, head, note, strong, dim
  case late, willBeLate, risk, track, done
  /// A word for programs in small letters.
  case tag

  /// Returns the style for a meaning.
  package init(_ tone: Report.Tone) {
    self =
      switch tone {
      case .plain: .normal
      case .strong: .strong
      case .dim, .health(.quiet): .dim
      case .health(.late): .late
      case .health(.willBeLate): .willBeLate
      case .health(.risk): .risk
      case .health(.track): .track
      case .health(.done): .done
      }
  }

  /// Gives a format of the library the font of the style.
  func setFont(_ format: UnsafeMutablePointer<lxw_format>, _ library: jalon_xlsx) {
    library.format_set_font_name(format, "Arial")
    library.format_set_font_size(format, size)
    library.format_set_font_color(format, SheetLook.colour(ink))
    if isBold { library.format_set_bold(format) }
  }

  /// The colour of the text.
  private var ink: String {
    switch self {
    case .normal, .title, .heading, .strong: OfficeColours.ink
    case .facts, .head, .note, .dim, .tag: OfficeColours.soft
    case .late: OfficeColours.text(.health(.late))
    case .willBeLate: OfficeColours.text(.health(.willBeLate))
    case .risk: OfficeColours.text(.health(.risk))
    case .track: OfficeColours.text(.health(.track))
    case .done: OfficeColours.text(.health(.done))
    }
  }

  /// The colour of the cell; nil for none.
  var shading: String? {
    switch self {
    case .head: OfficeColours.head
    case .late: OfficeColours.shading(.health(.late))
    case .willBeLate: OfficeColours.shading(.health(.willBeLate))
    case .risk: OfficeColours.shading(.health(.risk))
    case .done: OfficeColours.shading(.health(.done))
    case .normal, .title, .facts, .heading, .note, .strong, .dim, .track, .tag: nil
    }
  }

  private var isBold: Bool { [.title, .heading, .head, .strong, .late].contains(self) }

  /// The size of the letters in points.
  private var size: Double {
    switch self {
    case .title: 14
    case .heading: 11
    case .tag: 8
    case .normal, .facts, .head, .note, .strong, .dim, .late, .willBeLate, .risk, .track, .done: 10
    }
  }

  /// Whether the text stands in a table, whose rows have a line below them.
  var isInTable: Bool {
    switch self {
    case .normal, .head, .strong, .dim, .late, .willBeLate, .risk, .track, .done, .tag: true
    case .title, .facts, .heading, .note: false
    }
  }
}

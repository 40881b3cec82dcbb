import CXlsxWriter

/// The look of a cell of a workbook, and whether people may change it where the tab is protected.
package struct SheetLook: Hashable, Sendable {
  /// The place of the text in its cell.
  package enum Alignment: Hashable, Sendable {
    case start, end, middle
    /// At the edge at which lines of text begin, for values that a program would align to the other edge.
    case edge
  }

  /// The number format of texts, which leaves whatever is typed as it is.
  package static let text = "@"

  package var style: SheetStyle
  /// How the value is written, in the notation of spreadsheets; `text` for text.
  package var format = SheetLook.text
  package var alignment = Alignment.start
  package var wraps = false
  /// The number of steps by which the text is indented.
  package var indentation = 0
  /// The colour of the cell as an RGB number such as `E8EDF2`; nil for that of the style.
  package var shading: String?
  /// Whether the text is turned upright.
  package var isTurned = false
  /// Whether lines begin on the right.
  package var isRightToLeft = false
  /// Whether people may change the cell in a protected tab.
  package var isUnlocked = false

  package init(
    _ style: SheetStyle, format: String = SheetLook.text, alignment: Alignment = .start, wraps: Bool = false, indentation: Int = 0,
    isTurned: Bool = false, isRightToLeft: Bool = false, isUnlocked: Bool = false
  ) {
    self.style = style
    self.format = format
    self.alignment = alignment
    self.wraps = wraps
    self.indentation = indentation
    self.isTurned = isTurned
    self.isRightToLeft = isRightToLeft
    self.isUnlocked = isUnlocked
  }

  // MARK: Of the library

  /// The number of the number format that leaves a text as it is.
  private static let textFormat: UInt8 = 49
  /// The greatest indentation of spreadsheets.
  private static let deepest = 250

  /// Gives a format of the library this look.
  func set(_ format: UnsafeMutablePointer<lxw_format>, _ library: jalon_xlsx) {
    style.setFont(format, library)
    if let shading = shading ?? style.shading {
      library.format_set_pattern(format, UInt8(LXW_PATTERN_SOLID.rawValue))
      library.format_set_bg_color(format, Self.colour(shading))
    }
    if style.isInTable {
      library.format_set_bottom(format, UInt8((style == .head ? LXW_BORDER_MEDIUM : LXW_BORDER_THIN).rawValue))
      library.format_set_bottom_color(format, Self.colour(style == .head ? OfficeColours.edge : OfficeColours.line))
    }
    if self.format == Self.text {
      library.format_set_num_format_index(format, Self.textFormat)
    } else {
      library.format_set_num_format(format, self.format)
    }
    if isUnlocked { library.format_set_unlocked(format) }
    place(format, library)
  }

  private func place(_ format: UnsafeMutablePointer<lxw_format>, _ library: jalon_xlsx) {
    func align(_ side: lxw_format_alignments) { library.format_set_align(format, UInt8(side.rawValue)) }
    let (start, end) = isRightToLeft ? (LXW_ALIGN_RIGHT, LXW_ALIGN_LEFT) : (LXW_ALIGN_LEFT, LXW_ALIGN_RIGHT)
    align(style == .head ? LXW_ALIGN_VERTICAL_BOTTOM : LXW_ALIGN_VERTICAL_TOP)
    switch alignment {
    case .start:
      // Only a text with an edge is indented.
      if indentation > 0 {
        align(start)
        library.format_set_indent(format, UInt8(min(indentation, Self.deepest)))
      }
    case .edge: align(start)
    case .end:
      align(end)
      library.format_set_indent(format, 1)
    case .middle: align(LXW_ALIGN_CENTER)
    }
    if wraps { library.format_set_text_wrap(format) }
    // Without it a program takes the direction from the first letter, which in a date or before a Latin name is the wrong one.
    if isRightToLeft { library.format_set_reading_order(format, alignment == .end ? 1 : 2) }
    if isTurned { library.format_set_rotation(format, 90) }
  }

  /// Returns the colour of the library for an RGB number.
  static func colour(_ rgb: String) -> lxw_color_t { lxw_color_t(rgb, radix: 16) ?? 0 }
}

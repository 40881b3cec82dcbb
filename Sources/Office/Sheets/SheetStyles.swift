import StatusViews

/// The styles of a workbook: named ones, and the looks of cells that are made of them.
struct SheetStyles {
  private var looks: [SheetLook] = []
  private var indexes: [SheetLook: Int] = [:]
  private var formats: [String] = []
  private var shadings: [String] = []

  /// The greatest number of different number formats; Excel supports about 200.
  private static let mostFormats = 150
  private static let firstFormat = 164
  /// The number of the number format that leaves a text as it is.
  private static let text = 49

  /// The first look is that of cells without one.
  init() { _ = index(SheetLook(style: .normal, format: "General")) }

  /// Returns the index of a look, which a cell names.
  mutating func index(_ look: SheetLook) -> Int {
    if let known = indexes[look] { return known }
    if !["@", "General"].contains(look.format), !formats.contains(look.format) { formats.append(look.format) }
    if let shading = look.shading, !shadings.contains(shading) { shadings.append(shading) }
    indexes[look] = looks.count
    looks.append(look)
    return looks.count - 1
  }

  /// Checks whether a number format can still be added or exists already.
  func hasRoom(for format: String) -> Bool { formats.count < Self.mostFormats || formats.contains(format) }

  // MARK: Writing

  private static let styles = SheetLook.Style.allCases

  func write(_ xml: inout XMLText) {
    xml.element("styleSheet", "xmlns=\"\(WorkbookWriter.space)\"") { xml in
      if !formats.isEmpty {
        xml.element("numFmts", "count=\"\(formats.count)\"") { xml in
          for (index, format) in formats.enumerated() {
            xml.empty("numFmt", "numFmtId=\"\(Self.firstFormat + index)\" formatCode=\"\(XMLText.escaped(format))\"")
          }
        }
      }
      xml.element("fonts", "count=\"\(Self.styles.count)\"") { xml in for style in Self.styles { font(style, &xml) } }
      fills(&xml)
      borders(&xml)
      xml.element("cellStyleXfs", "count=\"\(Self.styles.count)\"") { xml in
        for (index, style) in Self.styles.enumerated() {
          xml.empty("xf", "numFmtId=\"0\" fontId=\"\(index)\" fillId=\"\(fill(style))\" borderId=\"\(Self.border(style))\"")
        }
      }
      xml.element("cellXfs", "count=\"\(looks.count)\"") { xml in for look in looks { cell(look, &xml) } }
      xml.element("cellStyles", "count=\"\(Self.styles.count)\"") { xml in
        for (index, style) in Self.styles.enumerated() {
          xml.empty("cellStyle", "name=\"\(style.rawValue)\" xfId=\"\(index)\"\(style == .normal ? " builtinId=\"0\"" : "")")
        }
      }
    }
  }

  private func font(_ style: SheetLook.Style, _ xml: inout XMLText) {
    let colour: String
    switch style {
    case .normal, .title, .heading, .strong: colour = OfficeColours.ink
    case .facts, .head, .note, .dim: colour = OfficeColours.soft
    case .late: colour = OfficeColours.text(.health(.late))
    case .risk: colour = OfficeColours.text(.health(.risk))
    case .track: colour = OfficeColours.text(.health(.track))
    case .done: colour = OfficeColours.text(.health(.done))
    }
    xml.element("font") { xml in
      if [.title, .heading, .head, .strong, .late].contains(style) { xml.empty("b") }
      xml.empty("sz", "val=\"\(style == .title ? 14 : style == .heading ? 11 : 10)\"")
      xml.empty("color", "rgb=\"FF\(colour)\"")
      xml.empty("name", "val=\"Arial\"")
      xml.empty("family", "val=\"2\"")
    }
  }

  /// The shadings of styles, before those of parts of bars.
  private static let shadedStyles: [(style: SheetLook.Style, colour: String)] = [
    (.head, OfficeColours.head), (.late, OfficeColours.shading(.health(.late)) ?? ""), (.risk, OfficeColours.shading(.health(.risk)) ?? ""),
    (.done, OfficeColours.shading(.health(.done)) ?? ""),
  ]

  private func fills(_ xml: inout XMLText) {
    let colours = Self.shadedStyles.map(\.colour) + shadings
    xml.element("fills", "count=\"\(colours.count + 2)\"") { xml in
      // Programs expect these two patterns at the first two places and ignore what the file says.
      for pattern in ["none", "gray125"] { xml.element("fill") { $0.empty("patternFill", "patternType=\"\(pattern)\"") } }
      for colour in colours {
        xml.element("fill") { xml in
          xml.element("patternFill", "patternType=\"solid\"") { xml in
            xml.empty("fgColor", "rgb=\"FF\(colour)\"")
            xml.empty("bgColor", "indexed=\"64\"")
          }
        }
      }
    }
  }

  private func fill(_ style: SheetLook.Style) -> Int {
    Self.shadedStyles.firstIndex { $0.style == style }.map { $0 + 2 } ?? 0
  }

  /// Writes the borders: none, the line under a row, and the strong one under the head of a table.
  private func borders(_ xml: inout XMLText) {
    xml.element("borders", "count=\"3\"") { xml in
      for bottom in [nil, ("thin", OfficeColours.line), ("medium", OfficeColours.edge)] {
        xml.element("border") { xml in
          for side in ["left", "right", "top"] { xml.empty(side) }
          if let bottom {
            xml.element("bottom", "style=\"\(bottom.0)\"") { $0.empty("color", "rgb=\"FF\(bottom.1)\"") }
          } else {
            xml.empty("bottom")
          }
          xml.empty("diagonal")
        }
      }
    }
  }

  private static func border(_ style: SheetLook.Style) -> Int {
    switch style {
    case .head: 2
    case .strong, .dim, .late, .risk, .track, .done: 1
    case .normal, .title, .facts, .heading, .note: 0
    }
  }

  private func cell(_ look: SheetLook, _ xml: inout XMLText) {
    let style = Self.styles.firstIndex(of: look.style) ?? 0
    let format =
      look.format == "General" ? 0 : look.format == "@" ? Self.text : Self.firstFormat + (formats.firstIndex(of: look.format) ?? 0)
    let fill = look.shading.flatMap { shadings.firstIndex(of: $0) }.map { $0 + 2 + Self.shadedStyles.count } ?? self.fill(look.style)
    // A plain cell of a table has the line under its row; the style of empty cells has no line.
    let border = look.style == .normal && look.format != "General" ? 1 : Self.border(look.style)
    let parts = "numFmtId=\"\(format)\" fontId=\"\(style)\" fillId=\"\(fill)\" borderId=\"\(border)\" xfId=\"\(style)\""
    xml.element("xf", parts + " applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\" applyAlignment=\"1\"") { xml in
      var alignment = ["vertical=\"\(look.style == .head ? "bottom" : "top")\""]
      switch look.alignment {
      // Only a text with an edge is indented.
      case .start: if look.indentation > 0 { alignment.append("horizontal=\"\(look.sides.start)\"") }
      case .edge: alignment.append("horizontal=\"\(look.sides.start)\"")
      case .end: alignment.append("horizontal=\"\(look.sides.end)\" indent=\"1\"")
      case .middle: alignment.append("horizontal=\"center\"")
      }
      if look.wraps { alignment.append("wrapText=\"1\"") }
      if look.indentation > 0, look.alignment == .start { alignment.append("indent=\"\(look.indentation)\"") }
      // Without it a program takes the direction from the first letter, which in a date or before a Latin name is the wrong one.
      if look.isRightToLeft { alignment.append("readingOrder=\"\(look.alignment == .end ? 1 : 2)\"") }
      if look.isTurned { alignment.append("textRotation=\"90\"") }
      xml.empty("alignment", alignment.joined(separator: " "))
    }
  }
}

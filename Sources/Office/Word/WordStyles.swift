import RoadmapEngine
import StatusViews

/// The styles of a document: of its paragraphs, of letters by their meaning, and of tables.
struct WordStyles {
  private let isRightToLeft: Bool
  private let language: Language

  /// Whether the document is made for one page, with less room between its parts.
  private let isDense: Bool

  init(_ language: Language, isDense: Bool) {
    self.language = language
    self.isDense = isDense
    isRightToLeft = language == .ar
  }

  /// A font for Latin and Arabic letters that Word has, and for which LibreOffice has one of the same widths.
  private static let font = "Arial"
  private static let deepest = 8

  /// Returns the languages of spelling, as attributes.
  static func languages(_ language: Language) -> String {
    "w:val=\"\(language == .fr ? "fr-FR" : "en-GB")\" w:eastAsia=\"en-US\" w:bidi=\"ar-LY\""
  }

  /// Returns the style of letters for a meaning; nil for plain text.
  static func style(_ tone: Report.Tone) -> String? {
    switch tone {
    case .plain: nil
    case .dim, .health(.quiet): "Dim"
    case .strong: "Strong"
    case .health(.late): "Late"
    case .health(.willBeLate): "WillBeLate"
    case .health(.risk): "Risk"
    case .health(.track): "OnTrack"
    case .health(.done): "Done"
    }
  }

  func write(_ xml: inout XMLText) {
    xml.element("w:styles", WordWriter.spaces) { xml in
      defaults(&xml)
      paragraphs(&xml)
      cells(&xml)
      letters(&xml)
      table(&xml)
    }
  }

  private func defaults(_ xml: inout XMLText) {
    xml.element("w:docDefaults") { xml in
      xml.element("w:rPrDefault") { xml in
        xml.element("w:rPr") { xml in
          xml.empty("w:rFonts", "w:ascii=\"\(Self.font)\" w:hAnsi=\"\(Self.font)\" w:eastAsia=\"\(Self.font)\" w:cs=\"\(Self.font)\"")
          xml.empty("w:color", "w:val=\"\(OfficeColours.ink)\"")
          xml.empty("w:sz", "w:val=\"20\"")
          xml.empty("w:szCs", "w:val=\"20\"")
          xml.empty("w:lang", Self.languages(language))
        }
      }
      xml.element("w:pPrDefault") { xml in
        xml.element("w:pPr") { $0.empty("w:spacing", "w:before=\"0\" w:after=\"0\" w:line=\"252\" w:lineRule=\"auto\"") }
      }
    }
  }

  private func paragraphs(_ xml: inout XMLText) {
    paragraph("Normal", "Normal", base: nil, &xml)
    paragraph("Title", "Title", after: 40, size: 32, isBold: true, keepsNext: true, &xml)
    paragraph("Subtitle", "Subtitle", after: 120, colour: OfficeColours.soft, keepsNext: true, &xml)
    paragraph("Letterhead", "Letterhead", size: 20, isBold: true, &xml)
    paragraph("Reference", "Reference", size: 18, colour: OfficeColours.soft, alignment: "right", &xml)
    paragraph("Summary", "Summary", before: 40, after: 80, &xml)
    paragraph("Signer", "Signer", before: 240, keepsNext: true, &xml)
    paragraph("SignerLine", "Signer line", before: 720, size: 17, colour: OfficeColours.soft, &xml)
    paragraph(
      "Heading1", "heading 1", before: isDense ? 120 : 280, after: isDense ? 40 : 100, size: isDense ? 20 : 24, isBold: true,
      keepsNext: true, level: 0, &xml)
    paragraph("Heading2", "heading 2", before: 120, after: 40, size: 19, isBold: true, keepsNext: true, level: 1, &xml)
    paragraph("Note", "Note", before: isDense ? 40 : 80, size: isDense ? 16 : 17, colour: OfficeColours.soft, &xml)
    paragraph("AfterTable", "After table", base: "Note", before: isDense ? 0 : 80, size: isDense ? 4 : 8, &xml)
    paragraph("Footer", "footer", size: 16, colour: OfficeColours.soft, alignment: "center", &xml)
  }

  private func cells(_ xml: inout XMLText) {
    paragraph("TableText", "Table text", before: isDense ? 15 : 30, after: isDense ? 15 : 30, size: isDense ? 17 : 18, &xml)
    for depth in 1...Self.deepest {
      paragraph("TableText\(depth)", "Table text \(depth)", base: "TableText", indentation: depth * 150, &xml)
    }
    // A number runs from left to right also in Arabic, where its sign would else stand behind it.
    paragraph("TableNumber", "Table number", base: "TableText", alignment: isRightToLeft ? "left" : "right", isNumber: true, &xml)
    paragraph("TableHead", "Table head", base: "TableText", size: 17, isBold: true, colour: OfficeColours.soft, keepsNext: true, &xml)
    paragraph("TableHeadNumber", "Table head number", base: "TableHead", alignment: "right", &xml)
    paragraph("TimeCell", "Time cell", base: "TableText", size: 14, alignment: "center", &xml)
    paragraph("TimeHead", "Time head", base: "TableHead", size: 14, alignment: "center", &xml)
  }

  /// Writes a style of paragraphs. Lengths are in twips, sizes in half points; nil leaves what the base has.
  private func paragraph(
    _ id: String, _ name: String, base: String? = "Normal", before: Int? = nil, after: Int? = nil, size: Int? = nil, isBold: Bool = false,
    colour: String? = nil, keepsNext: Bool = false, alignment: String? = nil, indentation: Int? = nil, level: Int? = nil,
    isNumber: Bool = false,
    _ xml: inout XMLText
  ) {
    xml.element("w:style", "w:type=\"paragraph\"\(base == nil ? " w:default=\"1\"" : "") w:styleId=\"\(id)\"") { xml in
      xml.empty("w:name", "w:val=\"\(name)\"")
      if let base { xml.empty("w:basedOn", "w:val=\"\(base)\"") }
      xml.empty("w:qFormat")
      xml.element("w:pPr") { xml in
        if keepsNext { xml.empty("w:keepNext") }
        if base == nil, isRightToLeft { xml.empty("w:bidi") }
        if isNumber, isRightToLeft { xml.empty("w:bidi", "w:val=\"0\"") }
        if before != nil || after != nil {
          let spaces = [before.map { "w:before=\"\($0)\"" }, after.map { "w:after=\"\($0)\"" }].compactMap { $0 }
          xml.empty("w:spacing", spaces.joined(separator: " "))
        }
        if let indentation { xml.empty("w:ind", "w:left=\"\(indentation)\"") }
        if let alignment { xml.empty("w:jc", "w:val=\"\(alignment)\"") }
        if let level { xml.empty("w:outlineLvl", "w:val=\"\(level)\"") }
      }
      properties(isBold: isBold, colour: colour, size: size, &xml)
    }
  }

  /// Writes the properties of letters, those of Arabic ones too, which Word keeps apart.
  private func properties(isBold: Bool, colour: String?, size: Int?, _ xml: inout XMLText) {
    guard isBold || colour != nil || size != nil else { return }
    xml.element("w:rPr") { xml in
      if isBold {
        xml.empty("w:b")
        xml.empty("w:bCs")
      }
      if let colour { xml.empty("w:color", "w:val=\"\(colour)\"") }
      if let size {
        xml.empty("w:sz", "w:val=\"\(size)\"")
        xml.empty("w:szCs", "w:val=\"\(size)\"")
      }
    }
  }

  private func letters(_ xml: inout XMLText) {
    let tones: [(tone: Report.Tone, name: String, isBold: Bool)] = [
      (.strong, "Strong", true), (.dim, "Dim", false), (.health(.late), "Late", true), (.health(.willBeLate), "Will be late", false),
      (.health(.risk), "Risk", false),
      (.health(.track), "On track", false), (.health(.done), "Done", false),
    ]
    for tone in tones { letters(Self.style(tone.tone) ?? "", tone.name, isBold: tone.isBold, OfficeColours.text(tone.tone), &xml) }
    xml.element("w:style", "w:type=\"character\" w:styleId=\"Facts\"") { xml in
      xml.empty("w:name", "w:val=\"Facts\"")
      xml.element("w:rPr") { xml in
        for name in ["w:b", "w:bCs"] { xml.empty(name, "w:val=\"0\"") }
        xml.empty("w:color", "w:val=\"\(OfficeColours.soft)\"")
        for name in ["w:sz", "w:szCs"] { xml.empty(name, "w:val=\"19\"") }
      }
    }
  }

  private func letters(_ id: String, _ name: String, isBold: Bool, _ colour: String, _ xml: inout XMLText) {
    xml.element("w:style", "w:type=\"character\" w:styleId=\"\(id)\"") { xml in
      xml.empty("w:name", "w:val=\"\(name)\"")
      xml.empty("w:qFormat")
      properties(isBold: isBold, colour: colour, size: nil, &xml)
    }
  }

  private func table(_ xml: inout XMLText) {
    func border(_ side: String, _ size: Int, _ colour: String, _ xml: inout XMLText) {
      xml.empty("w:\(side)", "w:val=\"single\" w:sz=\"\(size)\" w:space=\"0\" w:color=\"\(colour)\"")
    }
    xml.element("w:style", "w:type=\"table\" w:customStyle=\"1\" w:styleId=\"JalonTable\"") { xml in
      xml.empty("w:name", "w:val=\"Jalon table\"")
      xml.empty("w:qFormat")
      xml.element("w:tblPr") { xml in
        xml.element("w:tblBorders") { xml in
          border("top", 8, OfficeColours.edge, &xml)
          border("bottom", 8, OfficeColours.edge, &xml)
          border("insideH", 4, OfficeColours.line, &xml)
        }
        xml.element("w:tblCellMar") { xml in
          for side in ["left", "right"] { xml.empty("w:\(side)", "w:w=\"70\" w:type=\"dxa\"") }
        }
      }
      xml.element("w:tblStylePr", "w:type=\"firstRow\"") { xml in
        xml.element("w:tcPr") { xml in
          xml.element("w:tcBorders") { border("bottom", 8, OfficeColours.edge, &$0) }
          xml.empty("w:shd", "w:val=\"clear\" w:color=\"auto\" w:fill=\"\(OfficeColours.head)\"")
          xml.empty("w:vAlign", "w:val=\"bottom\"")
        }
      }
    }
  }
}

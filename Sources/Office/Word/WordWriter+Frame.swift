import StatusViews

/// The frame of an office paper in a document. Lengths are in twips, those of pictures in units of which 36,000 are a millimetre.
extension WordWriter {
  private static let unit = 36_000
  private static let logoHeight = 15
  private static let mostLogoWidth = 40
  /// The most parties that sign side by side.
  private static let signersInARow = 3

  /// The picture of the letterhead, which a document can only have as PNG.
  var logo: Report.Logo? { report.frame?.logo.flatMap { $0.pixels == nil ? nil : $0 } }

  /// Writes logo and letterhead on one side, and day, reference and marking on the other.
  func head(_ frame: Report.Frame, _ xml: inout XMLText) {
    let room = page.width - 2 * WordPage.margin
    let side = room / 3
    let place = logo.map { self.size(of: $0).width * 1440 * 10 / 254 + 200 } ?? 0
    bareTable((logo == nil ? [] : [place]) + [room - side - place, side], &xml) { column, xml in
      if let logo, column == 0 { return picture(logo, &xml) }
      let isLast = column == (logo == nil ? 1 : 2)
      let lines = isLast ? frame.facts(wording) : frame.letterhead.map { [$0] }
      let comma = [WordRun(separator: TextDirection.separator(wording, wording.comma))]
      for line in lines { paragraph(isLast ? "Reference" : "Letterhead", Array(line.map { [WordRun($0)] }.joined(separator: comma)), &xml) }
      // A cell ends with a paragraph.
      if lines.isEmpty { paragraph("Reference", [], &xml) }
    }
    paragraph("AfterTable", [], &xml)
  }

  /// Writes a line to sign on for each party; nothing without parties.
  func signers(_ signers: [String], _ xml: inout XMLText) {
    let room = page.width - 2 * WordPage.margin
    for first in stride(from: 0, to: signers.count, by: Self.signersInARow) {
      let row = Array(signers[first..<min(first + Self.signersInARow, signers.count)])
      bareTable(row.map { _ in room / Self.signersInARow }, &xml) { column, xml in
        paragraph("Signer", [WordRun(wording.signs(for: row[column]))], &xml)
        paragraph("SignerLine", [WordRun(String(repeating: "_", count: 24))], &xml)
        paragraph("Note", [WordRun(wording.signerWords)], &xml)
      }
      paragraph("AfterTable", [], &xml)
    }
  }

  /// Writes a row of cells without lines, which is never broken over two pages.
  private func bareTable(_ widths: [Int], _ xml: inout XMLText, _ content: (Int, inout XMLText) -> Void) {
    xml.element("w:tbl") { xml in
      xml.element("w:tblPr") { xml in
        if isRightToLeft { xml.empty("w:bidiVisual") }
        xml.empty("w:tblW", "w:w=\"\(widths.reduce(0, +))\" w:type=\"dxa\"")
        xml.empty("w:tblLayout", "w:type=\"fixed\"")
      }
      xml.element("w:tblGrid") { xml in for width in widths { xml.empty("w:gridCol", "w:w=\"\(width)\"") } }
      xml.element("w:tr") { xml in
        xml.element("w:trPr") { $0.empty("w:cantSplit") }
        for (index, width) in widths.enumerated() {
          xml.element("w:tc") { xml in
            xml.element("w:tcPr") { $0.empty("w:tcW", "w:w=\"\(width)\" w:type=\"dxa\"") }
            content(index, &xml)
          }
        }
      }
    }
  }

  /// Returns the size of a picture on paper in millimetres, each at least 1.
  private func size(of logo: Report.Logo) -> (width: Int, height: Int) {
    guard let (width, height) = logo.pixels else { return (1, 1) }
    let high = max(1, min(Self.logoHeight, Self.mostLogoWidth * height / width))
    return (max(1, min(Self.mostLogoWidth, high * width / height)), high)
  }

  private func picture(_ logo: Report.Logo, _ xml: inout XMLText) {
    let (width, height) = self.size(of: logo)
    let size = "cx=\"\(width * Self.unit)\" cy=\"\(height * Self.unit)\""
    let drawing = "http://schemas.openxmlformats.org/drawingml/2006"
    xml.element("w:p") { xml in
      xml.element("w:pPr") { $0.empty("w:pStyle", "w:val=\"Letterhead\"") }
      xml.element("w:r") { xml in
        xml.element("w:drawing") { xml in
          xml.element("wp:inline", "xmlns:wp=\"\(drawing)/wordprocessingDrawing\" distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"") { xml in
            xml.empty("wp:extent", size)
            xml.empty("wp:docPr", "id=\"1\" name=\"logo\"")
            xml.element("a:graphic", "xmlns:a=\"\(drawing)/main\"") { xml in
              xml.element("a:graphicData", "uri=\"\(drawing)/picture\"") { xml in
                xml.element("pic:pic", "xmlns:pic=\"\(drawing)/picture\"") { xml in
                  xml.element("pic:nvPicPr") { xml in
                    xml.empty("pic:cNvPr", "id=\"1\" name=\"logo\"")
                    xml.empty("pic:cNvPicPr")
                  }
                  xml.element("pic:blipFill") { xml in
                    xml.empty("a:blip", "r:embed=\"rId4\"")
                    xml.element("a:stretch") { $0.empty("a:fillRect") }
                  }
                  xml.element("pic:spPr") { xml in
                    xml.element("a:xfrm") { xml in
                      xml.empty("a:off", "x=\"0\" y=\"0\"")
                      xml.empty("a:ext", size)
                    }
                    xml.element("a:prstGeom", "prst=\"rect\"") { $0.empty("a:avLst") }
                  }
                }
              }
            }
          }
        }
      }
    }
  }
}

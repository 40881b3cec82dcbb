import Canvas
import Wording

/// The frame of an office paper in HTML.
extension HTMLWriter {
  /// Writes logo and letterhead on one side, and day, reference and marking on the other.
  mutating func head(_ frame: Report.Frame) {
    page.put("<div class=\"paper\"><div class=\"letterhead\">")
    if let logo = frame.logo {
      page.put(raw: "<img alt=\"\" src=\"data:image/\(logo.format == .svg ? "svg+xml" : "png");base64,")
      page.put(raw: logo.bytes.base64)
      page.put("\">")
    }
    lines(frame.letterhead.map { [$0] })
    page.put("</div><div class=\"reference\">")
    lines(frame.facts(wording))
    page.put("</div></div>\n")
  }

  private mutating func lines(_ lines: [[String]]) {
    guard !lines.isEmpty else { return }
    page.put("<p>")
    for (index, line) in lines.enumerated() {
      if index > 0 { page.put("<br>") }
      isolate(line, separator: wording.comma)
    }
    page.put("</p>")
  }

  /// Writes a line to sign on for each party; nothing without parties.
  mutating func signers(_ signers: [String]) {
    guard !signers.isEmpty else { return }
    page.put("<div class=\"signers\">")
    for signer in signers {
      page.put("<div><p>")
      isolate(wording.signs(for: signer))
      page.put("</p><p class=\"line\">")
      put(wording.signerWords)
      page.put("</p></div>")
    }
    page.put("</div>\n")
  }
}

import Wording

/// The frame of an office paper in HTML.
extension HTMLWriter {
  /// Writes logo and letterhead on one side, and day, reference and marking on the other.
  mutating func head(_ frame: Report.Frame) {
    page.put("<div class=\"paper\"><div class=\"letterhead\">")
    if let logo = frame.logo {
      page.put(raw: "<img alt=\"\" src=\"data:image/\(logo.format == .svg ? "svg+xml" : "png");base64,")
      page.put(raw: HTMLWriter.base64(logo.bytes))
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

  /// Returns bytes in the notation of RFC 4648, section 4.
  private static func base64(_ bytes: [UInt8]) -> String {
    let signs = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var text: [UInt8] = []
    text.reserveCapacity((bytes.count + 2) / 3 * 4)
    for first in stride(from: 0, to: bytes.count, by: 3) {
      let part = bytes[first..<min(first + 3, bytes.count)]
      var number = part.reduce(0) { $0 << 8 | Int($1) }
      number <<= 8 * (3 - part.count)
      for place in 0..<4 { text.append(place <= part.count ? signs[number >> (18 - 6 * place) & 63] : UInt8(ascii: "=")) }
    }
    return String(decoding: text, as: UTF8.self)
  }
}

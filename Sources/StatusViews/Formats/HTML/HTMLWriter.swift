import RoadmapEngine
import Wording

/// Writes a report as HTML.
struct HTMLWriter {
  static let escapes = Escapes(["&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;", "'": "&#39;"])

  let wording: Wording
  let today: Day
  var page = PageBytes()
  let widths: TableWidths
  /// Whether the pages are across.
  private let isLandscape: Bool

  /// The letters that fit between the margins of an upright page, and of one across.
  private static let upright = 120
  private static let across = 178

  init(_ report: Report, _ wording: Wording, today: Day) {
    self.wording = wording
    self.today = today
    let onUpright = TableWidths(report, wording, letters: Self.upright)
    isLandscape = report.hasBars || !report.isOnePage && !report.sections.allSatisfy { onUpright.isComfortable($0) }
    widths =
      report.isOnePage
      ? TableWidths(report, wording, letters: PaperLook.html(wording.language).letters)
      : isLandscape ? TableWidths(report, wording, letters: Self.across) : onUpright
  }

  mutating func document(_ report: Report) {
    page.put("<!DOCTYPE html>\n<html lang=\"")
    page.put(raw: wording.language.rawValue)
    page.put(wording.language == .ar ? "\" dir=\"rtl\">\n" : "\" dir=\"ltr\">\n")
    page.put("<head>\n<meta charset=\"utf-8\">\n")
    let pictures = report.frame?.logo == nil ? "" : "; img-src data:"
    page.put("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'")
    page.put(raw: "\(pictures)\">\n")
    page.put("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
    put(report.title)
    page.put("</title>\n<style>\n")
    page.put(HTMLStyle.sheet)
    page.put(raw: HTMLStyle.page(isLandscape: isLandscape, frame: report.frame, wording))
    page.put(report.isOnePage ? "</style>\n</head>\n<body class=\"onepage\">\n" : "</style>\n</head>\n<body>\n")
    if report.hasBars { shapes() }
    page.put("<header>\n")
    if let frame = report.frame { head(frame) }
    page.put("<h1>")
    isolate(report.title)
    page.put("</h1>\n")
    if !report.facts.isEmpty {
      page.put("<p class=\"facts\">")
      isolate(report.facts)
      page.put("</p>\n")
    }
    if !report.summary.isEmpty {
      page.put("<p class=\"summary\">")
      put(report.summary.joined(separator: " "))
      page.put("</p>\n")
    }
    if report.hasBars { legend() }
    page.put("</header>\n<main>\n")
    for section in report.sections { put(section, of: report) }
    page.put("</main>\n")
    foot(report)
    page.put("</body>\n</html>\n")
  }

  private mutating func foot(_ report: Report) {
    let notes = report.notes + (report.frame?.foot(wording) ?? [])
    guard !notes.isEmpty else { return }
    page.put("<footer>\n")
    for note in notes { self.note(note) }
    page.put("</footer>\n")
  }

  mutating func put(_ text: String) { page.put(text, HTMLWriter.escapes) }

  /// Writes a text from data, isolated so that its direction does not affect its surroundings.
  mutating func isolate(_ text: String) {
    page.put("<bdi>")
    put(text)
    page.put("</bdi>")
  }

  /// Writes texts side by side, each isolated.
  mutating func isolate(_ parts: [String], separator: String = "\u{2003}") {
    for (index, part) in parts.enumerated() {
      if index > 0 { put(separator) }
      isolate(part)
    }
  }

  /// Writes a sentence of Jalon in the direction of the page; nothing for an empty one.
  private mutating func note(_ text: String) {
    guard !text.isEmpty else { return }
    page.put("<p class=\"note\">")
    put(text)
    page.put("</p>\n")
  }

  private mutating func put(_ section: Report.Section, of report: Report) {
    page.put("<section>\n")
    if section.rows.isEmpty {
      if !section.heading.isEmpty {
        page.put("<h2>")
        isolate(section.heading.parts)
        page.put("</h2>\n")
      }
      note(section.empty)
    } else {
      page.put("<div class=\"wide\">")
      page.put(section.columns.contains(where: \.isBars) ? "<table class=\"tl\">\n<caption>" : "<table>\n<caption>")
      page.put(section.heading.isEmpty ? "<span class=\"hide\">" : "<h2>")
      isolate(section.heading.isEmpty ? [report.title] : section.heading.parts)
      page.put(section.heading.isEmpty ? "</span>" : "</h2>")
      page.put("</caption>\n")
      table(section)
      page.put("</table></div>\n")
    }
    for note in section.notes { self.note(note) }
    signers(section.signers)
    page.put("</section>\n")
  }
}

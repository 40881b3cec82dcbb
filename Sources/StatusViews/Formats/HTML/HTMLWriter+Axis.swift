import RoadmapEngine
import Wording

/// The axis over a column of bars. Time runs as the reader's language does.
///
/// Positions are ten-thousandths of the width, so that a drawing is as wide as its column on a screen and on paper.
extension HTMLWriter {
  /// Writes the head of a column of bars with its labels, and the lines that every row repeats.
  mutating func axis(_ window: DayRange) {
    page.put("<th scope=\"col\" class=\"t\"><span class=\"hide\">")
    put(wording.columnWhen)
    page.put("</span><svg aria-hidden=\"true\"><g id=\"")
    page.put(raw: HTMLWriter.lines(window))
    page.put("\">")
    let months = HTMLWriter.months(of: window)
    let every = months.count <= 40 ? 1 : months.count <= 120 ? 3 : 12
    for month in months.dropFirst() where (month.month - 1) % every == 0 {
      line(month.month == 1 ? "o2" : "o", at: HTMLWriter.start(of: month, in: window))
    }
    if window.first <= today, today <= window.last { line("v1", at: HTMLWriter.middle(of: today, in: window)) }
    page.put("</g>")
    labels(months, window)
    page.put("</svg></th>")
  }

  private mutating func labels(_ months: [Month], _ window: DayRange) {
    if window.first <= today, today <= window.last {
      let x = HTMLWriter.middle(of: today, in: window)
      // The word stands beside the line of today, not on it.
      let isBefore = x > 8_800
      label(wording.today, "v", at: x, y: 12, shift: isBefore ? -5 : 5, anchor: isBefore ? "end" : "start")
    }
    // Widths are in ten-thousandths of the axis. A name takes 95 for each letter and 100 for the gap.
    let perMonth = 10_000 / max(1, months.count)
    let longest = (1...12).map { wording.month($0).unicodeScalars.count }.max() ?? 3
    let every = [1, 3, 6].first { perMonth * $0 >= 100 + 95 * longest }
    let yearly = [1, 2, 5, 10, 50].first { perMonth * 12 * $0 >= 700 } ?? 100
    for (index, month) in months.enumerated() {
      let x = HTMLWriter.start(of: month, in: window)
      let isYear = month.month == 1 && month.year % yearly == 0 || index == 0 && month.month < 11 && yearly == 1
      if isYear, x < 9_400 { label(wording.figures(month.year), "y", at: x, y: 30, shift: 4) }
      if let every, (month.month - 1) % every == 0, x < 10_000 - 100 * longest {
        label(wording.month(month.month), "", at: x, y: 45, shift: 4)
      } else if every == nil, perMonth * 3 >= 320, month.month % 3 == 1, x < 9_800 {
        label(wording.quarter((month.month + 2) / 3), "", at: x, y: 45, shift: 4)
      }
    }
  }

  private mutating func label(_ text: String, _ look: String, at x: Int, y: Int, shift: Int = 0, anchor: String = "start") {
    page.put("<text x=\"")
    put(share: HTMLBar.place(x, isMirrored))
    page.put(raw: "\" y=\"\(y)\"")
    if shift != 0 { page.put(raw: " dx=\"\(isMirrored ? -shift : shift)\"") }
    if !look.isEmpty { page.put(raw: " class=\"\(look)\"") }
    let side = isMirrored && anchor == "start" ? "end" : isMirrored && anchor == "end" ? "start" : anchor
    if side != "start" { page.put(raw: " text-anchor=\"\(side)\"") }
    page.put(">")
    put(text)
    page.put("</text>")
  }

  private mutating func line(_ look: String, at x: Int) {
    page.put(raw: "<line class=\"\(look)\" y2=\"100%\" x1=\"")
    put(share: HTMLBar.place(x, isMirrored))
    page.put("\" x2=\"")
    put(share: HTMLBar.place(x, isMirrored))
    page.put("\"/>")
  }

  /// Writes ten-thousandths of the width as a percentage.
  mutating func put(share: Int) {
    page.put(share / 100)
    let rest = share % 100
    if rest > 0 {
      page.put(rest < 10 ? ".0" : ".")
      page.put(rest)
    }
    page.put("%")
  }

  /// Returns the id of the lines over a window.
  static func lines(_ window: DayRange) -> String { "w\(window.first.number)-\(window.last.number)" }

  typealias Month = (year: Int, month: Int)

  private static func months(of window: DayRange) -> [Month] {
    let (first, last) = (window.first.civil, window.last.civil)
    return (first.year * 12 + first.month - 1...max(first.year * 12 + first.month, last.year * 12 + last.month) - 1).map {
      ($0 / 12, $0 % 12 + 1)
    }
  }

  /// Returns where a month begins, or 0 if that is before the window.
  private static func start(of month: Month, in window: DayRange) -> Int {
    Day(year: month.year, month: month.month, day: 1).map { max(0, HTMLBar.morning(of: $0, in: window)) } ?? 0
  }

  private static func middle(of day: Day, in window: DayRange) -> Int {
    (HTMLBar.morning(of: day, in: window) + HTMLBar.evening(of: day, in: window)) / 2
  }
}

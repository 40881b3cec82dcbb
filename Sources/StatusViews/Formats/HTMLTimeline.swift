import RoadmapEngine
import Wording

/// Bars over time as drawings in the cells of a table. Time runs from left to right in every language; a place is a share of the width, so that a
/// drawing is as wide as its column, on a screen and on paper.
extension HTMLWriter {
  /// The shapes that all drawings use.
  mutating func shapes() {
    page.put(
      """
      <svg width="0" height="0" style="position:absolute" aria-hidden="true"><defs>
      <pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="hb" width="5" height="5"/><path class="hl" d="M0 0V5"/></pattern>
      <pattern id="cross" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="xb" width="5" height="5"/><path class="xl" d="M0 0V5M0 0H5"/></pattern>
      <path id="m" d="M0-7 7 0 0 7-7 0z"/><path id="e" d="M-4-9H0V9H-4"/>
      <path id="i" d="M0-4H6L0 6z"/><path id="j" d="M0-4H-6L0 6z"/>
      <path id="b" d="M9-5V5L2 0z"/><path id="n" d="M-9-5V5L-2 0z"/>
      </defs></svg>

      """)
  }

  /// Every sign and its meaning.
  mutating func legend() {
    page.put("<ul class=\"legend\">")
    for part in Wording.BarPart.allCases {
      page.put("<li><svg aria-hidden=\"true\"><svg y=\"50%\">")
      switch part {
      case .done: page.put("<rect class=\"f\" x=\"1\" y=\"-6\" width=\"28\" height=\"12\"/>")
      case .critical: page.put("<rect class=\"c\" x=\"1\" y=\"-6\" width=\"28\" height=\"12\"/>")
      case .planned: page.put("<rect class=\"p\" x=\"1\" y=\"-6\" width=\"28\" height=\"12\"/>")
      case .late: page.put("<rect class=\"l\" x=\"1\" y=\"-6\" width=\"28\" height=\"12\"/>")
      case .slack: page.put("<path class=\"a\" d=\"M1 0H29\"/>")
      case .deadline: page.put("<use href=\"#e\" class=\"e\" x=\"18\"/>")
      case .milestone: page.put("<use href=\"#m\" class=\"m\" x=\"15\"/>")
      case .milestoneReached: page.put("<use href=\"#m\" class=\"r\" x=\"15\"/>")
      }
      page.put("</svg></svg>")
      put(wording.word(part))
      page.put("</li>")
    }
    page.put("</ul>\n")
  }

  /// The head of a column of bars: today, years, and months or quarters where there is room; and the lines that every row repeats.
  mutating func axis(_ window: DayRange) {
    page.put("<th scope=\"col\" class=\"t\"><span class=\"hide\">")
    put(wording.columnWhen)
    page.put("</span><svg aria-hidden=\"true\"><g id=\"")
    page.put(raw: HTMLWriter.lines(window))
    page.put("\">")
    let months = HTMLWriter.months(of: window)
    let every = months.count <= 40 ? 1 : months.count <= 120 ? 3 : 12
    for month in months.dropFirst() where (month.month - 1) % every == 0 {
      line(month.month == 1 ? "o2" : "o", at: HTMLWriter.place(of: month, in: window))
    }
    if window.first <= today, today <= window.last { line("v1", at: HTMLWriter.middle(of: today, in: window)) }
    page.put("</g>")
    labels(months, window)
    page.put("</svg></th>")
  }

  private mutating func labels(_ months: [Month], _ window: DayRange) {
    if window.first <= today, today <= window.last {
      let place = HTMLWriter.middle(of: today, in: window)
      let anchor = place < 800 ? "start" : place > 9_200 ? "end" : "middle"
      label(wording.today, "v", at: place, y: 14, anchor: anchor)
    }
    // How much of the width a month has, and how much its name needs: about a hundredth for each letter.
    let perMonth = 10_000 / max(1, months.count)
    let longest = (1...12).map { wording.month($0).unicodeScalars.count }.max() ?? 3
    let every = [1, 3, 6].first { perMonth * $0 >= 100 + 95 * longest }
    let yearly = [1, 2, 5, 10, 50].first { perMonth * 12 * $0 >= 700 } ?? 100
    for (index, month) in months.enumerated() {
      let place = HTMLWriter.place(of: month, in: window)
      let isYear = month.month == 1 && month.year % yearly == 0 || index == 0 && month.month < 11 && yearly == 1
      if isYear, place < 9_400 { label(wording.figures(month.year), "y", at: place, y: 30, shift: 4) }
      if let every, (month.month - 1) % every == 0, place < 10_000 - 100 * longest {
        label(wording.month(month.month), "", at: place, y: 45, shift: 4)
      } else if every == nil, perMonth * 3 >= 320, month.month % 3 == 1, place < 9_800 {
        label(wording.quarter((month.month + 2) / 3), "", at: place, y: 45, shift: 4)
      }
    }
  }

  private mutating func label(_ text: String, _ look: String, at place: Int, y: Int, shift: Int = 0, anchor: String = "start") {
    page.put("<text x=\"")
    put(share: place)
    page.put(raw: "\" y=\"\(y)\"")
    if shift > 0 { page.put(raw: " dx=\"\(shift)\"") }
    if !look.isEmpty { page.put(raw: " class=\"\(look)\"") }
    if anchor != "start" { page.put(raw: " text-anchor=\"\(anchor)\"") }
    page.put(">")
    put(text)
    page.put("</text>")
  }

  private mutating func line(_ look: String, at place: Int) {
    page.put(raw: "<line class=\"\(look)\" y2=\"100%\" x1=\"")
    put(share: place)
    page.put("\" x2=\"")
    put(share: place)
    page.put("\"/>")
  }

  /// A step over time, in a cell.
  mutating func put(_ bar: Report.Bar, in window: DayRange) {
    page.put("<td class=\"t\"><svg role=\"img\"><title>")
    put(words(bar))
    page.put("</title><use href=\"#")
    page.put(raw: HTMLWriter.lines(window))
    page.put("\"/><svg y=\"50%\">")
    draw(bar, HTMLBar(bar, in: window))
    page.put("</svg></svg></td>")
  }

  /// Nothing over time, in a cell.
  mutating func lines(in window: DayRange) {
    page.put("<td class=\"t\"><svg aria-hidden=\"true\"><use href=\"#")
    page.put(raw: HTMLWriter.lines(window))
    page.put("\"/></svg></td>")
  }

  private mutating func draw(_ bar: Report.Bar, _ places: HTMLBar) {
    if let slack = places.slack {
      page.put("<line class=\"a\" x1=\"")
      put(share: slack.lowerBound)
      page.put("\" x2=\"")
      put(share: slack.upperBound)
      page.put("\"/>")
    }
    switch bar.shape {
    case .bar:
      if let done = places.done { rectangle("f", done) }
      if let open = places.open { rectangle(bar.isCritical ? "c" : "p", open) }
      if let late = places.late { rectangle("l", late) }
    case .span:
      if let all = places.all { rectangle("u", all, y: -4, height: 4) }
      if let done = places.done { rectangle("u2", done, y: -4, height: 4) }
      if let all = places.all {
        if !places.isBefore { sign("i", "u2", at: all.lowerBound) }
        if !places.isAfter { sign("j", "u2", at: all.upperBound) }
      }
    case .milestone:
      if let all = places.all { sign("m", bar.isDone ? "r" : bar.lateFrom == nil ? "m" : "x", at: (all.lowerBound + all.upperBound) / 2) }
    }
    if let deadline = places.deadline { sign("e", "e", at: deadline) }
    if places.isBefore { sign("b", "z", at: 0) }
    if places.isAfter { sign("n", "z", at: 10_000) }
  }

  private mutating func rectangle(_ look: StaticString, _ range: Range<Int>, y: Int = -6, height: Int = 12) {
    page.put("<rect class=\"")
    page.put(look)
    page.put("\" x=\"")
    put(share: range.lowerBound)
    page.put("\" width=\"")
    put(share: range.count)
    page.put("\" y=\"")
    page.put(y)
    page.put("\" height=\"")
    page.put(height)
    page.put("\"/>")
  }

  private mutating func sign(_ name: StaticString, _ look: StaticString, at place: Int) {
    page.put("<use href=\"#")
    page.put(name)
    page.put("\" class=\"")
    page.put(look)
    page.put("\" x=\"")
    put(share: place)
    page.put("\"/>")
  }

  /// What a drawing says, for those who do not see it.
  private func words(_ bar: Report.Bar) -> String {
    var parts = [bar.dates(wording)]
    if bar.isDone { parts.append(wording.word(bar.shape == .milestone ? .milestoneReached : .done)) }
    if !bar.isDone, bar.progress > 0 { parts.append(wording.share(done: bar.progress)) }
    if !bar.isDone, bar.isCritical { parts.append(wording.word(.critical)) }
    if let deadline = bar.deadline { parts.append(wording.deadline(deadline)) }
    if bar.lateFrom != nil { parts.append(wording.word(Wording.BarPart.late)) }
    if let slack = bar.slackUntil { parts.append(wording.mayEnd(by: slack)) }
    return parts.joined(separator: wording.comma)
  }

  /// Ten-thousandths of the width, as percent.
  private mutating func put(share place: Int) {
    page.put(place / 100)
    let rest = place % 100
    if rest > 0 {
      page.put(rest < 10 ? ".0" : ".")
      page.put(rest)
    }
    page.put("%")
  }

  /// The name of the lines over a window.
  private static func lines(_ window: DayRange) -> String { "w\(window.first.number)-\(window.last.number)" }

  typealias Month = (year: Int, month: Int)

  private static func months(of window: DayRange) -> [Month] {
    let (first, last) = (window.first.civil, window.last.civil)
    return (first.year * 12 + first.month - 1...max(first.year * 12 + first.month, last.year * 12 + last.month) - 1).map {
      ($0 / 12, $0 % 12 + 1)
    }
  }

  /// Where a month begins, or the window where that is later.
  private static func place(of month: Month, in window: DayRange) -> Int {
    Day(year: month.year, month: month.month, day: 1).map { max(0, HTMLBar.place(of: $0, in: window)) } ?? 0
  }

  private static func middle(of day: Day, in window: DayRange) -> Int {
    (HTMLBar.place(of: day, in: window) + HTMLBar.evening(of: day, in: window)) / 2
  }
}

/// The parts of a bar, in ten-thousandths of the width of a window; what lies outside of it is left out.
private struct HTMLBar {
  var all: Range<Int>?
  var done: Range<Int>?
  /// What is still to do in time.
  var open: Range<Int>?
  var late: Range<Int>?
  var slack: Range<Int>?
  /// The evening of the deadline.
  var deadline: Int?
  let isBefore: Bool
  let isAfter: Bool

  init(_ bar: Report.Bar, in window: DayRange) {
    func range(_ first: Day?, _ last: Day?) -> Range<Int>? {
      guard let first, let last, first <= last, last >= window.first, first <= window.last else { return nil }
      let start = max(0, HTMLBar.place(of: first, in: window))
      let end = min(10_000, HTMLBar.evening(of: last, in: window))
      // A day of a long time is still to be seen.
      return start..<max(end, min(10_000, start + 12))
    }
    let afterDone = bar.doneUntil.map { $0.adding(days: 1) } ?? bar.start
    all = range(bar.start, bar.finish)
    done = range(bar.start, bar.doneUntil)
    late = range([bar.lateFrom, bar.lateFrom == nil ? nil : afterDone].compactMap { $0 }.max(), bar.finish)
    open = range(afterDone, bar.lateFrom?.adding(days: -1) ?? bar.finish)
    slack = range(bar.finish.adding(days: 1), bar.slackUntil)
    deadline = bar.deadline.flatMap { day in
      day < window.first || day > window.last ? nil : HTMLBar.evening(of: day, in: window)
    }
    isBefore = bar.start < window.first
    isAfter = bar.finish > window.last
  }

  /// The morning of a day.
  static func place(of day: Day, in window: DayRange) -> Int { day.days(since: window.first) * 10_000 / window.count }

  static func evening(of day: Day, in window: DayRange) -> Int { (day.days(since: window.first) + 1) * 10_000 / window.count }
}

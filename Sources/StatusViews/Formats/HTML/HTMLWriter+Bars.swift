import RoadmapEngine
import Wording

/// Bars over time as drawings in the cells of a table.
extension HTMLWriter {
  /// Whether time runs from right to left.
  var isMirrored: Bool { wording.language == .ar }

  /// Writes the cell of a bar, over the parts of links that cross it.
  mutating func put(_ bar: Report.Bar, in window: DayRange, _ links: [HTMLLink]) {
    page.put("<td class=\"t\"><svg role=\"img\"><title>")
    put(words(bar))
    page.put("</title><use href=\"#")
    page.put(raw: HTMLWriter.lines(window))
    page.put("\"/><svg y=\"50%\">")
    draw(links)
    let parts = HTMLBar(bar, in: window, isMirrored: isMirrored)
    draw(bar, parts)
    label(bar, parts)
    page.put("</svg></svg></td>")
  }

  /// Writes a cell without a bar.
  mutating func lines(in window: DayRange, _ links: [HTMLLink]) {
    page.put("<td class=\"t\"><svg aria-hidden=\"true\"><use href=\"#")
    page.put(raw: HTMLWriter.lines(window))
    page.put("\"/>")
    if !links.isEmpty {
      page.put("<svg y=\"50%\">")
      draw(links)
      page.put("</svg>")
    }
    page.put("</svg></td>")
  }

  /// The width of a letter of a date and the room around it, in ten-thousandths of the axis.
  private static let letter = 82
  private static let gap = 130

  /// Writes the dates of a bar on the side where time goes on, else on the other side, else on the bar itself.
  private mutating func label(_ bar: Report.Bar, _ parts: HTMLBar) {
    let text = bar.shortDates(wording)
    let room = text.unicodeScalars.count * Self.letter + Self.gap
    guard let extent = parts.extent(room: room) else { return }
    let (hasLeft, hasRight) = (extent.lowerBound >= room, extent.upperBound <= 10_000 - room)
    let isRight = hasRight && (!isMirrored || !hasLeft)
    page.put("<text class=\"k2\" y=\"4\" x=\"")
    if hasLeft || hasRight {
      put(share: isRight ? extent.upperBound : extent.lowerBound)
      page.put(isRight ? "\" dx=\"9\"" : "\" dx=\"-9\"")
      // An Arabic text starts on the right.
      if isRight == isMirrored { page.put(" text-anchor=\"end\"") }
    } else {
      put(share: (extent.lowerBound + extent.upperBound) / 2)
      page.put("\" text-anchor=\"middle\"")
    }
    page.put(">")
    put(text)
    page.put("</text>")
  }

  /// Writes the parts of links that cross a row.
  private mutating func draw(_ links: [HTMLLink]) {
    for link in links {
      page.put("<line class=\"h\" x1=\"")
      put(share: link.x)
      page.put("\" x2=\"")
      put(share: link.x)
      page.put(raw: "\" y1=\"\(link.rises ? -500 : 0)\" y2=\"\(link.falls ? 500 : 0)\"/>")
      guard let target = link.target else { continue }
      page.put("<line class=\"h\" x1=\"")
      put(share: link.x)
      page.put("\" x2=\"")
      put(share: target)
      page.put("\" y1=\"0\" y2=\"0\"/>")
      sign("h", "h2", at: target)
    }
  }

  private mutating func draw(_ bar: Report.Bar, _ parts: HTMLBar) {
    if let slack = parts.slack {
      page.put("<line class=\"a\" x1=\"")
      put(share: slack.lowerBound)
      page.put("\" x2=\"")
      put(share: slack.upperBound)
      page.put("\"/>")
    }
    switch bar.shape {
    case .bar:
      if let done = parts.done { rectangle("f", done) }
      if let open = parts.open { rectangle(bar.isCritical ? "c" : "p", open) }
      if let late = parts.late { rectangle("l", late) }
    case .span:
      if let all = parts.all { rectangle("u", all, y: -4, height: 4) }
      if let done = parts.done { rectangle("u2", done, y: -4, height: 4) }
      if let all = parts.all {
        if !parts.isCutLeft { sign("i", "u2", at: all.lowerBound) }
        if !parts.isCutRight { sign("j", "u2", at: all.upperBound) }
      }
    case .milestone:
      if let all = parts.all { sign("m", bar.isDone ? "r" : bar.lateFrom == nil ? "m" : "x", at: (all.lowerBound + all.upperBound) / 2) }
    }
    if let deadline = parts.deadline { sign("e", "e", at: deadline) }
    if parts.isCutLeft { sign("b", "z", at: 0) }
    if parts.isCutRight { sign("n", "z", at: 10_000) }
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

  private mutating func sign(_ name: StaticString, _ look: StaticString, at x: Int) {
    page.put("<use href=\"#")
    page.put(name)
    page.put("\" class=\"")
    page.put(look)
    page.put("\" x=\"")
    put(share: x)
    page.put("\"/>")
  }

  /// Returns what a drawing shows in words, for readers who do not see it.
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
}

/// The characters for lines, bars and symbols, in a Unicode and an ASCII set; each is one column wide.
package struct Glyphs: Equatable, Sendable {
  /// The parts of a border.
  package struct Lines: Equatable, Sendable {
    package let horizontal, vertical, topLeft, topRight, bottomLeft, bottomRight, teeDown, teeUp, teeRight, teeLeft, cross: String
  }

  /// Ends a text that was cut short.
  package let ellipsis: String
  /// Borders of boxes, and of the box with the focus.
  package let lines, heavyLines: Lines
  /// A branch of a tree, the last branch of a node, and the line of the parent beside the branches below.
  package let branch, lastBranch, trunk: String
  /// Signs before an open group, a closed group and the selected row.
  package let open, closed, pointer: String
  /// Symbols of health and status; a word is always shown with them.
  package let late, willBeLate, risk, track, quiet, done, active, dropped: String
  /// Signs beside a critical step, and beside a step whose dates have just moved.
  package let critical, moved: String
  /// The parts of a bar on a timeline: done, planned, critical and late days, and slack.
  package let barDone, bar, barCritical, barLate, slack: String
  /// A filled and an empty column of a progress bar.
  package let full, empty: String
  /// One to seven eighths of a column of a progress bar; empty if the set has none.
  package let eighths: [String]
  /// The bar of a step that contains others: its ends, its middle, its finished part, and a bar of one column; then the sign of a
  /// deadline.
  package let spanStart, span, spanDone, spanEnd, spanOnly, deadline: String
  /// A milestone, a reached milestone, and the signs of an estimated and of an agreed date.
  package let milestone, milestoneReached, estimated, agreed: String
  /// The sign before a value for which people have to decide, and the line on a timeline at each day that a side wants.
  package let contested, contestedDay: String
  /// The vertical line of today, and its crossing with the axis.
  package let today, todayOnAxis: String
  /// A day off, and the signs of a bar that continues before or after the window.
  package let dayOff, before, after: String
  /// A separator within a line, an arrow, signs for more rows above and below, and a check mark.
  package let separator, arrow, moreAbove, moreBelow, checked: String

  /// The set for a terminal that shows UTF-8.
  package static let unicode = Glyphs(
    ellipsis: "…",
    lines: Lines(
      horizontal: "─", vertical: "│", topLeft: "┌", topRight: "┐", bottomLeft: "└", bottomRight: "┘", teeDown: "┬", teeUp: "┴",
      teeRight: "├", teeLeft: "┤", cross: "┼"),
    heavyLines: Lines(
      horizontal: "━", vertical: "┃", topLeft: "┏", topRight: "┓", bottomLeft: "┗", bottomRight: "┛", teeDown: "┳", teeUp: "┻",
      teeRight: "┣", teeLeft: "┫", cross: "╋"),
    branch: "├", lastBranch: "└", trunk: "│", open: "▾", closed: "▸", pointer: "▸", late: "■", willBeLate: "□", risk: "▲", track: "●",
    quiet: "○",
    done: "✓", active: "◐", dropped: "✗", critical: "!", moved: "»", barDone: "█", bar: "▒", barCritical: "▓", barLate: "■", slack: "·",
    full: "█", empty: "░",
    eighths: ["▏", "▎", "▍", "▌", "▋", "▊", "▉"], spanStart: "┌", span: "─", spanDone: "━", spanEnd: "┐", spanOnly: "┬", deadline: "┤",
    milestone: "◆", milestoneReached: "◇", estimated: "≈", agreed: "=", contested: "≠", contestedDay: "┆", today: "┃", todayOnAxis: "╋",
    dayOff: "░", before: "◀", after: "▶", separator: "·", arrow: "→", moreAbove: "↑", moreBelow: "↓", checked: "✓")

  /// The set for a terminal that shows only ASCII.
  package static let ascii = Glyphs(
    ellipsis: "~", lines: plain("-", "|"), heavyLines: plain("=", "|"), branch: "|", lastBranch: "`", trunk: "|", open: "v", closed: ">",
    pointer: ">", late: "X", willBeLate: "r", risk: "!", track: "o", quiet: ".", done: "+", active: "*", dropped: "x", critical: "!",
    moved: "}",
    barDone: "#", bar: "-", barCritical: "=",
    barLate: "X", slack: ".", full: "#", empty: ".", eighths: [], spanStart: "(", span: "_", spanDone: "=", spanEnd: ")", spanOnly: "I",
    deadline: "]", milestone: "*", milestoneReached: "+", estimated: "~", agreed: "=", contested: "&", contestedDay: "'", today: "|",
    todayOnAxis: "+", dayOff: ":", before: "<", after: ">", separator: "-", arrow: ">", moreAbove: "^", moreBelow: "v", checked: "+")

  private static func plain(_ horizontal: String, _ vertical: String) -> Lines {
    Lines(
      horizontal: horizontal, vertical: vertical, topLeft: "+", topRight: "+", bottomLeft: "+", bottomRight: "+", teeDown: "+",
      teeUp: "+", teeRight: "+", teeLeft: "+", cross: "+")
  }

  /// Returns a progress bar of `columns` columns, filled to `share` (0 to 1), to the eighth of a column if the set has eighths.
  package func progress(_ share: Double, columns: Int) -> String {
    let columns = max(0, min(columns, 2000))
    let share = share.isFinite ? min(max(share, 0), 1) : 0
    let parts = eighths.count + 1
    let filled = Int(share * Double(columns * parts))
    let (whole, rest) = (filled / parts, filled % parts)
    let partial = eighths.indices.contains(rest - 1) ? eighths[rest - 1] : ""
    return String(repeating: full, count: whole) + partial + String(repeating: empty, count: columns - whole - (partial.isEmpty ? 0 : 1))
  }
}

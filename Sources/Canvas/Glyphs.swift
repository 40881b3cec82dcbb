/// The characters that draw lines, bars and symbols, in a set for every terminal and one for ASCII only; each is one column wide.
package struct Glyphs: Equatable, Sendable {
  /// The parts of a border.
  package struct Lines: Equatable, Sendable {
    package let horizontal, vertical, topLeft, topRight, bottomLeft, bottomRight, teeDown, teeUp, teeRight, teeLeft, cross: String
  }

  /// Cuts a text short.
  package let ellipsis: String
  /// Borders of boxes, and of the box that has the focus.
  package let lines, heavyLines: Lines
  /// A branch of a tree, its last branch, and the trunk beside the branches below.
  package let branch, lastBranch, trunk: String
  /// Before a group that is open or closed, and before the selected row.
  package let open, closed, pointer: String
  /// Health symbols; a word always stands beside them.
  package let late, risk, track, quiet, done, active, dropped: String
  /// Beside a step that is critical, and beside one whose dates have just moved.
  package let critical, moved: String
  /// Parts of a bar on a timeline.
  package let barDone, bar, barCritical, barLate, slack: String
  /// Filled and empty column of a progress bar, and the eighths of a column from one to seven.
  package let full, empty: String
  package let eighths: [String]
  /// A span of others: its ends, its middle, the part that is done, all of it in one column; and where a bar has to end.
  package let spanStart, span, spanDone, spanEnd, spanOnly, deadline: String
  /// A milestone, one that is reached, and a date that is an estimate.
  package let milestone, milestoneReached, estimated: String
  /// The line of today, and its crossing with the axis.
  package let today, todayOnAxis: String
  /// A day off, and a bar that goes on outside of the window.
  package let dayOff, before, after: String
  /// Between two parts of a line; from one to another; more above and below.
  package let separator, arrow, moreAbove, moreBelow, checked: String

  /// For a terminal that shows UTF-8.
  package static let unicode = Glyphs(
    ellipsis: "…",
    lines: Lines(
      horizontal: "─", vertical: "│", topLeft: "┌", topRight: "┐", bottomLeft: "└", bottomRight: "┘", teeDown: "┬", teeUp: "┴",
      teeRight: "├", teeLeft: "┤", cross: "┼"),
    heavyLines: Lines(
      horizontal: "━", vertical: "┃", topLeft: "┏", topRight: "┓", bottomLeft: "┗", bottomRight: "┛", teeDown: "┳", teeUp: "┻",
      teeRight: "┣", teeLeft: "┫", cross: "╋"),
    branch: "├", lastBranch: "└", trunk: "│", open: "▾", closed: "▸", pointer: "▸", late: "■", risk: "▲", track: "●", quiet: "○",
    done: "✓", active: "◐", dropped: "✗", critical: "!", moved: "»", barDone: "█", bar: "▒", barCritical: "▓", barLate: "■", slack: "·",
    full: "█", empty: "░",
    eighths: ["▏", "▎", "▍", "▌", "▋", "▊", "▉"], spanStart: "┌", span: "─", spanDone: "━", spanEnd: "┐", spanOnly: "┬", deadline: "┤",
    milestone: "◆", milestoneReached: "◇", estimated: "≈", today: "┃", todayOnAxis: "╋",
    dayOff: "░", before: "◀", after: "▶", separator: "·", arrow: "→", moreAbove: "↑", moreBelow: "↓", checked: "✓")

  /// For a terminal that shows nothing but ASCII.
  package static let ascii = Glyphs(
    ellipsis: "~", lines: plain("-", "|"), heavyLines: plain("=", "|"), branch: "|", lastBranch: "`", trunk: "|", open: "v", closed: ">",
    pointer: ">", late: "X", risk: "!", track: "o", quiet: ".", done: "+", active: "*", dropped: "x", critical: "!", moved: "}",
    barDone: "#", bar: "-", barCritical: "=",
    barLate: "X", slack: ".", full: "#", empty: ".", eighths: [], spanStart: "(", span: "_", spanDone: "=", spanEnd: ")", spanOnly: "I",
    deadline: "]", milestone: "*", milestoneReached: "+", estimated: "~", today: "|",
    todayOnAxis: "+", dayOff: ":", before: "<", after: ">", separator: "-", arrow: ">", moreAbove: "^", moreBelow: "v", checked: "+")

  private static func plain(_ horizontal: String, _ vertical: String) -> Lines {
    Lines(
      horizontal: horizontal, vertical: vertical, topLeft: "+", topRight: "+", bottomLeft: "+", bottomRight: "+", teeDown: "+",
      teeUp: "+", teeRight: "+", teeLeft: "+", cross: "+")
  }

  /// A bar of `columns` columns, `share` of it (0 to 1) filled, to the eighth of a column where the set has eighths.
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

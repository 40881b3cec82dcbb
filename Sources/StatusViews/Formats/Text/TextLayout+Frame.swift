import Canvas
import Wording

/// The frame of an office paper in text: letterhead and reference above, author and codes below, and lines on which parties sign.
extension TextLayout {
  /// The most parties that sign side by side.
  private static let signersInARow = 3
  /// The blanks between the lines of two signers.
  private static let signerGap = 4

  /// Sets the letterhead on the left, and day, reference and marking beside it.
  mutating func setHead(_ frame: Report.Frame) {
    // Each side has at most half of the page, and its longer lines are wrapped.
    let facts = frame.facts(wording).map { $0.joined(separator: wording.comma) }
    let right = facts.flatMap { TextWidth.wrap(TextWidth.printableLine($0), columns: width / 2) }
    let room = right.map { TextWidth.columns($0) }.max() ?? 0
    let left = frame.letterhead.flatMap { TextWidth.wrap(TextWidth.printableLine($0), columns: width - room - 2) }
    for index in 0..<max(left.count, right.count) {
      put(TextWidth.fit(left.indices.contains(index) ? left[index] : "", columns: max(0, width - room)), .strong)
      put(TextWidth.fitToEnd(right.indices.contains(index) ? right[index] : "", columns: room), .plain)
      endLine()
    }
    endLine()
    isBound = true
  }

  /// Sets codes and author at the end.
  mutating func setFoot(_ frame: Report.Frame) {
    for line in frame.foot(wording) { wrap(line, .dim) }
  }

  /// Sets a line to sign on for each party, with the party over it and what to write under it.
  mutating func setSigners(_ signers: [String]) {
    let room = width / Self.signersInARow
    for first in stride(from: 0, to: signers.count, by: Self.signersInARow) {
      let row = signers[first..<min(first + Self.signersInARow, signers.count)]
      isBound = false
      endLine()
      isBound = true
      setParts(row.map { wording.signs(for: $0) }, room)
      endLine()
      endLine()
      setParts(row.map { _ in String(repeating: "_", count: max(0, room - Self.signerGap)) }, room)
      setParts(row.map { _ in wording.signerWords }, room)
    }
  }

  private mutating func setParts(_ parts: [String], _ room: Int) {
    for part in parts {
      put(TextWidth.fit(TextWidth.printableLine(part), columns: max(0, room - Self.signerGap)), .plain)
      sheet.put(" ", times: Self.signerGap, .plain)
    }
    endLine()
  }
}

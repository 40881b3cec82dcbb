/// The notes of several sides as one text, or a conflict (Collaboration.md, Atoms).
///
/// Each side is compared with the base, and the changes of all sides are made; equal changes are one. Changes that do not conflict concern
/// different lines, so that the order in which they are made does not matter. Two changes of different sides conflict
/// - if they change the same line, or one adds lines inside the lines that the other one changes;
/// - if they are next to each other and both add lines, since nobody knows which of these come first;
/// - if they remove the same line, and do not put it back at the same places elsewhere.
///
/// Lines are compared byte by byte; a carriage return is part of its line. The line feed after the last line is not: it is as in the base
/// unless a side that has lines differs in it, and an empty last line always has one.
enum LineMerge: Equatable, Sendable {
  /// The text with the changes of all sides; nil if it is absent.
  case merged(String?)
  /// Changes conflict or would make too long a text, and people decide.
  case conflict

  /// Merges texts; nil stands for an absent one, which has no lines.
  /// - Parameters:
  ///   - sides: the texts of the sides in any order.
  /// - base: the text from which all sides were made. It contains every change that the author of one of them had been shown.
  ///   - limit: the greatest size of the merged text in bytes.
  static func of(_ sides: [String?], from base: String?, limit: Int) -> LineMerge {
    var numbers = LineNumbers()
    let lines = numbers.numbers(of: base)
    var makers: [LineChange: [Int]] = [:]
    // Where each side adds a line.
    var places = Array(repeating: [Int: [Range<Int>]](), count: sides.count)
    for (side, text) in sides.enumerated() {
      for change in LineChange.all(from: lines, to: numbers.numbers(of: text)) {
        makers[change, default: []].append(side)
        for line in Set(change.lines) { places[side][line, default: []].append(change.range) }
      }
    }
    let changes = makers.keys.sorted { ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound) }
    // If any two conflict, two neighbours do. Those of one side never do: a kept line stands between them.
    guard zip(changes, changes.dropFirst()).allSatisfy({ !$0.conflicts(with: $1) }) else { return .conflict }
    for (change, sides) in makers where sides.count > 1 {
      for line in Set(lines[change.range]) where !numbers.isBlank(line) {
        guard Set(sides.map { places[$0][line] ?? [] }).count == 1 else { return .conflict }
      }
    }
    var (merged, next): ([Int], Int) = ([], 0)
    for change in changes {
      merged += lines[next..<change.range.lowerBound] + change.lines
      next = change.range.upperBound
    }
    merged += lines[next...]
    let isAbsent = sides.contains { ($0 == nil) != (base == nil) } != (base == nil)
    if merged.isEmpty { return .merged(isAbsent ? nil : "") }
    let wasEnded = base?.utf8.last == 0x0A
    let isEnded = sides.contains { $0?.isEmpty == false && ($0?.utf8.last == 0x0A) != wasEnded } != wasEnded
    let text = numbers.text(of: merged, isEnded: isEnded)
    return text.utf8.count > limit ? .conflict : .merged(text)
  }
}

/// Lines of the base that a side has replaced by others; an empty range where it has only added lines.
private struct LineChange: Hashable {
  let range: Range<Int>
  let lines: [Int]

  /// Checks whether a different change of another side cannot be made together with this one.
  func conflicts(with other: LineChange) -> Bool {
    if range.lowerBound < other.range.upperBound && other.range.lowerBound < range.upperBound { return true }
    return (range.upperBound == other.range.lowerBound || other.range.upperBound == range.lowerBound)
      && lines.count > range.count && other.lines.count > other.range.count
  }

  /// Returns the fewest removed and added lines that lead from the base to a side, as changes between which at least one line is kept.
  ///
  /// Of several shortest ways, the one is taken that keeps a line wherever it is equal to the next one of the side. Elsewhere it removes a line
  /// before it adds one, unless a kept line would follow at once: so a replaced line is one change, also where lines repeat. A text that needs
  /// more than 2,000 lines is rewritten: one change from the first line that differs to the last one.
  static func all(from base: [Int], to side: [Int]) -> [LineChange] {
    guard let starts = starts(base, side, most: 2_000) else {
      let before = zip(base, side).prefix { $0 == $1 }.count
      let after = zip(base[before...].reversed(), side[before...].reversed()).prefix { $0 == $1 }.count
      return [LineChange(range: before..<base.count - after, lines: Array(side[before..<side.count - after]))]
    }
    var changes: [LineChange] = []
    var (line, other, edits, start, otherStart) = (0, 0, starts.count - 1, 0, 0)
    func close() {
      if start < line || otherStart < other { changes.append(LineChange(range: start..<line, lines: Array(side[otherStart..<other]))) }
      (line, other, start, otherStart) = (line + 1, other + 1, line + 1, other + 1)
    }
    while line < base.count || other < side.count {
      if line < base.count, other < side.count, base[line] == side[other] {
        close()
      } else {
        edits -= 1
        let index = (line + 1 - other - (base.count - side.count) + edits) / 2
        let removes = line < base.count && index <= edits && starts[edits][index] <= line + 1
        let adds = other < side.count && index > 0 && starts[edits][index - 1] <= line
        if removes && !(adds && line + 1 < base.count && base[line + 1] == side[other]) { line += 1 } else { other += 1 }
      }
    }
    close()
    return changes
  }

  /// Returns, for each number of edits, from which lines on two texts differ by no more edits (E. Myers, An O(ND) Difference Algorithm, 1986).
  ///
  /// Element `[edits][index]` is the first line of the base from which so many removed and added lines suffice, where the base is
  /// `base.count - side.count - edits + 2 * index` lines further than the side. The last row is the one of the whole texts; nil if these
  /// differ in more than `most` lines.
  private static func starts(_ base: [Int], _ side: [Int], most: Int) -> [[Int]]? {
    var rows: [[Int]] = []
    for edits in 0...most {
      let last = rows.last ?? [base.count + 1]
      let row = (0...edits).map { index in
        let shift = base.count - side.count - edits + 2 * index
        guard -side.count <= shift, shift <= base.count else { return Int.max }
        var line = max(min(index < last.count ? last[index] - 1 : .max, index > 0 ? last[index - 1] : .max), shift, 0)
        while line > max(shift, 0), base[line - 1] == side[line - shift - 1] { line -= 1 }
        return line
      }
      rows.append(row)
      let index = edits + side.count - base.count
      if index.isMultiple(of: 2), row.indices.contains(index / 2), row[index / 2] == 0 { return rows }
    }
    return nil
  }
}

/// The distinct lines of some texts, so that lines are compared as numbers.
private struct LineNumbers {
  private var lines: [ArraySlice<UInt8>] = []
  private var numbers: [ArraySlice<UInt8>: Int] = [:]

  /// Returns the lines of a text. Line feeds end them; the last one may lack it.
  mutating func numbers(of text: String?) -> [Int] {
    let parts = Array((text ?? "").utf8).split(separator: 0x0A, omittingEmptySubsequences: false)
    return (parts.last?.isEmpty == true ? parts.dropLast() : parts[...]).map { line in
      let number = numbers[line] ?? lines.count
      numbers[line] = number
      if number == lines.count { lines.append(line) }
      return number
    }
  }

  /// - Parameter isEnded: whether a line feed ends a last line that is not empty.
  func text(of numbers: [Int], isEnded: Bool) -> String {
    let bytes = Array(numbers.map { lines[$0] }.joined(separator: [0x0A]))
    return String(decoding: bytes, as: UTF8.self) + (isEnded || numbers.last.map { lines[$0].isEmpty } == true ? "\n" : "")
  }

  /// Checks whether a line has only white space. Such lines are frequent, so an added one is not taken for a moved one.
  func isBlank(_ number: Int) -> Bool { lines[number].allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D } }
}

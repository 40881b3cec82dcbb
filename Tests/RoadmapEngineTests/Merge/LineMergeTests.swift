import Support
import Testing

@testable import RoadmapEngine

@Suite struct LineMergeTests {
  /// The outcome as bytes: equal strings may consist of different ones.
  private enum Outcome: Hashable {
    case merged([UInt8]?)
    case conflict

    init(_ merge: LineMerge) {
      switch merge {
      case .merged(let text): self = .merged(text.map { Array($0.utf8) })
      case .conflict: self = .conflict
      }
    }
  }

  private func merge(_ base: String?, _ sides: String?..., limit: Int = 65_536) -> LineMerge { .of(sides, from: base, limit: limit) }

  private func outcome(_ base: String?, _ sides: [String?]) -> Outcome { Outcome(.of(sides, from: base, limit: 65_536)) }

  /// Makes a text of few different lines, so that they repeat.
  private func text(_ random: inout SeededRandom) -> String {
    let lines = (0..<random.number(0...7)).map { _ in random.one(of: ["a", "a", "b", "c", ""]) }
    return lines.joined(separator: "\n") + (random.chance(70) && !lines.isEmpty ? "\n" : "")
  }

  private func edited(_ text: String?, _ random: inout SeededRandom) -> String? {
    if random.chance(3) { return nil }
    var lines = LineMergeOracle.lines(text)
    for _ in 0..<random.number(0...2) {
      let position = random.number(0...lines.count)
      if random.chance(40), position < lines.count { lines.remove(at: position) }
      if random.chance(60) { lines.insert(random.one(of: ["a", "b", "c", "x", "y", ""]), at: min(position, lines.count)) }
    }
    let isEnded = lines.last == "" || random.chance(5) != (text?.hasSuffix("\n") ?? false)
    return lines.joined(separator: "\n") + (isEnded && !lines.isEmpty ? "\n" : "")
  }

  @Test func `the merge is the one of an oracle that compares all lines and all pairs of changes`() {
    var random = SeededRandom(seed: 20)
    var outcomes: [Bool: Int] = [:]
    for _ in 0..<6_000 {
      let base = random.chance(5) ? nil : text(&random)
      let sides = (0..<random.number(1...4)).map { _ in random.chance(10) ? text(&random) : edited(base, &random) }
      let expected = LineMergeOracle(base, sides).merged.map { Outcome.merged($0.map { Array($0.utf8) }) } ?? .conflict
      #expect(outcome(base, sides) == expected, "\(base.debugDescription) \(sides)")
      outcomes[expected == .conflict, default: 0] += 1
    }
    #expect(outcomes.values.allSatisfy { $0 > 1_000 })
  }

  @Test func `two sides with any of some short texts are merged as the oracle merges them`() {
    let texts: [String?] = ["", "\n", "a", "a\n", "b\n", "a\na\n", "a\nb", "a\nb\n", "b\na\n", "b\nb\n", "a\n\nb\n", nil]
    let longer = ["a\na\na\n", "a\na\nb\n", "a\nb\na\n", "b\na\na\n", "b\nb\na\n", "b\na\nb", "a\nb\nb\n"]
    for base in texts + longer {
      for first in texts + longer {
        for second in texts + longer {
          let expected = LineMergeOracle(base, [first, second]).merged.map { Outcome.merged($0.map { Array($0.utf8) }) } ?? .conflict
          #expect(outcome(base, [first, second]) == expected, "\([base, first, second])")
        }
      }
    }
  }

  @Test func `neither the order of the sides, nor a repeated side, nor one without changes makes a difference`() {
    var random = SeededRandom(seed: 21)
    for _ in 0..<2_000 {
      let base = text(&random)
      let sides = (0..<random.number(1...4)).map { _ in edited(base, &random) }
      let merged = outcome(base, sides)
      #expect(outcome(base, sides.shuffled(using: &random)) == merged, "\(base.debugDescription) \(sides)")
      #expect(outcome(base, sides + [sides.first ?? nil, base]) == merged, "\(base.debugDescription) \(sides)")
    }
  }

  @Test func `the changes of one side alone give its text, byte for byte`() {
    var random = SeededRandom(seed: 22)
    for _ in 0..<2_000 {
      let (base, side) = (random.chance(5) ? nil : text(&random), random.chance(5) ? nil : text(&random))
      #expect(outcome(base, [side]) == .merged(side.map { Array($0.utf8) }), "\([base, side])")
      #expect(outcome(base, [base, side, side]) == .merged(side.map { Array($0.utf8) }), "\([base, side])")
    }
  }

  /// Makes the changes first and the texts from them, so that no comparison of texts is trusted.
  @Test func `changes of different lines are all made, and a line that two sides change is a conflict`() {
    var random = SeededRandom(seed: 23)
    for _ in 0..<2_000 {
      let base = (0..<12).map { "line \($0)" }
      var sides = Array(repeating: base, count: 3)
      var expected = base
      var position = 0
      while position < 12 {
        let (side, end) = (random.number(0...2), min(position + random.number(1...3), 12))
        let lines = (0..<random.number(0...2)).map { "new \(position) \($0)" }
        for index in position..<end {
          let replacement = index > position ? [] : lines
          sides[side][index] = replacement.joined(separator: "\n")
          expected[index] = sides[side][index]
          if replacement.isEmpty { (sides[side][index], expected[index]) = ("-", "-") }
        }
        position = end + random.number(1...3)
      }
      func text(_ lines: [String]) -> String { lines.filter { $0 != "-" }.map { $0 + "\n" }.joined() }
      #expect(outcome(text(base), sides.map(text)) == .merged(Array(text(expected).utf8)), "\(sides)")

      let contested = random.number(0...11)
      (sides[0], sides[1]) = (base, base)
      (sides[0][contested], sides[1][contested]) = (random.one(of: ["mine", "-"]), "yours")
      #expect(outcome(text(base), sides.prefix(2).map(text)) == .conflict, "\(sides)")
    }
  }

  /// Counts lines instead of comparing texts.
  @Test func `a merged text has each new line of a side and no line that all texts lack`() {
    var random = SeededRandom(seed: 24)
    for _ in 0..<3_000 {
      let base = text(&random)
      let sides = (0..<random.number(2...3)).map { _ in edited(base, &random) }
      guard case .merged(let text) = LineMerge.of(sides, from: base, limit: 65_536) else { continue }
      let (old, new) = (Set(LineMergeOracle.lines(base)), Set(sides.flatMap { LineMergeOracle.lines($0) }))
      let merged = Set(LineMergeOracle.lines(text))
      #expect(merged.isSuperset(of: new.subtracting(old)) && merged.isSubset(of: new), "\(base.debugDescription) \(sides)")
    }
  }

  @Test func `neighbouring lines are different lines, but nobody orders two additions at one place`() {
    #expect(merge("a\nb\n", "A\nb\n", "a\nB\n") == .merged("A\nB\n"))
    #expect(merge("a\nb\n", "a\nB\n", "a\nb\nc\n") == .merged("a\nB\nc\n"))
    #expect(merge("a\nb\n", "a\n", "a\nb\nc\n") == .merged("a\nc\n"))
    #expect(merge("a\n", "a\nb\n", "a\nc\n") == .conflict)
    #expect(merge("a\n", "a\nb\n", "a\nb\n") == .merged("a\nb\n"))
    #expect(merge("a\n", "a\nb\n", "a\nb\nc\n") == .conflict)
    #expect(merge("a\nb\n", "A\nmore\nb\n", "a\nc\nb\n") == .conflict)
  }

  @Test func `a line that one side moves and another one removes or moves elsewhere is a conflict`() {
    let base = "a\nb\nc\nd\ne\n"
    let moved = "a\nc\nd\ne\nb\n"
    #expect(merge(base, moved, "a\nc\nd\ne\n") == .conflict)
    #expect(merge(base, moved, "a\nc\nd\nb\ne\n") == .conflict)
    #expect(merge(base, moved, "a\nB\nc\nd\ne\n") == .conflict)
    #expect(merge(base, moved, "a\nc\nD\ne\nb\n") == .merged("a\nc\nD\ne\nb\n"))
    #expect(merge("a\n\nb\nc\nd\n", "a\nb\nc\nd\n", "a\nb\nc\n\nd\n") == .merged("a\nb\nc\n\nd\n"))
  }

  @Test func `a replaced line is one change where lines repeat`() {
    #expect(merge("a\nb\n", "b\nb\n", "a\nc\n") == .merged("b\nc\n"))
    #expect(merge("b\nb\n", "a\nb\n", "c\nb\n") == .conflict)
    #expect(merge("b\nb\n", "a\nb\n", "b\nc\n") == .merged("a\nc\n"))
  }

  @Test func `the line feed after the last line is never a conflict`() {
    #expect(merge("a\nb", "a\nb\n", "a\nb\nc") == .merged("a\nb\nc\n"))
    #expect(merge("a\nb\n", "a\nb", "a\nB\n") == .merged("a\nB"))
    #expect(merge("a\nb\n", "a\nb", "a\nb\n\n") == .merged("a\nb\n\n"))
    #expect(merge("a\n", "", "a\nb\n") == .merged("b\n"))
  }

  @Test func `an absent text has no lines, and stays absent or becomes empty if a side wants that`() {
    #expect(merge(nil, nil, "a") == .merged("a"))
    #expect(merge(nil, nil, "") == .merged(""))
    #expect(merge("a", nil, "") == .merged(nil))
    #expect(merge("a", "a", nil) == .merged(nil))
    #expect(merge("a", nil, "b") == .conflict)
    #expect(merge(nil) == .merged(nil))
  }

  @Test func `lines are equal if their bytes are`() {
    #expect(outcome("a\r\nb\r\n", ["a\r\nB\r\n", "A\r\nb\r\n"]) == .merged(Array("A\r\nB\r\n".utf8)))
    #expect(merge("a\nb\n", "a\r\nb\r\n", "A\nb\n") == .conflict)
    #expect(merge("cafe\n", "caf\u{E9}\n", "cafe\u{301}\n") == .conflict)
    #expect(outcome("caf\u{E9}\n", ["cafe\u{301}\n"]) == .merged(Array("cafe\u{301}\n".utf8)))
  }

  @Test func `a merged text that is too long is a conflict`() {
    #expect(merge("a\n", "x\na\n", "a\ny\n", limit: 6) == .merged("x\na\ny\n"))
    #expect(merge("a\n", "x\na\n", "a\ny\n", limit: 5) == .conflict)
  }

  @Test func `a rewritten text is one change between the lines that stay at its ends`() {
    let old = (0..<1_500).map { "\($0)\n" }
    let new = (0..<1_500).map { "new \($0)\n" }.joined()
    let base = "first\n\(old.joined())last\n"
    let isMerged = merge(base, "first\n\(new)last\n", "First\n\(old.joined())Last\n") == .merged("First\n\(new)Last\n")
    #expect(isMerged)
    let more = "first\n\(old.prefix(700).joined())more\n\(old.dropFirst(700).joined())last\n"
    let isConflict = merge(base, "first\n\(new)last\n", more) == .conflict
    #expect(isConflict)
  }

  @Test func `the time for repeated lines does not grow with the square of their number`() {
    let factor = Growth.factor(from: 1_000, to: 16_000) { count in
      var random = SeededRandom(seed: count)
      let texts = (0..<2).map { _ in (0..<count).map { _ in random.one(of: ["a\n", "b\n"]) }.joined() }
      return { _ = merge(texts[0], texts[1]) }
    }
    #expect(factor < 100)
  }
}

/// The definition of the merge, worked out by comparing every line with every line and every change with every change.
private struct LineMergeOracle {
  /// Positions between lines from the first to the last one that a change covers, the lines that it removes, and those that it adds.
  private struct Group: Hashable {
    var gaps: Set<Int>
    var removed: Set<Int> = []
    var added: [String] = []
  }

  /// The merged text in one element; nil for a conflict.
  private(set) var merged: String??

  static func lines(_ text: String?) -> [String] {
    var (lines, line) = ([String](), "")
    for scalar in (text ?? "").unicodeScalars {
      if scalar == "\n" { lines.append(line) }
      line = scalar == "\n" ? "" : line + String(scalar)
    }
    return line.isEmpty ? lines : lines + [line]
  }

  init(_ base: String?, _ sides: [String?]) {
    let lines = LineMergeOracle.lines(base)
    let groups = sides.map { LineMergeOracle.groups(lines, LineMergeOracle.lines($0)) }
    for first in groups {
      for second in groups where LineMergeOracle.conflict(first, second, lines) { return }
    }
    var result: [String] = []
    for gap in 0...lines.count {
      let here = Set(groups.joined()).filter { $0.gaps.min() == gap }.sorted { $0.gaps.count < $1.gaps.count }
      result += here.flatMap(\.added)
      if gap < lines.count, !groups.joined().contains(where: { $0.removed.contains(gap) }) { result.append(lines[gap]) }
    }
    if result.isEmpty {
      let disagrees = sides.contains { ($0 == nil) != (base == nil) }
      merged = .some((base == nil) == disagrees ? "" : nil)
    } else {
      let wasEnded = base?.last == "\n"
      let disagrees = sides.contains { $0 != nil && $0 != "" && ($0?.last == "\n") != wasEnded }
      let isEnded = result.last == "" || (disagrees ? !wasEnded : wasEnded)
      merged = .some(result.joined(separator: "\n") + (isEnded ? "\n" : ""))
    }
  }

  private static func conflict(_ first: [Group], _ second: [Group], _ lines: [String]) -> Bool {
    for mine in first {
      for yours in second {
        if mine == yours {
          for line in mine.removed.map({ lines[$0] }) where !line.isEmpty {
            let (here, there) = (first.filter { $0.added.contains(line) }, second.filter { $0.added.contains(line) })
            if here.map(\.gaps) != there.map(\.gaps) { return true }
          }
          continue
        }
        func isInside(_ group: Group, _ other: Group) -> Bool {
          group.removed.isEmpty && group.gaps.contains { other.removed.contains($0) && other.removed.contains($0 - 1) }
        }
        let bothGrow = [mine, yours].allSatisfy { $0.added.count > $0.removed.count }
        if !mine.removed.isDisjoint(with: yours.removed) || isInside(mine, yours) || isInside(yours, mine)
          || bothGrow && !mine.gaps.isDisjoint(with: yours.gaps)
        {
          return true
        }
      }
    }
    return false
  }

  private static func groups(_ base: [String], _ side: [String]) -> [Group] {
    var distances = Array(repeating: Array(repeating: 0, count: side.count + 1), count: base.count + 1)
    for line in (0...base.count).reversed() {
      for other in (0...side.count).reversed() where line < base.count || other < side.count {
        let removing = line < base.count ? distances[line + 1][other] + 1 : .max
        let adding = other < side.count ? distances[line][other + 1] + 1 : .max
        let isSame = line < base.count && other < side.count && base[line] == side[other]
        distances[line][other] = min(removing, adding, isSame ? distances[line + 1][other + 1] : .max)
      }
    }
    var groups: [Group] = []
    var open: Group?
    var (line, other) = (0, 0)
    while line < base.count || other < side.count {
      let (hasLine, hasOther) = (line < base.count, other < side.count)
      if hasLine, hasOther, base[line] == side[other] {
        groups += open.map { [$0] } ?? []
        open = nil
        (line, other) = (line + 1, other + 1)
        continue
      }
      var group = open ?? Group(gaps: [line])
      let removing = hasLine ? distances[line + 1][other] : .max
      let adding = hasOther ? distances[line][other + 1] : .max
      let endsByRemoving = hasOther && line + 1 < base.count && base[line + 1] == side[other]
      if removing < adding || removing == adding && !endsByRemoving {
        group.removed.insert(line)
        line += 1
        group.gaps.insert(line)
      } else {
        group.added.append(side[other])
        other += 1
      }
      open = group
    }
    return groups + (open.map { [$0] } ?? [])
  }
}

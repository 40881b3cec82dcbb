/// A set of days within the range of `Day`. It counts its members before a day and finds the n-th member in constant time.
///
/// It stores one bit for each day, the number of members before each 64-bit word, and hints that lead from an index to its word: 24 KB for
/// a set. Days are given as day numbers and instants as in `DayCount`.
package struct DaySet: Sendable, Equatable {
  private(set) var words: [UInt64]
  /// The number of members before the first day of each word; an additional last entry holds the total.
  private var before: [Int32]
  /// For each multiple of 64, the word that holds the member with that index.
  private var hints: [UInt16]

  static let wordCount = (Int(Day.count) + 63) / 64
  /// The first instant beyond the range of days: one after the evening of the last day.
  static let horizon = Day.count + 1

  /// Creates a set from one bit for each day, the first day in the lowest bit. Bits beyond the last day are cleared.
  init(words given: [UInt64]) {
    words = given
    words[DaySet.wordCount - 1] &= (1 << UInt64(Int(Day.count) % 64)) - 1
    before = []
    before.reserveCapacity(words.count + 1)
    hints = []
    var sum: Int32 = 0
    for (index, word) in words.enumerated() {
      before.append(sum)
      sum += Int32(word.nonzeroBitCount)
      while hints.count * 64 < Int(sum) { hints.append(UInt16(index)) }
    }
    before.append(sum)
  }

  /// The number of members.
  var total: Int32 { before[words.count] }

  func contains(_ day: Int32) -> Bool {
    guard day >= 0, day < Day.count else { return false }
    return words[Int(day) >> 6] >> UInt64(day & 63) & 1 == 1
  }

  /// Returns the number of members before the morning of a day. Instants outside of the range count as its nearest end.
  func count(before instant: Int32) -> Int32 {
    guard instant > 0 else { return 0 }
    guard instant < Day.count else { return total }
    let word = Int(instant) >> 6
    return before[word] + Int32((words[word] & ((1 << UInt64(instant & 63)) - 1)).nonzeroBitCount)
  }

  /// Returns the member with an index from 0. It is day 0 for a negative index, and the horizon for one beyond the last member.
  func day(at index: Int32) -> Int32 {
    guard index >= 0 else { return 0 }
    guard index < total else { return DaySet.horizon }
    var word = Int(hints[Int(index) >> 6])
    while before[word + 1] <= index { word += 1 }
    return Int32(word) << 6 + DaySet.position(of: index - before[word], in: words[word])
  }

  /// Returns the position of the n-th set bit of a word, n from 0.
  private static func position(of n: Int32, in word: UInt64) -> Int32 {
    var rest = n
    var bits = word
    var offset: Int32 = 0
    var width: Int32 = 32
    while width > 4 {
      let low = Int32((bits & ((1 << UInt64(width)) - 1)).nonzeroBitCount)
      if rest >= low {
        rest -= low
        bits >>= UInt64(width)
        offset += width
      }
      width >>= 1
    }
    while rest > 0 {
      bits &= bits &- 1
      rest -= 1
    }
    return offset + Int32(bits.trailingZeroBitCount)
  }

  /// Returns the n-th member at or after an instant, n from 1, or the horizon if there are fewer.
  func member(_ n: Int32, from instant: Int32) -> Int32 {
    // Most steps end within 64 days of their start, where counting the bits of one word is fastest.
    if n <= 32, instant >= 0, instant < Day.count - 64 {
      var bits = window(from: instant)
      for _ in 1..<n { bits &= bits &- 1 }
      if bits != 0 { return instant + Int32(truncatingIfNeeded: bits.trailingZeroBitCount) }
    }
    return day(at: count(before: instant) + n - 1)
  }

  /// Returns the n-th last member before an instant, n from 1; day 0 if there are fewer.
  func member(_ n: Int32, before instant: Int32) -> Int32 {
    if n <= 32, instant >= 64, instant < Day.count {
      var bits = window(from: instant - 64)
      for _ in 1..<n { bits &= ~((1 &<< 63) &>> UInt64(truncatingIfNeeded: bits.leadingZeroBitCount)) }
      if bits != 0 { return instant - 1 - Int32(truncatingIfNeeded: bits.leadingZeroBitCount) }
    }
    return day(at: count(before: instant) - n)
  }

  /// Returns the 64 days from an instant on as bits, the first day in the lowest bit.
  private func window(from instant: Int32) -> UInt64 {
    let word = Int(instant) >> 6
    let shift = UInt64(truncatingIfNeeded: instant & 63)
    return words[word] &>> shift | ((words[word + 1] &<< 1) &<< (63 - shift))
  }

  /// Returns the first member at or after an instant, or the horizon.
  func first(from instant: Int32) -> Int32 { member(1, from: instant) }

  /// Returns the n-th last member before an instant, n from 1; nil if there are fewer.
  func last(_ n: Int32 = 1, before instant: Int32) -> Int32? {
    let day = member(n, before: instant)
    return day > 0 || count(before: instant) >= n ? day : nil
  }

  /// Returns the intersection of the sets; every day for no set.
  static func all(_ sets: [DaySet]) -> DaySet {
    var words = [UInt64](repeating: .max, count: wordCount)
    for set in sets {
      for index in words.indices { words[index] &= set.words[index] }
    }
    return DaySet(words: words)
  }

  /// The empty set.
  package static let none = DaySet(words: [UInt64](repeating: 0, count: wordCount))
  /// The set of all days.
  package static let everyDay = DaySet(words: [UInt64](repeating: .max, count: wordCount))
}

/// A set of days out of the whole range of `Day`, answering "how many before" and "which is the n-th" in constant time.
///
/// One bit a day, a running count a word, and a hint that leads from a count back to its word: 24 KB a set.
package struct DaySet: Sendable, Equatable {
  private(set) var words: [UInt64]
  /// Members before the first day of each word; one more entry holds the total.
  private var before: [Int32]
  /// The word that holds the member with index 64k.
  private var hints: [UInt16]

  static let wordCount = (Int(Day.count) + 63) / 64
  /// The instant beyond the range of days: one after the evening of the last day.
  static let horizon = Day.count + 1

  /// Bits beyond the last day are dropped.
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

  /// How many members there are.
  var total: Int32 { before[words.count] }

  func contains(_ day: Int32) -> Bool {
    guard day >= 0, day < Day.count else { return false }
    return words[Int(day) >> 6] >> UInt64(day & 63) & 1 == 1
  }

  /// Members before the morning of a day; instants outside of the range count as its ends.
  func count(before instant: Int32) -> Int32 {
    guard instant > 0 else { return 0 }
    guard instant < Day.count else { return total }
    let word = Int(instant) >> 6
    return before[word] + Int32((words[word] & ((1 << UInt64(instant & 63)) - 1)).nonzeroBitCount)
  }

  /// The member with an index from 0; below that the first day there is, after the last member the horizon.
  func day(at index: Int32) -> Int32 {
    guard index >= 0 else { return 0 }
    guard index < total else { return DaySet.horizon }
    var word = Int(hints[Int(index) >> 6])
    while before[word + 1] <= index { word += 1 }
    return Int32(word) << 6 + DaySet.position(of: index - before[word], in: words[word])
  }

  /// The place of the n-th set bit, n from 0.
  private static func position(of n: Int32, in word: UInt64) -> Int32 {
    var rest = n
    var bits = word
    var place: Int32 = 0
    var width: Int32 = 32
    while width > 4 {
      let low = Int32((bits & ((1 << UInt64(width)) - 1)).nonzeroBitCount)
      if rest >= low {
        rest -= low
        bits >>= UInt64(width)
        place += width
      }
      width >>= 1
    }
    while rest > 0 {
      bits &= bits &- 1
      rest -= 1
    }
    return place + Int32(bits.trailingZeroBitCount)
  }

  /// The n-th member at or after an instant, n from 1, or the horizon.
  func member(_ n: Int32, from instant: Int32) -> Int32 {
    // Most steps end within the 64 days in which they start, and soon.
    if n <= 32, instant >= 0, instant < Day.count - 64 {
      var bits = window(from: instant)
      for _ in 1..<n { bits &= bits &- 1 }
      if bits != 0 { return instant + Int32(truncatingIfNeeded: bits.trailingZeroBitCount) }
    }
    return day(at: count(before: instant) + n - 1)
  }

  /// The n-th member before an instant, n from 1, the last one first; below the first one 0.
  func member(_ n: Int32, before instant: Int32) -> Int32 {
    if n <= 32, instant >= 64, instant < Day.count {
      var bits = window(from: instant - 64)
      for _ in 1..<n { bits &= ~((1 &<< 63) &>> UInt64(truncatingIfNeeded: bits.leadingZeroBitCount)) }
      if bits != 0 { return instant - 1 - Int32(truncatingIfNeeded: bits.leadingZeroBitCount) }
    }
    return day(at: count(before: instant) - n)
  }

  /// The 64 days from an instant on, the first one in the lowest bit.
  private func window(from instant: Int32) -> UInt64 {
    let word = Int(instant) >> 6
    let shift = UInt64(truncatingIfNeeded: instant & 63)
    return words[word] &>> shift | ((words[word + 1] &<< 1) &<< (63 - shift))
  }

  /// The first member at or after an instant, or the horizon.
  func first(from instant: Int32) -> Int32 { member(1, from: instant) }

  /// The n-th last member before an instant, n from 1; nil where there are not so many.
  func last(_ n: Int32 = 1, before instant: Int32) -> Int32? {
    let day = member(n, before: instant)
    return day > 0 || count(before: instant) >= n ? day : nil
  }

  /// The days that all sets hold; of no set: every day.
  static func all(_ sets: [DaySet]) -> DaySet {
    var words = [UInt64](repeating: .max, count: wordCount)
    for set in sets {
      for index in words.indices { words[index] &= set.words[index] }
    }
    return DaySet(words: words)
  }

  package static let none = DaySet(words: [UInt64](repeating: 0, count: wordCount))
  package static let everyDay = DaySet(words: [UInt64](repeating: .max, count: wordCount))
}

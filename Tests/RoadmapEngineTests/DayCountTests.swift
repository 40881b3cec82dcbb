import Testing

@testable import RoadmapEngine

/// A reference that walks from day to day.
private struct DayByDay {
  let works: [@Sendable (Int32) -> Bool]

  func advance(_ t: Int32, _ n: Int32) -> Int32 {
    works.map { works in
      var day = t
      var left = n
      while true {
        if works(day) { left -= 1 }
        day += 1
        if left == 0 { return day }
      }
    }.max() ?? t
  }

  func retreat(_ t: Int32, _ n: Int32) -> Int32 {
    works.map { works in
      var day = t
      var left = n
      while left > 0 {
        day -= 1
        if works(day) { left -= 1 }
      }
      return day
    }.min() ?? t
  }
}

@Suite struct DayCountTests {
  /// Calendars with Friday-Saturday and Saturday-Sunday weekends and some other days off.
  private static let weekends: [@Sendable (Int32) -> Bool] = [
    { ![4, 5].contains($0 % 7) && $0 % 41 != 3 }, { ![5, 6].contains($0 % 7) && $0 % 53 > 2 },
  ]

  private static func days(_ works: @Sendable (Int32) -> Bool) -> DaySet {
    var words = [UInt64](repeating: 0, count: DaySet.wordCount)
    for day in 0..<Day.count where works(day) { words[Int(day) >> 6] |= 1 << UInt64(day & 63) }
    return DaySet(words: words)
  }

  @Test func `counting forward and back agrees with walking day by day, for one party and for each of two`() {
    for chosen in [Array(Self.weekends.prefix(1)), Self.weekends] {
      let count = DayCount(each: chosen.map(Self.days))
      let slow = DayByDay(works: chosen)
      for t in Int32(40_000)..<40_120 {
        for n in Int32(1)...30 {
          #expect(count.advance(t, n) == slow.advance(t, n))
          #expect(count.retreat(t, n) == slow.retreat(t, n))
        }
      }
    }
  }

  @Test func `the latest start and the earliest start are the edges of what advance allows`() {
    for chosen in [Array(Self.weekends.prefix(1)), Self.weekends] {
      let count = DayCount(each: chosen.map(Self.days))
      for limit in Int32(40_000)..<40_080 {
        for n in -12...Int32(12) {
          let latest = count.latest(advancing: n, by: limit)
          #expect(count.advance(latest, n) <= limit)
          #expect(count.advance(latest + 1, n) > limit)
          if n >= 1 {
            let earliest = count.earliestStart(ending: limit, days: n)
            #expect(count.advance(earliest, n) >= limit)
            #expect(count.advance(count.parties.map { $0.last(before: earliest) ?? 0 }.min() ?? 0, n) < limit || chosen.count > 1)
          }
        }
      }
    }
  }

  @Test func `a calendar that never works leads to the horizon and never loops`() {
    let never = DayCount(each: [DaySet(words: [UInt64](repeating: 0, count: DaySet.wordCount))])
    #expect(never.advance(100, 1) == DaySet.horizon)
    #expect(never.firstWorkingDay(from: 100) == DaySet.horizon)
    #expect(never.retreat(100, 1) == 0)
  }
}

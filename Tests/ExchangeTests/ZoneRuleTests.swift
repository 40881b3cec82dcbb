import RoadmapEngine
import Support
import Testing

@testable import Exchange

/// Rules of time zones in POSIX notation, held against those of the system.
@Suite struct ZoneRuleTests {
  /// The offset that `date` works out, in seconds ahead of UTC.
  private func offset(of rule: String, at instant: Int) -> Int? {
    let words = Program.run("/usr/bin/env", ["TZ=\(rule)", "date", "-d", "@\(instant)", "+%z"]).output
    guard let number = Int(words.filter { $0 != "\n" }) else { return nil }
    return number / 100 * 3600 + number % 100 * 60
  }

  @Test(arguments: ["AAA0BBB,J60,J300", "AAA0BBB,59,300", "AAA-1BBB,J59/0,J365/23", "CET-1CEST,M3.5.0,M10.5.0/3", "AAA3BBB,J300,J60"])
  func `summer time begins and ends on the day of the rule, in leap years too`(rule: String) throws {
    let zone = try #require(ZoneRule(rule))
    for year in 2027...2028 {
      let first = try #require(Day(year: year, month: 1, day: 1)).days(since: try #require(Day("1970-01-01")))
      for day in [0, 57, 58, 59, 60, 61, 85, 86, 298, 299, 300, 301, 302, 363, 364] {
        let noon = (first + day) * 86_400 + 43_200
        #expect(zone.offset(at: noon) == offset(of: rule, at: noon), "\(year) \(day)")
      }
    }
  }

  @Test(arguments: ["AAA0BBB,J0,J300", "AAA0BBB,J60,J366", "AAA0BBB,60,366"]) func `a day that no year has is refused`(rule: String) {
    #expect(ZoneRule(rule) == nil)
  }
}

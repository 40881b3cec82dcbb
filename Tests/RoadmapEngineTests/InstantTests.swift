import Testing

@testable import RoadmapEngine

/// Moments of records as the clock on the wall shows them.
@Suite struct InstantTests {
  private func local(_ text: String, hours: Int) -> String? {
    Instant(text)?.local(ahead: hours * 3600).map { "\($0.day) \($0.hour):\($0.minute)" }
  }

  @Test func `a moment is told by local clocks, also on another day than in UTC`() {
    #expect(Instant("1970-01-01T00:00:00Z")?.seconds == 0 && Instant("2026-11-23T08:30:15Z")?.seconds == 1_795_422_615)
    #expect(local("2026-11-23T08:30:00Z", hours: 2) == "2026-11-23 10:30" && local("2026-11-23T23:05:00Z", hours: 1) == "2026-11-24 0:5")
    #expect(local("2026-03-01T00:10:00Z", hours: -1) == "2026-02-28 23:10" && local("1960-05-05T01:00:00Z", hours: -2) == "1960-05-04 23:0")
  }

  @Test(arguments: ["", "2026-11-23", "2026-11-23T8:30:00Z", "2026-02-30T08:30:00Z", "2026-11-23T24:00:00Z", "2026-11-23T08:60:00Z", "x"])
  func `what is no moment is none`(text: String) {
    #expect(Instant(text) == nil)
  }

  @Test func `clocks beyond the range of days tell nothing`() {
    #expect(Instant(seconds: .max).local(ahead: 1) == nil && Instant(seconds: .min).local(ahead: 0) == nil)
  }
}

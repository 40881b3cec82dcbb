import RoadmapEngine
import Testing

/// Today and actual dates (Scheduling.md, 6), computed by hand. Today is Mon 12 January.
@Suite struct ProgressTests {
  private static let today = "2026-01-12"

  private static func plan(_ first: String, _ second: String = "y NE 1", change: (inout Roadmap) -> Void = { _ in }) -> SmallPlan {
    SmallPlan(first, second, "x NE 1 | notBefore:2026-01-15", today: today, change: change)
  }

  @Test func `a planned step starts no earlier than today`() {
    #expect(Self.plan("a NE 2")["a"] == "12-13")
  }

  @Test func `a done step keeps its dates, and what follows starts today`() {
    let plan = Self.plan("a NE 2 | status:done | started:2026-01-05 | finished:2026-01-07", "b NE 1 | after:a")
    #expect(plan["a"] == "5-7" && plan["b"] == "12-12" && plan.slack("a") == [nil, nil, nil] && plan.problems.isEmpty)
  }

  @Test func `done without a day lies on the last day before today, and is reported`() {
    let plan = Self.plan("a NE 2") { $0.steps[0].status = .done }
    #expect(plan["a"] == "11-11" && plan.problems == [.doneWithoutDate])
  }

  @Test func `what remains of an active step goes on from today`() {
    // 60 percent of ten days are six days: Mon 12 to Fri 16 and Mon 19.
    #expect(Self.plan("a NE 10 | status:active | started:2026-01-07 | progress:40")["a"] == "7-19")
    // Half of three days are one and a half, rounded up to two: 12 and 13.
    #expect(Self.plan("a NE 3 | status:active | started:2026-01-07 | progress:50")["a"] == "7-13")
    // An explicit `remaining` takes precedence: three days.
    #expect(Self.plan("a NE 10 | status:active | started:2026-01-07 | progress:40 | remaining:3")["a"] == "7-14")
  }

  @Test func `an active step without anything left finishes today`() {
    #expect(Self.plan("a NE 3 | status:active | started:2026-01-07 | progress:100")["a"] == "7-12")
  }

  @Test func `active without a day starts today, and is reported`() {
    let plan = Self.plan("a NE 2") { $0.steps[0].status = .active }
    #expect(plan["a"] == "12-13" && plan.problems == [.activeWithoutStart])
  }

  @Test func `finish links hold for what remains, start links and notBefore no longer bind`() {
    let active = "a NE 2 | status:active | started:2026-01-07"
    // x is on Thu 15. The two remaining days are 16 and 19 with FS; they end on 15 with FF; without a bound they are 12 and 13.
    #expect(Self.plan(active + " | after:x")["a"] == "7-19")
    #expect(Self.plan(active + " | after:x FF")["a"] == "7-15")
    #expect(Self.plan(active + " | after:x SS")["a"] == "7-13")
    #expect(Self.plan(active + " | notBefore:2026-01-20")["a"] == "7-13")
  }

  @Test func `a dropped step passes its links on, and its own bounds and deadline do not count`() {
    // a ends on Fri 16, so b is Mon 19.
    let plan = SmallPlan(
      "a NE 5", "d NE 9 | dropped:not needed | after:a | notBefore:2026-01-30 | deadline:2026-01-06", "b NE 1 | after:d",
      today: Self.today)
    #expect(plan["b"] == "19-19" && plan.slack("d") == [nil, nil, nil] && plan.slack("b") == [0, 0, nil])
  }

  @Test func `waiting and blocked change no date`() {
    #expect(Self.plan("a NE 2 | blocked:no visa | waiting:LY")["a"] == "12-13")
  }

  @Test func `time and percent complete nothing`() {
    let plan = Self.plan("a NE 2 | progress:100")
    #expect(plan["a"] == "12-13" && plan.slack("a").first != .some(nil))
  }

  @Test func `an actual day that is still to come is reported`() {
    let plan = Self.plan("a NE 2") {
      $0.steps[0].status = .active
      $0.steps[0].started = Day("2026-01-14")
    }
    #expect(plan.problems == [.actualInFuture])
  }
}

import RoadmapEngine
import Testing

/// The end of the range of days (Scheduling.md, 1): Tuesday 31 December 2199, a working day of Libya and of Niger.
@Suite struct LastDayTests {
  private static let last = "2199-12-31"
  private static let both = "2199-12-31-2199-12-31"

  @Test(arguments: ["notBefore", "on"]) func `a step may happen on the last day`(field: String) {
    let plan = SmallPlan("a NE 1 | \(field):\(Self.last) | deadline:\(Self.last)", "m LY,NE 0 | \(field):\(Self.last)")
    #expect(plan["a"] == Self.both && plan.late("a") == Self.both && plan.slack("a") == [0, 0, 0])
    #expect(plan["m"] == Self.both && plan.problems == [])
  }

  @Test func `a step may end on the last day`() {
    // Fri 27, Mon 30 and Tue 31; Libya Sun 29, Mon 30 and Tue 31.
    let plan = SmallPlan("a NE 3 | notBefore:2199-12-27", "b LY 3 | notBefore:2199-12-27", "c LY,NE 3 | after:a FF")
    #expect(plan["a"] == "2199-12-27-\(Self.last)" && plan["b"] == "2199-12-29-\(Self.last)")
    #expect(plan["c"] == "2199-12-27-\(Self.last)" && plan.problems == [])
  }

  @Test func `links lead to the last day and not beyond it`() {
    let plan = SmallPlan(
      "a NE 1 | notBefore:\(Self.last)", "m NE 0 | after:a", "b NE 1 | after:a SS", "c NE 1 | after:a", "d NE 1 | after:a FS-1",
      "e NE 0 | after:a FS+1")
    #expect(plan["m"] == Self.both && plan["b"] == Self.both && plan["d"] == Self.both)
    #expect(plan["c"] == "none-none" && plan["e"] == "none-none" && plan.problems == [.noWorkingDay, .noWorkingDay])
    #expect(plan.slack("c") == [nil, nil, nil])
  }

  @Test func `what follows a step beyond the last day is beyond it, whatever its lead`() {
    let plan = SmallPlan("a NE 2 | on:\(Self.last)", "b NE 1 | after:a FS-5", "c NE 1 | after:a FF-5cd", "d NE 1 | after:b SF")
    #expect(["a", "b", "c", "d"].map { plan[$0] } == ["none-none", "none-none", "none-none", "none-none"])
  }

  @Test func `a containing step with a member beyond the last day has no finish`() {
    let plan = SmallPlan("p NE", "a NE 1 | parent:p", "b NE 1 | parent:p | notBefore:2199-12-30", "c NE 9 | parent:p | after:b")
    #expect(plan["p"] == "5-none" && plan["b"] == "2199-12-30-2199-12-30" && plan.problems == [.noWorkingDay])
  }

  @Test func `a holiday on the last day leaves the day before it`() {
    let plan = SmallPlan(
      "a NE 2 | notBefore:2199-12-27", "b NE 1 | notBefore:\(Self.last)", "c NE 1 | on:\(Self.last)", corrections: [Self.last: false])
    #expect(plan["a"] == "2199-12-27-2199-12-30" && plan["b"] == "none-none" && plan["c"] == Self.both)
  }

  @Test func `today may be the last day`() {
    let plan = SmallPlan(
      "a NE 1", "b NE 1 | status:active | started:2199-12-30", "c NE 1 | status:done | started:\(Self.last) | finished:\(Self.last)",
      "m NE 0 | after:c", today: Self.last)
    #expect(plan["a"] == Self.both && plan["b"] == "2199-12-30-\(Self.last)" && plan["c"] == Self.both && plan["m"] == Self.both)
    #expect(plan.problems == [])
  }
}

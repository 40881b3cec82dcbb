import RoadmapEngine
import Testing

/// Bounds, agreed days and containers (Scheduling.md, 5), computed by hand.
@Suite struct BoundTests {
  @Test func `the roadmap's start and notBefore are mornings`() {
    let plan = SmallPlan("a NE 1", "b NE 1 | notBefore:2026-01-10")
    #expect(plan["a"] == "5-5" && plan["b"] == "12-12")
  }

  @Test func `an agreed day beats links and weekends, and counts as worked`() {
    // Sat 10 is b's first day and Mon 12 its second. a ends on Fri 16, so b stays and the broken link is reported.
    let plan = SmallPlan("a NE 10", "b NE 2 | on:2026-01-10 | after:a")
    #expect(plan["a"] == "5-16" && plan["b"] == "10-12" && plan.problems == [.linkBroken])
  }

  @Test func `an agreed milestone happens on its evening`() {
    // The milestone is the evening of Sat 10; the next working day is Mon 12 for Niger and Sun 11 for Libya.
    let plan = SmallPlan("m NE 0 | on:2026-01-10", "b NE 1 | after:m", "c LY 1 | after:m")
    #expect(plan["m"] == "10-10" && plan["b"] == "12-12" && plan["c"] == "11-11")
  }

  @Test func `an agreed day that passed is reported`() {
    #expect(SmallPlan("a NE 1 | on:2026-01-05", today: "2026-01-07").problems == [.agreedDatePassed])
  }

  @Test func `a deadline moves nothing`() {
    // Five days that end by Wed 7 are 1 2 5 6 7. From Mon 5 back to Thu 1 there are two working days.
    let plan = SmallPlan("a NE 5 | deadline:2026-01-07")
    #expect(plan["a"] == "5-9" && plan.late("a") == "1-7" && plan.slack("a") == [-2, 0, -2])
  }

  @Test func `a containing step spans its members, and a link to it is a link to its span`() {
    // c takes 5 and 6, d takes 7 to 9. Two of five days are done: 40 percent.
    let plan = SmallPlan(
      "p NE 99 | on:2026-01-20", "c NE 2 | parent:p | progress:100", "d NE 3 | parent:p | after:c", "z NE 1 | after:p")
    #expect(plan["p"] == "5-9" && plan["z"] == "12-12" && plan.progress("p") == 40)
  }

  @Test func `its links and bounds bind every member`() {
    let plan = SmallPlan("a NE 2", "p NE 1 | after:a", "c NE 1 | parent:p", "q NE 1 | notBefore:2026-01-08", "d NE 1 | parent:q")
    #expect(plan["c"] == "7-7" && plan["d"] == "8-8")
  }

  @Test func `a step ends no earlier than the roadmaps that it opens`() {
    // x ends on Tue 13, and so does a, whose two days are 12 and 13.
    let other = Roadmap(
      id: Roadmap.ID("q"), title: .plain("Q"), parties: [Party.ID("NE")], start: Day("2026-01-05") ?? .first,
      steps: [SmallPlan.step("x NE 7")])
    let plan = SmallPlan("a NE 2", beside: [other]) { $0.steps[0].opens = [Roadmap.ID("q")] }
    #expect(plan["a"] == "12-13")
  }
}

import RoadmapEngine
import Testing

/// Late dates, slack and the driving path (Scheduling.md, 7), computed by hand. `z` of Niger, ten days from Mon 5, ends the roadmap on
/// Fri 16.
@Suite struct SlackTests {
  @Test func `the longest chain is critical, the rest may wait`() {
    // b takes Mon 5 to Fri 9, so a may start on Thu 8: three working days later.
    let plan = SmallPlan("a NE 2", "b NE 5", "c NE 1 | after:a,b")
    #expect(plan.slack("a") == [3, 3, nil] && plan.late("a") == "8-9" && plan["c"] == "12-12")
    #expect(plan.isCritical("b") && plan.isCritical("c") && !plan.isCritical("a"))
  }

  @Test func `free slack delays no successor, total slack delays no finish`() {
    // b may be on Fri 16 and a on Thu 15, eight working days later: 5 6 7 8 9 12 13 14. But the early day of b is Tue 6, so a has no free
    // slack.
    let plan = SmallPlan("a NE 1", "b NE 1 | after:a", "z NE 10")
    #expect(plan.slack("a") == [8, 0, nil] && plan.late("a") == "15-15" && plan.slack("b") == [8, 8, nil] && plan.late("b") == "16-16")
  }

  @Test func `deadline slack sees deadlines alone`() {
    // b by Fri 9, so a by Thu 8: three days each. There is no deadline downstream of z.
    let plan = SmallPlan("a NE 1", "b NE 1 | after:a | deadline:2026-01-09", "z NE 10")
    #expect(plan.slack("a") == [3, 0, 3] && plan.slack("b") == [3, 3, 3] && plan.slack("z") == [0, 0, nil])
  }

  @Test func `of two parties the lesser slack counts`() {
    // Fri 16 is a day off of Libya, so both owners can end by then only from Thu 15. Niger has eight days until then, 5 to 9 and 12 to
    // 14; so has Libya, 5 to 8 and 11 to 14.
    let plan = SmallPlan("a LY,NE 1", "z NE 10")
    #expect(plan.late("a") == "15-15" && plan.slack("a") == [8, 8, nil])
    // From Fri 9 to Sun 11 Niger has one working day, Libya none: by Sun 11 there is no slack.
    let narrow = SmallPlan("a LY,NE 1 | notBefore:2026-01-09", "z - 7 | calendar:every-day")
    #expect(narrow["a"] == "9-11" && narrow.late("a") == "9-11" && narrow.isCritical("a"))
  }

  @Test func `slack is not the same along a chain of two calendars`() {
    // a ends on Thu 8, so Libya's b is Sun 11; it may be Thu 15, the last day before Fri 16: 11 12 13 14 are four days.
    // For b on Thu 15, a may end on Wed 14: 8 9 12 13 are four more days of Niger, from Mon 5 to Fri 9.
    let plan = SmallPlan("a NE 4", "b LY 1 | after:a", "z NE 10")
    #expect(plan["b"] == "11-11" && plan.slack("b") == [4, 4, nil] && plan.late("a") == "9-14")
    // b cannot start before Sun 11, so a may also use Fri 9: one day of free slack.
    #expect(plan.slack("a") == [4, 1, nil])
  }

  @Test func `a start is held to the late start of what it starts`() {
    // b may be on Fri 16, and a's five days must end by Fri 16, so a may start on Mon 12: five days later.
    #expect(SmallPlan("a NE 5", "b NE 1 | after:a SS", "z NE 10").slack("a") == [5, 0, nil])
  }

  @Test func `a started step has the slack of its finish`() {
    // Today is Tue 6: a has 6 and 7 left, and z takes 6 to Mon 19. The eight days are 7 8 9 12 13 14 15 16.
    let plan = SmallPlan("a NE 3 | status:active | started:2026-01-05 | remaining:2", "z NE 10", today: "2026-01-06")
    #expect(plan["a"] == "5-7" && plan.late("a") == "5-19" && plan.slack("a").first == 8)
  }

  @Test func `a lead over a weekend leaves its predecessor the whole weekend`() {
    // s must end by Fri 9. Since it ends a day before p, p may still end on Mon 12. Fri 9 is also the early finish of s.
    let lead = SmallPlan("p NE 1 | notBefore:2026-01-12", "s NE 1 | after:p FF-1 | deadline:2026-01-09", "z NE 10")
    #expect(lead["s"] == "9-9" && lead.slack("p") == [0, 0, 0] && lead.late("p") == "12-12")
    // s may start as late as Fri 9, so p may start on Mon 12, four working days after Tue 6.
    let start = SmallPlan("p NE 1 | notBefore:2026-01-06", "s NE 1 | after:p SF | deadline:2026-01-09", "z NE 10")
    #expect(start["s"] == "5-5" && start.slack("p") == [4, 0, 4] && start.late("p") == "12-12")
  }

  @Test func `an agreed day leaves no slack`() {
    let plan = SmallPlan("a NE 1 | on:2026-01-07", "z NE 10")
    #expect(plan.late("a") == "7-7" && plan.slack("a").first == 0 && plan.isCritical("a"))
  }

  @Test func `an agreed day that a step cannot keep gives its predecessor negative slack`() {
    // b is agreed for Wed 7, so a's five days must end on Tue 6: 31 December, 1 2 5 6. They start three working days before Mon 5.
    let plan = SmallPlan("a NE 5", "b NE 1 | on:2026-01-07 | after:a")
    #expect(plan.late("a") == "2025-12-31-6" && plan.slack("a").first == -3)
  }

  @Test func `a link from another roadmap limits like any other`() {
    // b in q is due on Fri 9, so a on Thu 8: three days.
    let other = Roadmap(
      id: Roadmap.ID("q"), title: .plain("Q"), parties: [Party.ID("NE")], start: Day("2026-01-05") ?? .first,
      steps: [SmallPlan.step("b NE 1 | after:r/a | deadline:2026-01-09"), SmallPlan.step("y NE 10")])
    #expect(SmallPlan("a NE 1", "z NE 10", beside: [other]).slack("a") == [3, 0, 3])
  }

  @Test func `the driving path walks back over the links that bind`() {
    let plan = SmallPlan("a NE 2", "b NE 5", "c NE 1 | after:a,b", "m NE 0 | after:c")
    #expect(plan.drivingPath(to: "m") == ["b", "c", "m"])
  }

  @Test func `through a containing step the path goes to the member that ends with it`() {
    let plan = SmallPlan("p NE", "c NE 2 | parent:p", "d NE 5 | parent:p", "z NE 1 | after:p")
    #expect(plan.drivingPath(to: "z") == ["d", "p", "z"] && plan.drivingPath(to: "p") == ["d", "p"])
    // The path reaches children at any depth.
    let nest = SmallPlan("p NE", "q NE | parent:p", "c NE 2 | parent:p", "d NE 5 | parent:q", "e NE 1 | parent:q", "z NE 1 | after:p")
    #expect(nest.drivingPath(to: "z") == ["d", "q", "p", "z"])
  }

  @Test func `for a link from its start the path goes to the member that starts with it`() {
    // p starts with d on Wed 7, which a allows; c ends last.
    let plan = SmallPlan(
      "a NE 2", "p NE", "c NE 5 | parent:p | notBefore:2026-01-08", "d NE 1 | parent:p | after:a", "z NE 1 | after:p SS+3")
    #expect(plan["z"] == "12-12" && plan.drivingPath(to: "z") == ["a", "d", "p", "z"])
  }

  @Test func `of several members that end together the path takes the one with the least slack`() {
    // c and d end on Fri 9; because of the deadline of y, d has no slack.
    let plan = SmallPlan(
      "p NE", "c NE 5 | parent:p", "d NE 5 | parent:p", "y NE 1 | after:d | deadline:2026-01-12", "z NE 1 | after:p", "x NE 20")
    #expect(plan.drivingPath(to: "z") == ["d", "p", "z"])
  }

  @Test func `a dropped member decides nothing`() {
    let plan = SmallPlan("p NE", "a NE 5", "b NE 1 | parent:p | dropped:no | after:a", "c NE 2 | parent:p | after:a SS", "z NE 1 | after:p")
    #expect(plan["z"] == "7-7" && plan.drivingPath(to: "z") == ["a", "c", "p", "z"])
  }

  @Test func `the start of a started step is a fact that nothing drives`() {
    let plan = SmallPlan(
      "a NE 5", "s NE 3 | status:active | started:2026-01-05 | after:a", "z NE 1 | after:s SS+1", "y NE 1 | after:s", today: "2026-01-06")
    #expect(plan.drivingPath(to: "z") == ["s", "z"] && plan.drivingPath(to: "y") == ["a", "s", "y"])
  }
}

import RoadmapEngine
import Testing

/// Instants, links and lags (scheduling.md, 3 and 4), worked by hand. The predecessor `a` of Niger holds Mon 5 to Fri 9.
@Suite struct LinkTests {
  @Test func `finish to start: the next working day of the successor`() {
    // The evening of Fri 9 is the morning of Sat 10: Libya's first working day from there is Sun 11, Niger's Mon 12.
    let plan = SmallPlan("a NE 5", "b LY 1 | after:a", "c NE 1 | after:a")
    #expect(plan["b"] == "11-11" && plan["c"] == "12-12")
  }

  @Test func `a lag counts on the successor's calendar`() {
    // Two days from Sat 10: Niger Mon 12, Tue 13, so Wed 14; Libya Sun 11, Mon 12, so Tue 13.
    let plan = SmallPlan("a NE 5", "b NE 1 | after:a FS+2", "c LY 1 | after:a FS+2")
    #expect(plan["b"] == "14-14" && plan["c"] == "13-13")
  }

  @Test func `a negative lag goes back over working days`() {
    // Before the evening of Fri 9, Niger: Fri 9, Thu 8. Libya: Thu 8, Wed 7.
    let plan = SmallPlan("a NE 5", "b NE 1 | after:a FS-2", "c LY 1 | after:a FS-2")
    #expect(plan["b"] == "8-8" && plan["c"] == "7-7")
  }

  @Test func `of two parties the later lag counts, and of two leads the earlier`() {
    // Lag: Niger until Tue 13, Libya until Mon 12. Lead: Niger from Thu 8, Libya from Wed 7.
    let plan = SmallPlan("a NE 5", "b LY,NE 1 | after:a FS+2", "c LY,NE 1 | after:a FS-2")
    #expect(plan["b"] == "14-14" && plan["c"] == "7-7")
  }

  @Test func `a lag in calendar days counts every day`() {
    // The morning of Sat 10 and 3 days: Tue 13. And 1 day: Sun 11, on which Niger rests.
    let plan = SmallPlan("a NE 5", "b NE 1 | after:a FS+3cd", "c NE 1 | after:a FS+1cd")
    #expect(plan["b"] == "13-13" && plan["c"] == "12-12")
  }

  @Test func `start to start`() {
    // Two working days from Mon 5: the evening of Tue 6.
    #expect(SmallPlan("a NE 5", "b NE 2 | after:a SS+2")["b"] == "7-8")
  }

  @Test func `finish to finish: the earliest start that ends late enough`() {
    // Two days that end no earlier than Fri 9: Thu 8. A day later, Mon 12: Fri 9 and Mon 12.
    let plan = SmallPlan("a NE 5", "b NE 2 | after:a FF", "c NE 2 | after:a FF+1")
    #expect(plan["b"] == "8-9" && plan["c"] == "9-12")
  }

  @Test func `start to finish`() {
    // a starts on Mon 12. b must end on or after the morning of 12: from Wed 7 it would end on Fri 9; from Thu 8 it ends on Mon 12.
    #expect(SmallPlan("a NE 5 | notBefore:2026-01-12", "b NE 3 | after:a SF")["b"] == "8-12")
  }

  @Test func `a milestone behind a finish happens on that evening, if its day works`() {
    // Niger works on Fri 9; Libya does not, so Sun 11 in the morning.
    let plan = SmallPlan("a NE 5", "m NE 0 | after:a", "n LY 0 | after:a")
    #expect(plan["m"] == "9-9" && plan["n"] == "11-11")
  }

  @Test func `a morning bound as late as the evening makes it the next working morning`() {
    // The evening of Fri 9 is the instant of the morning of Sat 10, so it is not later than the bound: Mon 12.
    #expect(SmallPlan("a NE 5", "m NE 0 | after:a | notBefore:2026-01-10")["m"] == "12-12")
  }

  @Test func `a task and an event take a day, a milestone none, unless they say so`() {
    let plan = SmallPlan("t NE", "e NE - | kind:event", "m NE - | kind:milestone | after:t", "c NE 2 | kind:milestone", "n NE 1 | after:m")
    #expect(plan["t"] == "5-5" && plan["e"] == "5-5" && plan["m"] == "5-5" && plan["c"] == "5-6")
    // The milestone is the evening of Mon 5, so that n may start on Tue 6.
    #expect(plan["n"] == "6-6")
  }

  @Test func `a link may come from another roadmap`() {
    let other = Roadmap(
      id: Roadmap.ID("q"), title: .plain("Q"), parties: [Party.ID("NE")], start: Day("2026-01-05") ?? .first,
      steps: [SmallPlan.step("x NE 5")])
    #expect(SmallPlan("b NE 1 | after:q/x", beside: [other])["b"] == "12-12")
  }

  @Test func `a link to nothing is named, and no date waits for it`() {
    let plan = SmallPlan("b NE 1 | after:nothing")
    #expect(plan["b"] == "5-5" && plan.problems == [.linkMissing])
  }
}

import RoadmapEngine
import Testing

/// Instants, links and lags (Scheduling.md, 3 and 4), computed by hand. The predecessor `a` of Niger takes Mon 5 to Fri 9.
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
    // The two working days before the evening of Fri 9 are Fri 9 and Thu 8 for Niger, Thu 8 and Wed 7 for Libya.
    let plan = SmallPlan("a NE 5", "b NE 1 | after:a FS-2", "c LY 1 | after:a FS-2")
    #expect(plan["b"] == "8-8" && plan["c"] == "7-7")
  }

  @Test func `of two parties the later lag counts, and of two leads the earlier`() {
    // The lag ends on Tue 13 for Niger and on Mon 12 for Libya; the lead begins on Thu 8 for Niger and on Wed 7 for Libya.
    let plan = SmallPlan("a NE 5", "b LY,NE 1 | after:a FS+2", "c LY,NE 1 | after:a FS-2")
    #expect(plan["b"] == "14-14" && plan["c"] == "7-7")
  }

  @Test func `a lag in calendar days counts every day`() {
    // Three calendar days after the morning of Sat 10 is Tue 13; one day after it is Sun 11, a day off of Niger.
    let plan = SmallPlan("a NE 5", "b NE 1 | after:a FS+3cd", "c NE 1 | after:a FS+1cd")
    #expect(plan["b"] == "13-13" && plan["c"] == "12-12")
  }

  @Test func `start to start`() {
    // Two working days from Mon 5 end in the evening of Tue 6.
    #expect(SmallPlan("a NE 5", "b NE 2 | after:a SS+2")["b"] == "7-8")
  }

  @Test func `finish to finish: the earliest start that ends late enough`() {
    // Two days that end no earlier than Fri 9 start on Thu 8. A working day later, on Mon 12, they are Fri 9 and Mon 12.
    let plan = SmallPlan("a NE 5", "b NE 2 | after:a FF", "c NE 2 | after:a FF+1")
    #expect(plan["b"] == "8-9" && plan["c"] == "9-12")
  }

  @Test func `start to finish: the evening before the start`() {
    // a starts on Mon 12. The last working day before that morning is Fri 9 for Niger, Sun 11 for Libya: three days each.
    let plan = SmallPlan("a NE 5 | notBefore:2026-01-12", "b NE 3 | after:a SF", "c LY 3 | after:a SF")
    #expect(plan["b"] == "7-9" && plan["c"] == "7-11")
    // One working day later is the evening of Mon 12.
    #expect(SmallPlan("a NE 5 | notBefore:2026-01-12", "b NE 3 | after:a SF+1")["b"] == "8-12")
  }

  @Test func `a finish that leads by working days over a weekend ends before it`() {
    // p ends on Mon 12: a day before is Fri 9, two are Thu 8. Q ends on Wed 14, so that a day before is Tue 13.
    let plan = SmallPlan(
      "p NE 1 | notBefore:2026-01-12", "s NE 1 | after:p FF-1", "t NE 1 | after:p FF-2", "q NE 1 | notBefore:2026-01-14",
      "u NE 1 | after:q FF-1")
    #expect(plan["s"] == "9-9" && plan["t"] == "8-8" && plan["u"] == "13-13")
    // Counted from the start of p it is one more day: SF gives Fri 9, SF-1 gives Thu 8.
    #expect(SmallPlan("p NE 1 | notBefore:2026-01-12", "s NE 1 | after:p SF-1")["s"] == "8-8")
  }

  @Test func `of two parties the last day on which either works ends before a morning`() {
    // The last working day of Libya before Mon 12 is Sun 11. From Thu 8 its two days are 8 and 11, those of Niger 8 and 9. The last day
    // on which both work is Thu 8.
    let plan = SmallPlan("p NE 1 | notBefore:2026-01-12", "s LY,NE 2 | after:p SF", "e LY,NE 1 | kind:event | after:p SF")
    #expect(plan["s"] == "8-11" && plan["e"] == "8-8")
  }

  @Test func `a milestone bound by a morning happens on the evening before`() {
    let plan = SmallPlan("p NE 1 | notBefore:2026-01-12", "m NE 0 | after:p SF", "n NE 0 | after:p FF-1", "o NE 0 | after:p FF")
    #expect(plan["m"] == "9-9" && plan["n"] == "9-9" && plan["o"] == "12-12")
  }

  @Test func `a finish bound in calendar days stays where it is`() {
    // One calendar day before the evening of Mon 12 is the evening of Sun 11, and before its morning the morning of Sun 11. Niger ends on
    // Mon 12.
    let plan = SmallPlan("p NE 1 | notBefore:2026-01-12", "s NE 1 | after:p FF-1cd", "t NE 1 | after:p SF-1cd")
    #expect(plan["s"] == "12-12" && plan["t"] == "12-12")
  }

  @Test func `what remains of a started step ends on the evening before, too`() {
    // Today is Tue 6; one day remains, so that the step ends on Fri 9 instead of Mon 12.
    let plan = SmallPlan(
      "p NE 1 | notBefore:2026-01-12", "s NE 3 | status:active | started:2026-01-05 | remaining:1 | after:p SF", today: "2026-01-06")
    #expect(plan["s"] == "5-9")
  }

  @Test func `a milestone behind a finish happens on that evening, if its day works`() {
    // Niger works on Fri 9. Libya does not, so its milestone is in the morning of Sun 11.
    let plan = SmallPlan("a NE 5", "m NE 0 | after:a", "n LY 0 | after:a")
    #expect(plan["m"] == "9-9" && plan["n"] == "11-11")
  }

  @Test func `a morning bound as late as the evening makes it the next working morning`() {
    // The evening of Fri 9 is the same instant as the morning of Sat 10, so it is not later than that bound; the milestone is on Mon 12.
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

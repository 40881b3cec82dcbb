import RoadmapEngine
import Testing

/// The choice of a step's calendar (Scheduling.md, 2), computed by hand.
@Suite struct CalendarChoiceTests {
  @Test func `one owner counts its own days`() {
    // Libya: Mon 5 to Thu 8 are 4, Fri and Sat off, Sun 11 is the fifth. Niger: Mon 5 to Fri 9 are 5, Mon 12 is the sixth.
    let plan = SmallPlan("a LY 5", "b NE 6")
    #expect(plan["a"] == "5-11" && plan["b"] == "5-12")
  }

  @Test func `the step's own calendar comes first`() {
    let plan = SmallPlan(
      "a NE 5 | calendar:LY",  // 5 6 7 8 11
      "b NE 7 | calendar:every-day",  // 5 to 11
      "c LY,NE 5 | calendar:all",  // both work Mon to Thu: 5 6 7 8 12
      "d LY,NE 5 | kind:event | calendar:each")  // Niger until Fri 9, Libya until Sun 11
    #expect(plan["a"] == "5-11" && plan["b"] == "5-11" && plan["c"] == "5-12" && plan["d"] == "5-11")
  }

  @Test func `an event of two parties takes days on which both work, a task takes each party's own`() {
    // Event: Mon 5 to Thu 8, then Mon 12. Task: Niger 5 to 9, Libya 5 6 7 8 11; the later end counts.
    let plan = SmallPlan("e LY,NE 5 | kind:event", "t LY,NE 5", "u LY,NE 2 | notBefore:2026-01-09")
    #expect(plan["e"] == "5-12" && plan["t"] == "5-11")
    // From Fri 9: Niger Fri 9 and Mon 12, Libya Sun 11 and Mon 12. The first starts on 9, the last ends on 12.
    #expect(plan["u"] == "9-12")
  }

  @Test func `without an owner the roadmap's calendar counts, else its parties as if they owned it`() {
    #expect(SmallPlan("a - 5")["a"] == "5-11")
    #expect(SmallPlan("a - 5") { $0.calendar = "NE" }["a"] == "5-9")
    #expect(SmallPlan("a - 5") { $0.calendar = "all" }["a"] == "5-12")
  }

  @Test func `support bodies never drive a date`() {
    #expect(SmallPlan("a NE 5 | support:LY/mol")["a"] == "5-9")
  }

  @Test func `corrections win over weekends and make days off`() {
    // Sat 10 is worked: 5 6 7 8 9 10. Wed 7 is off: 5 6 8 9, then Mon 12.
    #expect(SmallPlan("a NE 6", corrections: ["2026-01-10": true])["a"] == "5-10")
    #expect(SmallPlan("a NE 5", corrections: ["2026-01-07": false])["a"] == "5-12")
  }
}

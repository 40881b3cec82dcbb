import RoadmapEngine
import Testing

/// Drivers and health of a step (Scheduling.md, 8 and 9), computed by hand.
@Suite struct ReasonTests {
  private static func day(_ text: String) -> Day { Day(text) ?? .first }

  @Test func `the binding link is the reason, another one is not`() {
    let plan = SmallPlan("a NE 5", "b NE 2", "c NE 1 | after:a,b")
    #expect(plan.drivers("c").contains(.link(StepReference("a"), .finishToStart, lag: 0, unit: .workingDays)))
    #expect(!plan.drivers("c").contains(.link(StepReference("b"), .finishToStart, lag: 0, unit: .workingDays)))
  }

  @Test func `a bound is the reason where no link asks for later`() {
    #expect(SmallPlan("a NE 1", today: "2026-01-01").drivers("a") == [.roadmapStart(Self.day("2026-01-05"))])
    #expect(SmallPlan("a NE 1 | notBefore:2026-01-07").drivers("a") == [.notBefore(Self.day("2026-01-07"))])
    #expect(SmallPlan("a NE 1 | on:2026-01-07").drivers("a") == [.agreed(Self.day("2026-01-07"))])
    #expect(SmallPlan("a NE 1", today: "2026-01-07").drivers("a") == [.today(Self.day("2026-01-07"))])
  }

  @Test func `a day off inside a step is a reason, however long the lag before it`() {
    // The lag takes five days: LY 6 7 8 11 12, NE 6 7 8 9 12. Both are off on Thu 15, so the step takes LY 13 14 18 and NE 13 14 16.
    let plan = SmallPlan("a NE 1", "b LY,NE 3 | after:a FS+5", corrections: ["2026-01-15": false])
    #expect(plan["b"] == "13-18")
    let resting = plan.drivers("b").compactMap {
      if case .daysOff(let first, 1, let party, _) = $0, first == Self.day("2026-01-15") { party.text } else { nil }
    }
    #expect(resting == ["LY", "NE"])
  }

  @Test func `what a lead is counted back over is a reason`() {
    // p is on Mon 12 and Fri 9 is off, so the working day before p is Thu 8; the weekend of Niger is in between as well.
    let plan = SmallPlan(
      "p NE 1 | notBefore:2026-01-12", "s NE 1 | after:p FF-1", "t NE 1 | after:p SF", corrections: ["2026-01-09": false])
    for id in ["s", "t"] {
      #expect(plan[id] == "8-8")
      let off = plan.drivers(id).compactMap { if case .daysOff(let first, _, _, _) = $0 { first } else { nil } }
      #expect(off == [Self.day("2026-01-10"), Self.day("2026-01-09")])
    }
  }

  @Test func `a lead over an estimated holiday is estimated`() {
    let holidays = [Holiday(rule: .on(Self.day("2026-01-09")), name: .plain("Feast"), certainty: .estimated)]
    let plan = SmallPlan(
      "p NE 1 | notBefore:2026-01-13", "s NE 1 | after:p FF-2", "t NE 1 | after:p FS-4", "q NE 1 | after:p FF", holidays: holidays)
    #expect(plan["s"] == "8-8" && plan.isEstimated("s") && plan.isEstimated("t") && !plan.isEstimated("q"))
  }

  @Test func `late: the deadline has passed; will be late: the forecast lies after a deadline that is still to come`() {
    // a ends on Fri 9; today is Mon 5.
    #expect(SmallPlan("a NE 5 | deadline:2026-01-08").health("a") == .willBeLate)
    #expect(SmallPlan("a NE 5 | deadline:2026-01-05").health("a") == .willBeLate)
    #expect(SmallPlan("a NE 5 | deadline:2026-01-04").health("a") == .late)
    #expect(SmallPlan("a NE 1 | deadline:2026-01-02").health("a") == .late)
    // Being blocked is less than the deadline that is missed for it.
    #expect(SmallPlan("a NE 5 | deadline:2026-01-08 | blocked:no visa").health("a") == .willBeLate)
    #expect(Health.late > .willBeLate && Health.willBeLate > .risk)
  }

  @Test func `a risk: blocked, due soon and not begun, or little slack to a deadline`() {
    #expect(SmallPlan("a NE 1 | blocked:no visa").health("a") == .risk)
    // There are nine working days to Fri 16, which is a risk.
    #expect(SmallPlan("a NE 1 | deadline:2026-01-16").health("a") == .risk)
    // The step has started; the rest ends on Mon 5 or on Fri 16, with nine days of slack or none.
    #expect(SmallPlan("a NE 9 | status:active | started:2026-01-05 | remaining:1 | deadline:2026-01-16").health("a") == .track)
    #expect(SmallPlan("a NE 10 | status:active | started:2026-01-05 | remaining:10 | deadline:2026-01-16").health("a") == .risk)
  }

  @Test(arguments: [("2025-12-15", Health.track), ("2025-12-11", .risk)]) func `a risk: a wait longer than fifteen working days`(
    since: String, health: Health
  ) {
    // For Libya, Mon 15 December to Mon 5 January are three weeks of five days; from Thu 11 December it is two days more, 11 and 14.
    let plan = SmallPlan("a NE 1 | status:active | started:2026-01-05") {
      $0.steps[0].waiting = [Waiting(on: Party.ID("LY"), since: Self.day(since))]
    }
    #expect(plan.health("a") == health)
  }

  @Test func `quiet: neither starts nor is due within thirty working days`() {
    // Mon 16 February is thirty working days of Niger after Mon 5 January, Tue 17 one more.
    #expect(SmallPlan("a NE 1 | notBefore:2026-02-17").health("a") == .quiet)
    #expect(SmallPlan("a NE 1 | notBefore:2026-02-16").health("a") == .track)
    #expect(SmallPlan("a NE 1").health("a") == .track)
  }

  @Test func `a containing step is as bad as its worst unfinished member`() {
    let plan = SmallPlan("p NE", "c NE 1 | parent:p", "d NE 1 | parent:p | blocked:no visa", "e NE 1 | parent:p | dropped:no")
    #expect(plan.health("p") == .risk && plan.health("e") == nil)
    // A child also has a level of its own.
    let nest = SmallPlan("p NE", "q NE | parent:p | blocked:no visa", "r NE | parent:q", "c NE 1 | parent:r")
    #expect(["p", "q", "r", "c"].map(nest.health) == [.risk, .risk, .track, .track])
  }
}

import Support
import Testing

/// What `jalon show` says about the dates and the state of a step.
@Suite struct ShowCommandTests {
  private let plan = SmallWorkspace()

  @Test func `a step without any working day has no dates, and show says why`() throws {
    let never =
      #"{"format": "jalon.calendar/1", "id": "NE", "weekends": [{"from": "2027-01-01", "days": ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]}]}"#
    plan.write(#"{"id": "a", "title": "A", "owners": {"NE": []}}"#, files: ["calendars/NE.json": never])
    #expect(try plan.run("show", "a").output.contains("no working day is left"))
    #expect(try !plan.run("list").output.contains("2199"))
    #expect(try !plan.run("print", "plan", "--format", "json").output.contains("2199-12-31\",\n          \"lateStart"))
  }

  @Test func `show names the feast that a lag steps over, and no other`() throws {
    plan.write(
      #"{"id": "b0", "title": "B", "on": "2027-03-04", "owners": {"LY": []}}, {"id": "lg", "title": "L", "owners": {"LY": []}, "after": [{"step": "b0", "lag": 5}]}, {"id": "each", "title": "E", "owners": {"NE": [], "LY": []}, "duration": 3, "notBefore": "2027-02-14"}"#
    )
    #expect(try plan.run("show", "lg").output.contains("Eid al-Fitr"))
    #expect(try !plan.run("show", "each").output.contains("February 17"))
  }

  @Test func `a broken agreement and a person's own rating are shown with the step`() throws {
    plan.write(
      #"{"id": "a", "title": "A", "duration": 5, "owners": {"NE": []}}, {"id": "m", "title": "M", "kind": "milestone", "owners": {"NE": []}, "after": [{"step": "a"}], "on": "2027-01-07", "level": {"level": "R", "on": "2027-01-02", "by": "DG", "why": "Budget"}}"#
    )
    let shown = try plan.run("show", "m").output
    #expect(shown.contains("does not allow it yet (8 Jan 2027 at the earliest)"), "\(shown)")
    #expect(shown.contains("R, 2 Jan 2027, DG: Budget"))
    #expect(try plan.run("print", "matrix", "--width", "140").output.contains("Budget"))
  }
}

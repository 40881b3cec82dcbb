import Support
import Testing

/// What `jalon set` reports about the fields that it sets.
@Suite struct SetCommandTests {
  private let plan = SmallWorkspace()

  @Test func `a link that closes a loop, or names no step, is reported at once`() throws {
    plan.write(#"{"id": "a", "title": "A"}, {"id": "b", "title": "B", "after": [{"step": "a"}]}"#)
    let circle = try plan.run("set", "a", "after:b")
    #expect(
      circle.status == 0 && circle.errors.contains("in a circle: r/a → r/b → r/a") && circle.errors.contains("Remove one of the links"))
    #expect(try plan.run("set", "a", "after:").errors.isEmpty)
    #expect(try plan.run("set", "a", "after:nothing").errors.contains("nothing"))
    #expect(try plan.run("set", "b", "duration:2").errors.isEmpty)
  }

  @Test func `a link that is added within a loop is reported, and another change of its steps is not`() throws {
    plan.write(#"{"id": "a", "title": "A", "after": [{"step": "b"}]}, {"id": "b", "title": "B", "after": [{"step": "a"}]}"#)
    for links in ["b,a", "b"] { #expect(try plan.run("set", "a", "after:\(links)").errors.contains("in a circle") == (links == "b,a")) }
    #expect(try plan.run("set", "a", "duration:2").errors.isEmpty)
  }

  @Test func `a remark is added to the log and shown with its day, and an empty one changes nothing`() throws {
    plan.write(#"{"id": "a", "title": "A"}"#)
    for words in ["Sent to Tripoli.", "No answer yet."] { #expect(try plan.run("set", "a", "log:\(words)").status == 0) }
    let lines = try plan.run("show", "a").output.split(separator: "\n").filter { $0.contains("Log") }
    #expect(lines.count == 2 && lines[0].contains("No answer yet.") && lines[1].contains("Sent to Tripoli."))
    #expect(try plan.run("set", "a", "log:").output == "Nothing to change.\n")
  }

  @Test func `a relative day is printed in full before it is saved`() throws {
    plan.write(#"{"id": "a", "title": "A"}"#)
    let lines = try plan.run("set", "a", "deadline:+10d").output.split(separator: "\n")
    #expect(lines.first == "r/a: Deadline Thu 14 Jan 2027" && lines.contains("Saved: 1 step."))
    #expect(try plan.run("set", "a", "deadline:2027-02-01").output == "Saved: 1 step.\n")
  }
}

import RoadmapEngine
import Wording

/// Single lines of the lists of line mode.
extension PlainMode {
  /// Prints a step with the next number, and with its roadmap if none is open.
  mutating func entry(_ text: String, _ roadmap: Int, _ step: Int) {
    let number = "\(listed.count + 1)"
    listed[number] = .step(reference(roadmap, step))
    line(number, text, self.roadmap == nil ? [wording.text(open.workspace.roadmaps[roadmap].title)] : [], between: wording.semicolon)
  }

  /// Prints a line such as `4.3  Title: fact; fact`.
  mutating func line(_ number: String, _ text: String, _ facts: [String?], between colon: String? = nil) {
    let facts = facts.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: wording.semicolon)
    say(["\(number)  \(text)\(facts.isEmpty ? "" : colon ?? wording.colon)\(facts)"])
  }

  func reference(_ roadmap: Int, _ step: Int) -> StepReference {
    let whole = open.workspace.roadmaps[roadmap]
    return StepReference(whole.id, whole.steps[step].id)
  }

  /// Returns a day with its distance, such as `Thu 17 Dec 2026 (in 21 d)`.
  func due(_ day: Day) -> String { "\(wording.longDate(day)) (\(wording.distance(to: day, from: open.today)))" }
}

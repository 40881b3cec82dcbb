import RoadmapEngine
import Wording

/// Single lines of the lists of line mode.
extension PlainMode {
  /// Prints a step with the next number and facts about it, and its roadmap if none is open.
  mutating func entry(_ text: String, _ roadmap: Int, _ step: Int, _ facts: [String?]) {
    let number = "\(listed.count + 1)"
    listed[number] = .step(reference(roadmap, step))
    let title = wording.text(open.workspace.roadmaps[roadmap].title)
    line(number, text, facts + [self.roadmap == nil ? wording.fact(wording.columnRoadmap, title) : nil])
  }

  /// Prints what can be chosen by a number, such as `4.3. Title`, and facts about it on the lines after it.
  mutating func line(_ number: String, _ text: String, _ facts: [String?]) {
    say(["\(number). \(text)"] + facts.compactMap { $0 }.filter { !$0.isEmpty })
  }

  /// Returns a line with the numbers and titles of steps in place of their ids, which nobody wants to hear.
  func naming(_ line: String) -> String {
    guard line.contains("/") else { return line }
    var words = line.split(separator: " ", omittingEmptySubsequences: false).map { String($0) }
    for index in words.indices {
      let id = words[index].prefix { $0 != ":" && $0 != "," && $0 != "،" }
      let reference = StepReference(String(id))
      guard reference.roadmap != nil, let step = open.workspace[reference] else { continue }
      // Where the title follows the id, the number is enough.
      let isTitled = words[(index + 1)...].joined(separator: " ").hasPrefix(wording.quoted(wording.text(step.title)))
      words[index] = (isTitled ? number(of: reference) ?? "" : title(of: reference)) + words[index].dropFirst(id.count)
    }
    return words.joined(separator: " ")
  }

  /// Returns the number of a step in the outline of its roadmap.
  func number(of step: StepReference) -> String? {
    guard let whole = step.roadmap.flatMap({ open.workspace[$0] }) else { return nil }
    for case .step(let index, _, let number) in Outline(whole).entries where whole.steps[index].id == step.step { return number }
    return nil
  }

  /// Returns the number and the title of a step.
  func title(of step: StepReference) -> String {
    let title = open.workspace[step].map { wording.text($0.title) } ?? step.description
    return [number(of: step) ?? "", title].filter { !$0.isEmpty }.joined(separator: " ")
  }

  func reference(_ roadmap: Int, _ step: Int) -> StepReference {
    let whole = open.workspace.roadmaps[roadmap]
    return StepReference(whole.id, whole.steps[step].id)
  }

  /// Returns a day with its distance, such as `Thursday 17 December 2026, in 21 days`.
  func due(_ day: Day) -> String {
    "\(wording.spokenDay(day))\(wording.comma)\(wording.spokenDistance(to: day, from: open.today))"
  }
}

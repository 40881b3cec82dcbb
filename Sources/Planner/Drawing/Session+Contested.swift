import RoadmapEngine
import StatusViews
import Wording

/// The signs before values for which people have to decide.
extension Session {
  /// Returns the sign before the title of a step and the one before its day; empty where there is none.
  /// - Parameter fields: the fields of which the day follows. What else is contested is marked at the title.
  func contestedSigns(_ step: StepReference, day fields: Set<String>) -> (title: String, day: String) {
    guard !workspace.contested.isEmpty, let contested = workspace.contestedFields[step] else { return ("", "") }
    return (
      contested.isSubset(of: fields) ? "" : glyphs.contested, contested.isDisjoint(with: fields) ? "" : glyphs.contested
    )
  }

  /// Returns the signs of a step on a page that lists those of several roadmaps.
  func contestedSigns(of entry: StepEntry) -> (title: String, day: String) {
    guard !workspace.contested.isEmpty else { return ("", "") }
    let fields: Set<String> =
      switch entry.reason {
      case .deadline: DayFields.deadline
      case .agreed: DayFields.agreed
      case .event, .milestone, .critical: DayFields.finish
      case .waiting: DayFields.waiting
      case .card, .found: hasOpenDeadline(entry) ? DayFields.deadline : DayFields.finish
      }
    return contestedSigns(entry.reference, day: fields)
  }

  private func hasOpenDeadline(_ entry: StepEntry) -> Bool {
    let step = workspace.roadmaps[entry.roadmap].steps[entry.step]
    return !step.isFinished && step.deadline != nil
  }

  /// Returns the days that the sides of a contested date of a step want.
  func contestedDays(of step: StepReference) -> [Day] {
    guard !workspace.contested.isEmpty, workspace.contestedFields[step] != nil else { return [] }
    let dates = workspace.contested.filter { $0.thing == .step(step) && ["on", "deadline", "notBefore"].contains($0.atom) }
    return dates.flatMap(\.sides).compactMap { side in
      if case .step(let value) = side.value { value.on ?? value.deadline ?? value.notBefore } else { nil }
    }
  }

  /// Returns how many values of a roadmap are contested, with the sign before it; empty for none.
  func contestedCount(in roadmap: Roadmap.ID) -> String {
    guard !workspace.contested.isEmpty else { return "" }
    let count = workspace.contested.count { $0.thing.roadmap == roadmap }
    return count > 0 ? "\(glyphs.contested)\(wording.figures(count))" : ""
  }

  /// Returns what the sides of a contested step want, and which key decides; empty for another step.
  func contestedStatus(of row: Row?) -> String {
    guard !workspace.contested.isEmpty, let (roadmap, index) = step(of: row) else { return "" }
    let reference = StepReference(workspace.roadmaps[roadmap].id, workspace.roadmaps[roadmap].steps[index].id)
    let sides = workspace.contested.filter { $0.thing == .step(reference) }.map { wording.sides(of: $0) }
    return sides.isEmpty ? "" : "\(glyphs.contested) \(sides.joined(separator: wording.semicolon)) (\(markedKey(of: .conflicts)))"
  }
}

import RoadmapEngine
import Wording

/// Finds the step of a row without an id. It is the first one with its title, and in its phase, that is not the step of another row.
struct StepsByTitle {
  /// The steps with one title in their order; those before `next` belong to other rows.
  private struct Candidates {
    var steps: [Step.ID] = []
    var next = 0
  }

  private let roadmaps: [Roadmap]
  /// For each roadmap the steps by plain title and by title and phase. Built when the first row needs them.
  private var candidates: [Int: [String: Candidates]] = [:]
  /// For each roadmap the steps that belong to a row.
  private var taken: [Int: Set<Step.ID>] = [:]

  init(_ roadmaps: [Roadmap]) { self.roadmaps = roadmaps }

  /// Marks a step that another row names by its id.
  mutating func claim(_ id: Step.ID, in roadmap: Int) { taken[roadmap, default: []].insert(id) }

  /// Returns the step of a row and marks it as used. It is nil if there is no such step, or if each of them belongs to another row.
  /// - Parameter phase: the id or title of the phase; nil or empty if the row names none.
  mutating func take(_ title: String, phase: String?, in roadmap: Int) -> Step.ID? {
    let plain = Wording.plain(title)
    if plain.isEmpty { return nil }
    if candidates[roadmap] == nil { candidates[roadmap] = Self.index(roadmaps[roadmap]) }
    let wanted = phase.map { Wording.plain($0) } ?? ""
    let key = wanted.isEmpty ? plain : Self.key(plain, wanted)
    while let known = candidates[roadmap]?[key], known.next < known.steps.count {
      let id = known.steps[known.next]
      candidates[roadmap]?[key]?.next += 1
      if taken[roadmap, default: []].insert(id).inserted { return id }
    }
    return nil
  }

  private static func key(_ title: String, _ phase: String) -> String { "\(title)\n\(phase)" }

  private static func index(_ roadmap: Roadmap) -> [String: Candidates] {
    var names: [Phase.ID: Set<String>] = [:]
    for phase in roadmap.phases { names[phase.id] = Set(([phase.id.text] + phase.title.wordings.map(\.text)).map(Wording.plain)) }
    var candidates: [String: Candidates] = [:]
    for step in roadmap.steps {
      for title in Set(step.title.wordings.map({ Wording.plain($0.text) })) where !title.isEmpty {
        candidates[title, default: Candidates()].steps.append(step.id)
        for phase in step.phase.map({ names[$0] ?? [Wording.plain($0.text)] }) ?? [] {
          candidates[key(title, phase), default: Candidates()].steps.append(step.id)
        }
      }
    }
    return candidates
  }
}

import RoadmapEngine
import Wording

/// Finds the step that a row without an id is: the first of its title, in its phase, that no other row is.
struct StepsByTitle {
  /// Steps of one title, in their order; those before `next` are other rows.
  private struct Candidates {
    var steps: [Step.ID] = []
    var next = 0
  }

  private let roadmaps: [Roadmap]
  /// For each roadmap by plain title, and by title and phase; made when the first row asks.
  private var candidates: [Int: [String: Candidates]] = [:]
  private var claimed: Set<Step.ID> = []
  private var taken: [Int: Set<Step.ID>] = [:]

  init(_ roadmaps: [Roadmap]) { self.roadmaps = roadmaps }

  /// A step that another row names by its id.
  mutating func claim(_ id: Step.ID) { claimed.insert(id) }

  /// - Parameter phase: by its id or title; nil or empty: the row names none.
  /// - Returns: nil where there is no such step, or each of them is another row.
  mutating func take(_ title: String, phase: String?, in roadmap: Int) -> Step.ID? {
    let plain = Wording.plain(title)
    if plain.isEmpty { return nil }
    if candidates[roadmap] == nil { candidates[roadmap] = Self.index(roadmaps[roadmap]) }
    let wanted = phase.map { Wording.plain($0) } ?? ""
    let key = wanted.isEmpty ? plain : Self.key(plain, wanted)
    while let known = candidates[roadmap]?[key], known.next < known.steps.count {
      let id = known.steps[known.next]
      candidates[roadmap]?[key]?.next += 1
      if !claimed.contains(id), taken[roadmap, default: []].insert(id).inserted { return id }
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

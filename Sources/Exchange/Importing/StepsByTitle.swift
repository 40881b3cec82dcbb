import RoadmapEngine
import Wording

/// Finds the steps that a row without an id may be: those with its title, and in its phase, that are not the step of another row.
struct StepsByTitle {
  private let roadmaps: [Roadmap]
  /// For each roadmap the steps by plain title and by title and phase, in their order. Built when the first row needs them.
  private var steps: [Int: [String: [Step.ID]]] = [:]
  /// For each roadmap the steps that belong to a row.
  private var taken: [Int: Set<Step.ID>] = [:]

  init(_ roadmaps: [Roadmap]) { self.roadmaps = roadmaps }

  /// Marks a step as that of a row.
  mutating func claim(_ id: Step.ID, in roadmap: Int) { taken[roadmap, default: []].insert(id) }

  /// Returns the steps that a row may be, in their order.
  /// - Parameter phase: the plain id or title of the phase; empty if the row names none.
  mutating func free(_ title: String, phase: String, in roadmap: Int) -> [Step.ID] {
    if title.isEmpty { return [] }
    let all = index(of: roadmap)[phase.isEmpty ? title : Self.key(title, phase)] ?? []
    return all.filter { !taken[roadmap, default: []].contains($0) }
  }

  /// Returns the step with a title, whatever its phase. It is nil if there is none, if there are several, or if it belongs to a row.
  mutating func only(_ title: String, in roadmap: Int) -> Step.ID? {
    let all = title.isEmpty ? [] : index(of: roadmap)[title] ?? []
    guard let step = all.first, all.count == 1, !taken[roadmap, default: []].contains(step) else { return nil }
    return step
  }

  /// Returns the steps that belong to no row.
  func rest(in roadmap: Int) -> [Step.ID] {
    roadmaps[roadmap].steps.map(\.id).filter { !taken[roadmap, default: []].contains($0) }
  }

  private mutating func index(of roadmap: Int) -> [String: [Step.ID]] {
    if let known = steps[roadmap] { return known }
    let made = Self.index(roadmaps[roadmap])
    steps[roadmap] = made
    return made
  }

  private static func key(_ title: String, _ phase: String) -> String { "\(title)\n\(phase)" }

  private static func index(_ roadmap: Roadmap) -> [String: [Step.ID]] {
    var names: [Phase.ID: Set<String>] = [:]
    for phase in roadmap.phases { names[phase.id] = Set(([phase.id.text] + phase.title.wordings.map(\.text)).map(Wording.plain)) }
    var steps: [String: [Step.ID]] = [:]
    for step in roadmap.steps {
      for title in Set(step.title.wordings.map({ Wording.plain($0.text) })) where !title.isEmpty {
        steps[title, default: []].append(step.id)
        for phase in step.phase.map({ names[$0] ?? [Wording.plain($0.text)] }) ?? [] {
          steps[key(title, phase), default: []].append(step.id)
        }
      }
    }
    return steps
  }
}

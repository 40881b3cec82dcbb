/// A roadmap as it stands on the screen: phases, and in each its steps as a tree.
package struct Outline: Sendable {
  package enum Entry: Hashable, Sendable {
    /// A phase by its place in the roadmap; nil: the steps without one.
    case phase(Int?)
    /// A step by its place in the roadmap, how many steps contain it, and its number: `2.1`, or `2.1.3` inside of another step. Further
    /// in than `deepestNumber` the number leaves out what stands between the outermost steps and the step itself: `2.1.3.1.1.1.1.1…4`.
    case step(Int, depth: Int, number: String)
  }

  package let entries: [Entry]

  /// So many steps around a step are numbered in full: the numbers of a nest grow with the square of its depth.
  static let deepestNumber = 8

  /// - Parameter isShown: which steps take part; what contains a shown step is shown with it, and so is its phase.
  package init(_ roadmap: Roadmap, isShown: (Int) -> Bool = { _ in true }) {
    // Most roadmaps have no step inside of another one.
    let isFlat = roadmap.steps.allSatisfy { $0.parent == nil }
    let places = isFlat ? [:] : Dictionary(roadmap.steps.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let tops = isFlat ? Array(roadmap.steps.indices) : Outline.tops(roadmap, places)
    var children: [Int: [Int]] = [:]
    for (place, step) in roadmap.steps.enumerated() where tops[place] != place {
      if let parent = step.parent.flatMap({ places[$0] }) { children[parent, default: []].append(place) }
    }
    var shown = [Bool](repeating: false, count: roadmap.steps.count)
    for place in roadmap.steps.indices where isShown(place) {
      var next: Int? = place
      while let place = next, !shown[place] {
        shown[place] = true
        next = tops[place] == place ? nil : roadmap.steps[place].parent.flatMap { places[$0] }
      }
    }
    let phases = Dictionary(roadmap.phases.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    var byPhase: [Int: [Int]] = [:]
    for place in roadmap.steps.indices where tops[place] == place {
      byPhase[roadmap.steps[place].phase.flatMap { phases[$0] } ?? roadmap.phases.count, default: []].append(place)
    }
    var entries: [Entry] = []
    for phase in 0...roadmap.phases.count {
      let steps = byPhase[phase] ?? []
      let isNamed = phase < roadmap.phases.count
      guard steps.contains(where: { shown[$0] }) else { continue }
      if isNamed || !roadmap.phases.isEmpty { entries.append(.phase(isNamed ? phase : nil)) }
      var rest: [(place: Int, depth: Int, number: String)] = []
      func push(_ steps: [Int], _ depth: Int, _ prefix: String) {
        for (index, place) in steps.enumerated().reversed() { rest.append((place, depth, "\(prefix)\(index + 1)")) }
      }
      push(steps, 0, roadmap.phases.isEmpty ? "" : "\(phase + 1).")
      while let (place, depth, number) = rest.popLast() {
        guard shown[place] else { continue }
        entries.append(.step(place, depth: depth, number: number))
        let prefix = depth < Outline.deepestNumber ? "\(number)." : "\(number.prefix { $0 != "…" })…"
        push(children[place] ?? [], depth + 1, prefix)
      }
    }
    self.entries = entries
  }

  /// The steps of the outline, in its order.
  package var steps: [Int] {
    entries.compactMap { if case .step(let place, _, _) = $0 { place } else { nil } }
  }

  /// Of each step the outermost one that contains it; a step in a circle of parents counts as outermost.
  private static func tops(_ roadmap: Roadmap, _ places: [Step.ID: Int]) -> [Int] {
    var tops = [Int](repeating: -1, count: roadmap.steps.count)
    for start in roadmap.steps.indices where tops[start] < 0 {
      var path: [Int] = []
      var onPath: Set<Int> = []
      var next = start
      while tops[next] < 0, onPath.insert(next).inserted {
        path.append(next)
        guard let parent = roadmap.steps[next].parent.flatMap({ places[$0] }) else { break }
        next = parent
      }
      let isCircle = tops[next] < 0 && path.last != next
      for place in path { tops[place] = isCircle ? place : tops[next] < 0 ? next : tops[next] }
    }
    return tops
  }
}

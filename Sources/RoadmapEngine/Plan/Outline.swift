/// A roadmap as it is shown on the screen: its phases, and the steps of each phase as a tree.
package struct Outline: Sendable {
  /// A line of the outline.
  package enum Entry: Hashable, Sendable {
    /// A phase by its index in the roadmap; nil for the steps without a phase.
    case phase(Int?)
    /// A step by its index, the number of steps that contain it, and its number. That is `2.1`, or `2.1.3` for a child.
    ///
    /// Below depth `deepestNumber` the number leaves out the levels between the outermost ones and the last: `2.1.3.1.1.1.1.1…4`.
    case step(Int, depth: Int, number: String)
  }

  /// The lines in the order of the screen.
  package let entries: [Entry]

  /// The depth down to which numbers are written in full. Otherwise their total length grows with the square of the depth.
  static let deepestNumber = 8

  /// - Parameter isShown: tells which steps are shown, by their indexes. The steps that contain a shown step are shown too, and so is its
  ///   phase.
  package init(_ roadmap: Roadmap, isShown: (Int) -> Bool = { _ in true }) {
    // In most roadmaps no step contains another.
    let isFlat = roadmap.steps.allSatisfy { $0.parent == nil }
    let indexes = isFlat ? [:] : Dictionary(roadmap.steps.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let tops = isFlat ? Array(roadmap.steps.indices) : Outline.tops(roadmap, indexes)
    var children: [Int: [Int]] = [:]
    for (index, step) in roadmap.steps.enumerated() where tops[index] != index {
      if let parent = step.parent.flatMap({ indexes[$0] }) { children[parent, default: []].append(index) }
    }
    var shown = [Bool](repeating: false, count: roadmap.steps.count)
    for index in roadmap.steps.indices where isShown(index) {
      var next: Int? = index
      while let index = next, !shown[index] {
        shown[index] = true
        next = tops[index] == index ? nil : roadmap.steps[index].parent.flatMap { indexes[$0] }
      }
    }
    let phases = Dictionary(roadmap.phases.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    var byPhase: [Int: [Int]] = [:]
    for index in roadmap.steps.indices where tops[index] == index {
      byPhase[roadmap.steps[index].phase.flatMap { phases[$0] } ?? roadmap.phases.count, default: []].append(index)
    }
    var entries: [Entry] = []
    for phase in 0...roadmap.phases.count {
      let steps = byPhase[phase] ?? []
      let isNamed = phase < roadmap.phases.count
      guard steps.contains(where: { shown[$0] }) else { continue }
      if isNamed || !roadmap.phases.isEmpty { entries.append(.phase(isNamed ? phase : nil)) }
      var rest: [(index: Int, depth: Int, number: String)] = []
      func push(_ steps: [Int], _ depth: Int, _ prefix: String) {
        for (offset, index) in steps.enumerated().reversed() { rest.append((index, depth, "\(prefix)\(offset + 1)")) }
      }
      push(steps, 0, roadmap.phases.isEmpty ? "" : "\(phase + 1).")
      while let (index, depth, number) = rest.popLast() {
        guard shown[index] else { continue }
        entries.append(.step(index, depth: depth, number: number))
        let prefix = depth < Outline.deepestNumber ? "\(number)." : "\(number.prefix { $0 != "…" })…"
        push(children[index] ?? [], depth + 1, prefix)
      }
    }
    self.entries = entries
  }

  /// The indexes of the steps, in the order of the outline.
  package var steps: [Int] {
    entries.compactMap { if case .step(let index, _, _) = $0 { index } else { nil } }
  }

  /// Returns for each step the outermost step that contains it. A step on a cycle of parents counts as outermost.
  private static func tops(_ roadmap: Roadmap, _ indexes: [Step.ID: Int]) -> [Int] {
    var tops = [Int](repeating: -1, count: roadmap.steps.count)
    for start in roadmap.steps.indices where tops[start] < 0 {
      var path: [Int] = []
      var onPath: Set<Int> = []
      var next = start
      while tops[next] < 0, onPath.insert(next).inserted {
        path.append(next)
        guard let parent = roadmap.steps[next].parent.flatMap({ indexes[$0] }) else { break }
        next = parent
      }
      let isCircle = tops[next] < 0 && path.last != next
      for index in path { tops[index] = isCircle ? index : tops[next] < 0 ? next : tops[next] }
    }
    return tops
  }
}

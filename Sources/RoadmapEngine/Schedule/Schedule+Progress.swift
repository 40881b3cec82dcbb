extension Schedule {
  /// Returns the percentage done of a step, 0 to 100. A step with children or opened roadmaps has theirs, weighted by duration.
  package func progress(roadmap: Int, step: Int) -> Int { dated(roadmap: roadmap, step: step).percent }

  /// Returns the percentage done of a roadmap, weighted by duration; 0 without steps. Dropped steps do not count.
  package func progress(ofRoadmap roadmap: Int) -> Int { progress(of: roadmaps[roadmap].steps.indices, in: roadmap) }

  /// Returns the percentage done of some steps of a roadmap, weighted by duration. The result is 0 without any that counts.
  ///
  /// Dropped steps do not count. Steps with children are left out; only their children count.
  package func progress(of steps: some Sequence<Int>, in roadmap: Int) -> Int {
    var group = Completion()
    for step in steps {
      let dated = dated(roadmap: roadmap, step: step)
      let node = dated.node
      guard node.state != .dropped, node.state != .container else { continue }
      group.add(percent: dated.percent, days: Int(node.weight))
    }
    return group.percent ?? 0
  }

  /// Whether a step has children.
  package func isContainer(roadmap: Int, step: Int) -> Bool {
    dated(roadmap: roadmap, step: step).node.state == .container
  }
}

extension Schedule.DatedNode {
  fileprivate var percent: Int { Int(early.percents[id]) }
}

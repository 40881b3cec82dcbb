extension Schedule {
  /// Percent done, 0 to 100.
  package func progress(roadmap: Int, step: Int) -> Int { place(roadmap: roadmap, step: step).percent }

  /// Percent done of a roadmap, weighted by duration; dropped steps do not count.
  package func progress(ofRoadmap roadmap: Int) -> Int { progress(of: roadmaps[roadmap].steps.indices, in: roadmap) }

  /// Percent done of some steps of a roadmap, weighted by duration; steps with children count through these.
  package func progress(of steps: some Sequence<Int>, in roadmap: Int) -> Int {
    var group = Completion()
    for step in steps {
      let place = place(roadmap: roadmap, step: step)
      let node = place.node
      guard node.state != .dropped, node.state != .container else { continue }
      group.add(percent: place.percent, days: Int(node.weight))
    }
    return group.percent ?? 0
  }

  /// Whether a step spans others.
  package func isContainer(roadmap: Int, step: Int) -> Bool {
    place(roadmap: roadmap, step: step).node.state == .container
  }
}

extension Schedule.Place {
  fileprivate var percent: Int { Int(early.percents[id]) }
}

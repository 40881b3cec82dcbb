extension Schedule {
  /// Percent done, 0 to 100.
  package func progress(roadmap: Int, step: Int) -> Int { Int(percents[network.node(roadmap: roadmap, step: step)]) }

  /// Percent done of a roadmap, weighted by duration; dropped steps do not count.
  package func progress(ofRoadmap roadmap: Int) -> Int { progress(of: roadmaps[roadmap].steps.indices, in: roadmap) }

  /// Percent done of some steps of a roadmap, weighted by duration; steps with children count through these.
  package func progress(of steps: some Sequence<Int>, in roadmap: Int) -> Int {
    var group = Completion()
    for step in steps {
      let id = network.node(roadmap: roadmap, step: step)
      guard network.nodes[id].state != .dropped, network.nodes[id].state != .container else { continue }
      group.add(percent: Int(percents[id]), days: min(roadmaps[roadmap].steps[step].workingDays, Int(Day.count)))
    }
    return group.percent ?? 0
  }

  /// Whether a step spans others.
  package func isContainer(roadmap: Int, step: Int) -> Bool {
    network.nodes[network.node(roadmap: roadmap, step: step)].state == .container
  }
}

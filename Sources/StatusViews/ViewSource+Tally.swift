import RoadmapEngine
import Wording

/// Summaries of several steps.
extension ViewSource {
  /// Returns the longest open wait of the given steps, with its age in working days. It is nil if there is none.
  package func longestWait(_ steps: [Int], in roadmap: Int) -> (waiting: Waiting, age: Int)? {
    let all = workspace.roadmaps[roadmap].steps
    // The span avoids copies of whole steps, which are large.
    let span = all.span
    var longest: (waiting: Waiting, age: Int)?
    for index in steps where !span[index].waiting.isEmpty && !span[index].status.isOver {
      for waiting in span[index].waiting where !waiting.isOver {
        let age = schedule.age(of: waiting)
        if let longest, (age, longest.waiting.since) <= (longest.age, waiting.since) { continue }
        longest = (waiting, age)
      }
    }
    return longest
  }

  /// Returns the number of steps by health: `40 steps: 12 done, 21 on track, 4 at risk, 2 late, 1 dropped`. The parts add up to the whole.
  package func tally(_ steps: [Int], in roadmap: Int) -> String {
    let healths = steps.filter { !schedule.isContainer(roadmap: roadmap, step: $0) }.map { schedule.health(roadmap: roadmap, step: $0) }
    var parts = Health.allCases.reversed().compactMap { health -> String? in
      let count = healths.count { $0 == health }
      return count > 0 ? wording.counted(count, health) : nil
    }
    let dropped = healths.count { $0 == nil }
    if dropped > 0 { parts.append(wording.countedDropped(dropped)) }
    return parts.isEmpty
      ? wording.stepCount(healths.count) : "\(wording.stepCount(healths.count))\(wording.colon)\(parts.joined(separator: wording.comma))"
  }
}

import RoadmapEngine
import Wording

/// What only a decision above the desk can move, for the owner of the workspace.
extension ViewSource {
  /// The most decisions that are named.
  private static let decisionsNamed = 3

  /// A step that waits for a decision.
  private struct Decision {
    let roadmap: Int
    let step: Int
    /// What is to be done, in words.
    let words: String
    /// The smaller, the more it is up to the reader: the reader's own approval and answer, an obstacle, the answer of another party.
    let rank: Int
    /// The working days for which it has waited.
    let age: Int
    let health: Health
  }

  /// Returns the section of the steps that an approval, an answer or a word to another party would move, the worst first. It is empty for other
  /// readers, who do not decide for this party.
  func decisions() -> Report.Section {
    let columns = [
      Report.Column("step", wording.columnStep, .flexible), Report.Column("roadmap", wording.columnParties, .optional(2)),
      Report.Column("decision", wording.columnToDo, .flexible), Report.Column("holds", wording.columnHeldUp, .optional(3)),
    ]
    guard reader == .own else { return Report.Section("", columns: columns, rows: []) }
    let found = roadmaps.flatMap { roadmap in leaves(of: roadmap).compactMap { decision(roadmap, $0) } }
      .sorted { left, right in
        left.health != right.health ? left.health > right.health : (left.rank, -left.age) < (right.rank, -right.age)
      }
    let rows = found.prefix(Self.decisionsNamed).map { decision in
      let held = followers(of: decision.step, in: decision.roadmap)
      return Report.Row(
        [
          titleCell(step(decision.roadmap, decision.step)), Report.Cell(parties(of: decision.roadmap)), Report.Cell(decision.words),
          Report.Cell(.number(held), held == 0 ? "–" : wording.stepCount(held)),
        ], step: reference(decision.roadmap, decision.step))
    }
    var section = Report.Section(wording.forDecision, columns: columns, rows: Array(rows))
    section.limit = Report.Limit(most: Self.decisionsNamed, least: 1)
    return section
  }

  private func decision(_ roadmap: Int, _ index: Int) -> Decision? {
    let step = step(roadmap, index)
    guard !step.isFinished, let health = schedule.health(roadmap: roadmap, step: index), health >= .risk || step.status == .active
    else { return nil }
    func decision(_ words: String, _ rank: Int, age: Int = 0) -> Decision {
      Decision(roadmap: roadmap, step: index, words: words, rank: rank, age: age, health: health)
    }
    let waits = step.waiting.filter { !$0.isOver }.map { (wait: $0, age: schedule.age(of: $0)) }
    if let own = home {
      if let (wait, age) = waits.first(where: { $0.wait.on == own }) {
        return decision(wording.giveAnswer(wait.purpose, age: age), 0, age: age)
      }
      let state = step.signoff?.state(among: schedule.roadmaps[roadmap].parties)
      if let state, state.missing.contains(own), !state.given.isEmpty { return decision(wording.giveApproval, 0) }
    }
    if let blocked = step.blocked { return decision(wording.blocked(wording.text(blocked)), 1) }
    guard let (wait, age) = waits.filter({ $0.wait.on != home }).max(by: { $0.age < $1.age }), age > Health.longWait else { return nil }
    return decision(wording.ask(name(of: wait.on), for: wait.purpose, age: age), 2, age: age)
  }

  /// Returns how many unfinished steps of a roadmap wait for a step, directly or through others.
  private func followers(of index: Int, in roadmap: Int) -> Int {
    let steps = schedule.roadmaps[roadmap].steps
    var following: [Step.ID: [Int]] = [:]
    for (follower, step) in steps.enumerated() where !step.isFinished {
      for link in step.after where link.step.roadmap == nil || link.step.roadmap == schedule.roadmaps[roadmap].id {
        following[link.step.step, default: []].append(follower)
      }
    }
    var seen: Set<Int> = [index]
    var open = [index]
    while let next = open.popLast() {
      for follower in following[steps[next].id] ?? [] where seen.insert(follower).inserted { open.append(follower) }
    }
    return seen.count - 1
  }
}

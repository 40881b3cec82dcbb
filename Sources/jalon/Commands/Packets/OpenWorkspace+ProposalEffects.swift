import Editor
import RoadmapEngine
import Wording

/// The effect of proposals on dates.
extension OpenWorkspace {
  /// Returns which dates taking a proposal would move; empty if none.
  mutating func effects(of proposal: Proposal) -> [String] {
    guard let review = review(of: proposal) else { return [] }
    return effects(review.moved, review.shiftedDeadlines)
  }

  /// Returns how many deadlines follow a proposal: `3 deadlines follow`; nil for none.
  mutating func deadlines(following proposal: Proposal) -> String? {
    guard [.dates, .promises, .progress, .structure].contains(proposal.kind), let review = review(of: proposal) else { return nil }
    let count = review.shiftedDeadlines.count
    return count > 0 ? wording.deadlinesFollow(count) : nil
  }

  private mutating func review(of proposal: Proposal) -> ChangeReview? {
    guard let contested = proposal.contested, let side = contested.sides.first,
      let decision = workspace.decision(on: contested, for: side.value, scribe.removal), !decision.change.isEmpty,
      decision.change.renaming == nil
    else { return nil }
    return try? review(decision.change)
  }
}

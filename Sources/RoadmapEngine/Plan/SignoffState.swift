/// How far a sign-off has come: which parties are asked, which have approved, and how many approvals complete it.
package struct SignoffState: Hashable, Sendable {
  /// The parties that are asked, in the order of the step.
  package let asked: [Party.ID]
  /// The asked parties that have approved. An approval by any other party stays in the file, but does not count.
  package let given: Set<Party.ID>
  /// The number of approvals that complete the sign-off, at most the number of asked parties.
  package let needed: Int

  /// Whether enough parties have approved.
  package var isComplete: Bool { given.count >= needed }

  /// The asked parties that have not approved, in the order of the step; empty once the sign-off is complete.
  package var missing: [Party.ID] { isComplete ? [] : asked.filter { !given.contains($0) } }
}

extension Signoff {
  /// Returns how far the sign-off has come.
  /// - Parameter parties: the parties of the roadmap, which are all asked if `by` names everybody.
  package func state(among parties: [Party.ID]) -> SignoffState {
    let asked = by.contains(Party.every) ? parties : by
    let enough =
      switch kind {
      case .one: 1
      case .joint: asked.count
      case .each: threshold ?? asked.count
      }
    return SignoffState(asked: asked, given: Set(given.map(\.party)).intersection(asked), needed: min(enough, asked.count))
  }
}

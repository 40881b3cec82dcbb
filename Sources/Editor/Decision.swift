import RoadmapEngine

/// A decision about a contested atom, worked out and not made yet. Planner, command line and line mode make it by the same rule.
package struct Decision: Sendable {
  package let conflict: ContestedAtom
  /// The value that is decided for.
  package let value: MergedValue
  /// The change of the plan. It is empty if the chosen value is the one in force. The caller may add a reason.
  package var change: Change

  /// The atom for which the record of the change decides.
  package var atom: DecidedAtom { DecidedAtom(conflict.thing, conflict.atom) }

  /// Whether the person is asked for a reason: for dates, lengths, calendars, sign-offs, visibility and removals.
  package var needsReason: Bool {
    if case .calendar = conflict.thing { return true }
    let kind = conflict.atom.prefix { $0 != "." }
    return ["deadline", "on", "notBefore", "length", "signoff", "approval", "visibility", "presence"].contains(String(kind))
  }
}

extension Workspace {
  /// Returns the decision for a value of a contested atom; nil if the thing is gone.
  /// - Parameters:
  ///   - value: a value that holds only the atom, as a side does.
  ///   - removal: is stored in a step that the decision removes.
  package func decision(on conflict: ContestedAtom, for value: MergedValue, _ removal: Removal) -> Decision? {
    let change: Change?
    if case (.presence(false), .step(let step)) = (value, conflict.thing) {
      change = removing([step], removal)
    } else {
      change = deciding(conflict, value)
    }
    return change.map { Decision(conflict: conflict, value: value, change: $0) }
  }

  /// Returns the decision for the value that a contested atom has in an edited step.
  /// - Returns: nil if anything but the atom was edited, since that would close the conflict without an answer, or if the step is gone.
  package func decision(on conflict: ContestedAtom, as step: Step, _ removal: Removal) -> Decision? {
    answer(to: conflict, in: step).flatMap { decision(on: conflict, for: $0, removal) }
  }
}

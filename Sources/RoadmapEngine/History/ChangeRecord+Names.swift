/// What something was called when it was done: a step, or its roadmap, may have been given another id since.
extension BidirectionalCollection<ChangeRecord> {
  /// Of each record, oldest first, what a step was called in it: once, twice where that is what it
  /// changed, and never before there was such a step.
  /// - Parameter step: by today's name; without a roadmap, in any.
  package func names(of step: StepReference) -> [[StepReference]] {
    var name: StepReference? = step
    var names: [[StepReference]] = []
    for record in reversed() {
      guard let now = name else {
        names.append([])
        continue
      }
      let renaming = record.change.renaming
      let former = renaming.map { $0.inverse.of(now) } ?? now
      // What was called so before it was renamed is another step.
      let isAnother = now.roadmap != nil && renaming.map { $0.of(now) != now } ?? false
      names.append(isAnother ? [] : former == now ? [now] : [now, former])
      name = isAnother ? nil : former
    }
    return names.reversed()
  }

  /// The records that touch a step, whatever it was called then.
  package func concerning(_ step: StepReference) -> [ChangeRecord] {
    zip(self, names(of: step)).filter { record, names in names.contains { record.concerns($0) } }.map(\.0)
  }

  /// Every change in the names of today, oldest first.
  package var changesInNamesOfToday: [Change] {
    var later: [Renaming] = []
    var changes: [Change] = []
    for record in reversed() {
      changes.append(record.change.renamed(by: later.reversed()))
      if let renaming = record.change.renaming { later.append(renaming) }
    }
    return changes.reversed()
  }
}

extension Change {
  /// The same change as it would have been made under the ids of today.
  /// - Parameter renamings: made since, oldest first.
  package func renamed(by renamings: [Renaming]) -> Change {
    renamings.reduce(self) { change, renaming in Change(change.edits.map { renaming.of($0) }, reason: change.reason) }
  }
}

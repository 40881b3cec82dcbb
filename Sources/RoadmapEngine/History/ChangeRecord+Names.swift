/// The names under which things appear in history. A step or its roadmap may have been given another id since.
extension BidirectionalCollection<ChangeRecord> {
  /// Returns for each record, oldest first, the names of a step in it.
  ///
  /// Usually one name; two in the record that renamed the step; none in records from before the step existed.
  /// - Parameter step: the current name; without a roadmap it may be in any.
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
      // A step that had the name before this one was renamed to it is another step.
      let isAnother = now.roadmap != nil && renaming.map { $0.of(now) != now } ?? false
      names.append(isAnother ? [] : former == now ? [now] : [now, former])
      name = isAnother ? nil : former
    }
    return names.reversed()
  }

  /// Returns the records that touch a step under the name that it had at the time.
  package func concerning(_ step: StepReference) -> [ChangeRecord] {
    zip(self, names(of: step)).filter { record, names in names.contains { record.concerns($0) } }.map(\.0)
  }

  /// The changes of the records with current names, oldest first.
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
  /// Returns the change with the current names of what has been renamed since.
  /// - Parameter renamings: the renamings since the change, oldest first.
  package func renamed(by renamings: [Renaming]) -> Change {
    renamings.reduce(self) { change, renaming in Change(change.edits.map { renaming.of($0) }, reason: change.reason) }
  }
}

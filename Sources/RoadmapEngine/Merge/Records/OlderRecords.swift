/// Records of versions that did not note what a record follows (Collaboration.md, Records).
extension [[ChangeRecord]] {
  /// All records of some copies, of which each names what it follows.
  ///
  /// A record without it follows the one before it in its copy. Several copies could share a folder, so it also follows the last record of
  /// another copy from which it takes over a value: one that is earlier by the instants, and after which the thing was what it was before this
  /// one. Nothing else can be known, and what a record does not follow is never lost.
  package var linked: [ChangeRecord] {
    var linked = self
    for copy in indices {
      for index in self[copy].indices where self[copy][index].after == nil && self[copy][index].isReadable {
        linked[copy][index].after = self[copy][..<index].last(where: \.isReadable).map { [$0.id] } ?? []
      }
    }
    let order = positions.filter { self[$0.file][$0.line].after == nil && self[$0.file][$0.line].isReadable }
    guard Set(order.map(\.file)).count > 1 else { return linked.flatMap(\.self) }
    let history = PlanHistory(order.map { (ChangeRecord.Act.made, self[$0.file][$0.line].change, []) })
    for (later, earlier) in history.takeovers where order[later].file != order[earlier].file {
      let (file, line) = order[later]
      linked[file][line].after?.append(self[order[earlier].file][order[earlier].line].id)
    }
    return linked.flatMap(\.self)
  }
}

extension PlanHistory {
  /// The pairs of a record and an earlier one whose result it changes, by their indexes.
  fileprivate var takeovers: [(later: Int, earlier: Int)] {
    title.takeovers + views.values.flatMap(\.takeovers) + parties.values.flatMap(\.takeovers) + calendars.values.flatMap(\.takeovers)
      + roadmaps.values.flatMap(\.takeovers) + steps.values.flatMap(\.takeovers)
  }
}

extension ThingHistory {
  fileprivate var takeovers: [(later: Int, earlier: Int)] {
    var pairs: [(later: Int, earlier: Int)] = []
    // The author of an edit or a move knew the record that made the thing, and the last move to the place where the thing was found.
    for record in versions.map(\.record) + moves.map(\.record) {
      if let making = makings.last(where: { $0.record < record }) { pairs.append((record, making.record)) }
    }
    for move in moves {
      if let former = moves.last(where: { $0.record < move.record && $0.to == move.from }) { pairs.append((move.record, former.record)) }
    }
    for kind in Whole.atoms(home: .en) {
      var last: [String: [Version]] = [:]
      for version in versions {
        for key in Set(kind.keys(version.before) + kind.keys(version.after)) where !kind.isEqual(key, version.before, version.after) {
          if let former = last[key]?.last(where: { kind.isEqual(key, $0.after, version.before) }) {
            pairs.append((version.record, former.record))
          }
          last[key, default: []].append(version)
        }
      }
      // A removal holds the whole thing, with the values that its author knew.
      for move in moves {
        for (key, versions) in last {
          if let former = versions.last(where: { $0.record < move.record && kind.isEqual(key, $0.after, move.whole) }) {
            pairs.append((move.record, former.record))
          }
        }
      }
    }
    return pairs
  }
}

/// What purged steps are called in the records of several copies, which may know them under other ids.
package struct PurgedNames {
  private var names: [String: Set<StepReference>] = [:]

  /// - Parameters:
  ///   - records: all records, each of which names what it follows.
  ///   - isWanted: checks whether a record that purges a step counts.
  package init(_ records: [ChangeRecord], where isWanted: (ChangeRecord) -> Bool = { _ in true }) {
    // Most workspaces hold no record of a purge, and need no graph.
    guard records.contains(where: { record in if case .purged = record.act { isWanted(record) } else { false } }) else { return }
    let graph = RecordGraph(records)
    var known: RecordNames?
    for (index, record) in graph.records.enumerated() {
      guard case .purged(let step) = record.act, isWanted(record) else { continue }
      var all = known ?? RecordNames(LiveGraph(graph))
      known = all
      for (other, called) in zip(graph.records, all.names(of: step, in: index)(Array(graph.records.indices))) {
        names[other.id, default: []].formUnion(called)
      }
    }
  }

  /// Whether nothing was purged.
  package var isEmpty: Bool { names.isEmpty }

  /// The steps by all of their names.
  package var all: Set<StepReference> { names.values.reduce(into: []) { $0.formUnion($1) } }

  /// Returns a record without the texts of the purged steps.
  package func blanking(_ record: ChangeRecord) -> ChangeRecord {
    (names[record.id] ?? []).sorted().reduce(record) { $0.blanking($1) }
  }
}

/// What the acts of history say about earlier values and names of steps, under the names of today.
package struct PlanPast: Sendable {
  /// The members of each step that an act has changed: as they were before it, and after it.
  private var changes: [StepReference: [(before: Step, after: Step)]] = [:]
  private(set) var renamings: [Renaming] = []
  /// The records in one order, oldest first.
  let ordered: [ChangeRecord]
  /// The records of each copy, in the order of its files.
  let copies: [[ChangeRecord]]
  /// The copy and line of each record, by the short hash of its id.
  let places: [String: (copy: Int, line: Int)]
  /// The earlier versions of the phases of each roadmap.
  private var phases: [Roadmap.ID: [Phase]] = [:]
  /// The steps that were added, changed or removed at any time.
  private var known: Set<StepReference> = []

  /// - Parameters:
  ///   - records: the records of history, oldest first.
  ///   - copies: the records of each copy, in the order of its files; nil for one copy.
  package init(_ records: [ChangeRecord] = [], copies: [[ChangeRecord]]? = nil) {
    ordered = records
    self.copies = copies ?? [records]
    let lines = self.copies.enumerated().flatMap { copy, records in
      records.enumerated().map { line, record in (PlanState.name(record.id), (copy: copy, line: line)) }
    }
    places = Dictionary(lines, uniquingKeysWith: { first, _ in first })
    renamings = records.compactMap(\.change.renaming)
    for change in records.changesInNamesOfToday {
      for case .list(.roadmap(let roadmap), let list) in change.edits {
        for case .phase(let phase)? in list.entries.map(\.before) { phases[roadmap, default: []].append(phase) }
      }
      for case .step(let roadmap, let before, let after, _) in change.edits {
        guard let step = after ?? before else { continue }
        known.insert(StepReference(roadmap, step.id))
        if let before, let after { changes[StepReference(roadmap, step.id), default: []].append((before, after)) }
      }
    }
  }

  /// Returns the name that a step has today.
  /// - Parameter former: a name that it had at some time.
  package func nameToday(of former: StepReference) -> StepReference { renamings.reduce(former) { $1.of($0) } }

  /// Returns the phases of a roadmap as they were at any time, the newest version first.
  package func phases(of roadmap: Roadmap.ID) -> [Phase] { (phases[roadmap] ?? []).reversed() }

  /// Checks whether a step with this name was on the plan at some time.
  package func knows(_ step: StepReference) -> Bool { known.contains(step) || renamings.contains { $0.of(step) != step } }

  /// Returns the earlier values of a field of a step, the newest first, in steps that have no other values. Fields with more than 16 elements
  /// are recorded element by element and are not among them.
  /// - Parameter key: the key of the field in the files.
  package func values(of key: String, _ step: StepReference) -> [Step] {
    guard let field = Step.fields.first(where: { $0.key == key }) else { return [] }
    return (changes[step] ?? []).reversed().filter { !field.isEqual($0.before, $0.after) }.map { change in
      var value = Step(id: step.step, title: .plain(""))
      field.take(change.before, &value)
      return value
    }
  }
}

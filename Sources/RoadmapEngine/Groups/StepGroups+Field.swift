extension StepGroups {
  /// A field by whose values steps are grouped.
  package enum Field: String, CaseIterable, Sendable {
    case party, owner, status, phase, health, tag
  }
}

extension StepGroups.Field {
  /// Returns the groups of a step, each once; at least one.
  func keys(ofStep index: Int, in roadmap: Int, _ schedule: Schedule) -> Set<StepGroups.Key> {
    let parties = schedule.roadmaps[roadmap].parties
    let steps = schedule.roadmaps[roadmap].steps
    let span = steps.span
    switch self {
    case .party: return keys(span[index].owners.flatMap { $0.parties(of: parties) }.map { StepGroups.Key.party($0) })
    case .owner: return keys(span[index].owners.flatMap { owner in owner.parties(of: parties).flatMap { keys(of: owner, as: $0) } })
    case .status: return [.status(span[index].status)]
    case .phase: return keys(span[index].phase.map { [.phase($0)] } ?? [])
    case .health: return [schedule.health(roadmap: roadmap, step: index).map { .health($0) } ?? .status(.dropped)]
    case .tag: return keys(span[index].tags.map { .tag($0) })
    }
  }

  /// Returns the keys of the bodies by which a party owns, or that of the party alone.
  private func keys(of owner: Ownership, as party: Party.ID) -> [StepGroups.Key] {
    owner.bodies.isEmpty ? [.owner(party, nil)] : owner.bodies.map { .owner(party, $0) }
  }

  /// Returns the keys of some values; that of the steps without a value if there is none.
  private func keys(_ values: [StepGroups.Key]) -> Set<StepGroups.Key> { values.isEmpty ? [.without(self)] : Set(values) }

  /// Returns the groups in their order; the steps without a value come last.
  ///
  /// Statuses stand in the order in which a step has them, phases in that of the plan, healths from the worst to the best. Parties, owners
  /// and tags are sorted by the number of their steps, the largest first, then by name.
  /// - Parameters:
  ///   - phases: the phases of all roadmaps in the order of the plan.
  ///   - name: returns the text by which groups of the same size are sorted.
  func sorted(
    _ counts: [StepGroups.Key: StepGroups.Count], phases: [Phase.ID], by name: (StepGroups.Key) -> String
  ) -> [StepGroups.Group] {
    let indexes = Dictionary(phases.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    func rank(_ key: StepGroups.Key, _ count: StepGroups.Count) -> Int {
      switch key {
      case .without: .max
      case .party, .owner, .tag: -count.steps
      case .phase(let phase): indexes[phase] ?? phases.count
      case .status(.dropped): Step.Status.allCases.count + Health.allCases.count
      case .status(let status): Step.Status.allCases.firstIndex(of: status) ?? 0
      case .health(let health): Health.allCases.count - (Health.allCases.firstIndex(of: health) ?? 0)
      }
    }
    return counts.map { key, count in
      (rank: rank(key, count), name: name(key), term: key.term, group: StepGroups.Group(key: key, count: count))
    }
    .sorted { ($0.rank, $0.name, $0.term) < ($1.rank, $1.name, $1.term) }.map(\.group)
  }
}

extension Ownership {
  /// Returns the parties that own: the one that is named, or all parties of the roadmap.
  fileprivate func parties(of roadmap: [Party.ID]) -> [Party.ID] { party == Party.every ? roadmap : [party] }
}

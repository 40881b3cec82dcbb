import RoadmapEngine

/// The row that is selected after a change was undone or made again.
extension Session {
  /// Selects a row that a change has changed, unless one is selected already.
  /// - Parameter former: the row that was selected when the change was made. It is selected where the page shows no changed row; with nil, the
  ///   selection stays.
  mutating func select(whatChangedIn change: Change, or former: Row.Identity?) {
    settle()
    let changed = ChangedThings(change)
    if let selectedRow, changed.contain(selectedRow, on: page) { return }
    if let row = rows.firstIndex(where: { changed.contain($0, on: page) }) { return select(row) }
    if let former, let row = rows.firstIndex(where: { $0.identity == former }) { select(row) }
  }
}

/// The things that a change has changed, as rows of pages show them.
private struct ChangedThings {
  private var steps: Set<StepReference> = []
  private var roadmaps: Set<Roadmap.ID> = []
  private var phases: Set<Phase.ID> = []
  private var baselines: Set<Baseline.ID> = []
  private var parties: Set<Party.ID> = []
  private var bodies: Set<Row.Identity> = []

  init(_ change: Change) {
    steps = Set(change.steps)
    for edit in change.edits {
      switch edit {
      case .roadmap(let before, let after):
        guard let id = (after ?? before)?.id else { continue }
        roadmaps.insert(id)
        if let before, let after {
          phases = ChangedThings.differing(before.phases, after.phases) { $0.id }
          baselines = ChangedThings.differing(before.baselines, after.baselines) { $0.id }
        }
      case .party(let before, let after):
        guard let id = (after ?? before)?.id else { continue }
        var rest = before
        if let after { rest?.bodies = after.bodies }
        if let before, let after, rest == after {
          bodies = Set(ChangedThings.differing(before.bodies, after.bodies) { $0.id }.map { .body(id, $0) })
        } else {
          parties.insert(id)
        }
      case .list(let owner, let list): add(list, of: owner)
      case .rename(let renaming): add(renaming)
      case .step, .move, .trash, .calendar, .view, .title: continue
      }
    }
  }

  private mutating func add(_ edit: ListEdit, of owner: ListOwner) {
    let keys = edit.entries.map(\.key)
    switch owner {
    case .roadmap(let id):
      roadmaps.insert(id)
      if edit.list == "phases" { phases.formUnion(keys.map { Phase.ID($0) }) }
      if edit.list == "baselines" { baselines.formUnion(keys.map { Baseline.ID($0) }) }
    case .party(let id):
      if edit.list == "bodies" { bodies.formUnion(keys.map { .body(id, Body.ID($0)) }) } else { parties.insert(id) }
    case .step, .trash, .calendar: return
    }
  }

  /// Adds a renamed thing under both ids, because the change may be made or undone.
  private mutating func add(_ renaming: Renaming) {
    switch renaming {
    case .roadmap(let old, let new): roadmaps.formUnion([old, new])
    case .phase(_, let old, let new): phases.formUnion([old, new])
    case .baseline(_, let old, let new): baselines.formUnion([old, new])
    case .party(let old, let new): parties.formUnion([old, new])
    case .body(let party, let old, let new): bodies.formUnion([.body(party, old), .body(party, new)])
    case .step, .view: return
    }
  }

  /// Checks whether a row of a page shows one of the things.
  func contain(_ row: Row, on page: Page) -> Bool {
    switch row {
    case .step(_, let id, _, _): page.roadmap.map { steps.contains(StepReference($0, id)) } ?? false
    case .entry(let entry): steps.contains(entry.reference)
    case .roadmap(_, let id): roadmaps.contains(id) || steps.contains { $0.roadmap == id }
    case .phase(_, let id): id.map { phases.contains($0) } ?? false
    case .baseline(let id): baselines.contains(id)
    case .party(let id): parties.contains(id)
    case .body: bodies.contains(row.identity)
    case .trashed, .finding, .own, .heading: false
    }
  }

  /// Returns the ids of the things that are missing from one of the lists, or differ between them.
  private static func differing<Thing: Equatable, ID: Hashable>(
    _ before: [Thing], _ after: [Thing], _ id: (Thing) -> ID
  ) -> Set<ID> {
    Set(before.filter { !after.contains($0) }.map(id) + after.filter { !before.contains($0) }.map(id))
  }
}

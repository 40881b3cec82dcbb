import RoadmapEngine

/// One row of a page's list.
enum Row: Sendable {
  /// A roadmap by its place.
  case roadmap(Int, Roadmap.ID)
  /// A phase by its place; nil: the steps without one.
  case phase(Int?, Phase.ID?)
  /// A step by its place, how many contain it, its number.
  case step(Int, Step.ID, depth: Int, number: String)
  case party(Party.ID)
  case body(Party.ID, Body.ID)
  /// A removed step.
  case trashed(Roadmap.ID, Step.ID)
  case finding(Finding)
  case baseline(Baseline.ID)
  /// A step on a page that lists those of several roadmaps.
  case entry(StepEntry)
  /// What the rows below it have in common; never selected.
  case heading(String)

  var isHeading: Bool { if case .heading = self { true } else { false } }

  /// What stays the same while rows come and go.
  enum Identity: Hashable, Sendable {
    case roadmap(Roadmap.ID)
    case phase(Phase.ID?)
    case step(Step.ID)
    case party(Party.ID)
    case body(Party.ID, Body.ID)
    case trashed(Roadmap.ID, Step.ID)
    case finding(Finding)
    case baseline(Baseline.ID)
    case entry(StepReference, StepEntry.Reason)
    case heading(String)
  }

  var identity: Identity {
    switch self {
    case .roadmap(_, let id): .roadmap(id)
    case .phase(_, let id): .phase(id)
    case .step(_, let id, _, _): .step(id)
    case .party(let id): .party(id)
    case .body(let party, let id): .body(party, id)
    case .trashed(let roadmap, let id): .trashed(roadmap, id)
    case .finding(let finding): .finding(finding)
    case .baseline(let id): .baseline(id)
    case .entry(let entry): .entry(entry.reference, entry.reason)
    case .heading(let text): .heading(text)
    }
  }
}

extension Session {
  /// The rows of the page, as the filter leaves them.
  func makeRows() -> [Row] {
    switch page {
    case .portfolio: roadmapRows()
    case .steps(let roadmap), .timeline(let roadmap): stepRows(of: roadmap)
    case .parties: partyRows()
    case .board(let roadmap): boardRows(of: roadmap)
    case .agenda(let roadmap): agendaRows(of: roadmap)
    case .waiting(let roadmap): waitingRows(of: roadmap)
    case .critical(let roadmap, let target): criticalRows(of: roadmap, to: target)
    case .commonDays: wording.inOrder(workspace.parties.filter { !$0.isArchived }.map(\.id), in: workspace).map { .party($0) }
    case .baselines(let roadmap): baselineRows(of: roadmap)
    case .problems: findings.all.map { .finding($0) }
    case .trash: trashRows()
    case .calendars, .variance, .report, .forecast, .history: []
    }
  }

  /// The filter as it was read; nil where there is none.
  private var readFilter: Filter? { filter.isEmpty ? nil : try? Filter(filter, in: workspace, schedule) }

  /// Which steps of some roadmaps the filter finds, by their places; nil where there is no filter.
  func matches(in roadmaps: [Int]) -> [Int: [Bool]]? {
    readFilter.map { filter in
      Dictionary(uniqueKeysWithValues: roadmaps.map { ($0, filter.matches(inRoadmap: $0, workspace, schedule)) })
    }
  }

  private func roadmapRows() -> [Row] {
    let found = readFilter.map { $0.roadmaps(in: workspace, schedule) }
    return portfolio.order.filter { place in
      guard showsArchived || !workspace.roadmaps[place].isArchived else { return false }
      return found?[place] ?? true
    }.map { .roadmap($0, workspace.roadmaps[$0].id) }
  }

  private func stepRows(of id: Roadmap.ID) -> [Row] {
    guard let index = schedule.roadmaps.firstIndex(where: { $0.id == id }) else { return [] }
    let roadmap = schedule.roadmaps[index]
    let found = readFilter.map { $0.matches(inRoadmap: index, workspace, schedule) }
    var rows: [Row] = []
    var isClosed = false
    // Those that hold nothing yet stand among the others, so that they can be filled, moved and taken away.
    var next = 0
    func addEmptyPhases(before end: Int) {
      guard found == nil, next < end else { return }
      rows += (next..<end).map { .phase($0, roadmap.phases[$0].id) }
    }
    for entry in Outline(roadmap, isShown: { found?[$0] ?? true }).entries {
      switch entry {
      case .phase(let phase):
        addEmptyPhases(before: phase ?? roadmap.phases.count)
        next = (phase ?? roadmap.phases.count) + 1
        let phaseID = phase.map { roadmap.phases[$0].id }
        isClosed = collapsed.contains(Session.collapseKey(id, phaseID)) && filter.isEmpty
        rows.append(.phase(phase, phaseID))
      case .step(let place, let depth, let number):
        if !isClosed { rows.append(.step(place, roadmap.steps[place].id, depth: depth, number: number)) }
      }
    }
    addEmptyPhases(before: roadmap.phases.count)
    return rows
  }

  private func partyRows() -> [Row] {
    let filter = FoldedText(filter)
    return workspace.parties.filter { party in
      party.name.wordings.contains { FoldedText($0.text).contains(filter) } || FoldedText(party.id.text).contains(filter)
    }.flatMap { party in [.party(party.id)] + party.bodies.map { .body(party.id, $0.id) } }
  }

  static func collapseKey(_ roadmap: Roadmap.ID, _ phase: Phase.ID?) -> String { "\(roadmap)/\(phase?.text ?? "")" }
}

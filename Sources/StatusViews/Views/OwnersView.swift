import RoadmapEngine
import Wording

/// The view `owners`: the unfinished steps of each body of each party.
extension ViewSource {
  /// The leading body of a party. Without a body it is the party as a whole, without a party it is nobody.
  private struct Lead: Hashable {
    let party: Party.ID?
    let body: Body.ID?
  }

  func owners() -> Report {
    var indexes: [(roadmap: Int, step: Int)] = []
    /// The indexes in `indexes` of the steps of each lead.
    var found: [Lead: [Int]] = [:]
    for roadmap in roadmaps {
      for index in leaves(of: roadmap) where !step(roadmap, index).isFinished {
        let owners = step(roadmap, index).owners
        if owners.isEmpty { found[Lead(party: nil, body: nil), default: []].append(indexes.count) }
        for owner in owners {
          for party in owner.party == Party.every ? schedule.roadmaps[roadmap].parties : [owner.party] {
            found[Lead(party: party, body: owner.bodies.first), default: []].append(indexes.count)
          }
        }
        indexes.append((roadmap, index))
      }
    }
    // The row of a step is made once, however many lead it.
    let steps = indexes.mapOnAllCores { ownedStep($0.roadmap, $0.step) }
    let columns = [
      Report.Column("step", wording.columnStep, .flexible), Report.Column("roadmap", wording.columnParties, .optional(2)),
      Report.Column("start", wording.columnStart, .optional(3)), Report.Column("finish", wording.columnFinish),
      Report.Column("deadline", wording.columnDeadline), Report.Column("waiting", wording.columnWaitingOn, .optional(1)),
      Report.Column("health", wording.columnState),
    ]
    let parties = inOrder(Array(Set(found.keys.compactMap(\.party))))
    let ranks = Dictionary(parties.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let order = found.keys.sorted { left, right in
      func rank(_ lead: Lead) -> (Int, String) { (lead.party.flatMap { ranks[$0] } ?? parties.count, lead.body?.text ?? "") }
      return rank(left) < rank(right)
    }
    let sections = order.map { lead in
      let owned = (found[lead] ?? []).map { steps[$0] }.enumerated()
        .sorted { ($0.element.finish, $0.offset) < ($1.element.finish, $1.offset) }.map(\.element)
      return Report.Section(
        "\(name(of: lead))\(wording.colon)\(openSteps(owned))", columns: columns,
        rows: owned.map(\.row))
    }
    return Report(
      .owners, title: wording.ownersTitle, facts: [wording.text(workspace.title), wording.stateAt(today)],
      sections: sections.isEmpty ? [Report.Section("", columns: columns, rows: [], empty: wording.nothingIsLeft)] : sections,
      notes: [wording.healthLegend])
  }

  private func name(of lead: Lead) -> String {
    guard let party = lead.party else { return wording.nobodyOwns }
    let name = name(of: party)
    return lead.body.map { id in "\(name) · \(body(id, of: party).map { wording.fullName(of: $0) } ?? id.text)" } ?? name
  }

  /// A step as it appears in the list of each of its leads.
  private struct OwnedStep: Sendable {
    let finish: Day
    let health: Health?
    let row: Report.Row
  }

  /// Counts the steps of a lead, and those among them that are late or will be.
  private func openSteps(_ owned: [OwnedStep]) -> String {
    wording.openSteps(owned.count, late: owned.count { $0.health == .late }, willBeLate: owned.count { $0.health == .willBeLate })
  }

  private func ownedStep(_ roadmap: Int, _ index: Int) -> OwnedStep {
    let step = step(roadmap, index)
    let dates = schedule.dates(roadmap: roadmap, step: index)
    let health = schedule.health(roadmap: roadmap, step: index)
    let waiting = inOrder(step.waiting.filter { !$0.isOver }.map(\.on)).map(\.text)
    let row = Report.Row(
      [
        titleCell(step), Report.Cell(parties(of: roadmap)), dayCell(dates.start, isEstimated: dates.isEstimated),
        dayCell(dates.finish, isEstimated: dates.isEstimated), dayCell(step.deadline),
        Report.Cell(waiting.joined(separator: wording.comma)), Report.Cell(state: health, in: wording),
      ], step: reference(roadmap, index))
    return OwnedStep(finish: dates.finish ?? .last, health: health, row: row)
  }
}

import RoadmapEngine
import Wording

/// What is left to do, by who leads it: a list for each body of each party.
extension ViewSource {
  /// A party and its body that leads; nil: the party as a whole, and for nobody at all no party.
  private struct Lead: Hashable {
    let party: Party.ID?
    let body: Body.ID?
  }

  func owners() -> Report {
    var found: [Lead: [(roadmap: Int, step: Int)]] = [:]
    for roadmap in roadmaps {
      for place in leaves(of: roadmap) where !step(roadmap, place).isFinished {
        let owners = step(roadmap, place).owners
        if owners.isEmpty { found[Lead(party: nil, body: nil), default: []].append((roadmap, place)) }
        for owner in owners {
          for party in owner.party == Party.every ? schedule.roadmaps[roadmap].parties : [owner.party] {
            found[Lead(party: party, body: owner.bodies.first), default: []].append((roadmap, place))
          }
        }
      }
    }
    let columns = [
      Report.Column("step", wording.columnStep, .flexible), Report.Column("roadmap", wording.columnCorridor, .optional(2)),
      Report.Column("start", wording.columnStart, .optional(3)), Report.Column("finish", wording.columnFinish),
      Report.Column("deadline", wording.columnDeadline), Report.Column("waiting", wording.columnWaitingOn, .optional(1)),
      Report.Column("health", wording.columnState),
    ]
    let parties = inOrder(Array(Set(found.keys.compactMap(\.party))))
    let order = found.keys.sorted { left, right in
      func rank(_ lead: Lead) -> (Int, String) {
        (lead.party.flatMap { parties.firstIndex(of: $0) } ?? parties.count, lead.body?.text ?? "")
      }
      return rank(left) < rank(right)
    }
    let sections = order.map { lead in
      let steps = (found[lead] ?? []).map { (schedule.dates(roadmap: $0.roadmap, step: $0.step).finish ?? .last, $0) }
        .enumerated().sorted { ($0.element.0, $0.offset) < ($1.element.0, $1.offset) }.map(\.element.1)
      let late = steps.count { schedule.health(roadmap: $0.roadmap, step: $0.step) == .late }
      return Report.Section(
        "\(name(of: lead))\(wording.colon)\(wording.openSteps(steps.count, late: late))", columns: columns,
        rows: steps.mapOnAllCores { ownerRow($0.roadmap, $0.step) })
    }
    return Report(
      .owners, title: wording.ownersTitle, facts: [wording.text(workspace.title), wording.stateAt(today)],
      sections: sections.isEmpty ? [Report.Section("", columns: columns, rows: [], empty: wording.nothingIsLeft)] : sections,
      notes: [wording.healthLegend])
  }

  private func name(of lead: Lead) -> String {
    guard let party = lead.party else { return wording.nobodyOwns }
    let name = name(of: party)
    return lead.body.map { "\(name) · \(wording.bodyName($0, of: party, in: workspace))" } ?? name
  }

  private func ownerRow(_ roadmap: Int, _ place: Int) -> Report.Row {
    let step = step(roadmap, place)
    let dates = schedule.dates(roadmap: roadmap, step: place)
    let waiting = inOrder(step.waiting.filter { !$0.isOver }.map(\.on)).map(\.text)
    return Report.Row(
      [
        titleCell(step), Report.Cell(parties(of: roadmap)), dayCell(dates.start, isEstimated: dates.isEstimated),
        dayCell(dates.finish, isEstimated: dates.isEstimated), dayCell(step.deadline),
        Report.Cell(waiting.joined(separator: wording.comma)), healthCell(schedule.health(roadmap: roadmap, step: place)),
      ], step: reference(roadmap, place))
  }
}

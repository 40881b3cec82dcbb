import RoadmapEngine
import Wording

/// The view `waiting`: the open waits on each party, the longest first.
extension ViewSource {
  func waiting() -> Report {
    let columns = waitingColumns
    let waits = waits()
    let sections = turns(beside: waits.map(\.party)).enumerated().map { index, part in
      let (party, turns) = part
      let found = waits.indices.contains(index) ? waits[index].waits : []
      return Report.Section(
        "\(name(of: party)) (\(wording.figures(found.count + turns.count)))", columns: columns,
        rows: turns.map { turnRow($0) } + found.mapOnAllCores { waitingRow($0, party) })
    }
    return Report(
      .waiting, title: wording.waitingTitle, facts: [wording.text(workspace.title), wording.stateAt(today)],
      sections: sections.isEmpty ? [Report.Section("", columns: columns, rows: [], empty: wording.nobodyWaits)] : sections,
      notes: [wording.waitingLegend])
  }

  /// The columns of a table of open waits.
  var waitingColumns: [Report.Column] {
    [
      Report.Column("step", wording.columnStep, .flexible), Report.Column("roadmap", wording.columnParties, .optional(3)),
      Report.Column("for", wording.columnWaitedFor, .optional(1)), Report.Column("since", wording.columnSince),
      Report.Column("days", wording.columnWaited), Report.Column("reminders", wording.columnReminders, .optional(2)),
      Report.Column("contact", wording.labelContact, .optional(4)),
    ]
  }

  /// Returns the row of what a party is to answer.
  func turnRow(_ turn: ExchangeTurn) -> Report.Row {
    let age = age(of: turn)
    let parties = [turn.asker, turn.party].map(\.text).sorted().joined(separator: "–")
    return Report.Row([
      Report.Cell(wording.turn(turn, in: workspace)), Report.Cell(parties), Report.Cell(wording.word(.reply)), dayCell(turn.since),
      numberCell(age, age > Health.longWait ? .health(.risk) : .plain), Report.Cell(.number(0), "–"), Report.Cell(""),
    ])
  }

  /// Returns the row of an open wait on a party.
  func waitingRow(_ wait: Wait, _ party: Party.ID) -> Report.Row {
    let step = step(wait.roadmap, wait.step)
    let waiting = wait.waiting
    let reminders =
      waiting.reminders.last.map { "\(wording.figures(waiting.reminders.count))\(wording.colon)\(wording.shortDate($0))" } ?? "–"
    return Report.Row(
      [
        titleCell(step), Report.Cell(parties(of: wait.roadmap)), Report.Cell(wording.word(waiting.purpose)), dayCell(waiting.since),
        numberCell(wait.age, wait.age > Health.longWait ? .health(.risk) : .plain),
        Report.Cell(.number(waiting.reminders.count), reminders), Report.Cell(contact(of: step, party)),
      ], step: reference(wait.roadmap, wait.step))
  }

  /// Returns person and contact of the body that leads a step for a party. Empty if the workspace has none.
  private func contact(of step: Step, _ party: Party.ID) -> String {
    guard let lead = step.owners.first(where: { $0.party == party })?.bodies.first,
      let body = body(lead, of: party)
    else { return "" }
    return [body.person, body.contact].filter { !$0.isEmpty }.joined(separator: wording.comma)
  }
}

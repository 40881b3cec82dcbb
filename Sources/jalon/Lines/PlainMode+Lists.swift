import Planner
import RoadmapEngine
import StatusViews

/// The lists of line mode: one entry a line, which begins with its number.
extension PlainMode {
  var source: ViewSource { ViewSource(open.workspace, schedule, wording) }

  /// Returns the steps of the open roadmap, or of all, that a filter finds.
  /// - Parameter filter: may begin with a `/`.
  func source(_ filter: String) throws(Failure) -> ViewSource {
    let words = (filter.hasPrefix("/") ? String(filter.dropFirst()) : filter).trimmed
    return try open.source(try open.selection(roadmaps: roadmap.map { [$0.text] } ?? [], filter: words))
  }

  mutating func listRoadmaps() {
    (roadmap, step, listed) = (nil, nil, [:])
    // Shows the same facts in the same order as the first page of the planner.
    let portfolio = Portfolio(source)
    for index in portfolio.order where !open.workspace.roadmaps[index].isArchived {
      let (whole, entry) = (open.workspace.roadmaps[index], portfolio.entries[index])
      let number = "\(listed.count + 1)"
      listed[number] = .roadmap(whole.id)
      let next = entry.next.map { wording.nextDate(due($0.day)) }
      let wait = entry.wait.map { wording.waiting($0.waiting, age: $0.age, in: open.workspace) }
      let state = "\(wording.word(entry.health))\(wording.comma)\(entry.progress) %"
      line(number, wording.text(whole.title), [state, next, wait])
    }
    if listed.isEmpty { say(wording.noRoadmaps) }
  }

  /// Opens a roadmap, shows a step, or tells a conflict.
  mutating func go(to target: Target) throws(Failure) {
    switch target {
    case .roadmap(let id):
      guard let index = open.workspace.roadmaps.firstIndex(where: { $0.id == id }) else { return }
      (roadmap, step) = (id, nil)
      number(the: id)
      let whole = open.workspace.roadmaps[index]
      say(wording.opened(wording.text(whole.title)), "\(source.tally(Array(whole.steps.indices), in: index)).")
    case .step(let reference): show(reference)
    case .conflict(let id): try tell(id)
    case .proposal(let id): try tellProposal(id)
    }
  }

  /// Numbers the steps of a roadmap by its outline, such as 4.3.
  mutating func number(the id: Roadmap.ID) {
    guard let whole = open.workspace[id] else { return }
    listed = [:]
    for case .step(let index, _, let number) in Outline(whole).entries { listed[number] = .step(StepReference(id, whole.steps[index].id)) }
  }

  /// Prints all details of a step, and opens the step and its roadmap.
  mutating func show(_ reference: StepReference) {
    guard let id = reference.roadmap, let roadmapIndex = open.workspace.roadmaps.firstIndex(where: { $0.id == id }),
      let stepIndex = open.workspace.roadmaps[roadmapIndex].index(of: reference.step)
    else { return }
    (roadmap, step) = (id, reference)
    let source = source
    let details = source.details(roadmapIndex, stepIndex) + source.problems(roadmapIndex, stepIndex) + source.path(roadmapIndex, stepIndex)
    say(details.flatMap { $0.lines(between: wording.colon) })
  }

  mutating func listAgenda(_ filter: String) throws(Failure) {
    let source = try source(filter)
    listed = [:]
    var last: String?
    for appointment in source.appointments() {
      let heading = wording.agendaHeading(appointment.day, today: open.today)
      if heading != last { say(heading) }
      last = heading
      let title = wording.text(open.workspace.roadmaps[appointment.roadmap].steps[appointment.step].title)
      entry(
        "\(due(appointment.day))\(wording.comma)\(wording.word(appointment.kind))\(wording.colon)\(title)", appointment.roadmap,
        appointment.step)
    }
    if listed.isEmpty { say(wording.nothingDue) }
  }

  mutating func listWaiting(_ filter: String) throws(Failure) {
    var source = try source(filter)
    if filter.trimmed.isEmpty { source.turns = (try? open.exchanges().turns) ?? [] }
    listed = [:]
    let waits = source.waits()
    for (index, (party, turns)) in source.turns(beside: waits.map(\.party)).enumerated() {
      let found = waits.indices.contains(index) ? waits[index].waits : []
      say("\(wording.party(party, in: open.workspace))\(wording.colon)\(wording.stepCount(found.count))")
      for turn in turns {
        say("\(wording.turn(turn, in: open.workspace))\(wording.comma)\(wording.workingDays(source.age(of: turn)))")
      }
      for wait in found {
        let title = wording.text(open.workspace.roadmaps[wait.roadmap].steps[wait.step].title)
        entry("\(title)\(wording.colon)\(wording.wait(wait.waiting, age: wait.age, in: open.workspace))", wait.roadmap, wait.step)
      }
    }
    if listed.isEmpty, source.turns.isEmpty { say(wording.nobodyWaits) }
  }

  func printView(_ name: String) throws(Failure) {
    guard let view = StatusView(rawValue: name) else {
      throw Failure(
        64, wording.fault(.badValue(field: PlainCommand.print.rawValue, value: name, .oneOf(StatusView.allCases.map(\.rawValue)))))
    }
    var source = try source("")
    if view == .waiting { source.turns = (try? open.exchanges().turns) ?? [] }
    let report = source.report(view)
    let layout = TextLayout(report, width: Output.pageWidth(nil), wording: wording, today: open.today)
    // Rules and empty lines are left out for screen readers.
    let lines = layout.lines.filter { !$0.isRule }.map(\.text).filter { !$0.isEmpty }
    try Output.write(page: lines.map { "\($0)\n" }.joined())
  }
}

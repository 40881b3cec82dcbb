import Planner
import RoadmapEngine
import StatusViews

/// The lists of line mode: each entry begins with its number, and has one fact a line.
extension PlainMode {
  var source: ViewSource {
    var source = ViewSource(open.workspace, schedule, wording)
    source.home = open.scribe.author.party
    return source
  }

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
      line(
        number, wording.text(whole.title),
        [
          wording.fact(wording.columnHealth, wording.word(entry.health)),
          wording.fact(wording.columnProgress, wording.percent(entry.progress)),
          entry.next.map { wording.fact(wording.nextDate, due($0.day)) },
          entry.next.map { wording.fact(wording.capitalised(wording.word($0.kind)), wording.text(whole.steps[$0.step].title)) },
          entry.wait.map { wording.fact(wording.columnWaitingOn, source.spoken($0.waiting)) },
        ])
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
    case .view(let view): try tell(view)
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
    let details = source.facts(roadmapIndex, stepIndex) + source.problems(roadmapIndex, stepIndex) + source.path(roadmapIndex, stepIndex)
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
      tell(appointment)
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
        say("\(wording.turn(turn, in: open.workspace))\(wording.comma)\(wording.fullWorkingDays(source.age(of: turn)))")
      }
      for wait in found { tell(wait) }
    }
    if listed.isEmpty, source.turns.isEmpty { say(wording.nobodyWaits) }
  }
}

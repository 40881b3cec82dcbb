import Planner
import RoadmapEngine
import StatusViews

/// The lists of line mode: one entry a line, which begins with its number.
extension PlainMode {
  private var source: ViewSource { ViewSource(open.workspace, schedule, wording) }

  /// Returns the steps of the open roadmap, or of all, that a filter finds.
  /// - Parameter filter: may begin with a `/`.
  private func source(_ filter: String) throws(Failure) -> ViewSource {
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

  /// Opens a roadmap, or shows a step.
  mutating func go(to target: Target) {
    switch target {
    case .roadmap(let id):
      guard let index = open.workspace.roadmaps.firstIndex(where: { $0.id == id }) else { return }
      (roadmap, step) = (id, nil)
      number(the: id)
      let whole = open.workspace.roadmaps[index]
      say(wording.opened(wording.text(whole.title)), "\(source.tally(Array(whole.steps.indices), in: index)).")
    case .step(let reference): show(reference)
    }
  }

  /// Numbers the steps of a roadmap by its outline, such as 4.3.
  mutating func number(the id: Roadmap.ID) {
    guard let whole = open.workspace[id] else { return }
    listed = [:]
    for case .step(let index, _, let number) in Outline(whole).entries { listed[number] = .step(StepReference(id, whole.steps[index].id)) }
  }

  /// Lists the steps of the open roadmap by outline numbers, or the hits of a filter in all roadmaps.
  /// - Throws: `Failure` if no roadmap is open and the filter is empty, or if nothing is found.
  mutating func listSteps(_ filter: String) throws(Failure) {
    guard roadmap != nil || filter.count > 1 else { throw Failure(64, wording.noRoadmapIsOpen) }
    let source = try source(filter)
    var found: [(heading: String, number: String, roadmap: Int, step: Int)] = []
    for index in source.roadmaps {
      let whole = open.workspace.roadmaps[index]
      var heading = wording.text(whole.title)
      for entry in Outline(whole, isShown: { source.isShown(index, $0) }).entries {
        switch entry {
        case .phase(let phase):
          if roadmap != nil { heading = phase.map { wording.phase($0 + 1, wording.text(whole.phases[$0].title)) } ?? wording.noPhase }
        case .step(let step, _, let number):
          found.append((heading, roadmap == nil ? "\(found.count + 1)" : number, index, step))
        }
      }
    }
    guard !found.isEmpty else {
      if filter.count < 2 { return say(wording.noSteps) }
      throw Failure(1, wording.noStepFound(filter))
    }
    // All outline numbers stay valid, including those of steps that the filter leaves out.
    listed = [:]
    if let roadmap { number(the: roadmap) }
    var last: String?
    for (heading, number, index, step) in found {
      if heading != last, roadmap == nil || !open.workspace.roadmaps[index].phases.isEmpty { say(heading) }
      last = heading
      listed[number] = .step(reference(index, step))
      tell(number, source, index, step)
    }
  }

  private mutating func tell(_ number: String, _ source: ViewSource, _ roadmap: Int, _ index: Int) {
    let step = open.workspace.roadmaps[roadmap].steps[index]
    let state = schedule.health(roadmap: roadmap, step: index).map { wording.word($0) } ?? wording.word(step.status)
    var day: String?
    if !step.isFinished {
      if let deadline = step.deadline {
        day = "\(wording.columnDeadline)\(wording.colon)\(due(deadline))"
      } else if let finish = schedule.dates(roadmap: roadmap, step: index).finish {
        day = "\(wording.columnFinish)\(wording.colon)\(wording.date(finish))"
      }
    }
    line(number, wording.text(step.title), [state, day, source.observation(roadmap, index)])
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
    let source = try source(filter)
    listed = [:]
    for (party, waits) in source.waits() {
      say("\(wording.party(party, in: open.workspace))\(wording.colon)\(wording.stepCount(waits.count))")
      for wait in waits {
        let title = wording.text(open.workspace.roadmaps[wait.roadmap].steps[wait.step].title)
        entry("\(title)\(wording.colon)\(wording.wait(wait.waiting, age: wait.age, in: open.workspace))", wait.roadmap, wait.step)
      }
    }
    if listed.isEmpty { say(wording.nobodyWaits) }
  }

  func printView(_ name: String) throws(Failure) {
    guard let view = StatusView(rawValue: name) else {
      throw Failure(
        64, wording.fault(.badValue(field: PlainCommand.print.rawValue, value: name, .oneOf(StatusView.allCases.map(\.rawValue)))))
    }
    let report = try source("").report(view)
    let layout = TextLayout(report, width: Output.pageWidth(nil), wording: wording, today: open.today)
    // Rules and empty lines are left out for screen readers.
    let lines = layout.lines.filter { !$0.isRule }.map(\.text).filter { !$0.isEmpty }
    try Output.write(page: lines.map { "\($0)\n" }.joined())
  }

  // MARK: Lines

  /// Prints a step with the next number, and with its roadmap if none is open.
  private mutating func entry(_ text: String, _ roadmap: Int, _ step: Int) {
    let number = "\(listed.count + 1)"
    listed[number] = .step(reference(roadmap, step))
    line(number, text, self.roadmap == nil ? [wording.text(open.workspace.roadmaps[roadmap].title)] : [], between: wording.semicolon)
  }

  /// Prints a line such as `4.3  Title: fact; fact`.
  private mutating func line(_ number: String, _ text: String, _ facts: [String?], between colon: String? = nil) {
    let facts = facts.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: wording.semicolon)
    say(["\(number)  \(text)\(facts.isEmpty ? "" : colon ?? wording.colon)\(facts)"])
  }

  private func reference(_ roadmap: Int, _ step: Int) -> StepReference {
    let whole = open.workspace.roadmaps[roadmap]
    return StepReference(whole.id, whole.steps[step].id)
  }

  /// Returns a day with its distance, such as `Thu 17 Dec 2026 (in 21 d)`.
  private func due(_ day: Day) -> String { "\(wording.longDate(day)) (\(wording.distance(to: day, from: open.today)))" }
}

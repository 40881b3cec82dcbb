/// Finds the problems of a plan without changing it (Scheduling.md, 11).
package enum PlanCheck {
  /// Returns all problems of a workspace, by roadmap and step in the order of the files.
  /// - Parameter schedule: the schedule of this workspace's roadmaps.
  package static func problems(of workspace: Workspace, _ schedule: Schedule) -> [Problem] {
    problemsOutside(of: workspace, schedule)
      + problems(of: workspace, schedule, roadmaps: Array(schedule.roadmaps.indices)) + schedule.cycles
  }

  /// Returns the problems of the workspace's own file, of parties and of calendars.
  package static func problemsOutside(of workspace: Workspace, _ schedule: Schedule) -> [Problem] {
    workspace.misread + workspace.repeatedIDs + wrongViews(workspace, schedule) + missingCalendars(workspace, schedule)
      + schedule.calendars.calendars.flatMap { calendar in calendar.problems.map { Problem($0, in: nil) } }
  }

  /// Returns the problems that a change brings into the roadmaps that it touches. Cycles that it brings anywhere are included.
  /// - Parameters:
  ///   - before: the workspace before the change, and its schedule.
  ///   - after: the workspace after it, and its schedule.
  package static func problems(
    broughtBy change: Change, before: (workspace: Workspace, schedule: Schedule), after: (workspace: Workspace, schedule: Schedule)
  ) -> [Problem] {
    let files = Set(change.files)
    func byRoadmap(
      _ side: (workspace: Workspace, schedule: Schedule), in files: Set<WorkspaceFile>
    ) -> [(roadmap: Roadmap.ID?, problems: [Problem])] {
      let indexes = side.schedule.roadmaps.indices.filter { files.contains(.roadmap(side.schedule.roadmaps[$0].id)) }
      let ids = indexes.map { side.schedule.roadmaps[$0].id as Roadmap.ID? }
      return Array(zip(ids, problemsByRoadmap(of: side.workspace, side.schedule, roadmaps: indexes))) + [(nil, side.schedule.cycles)]
    }
    let found = byRoadmap(after, in: files).filter { !$0.problems.isEmpty }
    // Where there is no problem after the change, it has brought none.
    let former = byRoadmap(before, in: Set(found.compactMap { $0.roadmap.map { .roadmap($0) } }))
    let known = Dictionary(former.map { ($0.roadmap, $0.problems) }, uniquingKeysWith: +)
    return found.flatMap { roadmap, problems in
      // Each problem names its roadmap, so it is looked for only there. Most roadmaps have the problems that they had.
      let old = known[roadmap] ?? []
      let former = old == problems ? nil : Set(old)
      return problems.filter { problem in
        former.map { !$0.contains(problem) } ?? false || problem.hasLink(of: change, before.workspace, after.workspace)
      }
    }
  }

  /// Returns the cycles that a change brings. Their steps were not on one cycle before, or the change adds one of their links.
  /// - Parameters:
  ///   - before: the workspace before the change, and its schedule.
  ///   - after: the workspace after it, and its schedule.
  package static func loops(
    broughtBy change: Change, before: (workspace: Workspace, schedule: Schedule), after: (workspace: Workspace, schedule: Schedule)
  ) -> [Problem] {
    let known = before.schedule.cycles.map(\.loop)
    return after.schedule.cycles.filter { problem in
      !known.contains { $0.isSuperset(of: problem.loop) } || problem.hasLink(of: change, before.workspace, after.workspace)
    }
  }

  /// Returns the problems of some roadmaps, given by their indexes; cycles are not included.
  package static func problems(of workspace: Workspace, _ schedule: Schedule, roadmaps indexes: [Int]) -> [Problem] {
    problemsByRoadmap(of: workspace, schedule, roadmaps: indexes).flatMap { $0 }
  }

  /// Returns the problems of some roadmaps, given by their indexes, for each of them. Cycles are not included.
  package static func problemsByRoadmap(of workspace: Workspace, _ schedule: Schedule, roadmaps indexes: [Int]) -> [[Problem]] {
    let bodies = Dictionary(workspace.parties.map { ($0.id, Set($0.bodies.map(\.id))) }, uniquingKeysWith: { first, _ in first })
    return indexes.mapOnAllCores(few: 16) { index in
      var problems: [Problem] = []
      let roadmap = schedule.roadmaps[index]
      problems += roadmap.misread + roadmap.repeatedIDs
      for party in roadmap.parties where bodies[party] == nil { problems.append(Problem(.partyMissing(party), in: roadmap.id)) }
      if let fact = unknownCalendar(roadmap.calendar, schedule) { problems.append(Problem(fact, in: roadmap.id)) }
      let phases = Set(roadmap.phases.map(\.id))
      var seen: Set<Step.ID> = []
      var seenOver: [Step.ID: Step.ID] = [:]
      let over = Set(roadmap.steps.filter(\.isFinished).map(\.id))
      func check(_ step: Step, _ number: Int) {
        // The id alone: a function that knows the step would copy it.
        let id = step.id
        func add(_ fact: Problem.Fact) { problems.append(Problem(fact, in: roadmap.id, steps: [id])) }
        if !seen.insert(id).inserted { add(.duplicateStep) }
        step.misread.forEach(add)
        if let phase = step.phase, !phases.contains(phase) { add(.phaseMissing(phase)) }
        facts(of: step, today: schedule.today).forEach(add)
        if step.repeats != nil { add(.repeatsIgnored) }
        // Reported once for a containing step, with its first open child.
        if let parent = step.parent, !step.isFinished, seenOver[parent] == nil, over.contains(parent) {
          seenOver[parent] = step.id
          problems.append(Problem(.openInside(step.id), in: roadmap.id, steps: [parent]))
        }
        missingOwners(of: step, in: roadmap, bodies).forEach(add)
        unknownCalendar(step.calendar, schedule).map(add)
        repeatedLinks(of: step).forEach(add)
        schedule.brokenReferences(roadmap: index, step: number).forEach(add)
      }
      // At its place in memory, since a step is large and takes long to copy.
      roadmap.steps.withUnsafeBufferPointer { steps in for number in steps.indices { check(steps[number], number) } }
      for step in roadmap.trash { problems += step.misread.map { Problem($0, in: roadmap.id, steps: [step.id]) } }
      return problems + schedule.problems(ofRoadmap: index)
    }
  }

  /// Returns the steps that any problem names.
  static func stepsConcerned(in workspace: Workspace, _ schedule: Schedule) -> Set<StepReference> {
    Set(problems(of: workspace, schedule).flatMap { problem in problem.steps.map { StepReference(problem.roadmap, $0) } })
  }

  /// Returns the contradictions within one step.
  private static func facts(of step: Step, today: Day) -> [Problem.Fact] {
    var facts: [Problem.Fact] = []
    if step.status == .done, step.finished == nil { facts.append(.doneWithoutDate) }
    if step.status == .active, step.started == nil { facts.append(.activeWithoutStart) }
    for day in [step.started, step.finished].compactMap({ $0 }) where day > today { facts.append(.actualInFuture(day)) }
    if let started = step.started, let finished = step.finished, finished < started {
      facts.append(.finishedBeforeStart(started, finished))
    }
    if let on = step.on, on < today, step.status == .planned { facts.append(.agreedDatePassed(on)) }
    return facts
  }

  /// Returns the fact that a calendar name is unknown; nil for no name and for a known one.
  private static func unknownCalendar(_ name: String?, _ schedule: Schedule) -> Problem.Fact? {
    guard let name, !["all", "each", "every-day"].contains(name), !schedule.calendars.knows(Party.ID(name)) else { return nil }
    return .calendarUnknown(name)
  }

  /// Returns the links that a step has twice with the same type to the same step.
  private static func repeatedLinks(of step: Step) -> [Problem.Fact] {
    guard step.after.count > 1 else { return [] }
    var seen: [StepReference: Set<Link.Kind>] = [:]
    return step.after.filter { !seen[$0.step, default: []].insert($0.kind).inserted }.map { .linkTwice($0.step, $0.kind) }
  }

  /// Returns the owners of a step that the workspace does not describe.
  private static func missingOwners(of step: Step, in roadmap: Roadmap, _ bodies: [Party.ID: Set<Body.ID>]) -> [Problem.Fact] {
    step.owners.filter { $0.party != Party.every }.flatMap { owner -> [Problem.Fact] in
      guard let known = bodies[owner.party] else { return [.ownerMissing(owner.party, nil)] }
      return owner.bodies.filter { !known.contains($0) }.map { .ownerMissing(owner.party, $0) }
    }
  }

  /// Returns the saved views whose filters are wrong.
  private static func wrongViews(_ workspace: Workspace, _ schedule: Schedule) -> [Problem] {
    workspace.views.compactMap { view in
      do throws(FilterFault) {
        // Whose party `me` means depends on the copy of the workspace, and no party is a problem of the view.
        _ = try Filter(view, party: Party.every, in: workspace, schedule)
      } catch { return Problem(.viewWrong(view.id, error), in: nil) }
      return nil
    }
  }

  /// Returns the missing calendars of parties whose days a step counts.
  private static func missingCalendars(_ workspace: Workspace, _ schedule: Schedule) -> [Problem] {
    schedule.calendars.missing.sorted { $0.key < $1.key }.filter { party, _ in
      schedule.usesDays(of: party)
    }.map { Problem(.calendarMissing($0.key, $0.value), in: nil) }
  }
}

extension Workspace {
  /// The values of the workspace's file, parties and calendars that were not understood. Each has its file.
  fileprivate var misread: [Problem] {
    func problems(_ members: [UnknownMember], _ file: WorkspaceFile) -> [Problem] {
      members.compactMap(\.fact).map { Problem($0, in: nil, file: file) }
    }
    return problems(unknown + views.flatMap(\.unknown), .workspace)
      + parties.flatMap { problems($0.unknown + $0.bodies.flatMap(\.unknown), .party($0.id)) }
      + calendars.flatMap { calendar in
        let lists = calendar.holidays.flatMap(\.unknown) + calendar.weekends.flatMap(\.unknown) + calendar.corrections.flatMap(\.unknown)
        return problems(calendar.unknown + lists, .calendar(calendar.id))
      }
  }
}

extension Workspace {
  /// The saved views, and the bodies of one party, that share an id.
  fileprivate var repeatedIDs: [Problem] {
    repeated(views.map(\.id.text)).map { Problem(.duplicateID(.view, $0), in: nil, file: .workspace) }
      + parties.flatMap { party in
        repeated(party.bodies.map(\.id.text)).map { Problem(.duplicateID(.body, $0), in: nil, file: .party(party.id)) }
      }
  }
}

extension Roadmap {
  /// The phases and the baselines that share an id.
  fileprivate var repeatedIDs: [Problem] {
    (repeated(phases.map(\.id.text)).map { .duplicateID(.phase, $0) }
      + repeated(baselines.map(\.id.text)).map { .duplicateID(.baseline, $0) })
      .map { Problem($0, in: id) }
  }
}

/// Returns each id that occurs before in the list, once for each repetition.
private func repeated(_ ids: [String]) -> [String] {
  var seen: Set<String> = []
  return ids.filter { !seen.insert($0).inserted }
}

extension Roadmap {
  /// The values of the roadmap outside of its steps that were not understood.
  fileprivate var misread: [Problem] {
    let members = unknown + phases.flatMap(\.unknown) + baselines.flatMap { $0.unknown + $0.steps.values.flatMap(\.unknown) }
    return members.compactMap(\.fact).map { Problem($0, in: id) }
  }
}

extension Step {
  /// The values of the step and of its parts that were not understood.
  fileprivate var misread: [Problem.Fact] {
    // Appending takes no memory where nothing is unknown, as in nearly every step.
    var members = unknown
    for part in [signoff?.unknown, level?.unknown, estimate?.unknown, repeats?.unknown, removed?.unknown] { members += part ?? [] }
    for link in after { members += link.unknown }
    for wait in waiting { members += wait.unknown }
    for link in links { members += link.unknown }
    for approval in signoff?.given ?? [] { members += approval.unknown }
    return members.isEmpty ? [] : members.compactMap(\.fact)
  }
}

extension Problem {
  /// The steps on a cycle of links or of parents; empty for any other problem.
  fileprivate var loop: Set<StepReference> {
    switch fact {
    case .cycle(let steps), .containment(let steps): Set(steps)
    default: []
    }
  }

  /// Checks whether this is a cycle that contains a link or a parent which the change adds.
  fileprivate func hasLink(of change: Change, _ before: Workspace, _ after: Workspace) -> Bool {
    let loop = loop
    guard !loop.isEmpty else { return false }
    return change.steps.contains { loop.contains($0) && !after.bounds(of: $0).subtracting(before.bounds(of: $0)).isDisjoint(with: loop) }
  }
}

extension Workspace {
  /// Returns the predecessors of a step and the step that contains it.
  fileprivate func bounds(of step: StepReference) -> Set<StepReference> {
    guard let roadmap = step.roadmap, let step = self[roadmap]?[step.step] else { return [] }
    let links = step.after.map { StepReference($0.step.roadmap ?? roadmap, $0.step.step) }
    return Set(links + [step.parent].compactMap(\.self).map { StepReference(roadmap, $0) })
  }
}

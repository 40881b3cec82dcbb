extension Filter {
  /// Returns for each step whether the filter finds it, by the indexes of roadmap and step.
  package func matches(in workspace: Workspace, _ schedule: Schedule) -> [[Bool]] {
    let broken = uses(.broken) ? PlanCheck.stepsConcerned(in: workspace, schedule) : []
    return schedule.roadmaps.indices.map { roadmap in
      FilteredRoadmap(schedule, roadmap, broken: broken, contested: workspace.contestedFields).steps(foundBy: expression)
    }
  }

  /// Returns for each step of one roadmap whether the filter finds it, by its index.
  package func matches(inRoadmap roadmap: Int, _ workspace: Workspace, _ schedule: Schedule) -> [Bool] {
    let broken = uses(.broken) ? PlanCheck.stepsConcerned(in: workspace, schedule) : []
    return FilteredRoadmap(schedule, roadmap, broken: broken, contested: workspace.contestedFields).steps(foundBy: expression)
  }

  /// Returns for each roadmap whether the filter finds it. Its own title, id and parties count, or any of its steps.
  package func roadmaps(in workspace: Workspace, _ schedule: Schedule) -> [Bool] {
    let broken = uses(.broken) ? PlanCheck.stepsConcerned(in: workspace, schedule) : []
    return schedule.roadmaps.indices.map { roadmap in
      let asked = FilteredRoadmap(schedule, roadmap, broken: broken, contested: workspace.contestedFields)
      return asked.isFound(by: expression) || asked.steps(foundBy: expression).contains(true)
    }
  }

  /// Checks whether the filter contains a tag.
  private func uses(_ tag: FilterTerm.VirtualTag) -> Bool {
    func contains(_ expression: Expression) -> Bool {
      switch expression {
      case .term(.virtual(let used)): used == tag
      case .term: false
      case .not(let inner): contains(inner)
      case .all(let parts), .any(let parts): parts.contains(where: contains)
      }
    }
    return contains(expression)
  }
}

/// One roadmap that is filtered; relative days of terms are counted on its own calendar.
private struct FilteredRoadmap {
  private let schedule: Schedule
  private let index: Int
  private let broken: Set<StepReference>
  private let contested: [StepReference: Set<String>]

  init(_ schedule: Schedule, _ index: Int, broken: Set<StepReference>, contested: [StepReference: Set<String>]) {
    self.schedule = schedule
    self.index = index
    self.broken = broken
    self.contested = contested
  }

  private var roadmap: Roadmap { schedule.roadmaps[index] }
  private var dates: RoadmapDates { RoadmapDates(schedule, index) }

  /// Tests the step at a pointer, which has the given index. A pointer, because copying a whole `Step` for each of 100,000 steps is slow.
  private typealias Test = (UnsafePointer<Step>, Int) -> Bool

  /// Returns for each step of the roadmap whether the expression finds it.
  func steps(foundBy expression: Filter.Expression) -> [Bool] {
    let test = test(expression)
    return roadmap.steps.withUnsafeBufferPointer { steps in
      guard let first = steps.baseAddress else { return [] }
      return steps.indices.map { test(first + $0, $0) }
    }
  }

  /// Returns a test for an expression, which evaluates its cheap parts first.
  private func test(_ expression: Filter.Expression) -> Test {
    switch expression {
    case .term(let term): return test(term)
    case .not(let inner):
      let inner = test(inner)
      return { !inner($0, $1) }
    case .all(let parts):
      let tests = parts.sorted { $0.cost < $1.cost }.map(test)
      return { steps, index in
        for test in tests where !test(steps, index) { return false }
        return true
      }
    case .any(let parts):
      let tests = parts.sorted { $0.cost < $1.cost }.map(test)
      return { steps, index in
        for test in tests where test(steps, index) { return true }
        return false
      }
    }
  }

  private func test(_ term: FilterTerm) -> Test {
    switch term {
    case .text(let wanted): return { step, _ in Text.contains(wanted, step) }
    case .regex(let regex): return { step, _ in Text.contains(regex, step) }
    case .party(let party):
      let isParty = isParty(party)
      return { step, _ in step.pointee.owners.contains { isParty($0) } }
    case .owner(nil, let body): return { step, _ in step.pointee.owners.contains { $0.bodies.contains(body) } }
    case .owner(let party?, let body):
      let isParty = isParty(party)
      return { step, _ in step.pointee.owners.contains { isParty($0) && $0.bodies.contains(body) } }
    case .bodiless(let party):
      let isParty = isParty(party)
      return { step, _ in step.pointee.owners.contains { isParty($0) && $0.bodies.isEmpty } }
    case .status(let status): return { step, _ in step.pointee.status == status }
    case .kind(let kind): return { step, _ in step.pointee.kind == kind }
    case .phase(let phase): return { step, _ in step.pointee.phase == phase }
    case .health(let health):
      let (schedule, roadmap) = (schedule, index)
      return { _, step in schedule.health(roadmap: roadmap, step: step).map { $0.counts(as: health) } ?? false }
    case .tag(let tag): return { step, _ in step.pointee.tags.contains(tag) }
    case .waiting(let party): return { step, _ in step.pointee.waiting.contains { $0.on == party && !$0.isOver } }
    case .roadmap(let id):
      let isMeant = roadmap.id == id
      return { _, _ in isMeant }
    case .day(let field, let comparison, let expression): return test(field, comparison, expression)
    case .number(let field, let comparison, let number): return test(field, comparison, number)
    case .virtual(let tag): return test(tag)
    }
  }

  /// Returns a test for an owner that is a party, alone or as one of all parties of the roadmap.
  private func isParty(_ party: Party.ID) -> (Ownership) -> Bool {
    let isMember = roadmap.parties.contains(party)
    return { $0.party == party || isMember && $0.party == Party.every }
  }

  private func test(_ field: FilterTerm.DayField, _ comparison: FilterTerm.Comparison, _ expression: DayExpression) -> Test {
    let (schedule, index, dates) = (schedule, index, dates)
    let meant = expression.resolve(today: schedule.today) { party in
      guard let party else { return schedule.calendars.days(of: schedule.roadmaps[index]) }
      return schedule.calendars.knows(party) ? schedule.calendars.days(of: party) : nil
    }
    guard let meant else { return { _, _ in false } }
    switch field {
    case .due: return { step, _ in step.pointee.deadline.map { comparison.holds($0, meant) } ?? false }
    case .start: return { dates.start($1).map { comparison.holds($0, meant) } ?? false }
    case .finish: return { dates.finish($1).map { comparison.holds($0, meant) } ?? false }
    }
  }

  private func test(_ field: FilterTerm.NumberField, _ comparison: FilterTerm.Comparison, _ number: Int) -> Test {
    let (schedule, index, dates) = (schedule, index, dates)
    switch field {
    case .slack: return { dates.totalSlack($1).map { comparison.holds(Int($0), number) } ?? false }
    case .progress: return { comparison.holds(schedule.progress(roadmap: index, step: $1), number) }
    case .duration: return { step, _ in comparison.holds(step.pointee.duration ?? Step.defaultDuration(step.pointee.kind), number) }
    }
  }

  private func test(_ tag: FilterTerm.VirtualTag) -> Test {
    let (schedule, index, dates) = (schedule, index, dates)
    switch tag {
    case .late: return { schedule.health(roadmap: index, step: $1)?.missesDeadline ?? false }
    case .risk: return { schedule.health(roadmap: index, step: $1) == .risk }
    case .critical: return { dates.totalSlack($1).map { $0 <= 0 } ?? false }
    case .waiting: return { step, _ in step.pointee.waiting.contains { !$0.isOver } }
    case .blocked: return { step, _ in step.pointee.blocked != nil }
    case .unsigned:
      let parties = roadmap.parties
      return { step, _ in step.pointee.signoff.map { !$0.state(among: parties).isComplete } ?? false }
    case .unowned: return { step, _ in step.pointee.owners.isEmpty }
    case .unphased: return { step, _ in step.pointee.phase == nil }
    case .untagged: return { step, _ in step.pointee.tags.isEmpty }
    case .done: return { step, _ in step.pointee.status == .done }
    case .open: return { step, _ in !step.pointee.status.isOver }
    case .milestone: return { step, _ in step.pointee.kind == .milestone }
    case .estimated: return { dates.isEstimated($1) }
    // The vocabulary has made a term of the party of it.
    case .mine: return { _, _ in false }
    case .broken:
      let (broken, id) = (broken, roadmap.id)
      return { step, _ in broken.contains(StepReference(id, step.pointee.id)) }
    case .contested:
      guard !contested.isEmpty else { return { _, _ in false } }
      let (contested, id) = (contested, roadmap.id)
      return { step, _ in contested[StepReference(id, step.pointee.id)] != nil }
    }
  }

  /// Checks whether the roadmap itself is found: by words in its title or id, or by its parties. Terms about steps are false.
  func isFound(by expression: Filter.Expression) -> Bool {
    switch expression {
    case .term(.text(let wanted)):
      roadmap.title.contains(wanted) || wanted.isFound(in: roadmap.id.text) || roadmap.parties.contains { wanted.isFound(in: $0.text) }
    case .term(.regex(let regex)): roadmap.title.wordings.contains { regex.matches($0.text) }
    case .term(.party(let party)): roadmap.parties.contains(party)
    case .term(.roadmap(let id)): roadmap.id == id
    case .term: false
    // A negation is only tested on steps; otherwise it would find every roadmap.
    case .not: false
    case .all(let parts): parts.allSatisfy(isFound)
    case .any(let parts): parts.contains(where: isFound)
    }
  }
}

/// The dates of one roadmap's steps by the indexes of the steps. They are read directly from the results of its group.
private struct RoadmapDates {
  private let early: EarlyDates
  private let late: LateDates
  private let first: Int

  init(_ schedule: Schedule, _ roadmap: Int) {
    let position = schedule.groups.positions[roadmap]
    early = schedule.early[position.group]
    late = schedule.late[position.group]
    first = early.network.node(roadmap: position.index, step: 0)
  }

  /// Returns the early dates of a step; nil if it has none.
  private func placement(_ step: Int) -> Placement? {
    let placement = early.forward.placements[first + step]
    return early.sorted.isOrdered[first + step] && placement != .none ? placement : nil
  }

  func start(_ step: Int) -> Day? { placement(step)?.firstDay }
  func finish(_ step: Int) -> Day? { placement(step)?.lastDay }
  /// Returns the total slack in working days; nil for a step without slack, such as a finished one.
  func totalSlack(_ step: Int) -> Int32? {
    let slack = late.slacks[first + step].total
    return slack == .max ? nil : slack
  }
  func isEstimated(_ step: Int) -> Bool { early.sorted.isOrdered[first + step] && early.forward.isEstimated[first + step] }
}

extension Filter.Expression {
  fileprivate var cost: Int {
    switch self {
    case .term(let term): term.cost
    case .not(let inner): inner.cost
    case .all(let parts), .any(let parts): parts.map(\.cost).max() ?? 0
    }
  }
}

extension Text {
  /// Checks whether the title, id, deliverable, notes or log of a step contain the words.
  fileprivate static func contains(_ wanted: FoldedText, _ step: UnsafePointer<Step>) -> Bool {
    step.pointee.title.contains(wanted) || wanted.isFound(in: step.pointee.id.text) || step.pointee.deliverable?.contains(wanted) ?? false
      || step.pointee.notes?.contains(wanted) ?? false || step.pointee.log.contains { $0.text.contains(wanted) }
  }

  /// Checks whether the title, deliverable, notes or log of a step match the pattern.
  fileprivate static func contains(_ regex: LinearRegex, _ step: UnsafePointer<Step>) -> Bool {
    ([step.pointee.title, step.pointee.deliverable, step.pointee.notes] + step.pointee.log.map(\.text)).contains { text in
      text?.wordings.contains { regex.matches($0.text) } ?? false
    }
  }

  /// Checks whether any wording contains the words.
  fileprivate func contains(_ wanted: FoldedText) -> Bool {
    switch self {
    case .plain(let text): wanted.isFound(in: text)
    case .translated(let texts): texts.values.contains { wanted.isFound(in: $0) }
    }
  }
}

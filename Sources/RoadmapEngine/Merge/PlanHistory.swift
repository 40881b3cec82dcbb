/// What all records do, by the thing that they change.
struct PlanHistory: Sendable {
  /// A list whose order is merged by itself.
  enum Sequence: Hashable, Sendable {
    case steps(Roadmap.ID)
    case trash(Roadmap.ID)
    case views
  }

  /// An element that a record puts behind another one.
  struct Placing: Sendable {
    let record: Int
    let key: String
    let position: ListEdit.Position
  }

  private(set) var title = ThingHistory<WorkspaceTitle>()
  private(set) var views: [SavedView.ID: ThingHistory<SavedView>] = [:]
  private(set) var parties: [Party.ID: ThingHistory<Party>] = [:]
  private(set) var calendars: [WorkingCalendar.ID: ThingHistory<WorkingCalendar>] = [:]
  private(set) var roadmaps: [Roadmap.ID: ThingHistory<Roadmap>] = [:]
  private(set) var steps: [StepReference: ThingHistory<Step>] = [:]
  /// The insertions and moves of elements of sequences, in the order of the graph.
  private(set) var placings: [Sequence: [Placing]] = [:]
  /// The order of each sequence in the first record that makes its roadmap.
  private(set) var orders: [Sequence: [String]] = [:]
  /// The things that each record changes.
  private(set) var things: [Set<PlanThing>] = []
  /// The records that take each step off the plan or bring it back.
  private(set) var movers: [StepReference: [Int]] = [:]
  /// The steps that had a link to each step at any time, or had it as parent. A removal hides these.
  private(set) var dependents: [StepReference: Set<StepReference>] = [:]

  /// - Parameter changes: what each record of a graph does, in its order.
  init(_ changes: [(act: ChangeRecord.Act, change: Change, decided: [DecidedAtom])]) {
    for (record, (act, change, decided)) in changes.enumerated() {
      things.append([])
      // What an undo changes follows from the act that it undoes, and what a review changes from the records that it takes.
      if !act.isConsequence { add(change, record) }
      for atom in decided { decide(atom, record) }
      if case .purged(let step) = act {
        steps[step, default: ThingHistory()].purges.append(record)
        things[record].insert(.step(step))
      }
    }
  }

  /// The steps that were removed for good, as they were.
  var purged: [StepReference: Step] {
    steps.compactMapValues { history in history.purges.isEmpty ? nil : history.moves.last?.whole ?? history.first }
  }

  private mutating func add(_ change: Change, _ record: Int) {
    let moved = MovedSteps(change)
    for (step, from, to) in moved.steps {
      things[record].insert(.step(step))
      add(step, from, to, record)
    }
    for edit in change.edits {
      switch edit {
      case .step(let roadmap, let before?, let after?, _):
        noteEdit(StepReference(roadmap, before.id), before, after, nil, moved, record)
      case .trash(let roadmap, let before?, let after?, _):
        noteEdit(StepReference(roadmap, before.id), before, after, nil, moved, record)
      case .step(let roadmap, nil, let step?, let follows):
        place(step.id.text, follows?.text, in: .steps(roadmap), record)
      case .trash(let roadmap, nil, let step?, let follows):
        place(step.id.text, follows?.text, in: .trash(roadmap), record)
      case .move(let roadmap, let step, _, let to): place(step.text, to?.text, in: .steps(roadmap), record)
      case .step, .trash, .rename: continue
      case .roadmap(let before, let after): add(before, after, record)
      case .party(let before, let after):
        guard let id = (after ?? before)?.id else { continue }
        things[record].insert(.party(id))
        parties[id, default: ThingHistory()].add(before, after, record)
      case .calendar(let before, let after):
        guard let id = (after ?? before)?.id else { continue }
        things[record].insert(.calendar(id))
        calendars[id, default: ThingHistory()].add(before, after, record)
      case .view(let before, let after, let follows):
        guard let id = (after ?? before)?.id else { continue }
        things[record].insert(.view(id))
        views[id, default: ThingHistory()].add(before, after, record)
        if before == nil { place(id.text, follows?.text, in: .views, record) }
      case .title(let before, let after):
        things[record].insert(.workspace)
        title.add(WorkspaceTitle(title: before), WorkspaceTitle(title: after), record)
      case .list(let owner, let list): add(list, of: owner, moved, record)
      }
    }
  }

  private mutating func add(_ before: Roadmap?, _ after: Roadmap?, _ record: Int) {
    guard let id = (after ?? before)?.id else { return }
    things[record].insert(.roadmap(id))
    roadmaps[id, default: ThingHistory()].add(before?.facts, after?.facts, record)
    guard before == nil || after == nil, let whole = after ?? before else { return }
    for (step, presence) in whole.steps.map({ ($0, Presence.present) }) + whole.trash.map({ ($0, $0.presence) }) {
      let reference = StepReference(id, step.id)
      if after != nil {
        note(step, reference)
        steps[reference, default: ThingHistory()].makings.append(.init(record: record, whole: step, presence: presence))
      } else {
        steps[reference, default: ThingHistory()].remains.append(step)
      }
      things[record].insert(.step(reference))
    }
    if after != nil, orders[.steps(id)] == nil {
      orders[.steps(id)] = whole.steps.map(\.id.text)
      orders[.trash(id)] = whole.trash.map(\.id.text)
    }
  }

  /// Adds a step that is made, removed, restored or deleted.
  private mutating func add(_ step: StepReference, _ from: (Step, Presence)?, _ to: (Step, Presence)?, _ record: Int) {
    switch (from, to) {
    case (nil, let (whole, presence)?):
      note(whole, step)
      steps[step, default: ThingHistory()].makings.append(.init(record: record, whole: whole, presence: presence))
    case (let (whole, presence)?, nil):
      steps[step, default: ThingHistory()].moves.append(.init(record: record, from: presence, to: .absent, whole: whole))
    case (let (before, presence)?, let (after, next)?):
      note(before, step)
      if presence != next {
        steps[step, default: ThingHistory()].moves.append(.init(record: record, from: presence, to: next, whole: after))
      }
      if before != after { steps[step, default: ThingHistory()].versions.append(.init(record: record, before: before, after: after)) }
    case (nil, nil): return
    }
    movers[step, default: []].append(record)
  }

  /// Adds an edit of a step. Links and the parent that it loses or gets back because another step is removed or restored are no edits of it.
  private mutating func noteEdit(
    _ step: StepReference, _ before: Step, _ after: Step, _ list: ListEdit?, _ moved: MovedSteps, _ record: Int
  ) {
    things[record].insert(.step(step))
    let (former, later) = moved.unhidden(before, after, in: step.roadmap)
    if former.after != before.after || later.after != after.after { steps[step, default: ThingHistory()].hidden.append(("link", former)) }
    if former.parent != before.parent || later.parent != after.parent {
      steps[step, default: ThingHistory()].hidden.append(("place", former))
    }
    // Where elements of a list only change places, they are the same before and after.
    guard former != later || list != nil else { return }
    depend(step, on: later)
    steps[step, default: ThingHistory()].versions.append(.init(record: record, before: former, after: later, list: list))
  }

  private mutating func add(_ list: ListEdit, of owner: ListOwner, _ moved: MovedSteps, _ record: Int) {
    switch owner {
    case .roadmap(let id):
      things[record].insert(.roadmap(id))
      roadmaps[id, default: ThingHistory()].add(list, Roadmap(id: id, title: .plain(""), parties: [], start: .first), record)
    case .party(let id):
      things[record].insert(.party(id))
      parties[id, default: ThingHistory()].add(list, Party(id: id, name: .plain("")), record)
    case .calendar(let id):
      things[record].insert(.calendar(id))
      calendars[id, default: ThingHistory()].add(
        list, WorkingCalendar(id: id, weekends: [], holidays: [], corrections: []), record)
    case .step(let roadmap, let id), .trash(let roadmap, let id):
      let blank = Step(id: id, title: .plain(""))
      noteEdit(StepReference(roadmap, id), list.side(\.before, of: blank), list.side(\.after, of: blank), list, moved, record)
    }
  }

  /// Notes the steps on which a step depends, which the plan may not show.
  private mutating func note(_ step: Step, _ reference: StepReference) {
    if !step.after.isEmpty { steps[reference, default: ThingHistory()].hidden.append(("link", step)) }
    if step.parent != nil { steps[reference, default: ThingHistory()].hidden.append(("place", step)) }
    depend(reference, on: step)
  }

  private mutating func depend(_ reference: StepReference, on step: Step) {
    for link in step.after {
      dependents[StepReference(link.step.roadmap ?? reference.roadmap, link.step.step), default: []].insert(reference)
    }
    if let parent = step.parent { dependents[StepReference(reference.roadmap, parent), default: []].insert(reference) }
  }

  private mutating func place(_ key: String, _ other: String?, in sequence: Sequence, _ record: Int) {
    // A roadmap is settled with the order of its steps.
    if case .steps(let roadmap) = sequence { things[record].insert(.roadmap(roadmap)) }
    placings[sequence, default: []].append(Placing(record: record, key: key, position: other.map { .after($0) } ?? .first))
  }

  private mutating func decide(_ atom: DecidedAtom, _ record: Int) {
    things[record].insert(atom.thing)
    switch atom.thing {
    case .workspace: title.decisions.append((record, atom.atom))
    case .view(let id): views[id, default: ThingHistory()].decisions.append((record, atom.atom))
    case .party(let id): parties[id, default: ThingHistory()].decisions.append((record, atom.atom))
    case .calendar(let id): calendars[id, default: ThingHistory()].decisions.append((record, atom.atom))
    case .roadmap(let id): roadmaps[id, default: ThingHistory()].decisions.append((record, atom.atom))
    case .step(let id): steps[id, default: ThingHistory()].decisions.append((record, atom.atom))
    }
  }
}

extension Step {
  /// Whether the step lies in the trash.
  fileprivate var presence: Presence { removed.map { .trashed($0) } ?? .present }
}

extension ThingHistory {
  /// Adds an edit of a whole value; nil before for one that is made, after for one that is removed.
  fileprivate mutating func add(_ before: Whole?, _ after: Whole?, _ record: Int) {
    switch (before, after) {
    case (nil, let whole?): makings.append(Making(record: record, whole: whole, presence: .present))
    case (let whole?, nil):
      moves.append(Move(record: record, from: .present, to: .absent, whole: whole))
    case (let before?, let after?): versions.append(Version(record: record, before: before, after: after))
    case (nil, nil): return
    }
  }

  /// Adds an edit of a list.
  fileprivate mutating func add(_ list: ListEdit, _ blank: Whole, _ record: Int) {
    versions.append(Version(record: record, before: list.side(\.before, of: blank), after: list.side(\.after, of: blank), list: list))
  }
}

extension ListEdit {
  /// Returns a value that has only the edited elements, as they were or as they are.
  fileprivate func side<Whole: Mergeable>(_ side: KeyPath<Entry, ListElement?>, of blank: Whole) -> Whole {
    var whole = blank
    Whole.lists.first { $0.key == list }?.set(entries.compactMap { $0[keyPath: side] }, &whole)
    return whole
  }
}

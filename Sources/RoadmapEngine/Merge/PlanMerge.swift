/// The plan as a function of its records (Collaboration.md, Records).
struct PlanMerge {
  let live: LiveGraph
  let history: PlanHistory
  let kinds: PlanAtoms

  /// - Parameters:
  ///   - acts: what the records do, by their indexes in the graph, with names that tell all things apart.
  init(_ live: LiveGraph, _ acts: [(act: ChangeRecord.Act, change: Change, decided: [DecidedAtom])], home: Language) {
    self.live = live
    kinds = PlanAtoms(home)
    history = PlanHistory(acts)
  }

  /// Returns the things that records change, undo or make again, and those that depend on them.
  func things(of records: [Int]) -> Set<PlanThing> {
    var things: Set<PlanThing> = []
    var open: [PlanThing] = []
    func add(_ thing: PlanThing) { if things.insert(thing).inserted { open.append(thing) } }
    func addImports(of record: Int) {
      guard case .reviewed(let review) = live.graph.records[record].act else { return }
      for id in review.imports { if let taken = live.graph.index(of: id) { history.things[taken].forEach(add) } }
    }
    for record in records {
      history.things[record].forEach(add)
      addImports(of: record)
      switch live.graph.records[record].act {
      case .undid(let id), .redid(let id):
        guard let act = live.graph.index(of: id) else { continue }
        history.things[act].forEach(add)
        addImports(of: act)
      case .made, .purged, .sent, .imported, .reviewed, .unreadable: continue
      }
    }
    // The removal of a step hides links of other steps, and these come back with it.
    while let thing = open.popLast() {
      switch thing {
      case .step(let step):
        if let roadmap = step.roadmap, history.roadmaps[roadmap]?.moves.isEmpty == false { add(.roadmap(roadmap)) }
        guard let movers = history.movers[step] else { continue }
        for record in movers { history.things[record].forEach(add) }
        history.dependents[step]?.forEach { add(.step($0)) }
      // A roadmap that comes back does so with all of its steps.
      case .roadmap(let id): for move in history.roadmaps[id]?.moves ?? [] { history.things[move.record].forEach(add) }
      case .party: history.calendars.keys.forEach { add(.calendar($0)) }
      default: continue
      }
    }
    return things
  }

  /// Works out some things of a plan from all records. Returns the plan with them, and their contested atoms.
  func settled(_ things: Set<PlanThing>, in plan: Workspace) -> (plan: Workspace, contested: [ContestedAtom]) {
    var merged = plan
    var contested: [ContestedAtom] = []
    func settle<Whole>(
      _ thing: PlanThing, _ present: Whole?, _ history: ThingHistory<Whole>?, _ kinds: [AtomKind<Whole>], parties: Set<Party.ID> = []
    ) -> Whole? {
      guard let history else { return present }
      let merge = ThingMerge(history, live, kinds, context: AtomContext(parties: parties))
      let result = merge.result(present.map { ($0, .present) })
      guard result.presence == .present else { return nil }
      contested += result.contested.map { ContestedAtom(thing, $0, live) }
      return result.whole.map { merge.ordered($0) }
    }
    var steps: [Roadmap.ID: [Step.ID]] = [:]
    for thing in things {
      switch thing {
      case .workspace: merged.title = settle(thing, WorkspaceTitle(title: plan.title), history.title, kinds.title)?.title ?? plan.title
      case .view(let id): merged.views.put(settle(thing, plan[id], history.views[id], kinds.view), id, \.id)
      case .party(let id): merged.parties.put(settle(thing, plan[id], history.parties[id], kinds.party), id, \.id)
      case .roadmap(let id): steps[id, default: []] += []
      case .step(let step): if let roadmap = step.roadmap { steps[roadmap, default: []].append(step.step) }
      case .calendar: continue
      }
    }
    for case .calendar(let id) in things {
      let parties = Set(merged.parties.filter { $0.calendarID == id }.map(\.id))
      merged.calendars.put(settle(.calendar(id), plan[id], history.calendars[id], kinds.calendar, parties: parties), id, \.id)
    }
    merged.views.sort(by: order(of: .views, plan.views.map(\.id.text)), \.id.text)
    let indexes = Dictionary(plan.roadmaps.indices.map { (plan.roadmaps[$0].id, $0) }, uniquingKeysWith: { first, _ in first })
    let results = steps.map { (id: $0.key, steps: $0.value) }.mapOnAllCores(few: 16) { id, steps in
      var roadmap = RoadmapMerge(id, self, indexes[id].map { plan.roadmaps[$0] })
      let settled = roadmap.settled(steps, isTouched: things.contains(.roadmap(id)))
      return (id: id, roadmap: settled, contested: roadmap.contested)
    }
    var made: [(id: Roadmap.ID, roadmap: Roadmap?)] = []
    for (id, settled, open) in results {
      let index = indexes[id]
      contested += open
      // Where a roadmap comes or goes, the others move.
      if let index, let settled { merged.roadmaps[index] = settled } else { made.append((id, settled)) }
    }
    for (id, roadmap) in made { merged.roadmaps.put(roadmap, id, \.id) }
    merged.hideTrash(of: things, purged: history.purged, formerly: plan)
    return (merged, contested.sorted { $0.id < $1.id })
  }

  /// Returns the keys of a sequence in the order that the records give them, those of absent elements included.
  /// - Parameter present: the sequence in the plan, which counts where no record made it.
  func order(of sequence: PlanHistory.Sequence, _ present: [String]) -> [String] {
    var order = KeptOrder(history.orders[sequence] ?? present)
    for placing in history.placings[sequence] ?? [] where live.isLive[placing.record] { order.insert(placing.key, placing.position) }
    return order.keys
  }
}

/// The atoms of each kind of thing.
struct PlanAtoms: Sendable {
  let title: [AtomKind<WorkspaceTitle>]
  let view: [AtomKind<SavedView>]
  let party: [AtomKind<Party>]
  let calendar: [AtomKind<WorkingCalendar>]
  let roadmap: [AtomKind<Roadmap>]
  let step: [AtomKind<Step>]

  /// - Parameter home: the language of plain texts.
  init(_ home: Language) {
    title = WorkspaceTitle.atoms(home: home)
    view = SavedView.atoms(home: home)
    party = Party.atoms(home: home)
    calendar = WorkingCalendar.atoms(home: home)
    roadmap = Roadmap.atoms(home: home)
    step = Step.atoms(home: home)
  }
}

extension Array {
  /// Replaces the element with an id, or removes it for nil. A new one goes before the first one with a larger id.
  fileprivate mutating func put<Named>(_ element: Element?, _ id: Identifier<Named>, _ path: KeyPath<Element, Identifier<Named>>) {
    let index = firstIndex { $0[keyPath: path] == id }
    switch (element, index) {
    case (let element?, let index?): self[index] = element
    case (let element?, nil): insert(element, at: firstIndex { $0[keyPath: path].text > id.text } ?? count)
    case (nil, let index?): remove(at: index)
    case (nil, nil): return
    }
  }

  /// Sorts the elements by an order of their keys. Those that it does not have go last.
  mutating func sort(by order: [String], _ key: KeyPath<Element, String>) {
    let indexes = Dictionary(order.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    self = enumerated().sorted {
      (indexes[$0.element[keyPath: key]] ?? .max, $0.offset) < (indexes[$1.element[keyPath: key]] ?? .max, $1.offset)
    }.map(\.element)
  }
}

/// All records of a workspace, prepared for the questions that packets ask: what the plan was when another one was sent.
///
/// Names are the marks of `RecordNames`, so that a thing that was renamed, or whose id two things have, is told apart in all plans.
package final class ExchangeRecords {
  /// The plan of all records.
  package let workspace: Workspace
  let graph: RecordGraph
  let live: LiveGraph
  let atoms: PlanAtoms
  let history: PlanHistory
  var names: RecordNames
  let parties: ExchangeParties
  private let acts: [(act: ChangeRecord.Act, change: Change, decided: [DecidedAtom])]
  /// The marks of the parties whose copies have made the records, where one of them was renamed.
  private let authors: [Int: Party.ID]
  private let shipped: (WorkingCalendar.ID) -> WorkingCalendar?
  private var plans: [KnownPlan] = []
  private var projections: [Int: [PlanThing: MergedValue]] = [:]
  private var sentSteps: [Int: Set<StepReference>] = [:]
  private var next: [NextPacket: Workspace] = [:]

  /// The plan of all records, with marks for ids.
  private(set) lazy var now: KnownPlan = known { _ in true }

  /// - Parameters:
  ///   - workspace: the plan that the records make.
  ///   - records: all records, of which each names what it follows.
  ///   - former: the same records but for the last ones, from which what was worked out is taken over.
  ///   - shipped: returns the shipped calendar with an id; nil if there is none.
  package init(
    _ workspace: Workspace, _ records: [ChangeRecord], former: ExchangeRecords? = nil,
    shipped: @escaping (WorkingCalendar.ID) -> WorkingCalendar?
  ) {
    self.workspace = workspace
    self.shipped = shipped
    graph = RecordGraph(records)
    live = LiveGraph(graph)
    atoms = PlanAtoms(workspace.language)
    var names = RecordNames(live)
    acts = graph.records.indices.map { names.marked($0) }
    history = PlanHistory(acts)
    parties = ExchangeParties(graph, &names)
    authors = names.authors()
    self.names = names
    if let former { take(from: former) }
  }

  /// Takes over the results for former records that the new ones cannot change: nothing is renamed, and the same records of what was taken from
  /// packets are in effect.
  private func take(from former: ExchangeRecords) {
    guard names.isEmpty, former.names.isEmpty, workspace.language == former.workspace.language else { return }
    let imports = graph.records.indices.filter { graph.records[$0].act.isImport }
    func isSame(_ isKnown: (Int) -> Bool) -> Bool {
      imports.allSatisfy { taken in
        guard isKnown(taken) else { return true }
        return former.graph.index(of: graph.records[taken].id).map { former.live.isLive[$0] == live.isLive[taken] } ?? false
      }
    }
    let sendings = Set(former.projections.keys).union(former.sentSteps.keys)
    for record in sendings {
      guard let index = graph.index(of: former.graph.records[record].id), isSame({ holds(index, $0) }) else { continue }
      projections[index] = former.projections[record]
      sentSteps[index] = former.sentSteps[record]
    }
    // The plan of all former records was not worked out from these alone.
    for plan in former.plans where !former.isWhole(plan.records) {
      let records = plan.records.compactMap { graph.index(of: former.graph.records[$0].id) }
      let known = Set(records)
      if records.count == plan.records.count, isSame(known.contains) { plans.append(KnownPlan(plan.plan, records)) }
    }
  }

  /// The ids of the records that a new one follows, in byte order.
  package var heads: [String] { graph.heads.filter { id in graph.index(of: id).map { !live.isStart($0) } ?? true } }

  /// All records, those included that follow one which is not there.
  package var all: [ChangeRecord] { graph.records + graph.waiting }

  /// Checks whether a party that a packet names is one of the workspace.
  package func knows(_ party: Party.ID) -> Bool { workspace[planName(of: party)] != nil }

  /// Checks whether the plan on which a record was made holds another record, or the record is that one itself.
  func holds(_ record: Int, _ other: Int) -> Bool { record == other || graph.follows(record, other) || live.isStart(other) }

  /// Checks whether a step was removed for good.
  /// - Parameter thing: with marks for ids.
  func isPurged(_ thing: PlanThing) -> Bool {
    if case .step(let step) = thing { history.steps[step].map { !$0.purges.isEmpty } ?? false } else { false }
  }

  /// Returns the plan of some records, with marks for ids.
  func known(_ isKnown: (Int) -> Bool) -> KnownPlan {
    // Sending changes no plan.
    let known = graph.records.indices.filter { !isSending($0) && isKnown($0) }
    if let plan = plans.first(where: { $0.records == known }) { return plan }
    var names = self.names
    let plan: Workspace
    if isWhole(known) {
      plan = names.marking { _ in true }.reduce(workspace) { $1.ofIDs(in: $0) }
    } else {
      plan = settled(known, with: graph.records.indices.filter { isSending($0) && isKnown($0) })
    }
    let made = KnownPlan(plan, known)
    plans.append(made)
    return made
  }

  /// Checks whether some records are all but those of sending.
  private func isWhole(_ known: [Int]) -> Bool { known.count == graph.records.indices.count { !isSending($0) } }

  /// Returns the plan of some records, worked out from the largest known plan of some of them.
  /// - Parameter sendings: the records of sending among them: a record that follows a sending follows what that one follows.
  private func settled(_ known: [Int], with sendings: [Int]) -> Workspace {
    let wanted = Set(known)
    let base = plans.filter { $0.records.count < known.count && wanted.isSuperset(of: $0.records) }.max {
      $0.records.count < $1.records.count
    }
    let ids = Set((known + sendings).map { graph.records[$0].id })
    let records =
      (known + sendings).map { graph.records[$0] }.map { record in
        guard record.act.isImport else { return record }
        // A record that was taken after a decision follows records that its party does not know.
        var known = record
        known.after = record.after?.filter(ids.contains)
        return known
      } + taking(known.filter { graph.records[$0].act.isImport && live.isLive[$0] })
    let sub = RecordGraph(records)
    var subLive = LiveGraph(sub)
    for (index, record) in sub.records.enumerated() { subLive.authors[index] = graph.index(of: record.id).flatMap { authors[$0] } }
    let merge = PlanMerge(
      subLive, sub.records.map { record in graph.index(of: record.id).map { acts[$0] } ?? (record.act, Change([]), []) },
      home: workspace.language)
    let held = Set((base?.records ?? []).map { graph.records[$0].id })
    let added = sub.records.indices.filter { index in
      let record = sub.records[index]
      if case .reviewed(let review) = record.act, graph.index(of: record.id) == nil { return !review.imports.allSatisfy(held.contains) }
      return !held.contains(record.id)
    }
    let empty = Workspace(title: workspace.title, language: workspace.language)
    return merge.settled(merge.things(of: added), in: base?.plan ?? empty).plan
  }

  /// Returns a review that takes what was taken from packets, for a plan without the records of the party that has taken it.
  private func taking(_ imports: [Int]) -> [ChangeRecord] {
    imports.compactMap { index -> ChangeRecord? in
      let record = graph.records[index]
      guard case .imported(let origin) = record.act else { return nil }
      let review = PacketReview(origin, [], imports: [record.id], isWhole: false)
      return ChangeRecord(
        id: "taking \(record.id)", at: "", author: Author(), act: .reviewed(review), after: [record.id], change: Change([]))
    }
  }

  private func isSending(_ index: Int) -> Bool { if case .sent = graph.records[index].act { true } else { false } }

  /// Returns the things that a party was sent, with marks for ids.
  /// - Parameter record: the record of sending.
  func projection(at record: Int, _ sending: Sending) -> [PlanThing: MergedValue] {
    if let projection = projections[record] { return projection }
    let projection = sentPlan(at: record, sending).values
    projections[record] = projection
    return projection
  }

  /// Returns the plan that a party was sent, with marks for ids.
  /// - Parameter record: the record of sending.
  func sentPlan(at record: Int, _ sending: Sending) -> Workspace {
    let chosen = marked(sending.roadmaps) { holds(record, $0) }
    return seen(known { holds(record, $0) }, by: parties.receivers[record] ?? sending.to, on: sending.day, chosen)()
  }

  /// Returns the schedule of a plan on a day.
  func schedule(of plan: Workspace, on day: Day) -> Schedule {
    Schedule(plan.roadmaps, calendars: CalendarBook(plan, shipped: shipped), today: day)
  }

  /// Returns the steps that a party was sent, with marks for ids.
  /// - Parameter record: the record of sending.
  func steps(sentIn record: Int, _ sending: Sending) -> Set<StepReference> {
    if let steps = sentSteps[record] { return steps }
    let chosen = marked(sending.roadmaps) { holds(record, $0) }
    let reader = Reader.party(parties.receivers[record] ?? sending.to)
    var steps: Set<StepReference> = []
    for roadmap in known({ holds(record, $0) }).plan.roadmaps where chosen?.contains(roadmap.id) ?? true {
      for step in roadmap.steps where reader.sees(step, in: roadmap) { steps.insert(StepReference(roadmap.id, step.id)) }
    }
    sentSteps[record] = steps
    return steps
  }

  /// What decides what the next packet to a party shows.
  private struct NextPacket: Hashable {
    let party: Party.ID
    let day: Day
    let roadmaps: [Roadmap.ID]?
  }

  /// Returns what the next packet to a party shows, with marks for ids.
  /// - Parameters:
  ///   - party: the mark of the party.
  ///   - chosen: the marks of the roadmaps; nil for all.
  func projection(to party: Party.ID, on day: Day, _ chosen: [Roadmap.ID]?) -> Workspace {
    let packet = NextPacket(party: party, day: day, roadmaps: chosen)
    if let projection = next[packet] { return projection }
    let projection = seen(now, by: party, on: day, chosen)()
    next[packet] = projection
    return projection
  }

  /// Works out what several parties were sent and will be sent, on several cores.
  /// - Parameters:
  ///   - others: the parties, as the plan calls them.
  ///   - roadmaps: the roadmaps of the next packets; nil for all.
  package func prepare(for others: [Party.ID], on day: Day, _ roadmaps: [Roadmap.ID]?) {
    let chosen = marked(roadmaps) { _ in true }
    let others = others.map { names.mark(of: $0) }
    let packets = others.map { NextPacket(party: $0, day: day, roadmaps: chosen) }.filter { next[$0] == nil }
    var sendings: [(record: Int, seen: @Sendable () -> Workspace)] = []
    for (index, record) in graph.records.enumerated() {
      guard case .sent(let sending) = record.act, let receiver = parties.receivers[index], others.contains(receiver),
        projections[index] == nil
      else { continue }
      let chosen = marked(sending.roadmaps) { holds(index, $0) }
      sendings.append((index, seen(known { holds(index, $0) }, by: receiver, on: sending.day, chosen)))
    }
    let works = packets.map { seen(now, by: $0.party, on: day, chosen) } + sendings.map(\.seen)
    // The values of things are needed only for packets that were sent already.
    let first = packets.count
    let made = Array(works.enumerated()).mapOnAllCores(few: 1) { index, seen in
      let plan = seen()
      return (plan: plan, values: index < first ? [:] : plan.values)
    }
    for (packet, made) in zip(packets, made) { next[packet] = made.plan }
    for (sending, made) in zip(sendings, made.dropFirst(first)) { projections[sending.record] = made.values }
  }

  /// Returns the marks of roadmaps.
  /// - Parameter roadmaps: the ids that they have in the plan of some known records; nil for all roadmaps.
  func marked(_ roadmaps: [Roadmap.ID]?, knowing isKnown: (Int) -> Bool) -> [Roadmap.ID]? {
    guard !names.isEmpty else { return roadmaps }
    let marking = names.marking(isKnown)
    return roadmaps?.map { id in
      if case .roadmap(let marked) = marking.reduce(PlanThing.roadmap(id), { $1.of($0) }) { marked } else { id }
    }
  }

  /// Returns a function that works out what a party may see of a plan with marks for ids.
  /// - Parameter chosen: the marks of the roadmaps; nil for all.
  private func seen(
    _ known: KnownPlan, by party: Party.ID, on day: Day, _ chosen: [Roadmap.ID]?
  ) -> @Sendable () -> Workspace {
    let wanted = chosen.map { Set($0) }
    let plan = known.plan
    let indexes = plan.roadmaps.indices.filter { wanted?.contains(plan.roadmaps[$0].id) ?? true }
    let schedule = known.schedule(on: day, shipped: shipped)
    return { plan.seen(by: .party(party), schedule, roadmaps: indexes) }
  }
}

/// All records of a workspace, prepared for the questions that packets ask: what the plan was when another one was sent.
///
/// Names are the marks of `RecordNames`, so that a thing that was renamed, or whose id two things have, is told apart in all plans.
package final class ExchangeRecords {
  /// The plan of all records.
  let workspace: Workspace
  let graph: RecordGraph
  let live: LiveGraph
  let atoms: PlanAtoms
  let history: PlanHistory
  var names: RecordNames
  private let acts: [(act: ChangeRecord.Act, change: Change, decided: [DecidedAtom])]
  private let shipped: (WorkingCalendar.ID) -> WorkingCalendar?
  private var plans: [[Int]: Workspace] = [:]
  private var projections: [Int: Workspace] = [:]

  /// - Parameters:
  ///   - workspace: the plan that the records make.
  ///   - records: all records, of which each names what it follows.
  ///   - shipped: returns the shipped calendar with an id; nil if there is none.
  package init(_ workspace: Workspace, _ records: [ChangeRecord], shipped: @escaping (WorkingCalendar.ID) -> WorkingCalendar?) {
    self.workspace = workspace
    self.shipped = shipped
    graph = RecordGraph(records)
    live = LiveGraph(graph)
    atoms = PlanAtoms(workspace.language)
    var names = RecordNames(live)
    acts = graph.records.indices.map { names.marked($0) }
    history = PlanHistory(acts)
    self.names = names
  }

  /// The ids of the records that a new one follows, in byte order.
  package var heads: [String] { graph.heads.filter { id in graph.index(of: id).map { !live.isStart($0) } ?? true } }

  /// Checks whether a party is one of the workspace.
  package func knows(_ party: Party.ID) -> Bool { workspace[party] != nil }

  /// Checks whether the plan on which a record was made holds another record, or the record is that one itself.
  func holds(_ record: Int, _ other: Int) -> Bool { record == other || graph.follows(record, other) || live.isStart(other) }

  /// Returns the plan of some records, with marks for ids.
  func plan(knowing isKnown: (Int) -> Bool) -> Workspace {
    // Sending changes no plan.
    let known = graph.records.indices.filter { index in
      if case .sent = graph.records[index].act { return false }
      return isKnown(index)
    }
    if let plan = plans[known] { return plan }
    var names = self.names
    let plan: Workspace
    if known.count == graph.records.count(where: { if case .sent = $0.act { false } else { true } }) {
      plan = names.marking { _ in true }.reduce(workspace) { $1.ofIDs(in: $0) }
    } else {
      // A record that follows a sending follows what that one follows.
      let wanted = Set(known)
      var records = graph.records.indices.filter { wanted.contains($0) || isSending($0) && isKnown($0) }.map { graph.records[$0] }
      records += taking(known.filter { graph.records[$0].act.isImport && live.isLive[$0] })
      let sub = RecordGraph(records)
      let merge = PlanMerge(
        LiveGraph(sub), sub.records.map { record in graph.index(of: record.id).map { acts[$0] } ?? (record.act, Change([]), []) },
        home: workspace.language)
      let empty = Workspace(title: workspace.title, language: workspace.language)
      plan = merge.settled(merge.things(of: Array(sub.records.indices)), in: empty).plan
    }
    plans[known] = plan
    return plan
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

  /// Returns what a party was sent, with marks for ids.
  /// - Parameter record: the record of sending.
  func projection(at record: Int, _ sending: Sending) -> Workspace {
    if let projection = projections[record] { return projection }
    let projection = seen(
      plan { holds(record, $0) }, by: sending.to, on: sending.day, marked(sending.roadmaps) { holds(record, $0) })
    projections[record] = projection
    return projection
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

  /// Returns what a party may see of a plan with marks for ids.
  /// - Parameter chosen: the marks of the roadmaps; nil for all.
  func seen(_ plan: Workspace, by party: Party.ID, on day: Day, _ chosen: [Roadmap.ID]?) -> Workspace {
    let schedule = Schedule(plan.roadmaps, calendars: CalendarBook(plan, shipped: shipped), today: day)
    let wanted = chosen.map { Set($0) }
    let indexes = plan.roadmaps.indices.filter { wanted?.contains(plan.roadmaps[$0].id) ?? true }
    return plan.seen(by: .party(party), schedule, roadmaps: Array(indexes))
  }
}

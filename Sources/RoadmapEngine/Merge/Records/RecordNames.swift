/// The meaning of the names in each record, and the final names of things (Collaboration.md, Records).
///
/// A step is the one that a record has made, whatever its id. Where an id is given to several things or taken from one, these get marks, which cannot
/// be ids, so that what records say of each of them can be told apart.
struct RecordNames {
  /// A thing whose id does not tell which one it is.
  struct Named {
    let kind: NamedKind
    /// The mark or id of its roadmap or party; empty for none.
    let scope: String
    let mark: String
    /// The ids that it was given, with the records that gave them: nil for the one that it has always had.
    var claims: [(record: Int?, name: String)]
    /// The records that made it; none if it was there before. Several records take a step over from one party.
    var makers: [Int] = []
  }

  let live: LiveGraph
  private(set) var things: [Named] = []
  /// The records that give ids.
  private(set) var events: [Int: NamingEvents] = [:]
  private var cache: [[Int]: [String?]] = [:]

  init(_ live: LiveGraph) {
    self.live = live
    var made: [String: Int] = [:]
    var given: Set<String> = []
    for (index, record) in live.graph.records.enumerated() where !record.act.isConsequence {
      if case .purged(let step) = record.act { given.insert(step.step.text) }
      let event = NamingEvents(record)
      if event.isEmpty { continue }
      events[index] = event
      for step in event.steps { made[step.id, default: 0] += 1 }
      for renaming in event.renamings { given.formUnion([renaming.old, renaming.new]) }
    }
    // A step that is added once, under an id that nothing else has, is told apart by that id.
    let wholes = Self.stepsOfWholeRoadmaps(live.graph)
    for (index, event) in events {
      let isImport = live.graph.records[index].act.isImport
      events[index]?.steps = event.steps.filter { step in
        (made[step.id] ?? 0) > 1 || given.contains(step.id) || isImport && wholes.contains(step.id)
      }
    }
    events = events.filter { !$0.value.isEmpty }
    // Names within roadmaps and parties need the marks of these.
    for isScoped in [false, true] { for index in events.keys.sorted() { note(index, isScoped: isScoped) } }
  }

  /// Returns the ids of the steps that came with their roadmaps, if there is a step of another party that could have one of them.
  private static func stepsOfWholeRoadmaps(_ graph: RecordGraph) -> Set<String> {
    guard graph.records.contains(where: \.act.isImport) else { return [] }
    var ids: Set<String> = []
    for record in graph.records where !record.act.isConsequence {
      for case .roadmap(nil, let roadmap?) in record.change.edits { ids.formUnion((roadmap.steps + roadmap.trash).map(\.id.text)) }
    }
    return ids
  }

  /// Returns the mark of a thing, which is no id.
  /// - Parameters:
  ///   - id: the id that the thing had at first.
  ///   - maker: the id of the record that made it; nil where the first id tells which thing it is.
  private static func mark(_ id: String, _ maker: String?) -> String {
    "\u{1}\(id)\u{1}" + (maker.map { ContentHash(of: Array($0.utf8)).description } ?? "") + "\u{1}"
  }

  /// Returns a text in which the marks of things that their first id tells apart are replaced by that id, so that renaming does not change the text.
  static func firstIDs(in text: String) -> String {
    text.split(separator: "\u{1}", omittingEmptySubsequences: false).map { String($0) }.joined()
  }

  /// Whether every id means one thing in all records.
  var isEmpty: Bool { things.isEmpty }

  private mutating func note(_ record: Int, isScoped: Bool) {
    guard let event = events[record] else { return }
    for (kind, scope, old, new) in event.renamings where (kind.scope != nil) == isScoped {
      let place = self.mark(of: scope, ofScopeOf: kind, at: record)
      let index =
        index(kind, old, in: place, names(at: record))
        ?? add(Named(kind: kind, scope: place, mark: Self.mark(old, nil), claims: [(nil, old)]))
      things[index].claims.append((record, new))
    }
    for (kind, scope, name) in event.decided where (kind.scope != nil) == isScoped {
      let place = mark(of: scope, ofScopeOf: kind, at: record)
      if let index = index(kind, name, in: place, names(at: record)) { things[index].claims.append((record, name)) }
    }
    for (roadmap, id) in event.steps where isScoped {
      let place = mark(of: roadmap, ofScopeOf: .step, at: record)
      // The thing that had the id before, if there was one.
      let former = Self.mark(id, nil)
      if !things.contains(where: { $0.kind == .step && $0.scope == place && $0.mark == former }) {
        _ = add(Named(kind: .step, scope: place, mark: former, claims: [(nil, id)]))
      }
      // A step of another party is one step, whichever of its packets brought it.
      let maker: String =
        if case .imported(let origin) = live.graph.records[record].act { origin.from.text } else { live.graph.records[record].id }
      let mark = Self.mark(id, maker)
      if let known = things.firstIndex(where: { $0.kind == .step && $0.scope == place && $0.mark == mark }) {
        things[known].claims.append((record, id))
        things[known].makers.append(record)
        cache = [:]
      } else {
        _ = add(Named(kind: .step, scope: place, mark: mark, claims: [(record, id)], makers: [record]))
      }
    }
  }

  private mutating func add(_ thing: Named) -> Int {
    things.append(thing)
    cache = [:]
    return things.count - 1
  }

  /// Returns the thing with a name in some plan; nil where its id tells which one it is.
  func index(_ kind: NamedKind, _ name: String, in scope: String, _ names: [String?]) -> Int? {
    things.indices.first { things[$0].kind == kind && things[$0].scope == scope && names[$0] == name }
  }

  /// Returns the mark of a roadmap or party, by its name in the plan of a record; the name itself where it tells which one it is.
  mutating func mark(of name: String, ofScopeOf kind: NamedKind, at record: Int) -> String {
    guard let scope = kind.scope else { return "" }
    return index(scope, name, in: "", names(at: record)).map { things[$0].mark } ?? name
  }

  /// Returns the names of all things in the plan on which a record was made; nil for what was not made yet.
  mutating func names(at record: Int) -> [String?] { names { [live] other in live.follows(record, other) } }

  /// Checks whether an act is in effect in the plan of some known records. The review that takes what comes from a packet need not be known.
  private func isLive(_ record: Int, knowing isKnown: (Int) -> Bool) -> Bool {
    live.graph.records[record].act.isImport ? live.isLive[record] : live.isLive(record, knowing: isKnown)
  }

  /// Returns the names of all things in the plan of some known records; nil for what is not made in it.
  mutating func names(knowing isKnown: (Int) -> Bool) -> [String?] {
    let known = events.keys.sorted().filter {
      isKnown($0) && (!(events[$0]?.steps.isEmpty ?? true) || isLive($0, knowing: isKnown))
    }
    if let names = cache[known], names.count == things.count { return names }
    let names = unique(things.map { claim($0, Set(known)) }, Set(known))
    cache[known] = names
    return names
  }

  /// Returns the name of a thing, with the record that gave it; nil where it is not made by any of some records.
  private func claim(_ thing: Named, _ known: Set<Int>) -> (record: Int?, name: String)? {
    if !thing.makers.isEmpty, !thing.makers.contains(where: known.contains) { return nil }
    let claims = thing.claims.filter { $0.record.map(known.contains) ?? true }
    let given = claims.compactMap { claim in claim.record.map { (record: $0, name: claim.name) } }
    let newest = live.newest(of: given) { $0.record }
    guard let last = newest.last else { return claims.first }
    if newest.allSatisfy({ $0.name == last.name }) { return last }
    return given.last { claim in given.allSatisfy { !live.areConcurrent($0.record, claim.record) } } ?? claims.first
  }

  /// Returns the ids for which several renamings ask that did not know of each other, with marks for all things.
  func contested() -> [(thing: PlanThing, open: OpenAtom)] {
    let known = Set(events.keys.filter { live.isLive[$0] || events[$0]?.steps.isEmpty == false })
    return things.compactMap { thing in
      let given = thing.claims.compactMap { claim in claim.record.map { (record: $0, name: claim.name) } }.filter {
        known.contains($0.record)
      }
      let sides = live.newest(of: given) { $0.record }
      guard let first = sides.first, sides.contains(where: { $0.name != first.name }), let now = claim(thing, known) else { return nil }
      let (holder, atom) = thing.kind.holder(thing.mark, in: thing.scope)
      return (holder, (atom, .name(now.name), sides.map { ($0.record, .name($0.name)) }))
    }
  }

  /// Returns the names of all things, each different from the others. If several things were given one id, the id stays with the thing whose giver
  /// knew that the others had it. Each of the others gets a short hash of the record that gave it the id. It keeps that hash even if another thing
  /// gets a new name later.
  /// - Parameter known: the records that give names in the plan.
  private func unique(_ claims: [(record: Int?, name: String)?], _ known: Set<Int>) -> [String?] {
    var groups: [[String]: [(thing: Int, record: Int?)]] = [:]
    for (index, thing) in things.enumerated() where claims[index] != nil {
      for claim in thing.claims where claim.record.map(known.contains) ?? true {
        groups[["\(thing.kind)", thing.scope, claim.name], default: []].append((index, claim.record))
      }
    }
    return claims.enumerated().map { index, claim in
      guard let claim else { return nil }
      let others = (groups[["\(things[index].kind)", things[index].scope, claim.name]] ?? []).filter { $0.thing != index }
      let isLast = others.allSatisfy { other in
        guard let record = claim.record else { return false }
        return other.record.map { live.follows(record, $0) } ?? true
      }
      if isLast { return claim.name }
      let giver = claim.record.map { live.graph.records[$0].id } ?? ""
      let hash = ContentHash(of: Array(giver.utf8)).description.prefix(6)
      return things[index].kind == .party ? "\(claim.name.prefix(9))-\(hash.uppercased())" : "\(claim.name.prefix(57))-\(hash)"
    }
  }
}

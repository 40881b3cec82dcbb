/// An atom for which people have to decide: its name, the value in force, and the records of the sides with theirs.
typealias OpenAtom = (atom: String, inForce: MergedValue, sides: [(record: Int, value: MergedValue)])

/// One thing as its records make it.
struct ThingMerge<Whole: Mergeable> {
  let history: ThingHistory<Whole>
  let live: LiveGraph
  /// The atoms of such a thing.
  let kinds: [AtomKind<Whole>]
  var context: AtomContext

  /// A thing with everything that the merge settles, and what it does not.
  struct Result {
    /// The thing; nil where nothing is known of it, or it is absent.
    var whole: Whole?
    var presence: Presence
    var contested: [OpenAtom] = []
  }

  /// - Parameter context: what rules need to know of other things; the editors are found here.
  init(_ history: ThingHistory<Whole>, _ live: LiveGraph, _ kinds: [AtomKind<Whole>], context: AtomContext = AtomContext()) {
    self.history = history
    self.live = live
    self.kinds = kinds
    var context = context
    context.editors = history.editors.filter { live.isLive[$0] }
    self.context = context
  }

  /// Returns the thing.
  /// - Parameters:
  ///   - present: the thing as the plan holds it, with its presence; nil where the plan does not have it.
  ///   - editors: further records whose authors rely on the thing.
  func result(_ present: (whole: Whole, presence: Presence)?, editors: [Int] = []) -> Result {
    if present == nil, let making = history.onlyMaking, live.isLive[making.record] {
      return Result(whole: making.whole, presence: making.presence)
    }
    let editors = context.editors + editors.filter { live.isLive[$0] }
    let presence = PresenceMerge(history, live, editors: editors, present?.presence)
    var result = Result(whole: present?.whole ?? history.first, presence: presence.value)
    if !presence.sides.isEmpty {
      result.contested.append(("presence", .presence(true), presence.sides.map { ($0.record, .presence($0.isPresent)) }))
    }
    guard var whole = result.whole else { return result }
    for kind in kinds {
      for key in keys(kind) {
        guard let atom = atom(kind, key) else { continue }
        let outcome = atom.merge.outcome(of: atom.writes.filter { live.isLive[$0.record] })
        kind.take(key, outcome.whole, &whole)
        guard !outcome.contested.isEmpty else { continue }
        result.contested.append(
          (kind.atom(key), part(kind, key, outcome.whole), outcome.contested.map { ($0.record, part(kind, key, $0.whole)) }))
      }
    }
    if let removal = history.moves.first(where: { $0.record == presence.removal }) { whole.keepPlace(of: removal.whole) }
    result.whole = whole
    return result
  }

  /// Returns the keys of a kind's atoms of which records tell, in order.
  func keys(_ kind: AtomKind<Whole>) -> [String] {
    var keys: Set<String> = []
    for version in history.versions {
      for key in kind.keys(version.before) + kind.keys(version.after) where !keys.contains(key) {
        if !kind.isEqual(key, version.before, version.after) { keys.insert(key) }
      }
    }
    for hidden in history.hidden where hidden.kind == kind.name { keys.formUnion(kind.keys(hidden.whole)) }
    if let first = history.makings.first, history.makings.count > 1 {
      for making in history.makings.dropFirst() {
        for key in kind.keys(first.whole) + kind.keys(making.whole) where !kind.isEqual(key, first.whole, making.whole) { keys.insert(key) }
      }
    }
    for (_, atom) in history.decisions where atom == kind.name || atom.hasPrefix("\(kind.name).") {
      keys.insert(String(atom.dropFirst(kind.name.count + 1)))
    }
    return keys.sorted()
  }

  /// Returns the writes of an atom and what it was at first; nil where no record tells.
  func atom(_ kind: AtomKind<Whole>, _ key: String) -> (merge: AtomMerge<Whole>, writes: [AtomMerge<Whole>.Write])? {
    var writes: [AtomMerge<Whole>.Write] = []
    var initial: Whole?
    let makings = history.makings
    // Records that make the same thing agree on most atoms. Only where they do not is each of them a side.
    if let first = makings.first {
      initial = first.whole
      let isMadeAgain = makings.contains { again in makings.contains { live.follows(again.record, $0.record) } }
      if isMadeAgain || !makings.allSatisfy({ kind.isEqual(key, $0.whole, first.whole) }) {
        writes = makings.filter { !isKnown($0, kind, key) }.map { AtomMerge.Write(record: $0.record, whole: $0.whole) }
      }
    }
    for version in history.versions where !kind.isEqual(key, version.before, version.after) {
      initial = initial ?? version.before
      if writes.last?.record == version.record { writes.removeLast() }
      writes.append(AtomMerge.Write(record: version.record, whole: version.after, before: version.before))
    }
    initial = initial ?? history.hidden.first { $0.kind == kind.name && kind.keys($0.whole).contains(key) }?.whole
    guard let initial else { return nil }
    for decision in history.decisions where decision.atom == kind.atom(key) && !writes.contains(where: { $0.record == decision.record }) {
      writes.append(AtomMerge.Write(record: decision.record, whole: initial, isConfirmation: true))
    }
    let sorted = writes.count > 1 ? writes.sorted { $0.record < $1.record } : writes
    return (AtomMerge(kind: kind, key: key, initial: initial, live: live, context: context), sorted)
  }

  /// Checks whether somebody has changed the atom who found it as a start record holds it. Such a record follows nothing, and nothing names it.
  private func isKnown(_ making: ThingHistory<Whole>.Making, _ kind: AtomKind<Whole>, _ key: String) -> Bool {
    guard live.isStart(making.record) else { return false }
    return history.versions.contains { !kind.isEqual(key, $0.before, $0.after) && kind.isEqual(key, $0.before, making.whole) }
  }

  /// Returns a value that holds only one atom.
  private func part(_ kind: AtomKind<Whole>, _ key: String, _ whole: Whole) -> MergedValue {
    var part = whole.bare
    kind.take(key, whole, &part)
    return part.merged
  }
}

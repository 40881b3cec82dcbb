/// Merges the writes of one atom to one value (Collaboration.md, Atoms).
struct AtomMerge<Whole: Mergeable> {
  /// The atom as one record writes it, in a value that may hold other atoms too.
  struct Write {
    let record: Int
    var whole: Whole
    /// The value that the record changes, of which it may hold only a part; nil where the value is complete.
    var before: Whole?
    /// Whether the record decides for the value that the atom had.
    var isConfirmation = false
  }

  /// The result of the merge.
  struct Outcome {
    /// A value that holds the atom as it is now.
    let whole: Whole
    /// The writes among which people have to decide; empty where the atom is not contested.
    var contested: [Write] = []
  }

  let kind: AtomKind<Whole>
  let key: String
  /// A value that holds the atom as it was at first.
  let initial: Whole
  let live: LiveGraph
  let context: AtomContext

  /// Merges some writes, which are in the order of the graph and not undone.
  func outcome(of writes: [Write]) -> Outcome {
    let writes = completed(writes)
    let sides = live.newest(of: writes) { $0.record }
    guard let first = sides.first else { return Outcome(whole: initial) }
    if case .strictest(let strictness) = kind.rule, let former = strictValue(while: sides, writes, strictness) {
      return Outcome(whole: former, contested: sides)
    }
    if areEqual(sides) { return Outcome(whole: first.whole) }
    let counting = counting(sides)
    return areEqual(counting) ? Outcome(whole: counting[0].whole) : mixed(counting, writes)
  }

  /// Returns the writes, each with those parts of the atom filled in that it does not change.
  private func completed(_ writes: [Write]) -> [Write] {
    guard kind.again != nil || writes.contains(where: \.isConfirmation) else { return writes }
    return writes.reduce(into: []) { complete, write in
      guard write.isConfirmation || write.before != nil && kind.again != nil else {
        return complete.append(Write(record: write.record, whole: write.whole))
      }
      let value = outcome(of: complete.filter { live.follows(write.record, $0.record) }).whole
      let whole = write.isConfirmation ? value : write.before.flatMap { kind.again?($0, write.whole, value) } ?? write.whole
      complete.append(Write(record: write.record, whole: whole))
    }
  }

  private func areEqual(_ sides: [Write]) -> Bool { sides.allSatisfy { kind.isEqual(key, $0.whole, sides[0].whole) } }

  /// Merges sides with different values by the rule of the atom.
  private func mixed(_ sides: [Write], _ writes: [Write]) -> Outcome {
    switch kind.rule {
    case .together(let merge):
      if let merged = merge(key, sides.map(\.whole), value(before: sides, writes)) { return Outcome(whole: merged) }
    case .strictest(let strictness):
      if let strictest = sides.max(by: { strictness($0.whole) < strictness($1.whole) }) {
        let former = value(before: sides, writes)
        let isLoosened = sides.contains { strictness($0.whole) < strictness(former) }
        return Outcome(whole: strictest.whole, contested: isLoosened ? sides : [])
      }
    default: break
    }
    return Outcome(whole: valueInForce(writes), contested: sides)
  }

  /// The value while several differ: that of the newest write that comes before or after every other one, else the initial value.
  private func valueInForce(_ writes: [Write]) -> Whole {
    writes.last { write in writes.allSatisfy { !live.areConcurrent(write.record, $0.record) } }?.whole ?? initial
  }

  /// Returns the value that the authors of all sides knew: the result of the writes that all sides follow.
  private func value(before sides: [Write], _ writes: [Write]) -> Whole {
    outcome(of: writes.filter { write in sides.allSatisfy { live.follows($0.record, write.record) } }).whole
  }

  /// Returns the sides that count by the rule.
  private func counting(_ sides: [Write]) -> [Write] {
    let preferred =
      switch kind.rule {
      case .conflict, .together, .strictest: sides
      case .ownParty: sides.filter { live.author($0.record)?.text == key }
      case .ownCalendar: sides.filter { live.author($0.record).map(context.parties.contains) ?? false }
      case .soleOwner: sides.filter { context.isSoleOwner($0.record) }
      case .present: sides.filter { kind.keys($0.whole).contains(key) }
      }
    return preferred.isEmpty ? sides : preferred
  }

  /// Returns the stricter value that stays while a loosening waits for a person; nil if none waits.
  private func strictValue(while sides: [Write], _ writes: [Write], _ strictness: (Whole) -> Int) -> Whole? {
    let former = value(before: sides, writes)
    guard sides.allSatisfy({ strictness($0.whole) < strictness(former) }) else { return nil }
    let waits = sides.contains { side in
      context.editors.contains { editor in
        live.areConcurrent(editor, side.record)
          && !sides.contains { $0.record == editor && kind.isEqual(key, $0.whole, side.whole) }
      }
    }
    return waits ? former : nil
  }
}

/// What a rule needs to know about the thing besides the writes.
struct AtomContext {
  /// The records that edit the thing and are not undone, in the order of the graph.
  var editors: [Int] = []
  /// The parties that use the calendar.
  var parties: Set<Party.ID> = []
  /// Checks whether the party of a record alone owned the step when the record was made.
  var isSoleOwner: (Int) -> Bool = { _ in false }
}

/// Replaces the ids in records and plans by marks that tell all things apart, and back.
extension RecordNames {
  /// Returns what a record does, with marks for ids.
  mutating func marked(_ record: Int) -> (act: ChangeRecord.Act, change: Change, decided: [DecidedAtom]) {
    let written = live.graph.records[record]
    var (act, change, decided) = (written.act, written.change, written.decided)
    guard !isEmpty else { return (act, change, decided) }
    var given: [(thing: Int, name: String)] = []
    for (kind, scope, old, new) in events[record]?.renamings ?? [] {
      let place = mark(of: scope, ofScopeOf: kind, at: record)
      if let index = index(kind, old, in: place, names(at: record)) { given.append((index, new)) }
    }
    for index in things.indices where things[index].makers.contains(record) { given.append((index, things[index].claims[0].name)) }
    for renaming in renamings(names(at: record), given, isMarking: true) {
      change.edits = change.edits.map { renaming.ofIDs(in: $0) }
      decided = decided.map { DecidedAtom(renaming.of($0.thing), renaming.of(atom: $0.atom, of: $0.thing)) }
      if case .purged(let step) = act { act = .purged(renaming.of(step)) }
    }
    return (act, change, decided)
  }

  /// Returns the renamings that give marks to the things of a plan.
  /// - Parameter isHeld: checks whether the plan holds a record.
  mutating func marking(_ isHeld: (Int) -> Bool) -> [Renaming] { renamings(names(knowing: isHeld), [], isMarking: true) }

  /// Returns what a step is called in other records.
  /// - Parameter record: a record in whose plan the step has the given name.
  /// - Returns: a function from a record to the names of the step in it; before the step was made, that is its first name.
  mutating func names(of step: StepReference, in record: Int) -> ([Int]) -> [Set<StepReference>] {
    let scope = mark(of: step.roadmap?.text ?? "", ofScopeOf: .step, at: record)
    let thing = index(.step, step.step.text, in: scope, names(at: record))
    let roadmap = things.firstIndex { $0.kind == .roadmap && $0.mark == scope }
    return { [self] records in
      var names = self
      return records.map { other in
        let known = names.names(at: other)
        func all(_ thing: Int?, _ name: String) -> Set<String> {
          guard let thing else { return [name] }
          return Set(
            [known[thing] ?? names.things[thing].claims[0].name] + names.things[thing].claims.filter { $0.record == other }.map(\.name))
        }
        let roadmaps = all(roadmap, step.roadmap?.text ?? "")
        return Set(all(thing, step.step.text).flatMap { id in roadmaps.map { StepReference(Roadmap.ID($0), Step.ID(id)) } })
      }
    }
  }

  /// Returns the renamings from marks to the final names of all things.
  mutating func unmarking() -> [Renaming] { unmarking { _ in true } }

  /// Returns the renamings that give things the names that they have while only some records are known.
  mutating func unmarking(knowing isKnown: (Int) -> Bool) -> [Renaming] { renamings(names(knowing: isKnown), [], isMarking: false) }

  /// Returns the things whose ids do not tell which they are, as the plan of some records has them: each with its mark, that of its roadmap or
  /// party, its name, and the records that made it.
  mutating func marked(knowing isKnown: (Int) -> Bool) -> [(kind: NamedKind, scope: String, mark: String, name: String, makers: [Int])] {
    zip(things, names(knowing: isKnown)).compactMap { thing, name in
      name.map { (thing.kind, thing.scope, thing.mark, $0, thing.makers) }
    }
  }

  /// Returns the renamings between names and marks, those within roadmaps and parties first: these have names then.
  private func renamings(_ names: [String?], _ given: [(thing: Int, name: String)], isMarking: Bool) -> [Renaming] {
    // An id that the record gives has none of the things that had it before.
    let pairs = given + names.enumerated().compactMap { index, name in name.map { (thing: index, name: $0) } }
    /// Returns the names of a roadmap or party before marking, or its mark.
    func scopes(_ thing: Named) -> [String] {
      guard isMarking, let kind = thing.kind.scope else { return [thing.scope] }
      let scopes = pairs.filter { things[$0.thing].kind == kind && things[$0.thing].mark == thing.scope }.map(\.name)
      return scopes.isEmpty ? [thing.scope] : scopes
    }
    func renamings(scoped: Bool) -> [Renaming] {
      pairs.flatMap { index, name -> [Renaming] in
        let thing = things[index]
        guard (thing.kind.scope != nil) == scoped, name != thing.mark else { return [] }
        return scopes(thing).map { scope in
          isMarking ? thing.kind.renaming(name, to: thing.mark, in: scope) : thing.kind.renaming(thing.mark, to: name, in: scope)
        }
      }
    }
    return renamings(scoped: true) + renamings(scoped: false)
  }
}

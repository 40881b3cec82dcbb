/// An atom for which several sides want different values, and a person has to decide (Collaboration.md, Conflicts).
package struct ContestedAtom: Hashable, Sendable {
  /// One of the values.
  package struct Side: Hashable, Sendable {
    /// The id of the record that made it.
    package let record: String
    /// The person and their party, as the plan calls it.
    package fileprivate(set) var author: Author
    /// The UTC instant as text.
    package let at: String
    package let reason: String
    /// A value that holds only this atom.
    package fileprivate(set) var value: MergedValue

    package init(record: String, author: Author, at: String, reason: String, value: MergedValue) {
      self.record = record
      self.author = author
      self.at = at
      self.reason = reason
      self.value = value
    }
  }

  /// A hash of the atom and of the records of the sides.
  package let id: String
  package private(set) var thing: PlanThing
  /// The atom: `deadline`, `title.fr`, `presence`.
  package private(set) var atom: String
  /// The value with which everything computes until a person decides. It holds only this atom.
  package private(set) var inForce: MergedValue
  /// The sides, in the order of their records.
  package private(set) var sides: [Side]

  package init(id: String, thing: PlanThing, atom: String, inForce: MergedValue, sides: [Side]) {
    self.id = id
    self.thing = thing
    self.atom = atom
    self.inForce = inForce
    self.sides = sides
  }

  /// - Parameter live: the graph of the records, which knows the marks of their parties.
  init(_ thing: PlanThing, _ open: OpenAtom, _ live: LiveGraph) {
    self.thing = thing
    atom = open.atom
    inForce = open.inForce
    sides = open.sides.map { side in
      let record = live.graph.records[side.record]
      let author = Author(party: live.author(side.record), name: record.author.name)
      return Side(record: record.id, author: author, at: record.at, reason: record.change.reason, value: side.value)
    }
    id = ContestedAtom.id(thing, atom, sides)
  }
}

extension ContestedAtom {
  /// The fields of a step that the contested values hold, by their keys in the files.
  package var fields: Set<String> {
    Set(
      ([inForce] + sides.map(\.value)).flatMap { value -> [String] in
        if case .step(let step) = value { Step.differences(step.bare, step) } else { [] }
      })
  }

  /// Returns the hash of an atom, with marks for ids, and of its sides.
  private static func id(_ thing: PlanThing, _ atom: String, _ sides: [Side]) -> String {
    let words = [RecordNames.firstIDs(in: thing.name), RecordNames.firstIDs(in: atom)] + sides.map(\.record).sorted()
    return ContentHash(of: Array(words.joined(separator: "\n").utf8)).description
  }

  /// Whether it is about the id of a thing.
  var isName: Bool { if case .name = inForce { true } else { false } }

  /// The atom with the id that follows from its present marks, which later records may have changed.
  var identified: ContestedAtom {
    ContestedAtom(id: Self.id(thing, atom, sides), thing: thing, atom: atom, inForce: inForce, sides: sides)
  }

  /// Returns the atom with the final ids of things in place of marks.
  func renamed(by renamings: [Renaming]) -> ContestedAtom {
    renamings.reduce(self) { atom, renaming in
      var renamed = atom
      renamed.thing = renaming.of(atom.thing)
      renamed.atom = renaming.of(atom: atom.atom, of: atom.thing)
      renamed.inForce = renaming.of(atom.inForce, of: atom.thing)
      for index in atom.sides.indices {
        renamed.sides[index].value = renaming.of(atom.sides[index].value, of: atom.thing)
        renamed.sides[index].author.party = atom.sides[index].author.party.map { renaming.of($0) }
      }
      return renamed
    }
  }
}

extension [ContestedAtom] {
  /// The contested fields of each step, with `presence` and `id` for what is no field of it.
  var fieldsBySteps: [StepReference: Set<String>] {
    var fields: [StepReference: Set<String>] = [:]
    for contested in self {
      guard case .step(let step) = contested.thing else { continue }
      let held = contested.fields
      fields[step, default: []].formUnion(held.isEmpty ? [contested.atom] : held)
    }
    return fields
  }
}

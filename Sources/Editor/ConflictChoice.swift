import RoadmapEngine

/// Which of its values a person chooses for a contested atom (Collaboration.md, Conflicts).
package enum ConflictChoice: Hashable, Sendable {
  /// The value of the person's own side.
  case ours
  /// The value of the only side that is not the person's own.
  case theirs
  /// The value that counts while nobody has decided.
  case base
  /// The value of the side of a party or of a person, by id or name.
  case side(String)

  /// Reads a word: `ours`, `theirs`, `base`, the id of a party or the name of a person.
  package init(_ word: String) {
    switch word {
    case "ours": self = .ours
    case "theirs": self = .theirs
    case "base": self = .base
    default: self = .side(word)
    }
  }
}

extension ContestedAtom {
  /// Returns the sides that are a person's own: those of their party. Where all sides or several of them are of that party, only those under
  /// their name.
  package func sides(of author: Author) -> [Side] {
    let areSeveralParties = Set(sides.map(\.author.party)).count > 1
    let ofParty = sides.filter { $0.author.party == author.party }
    if areSeveralParties, ofParty.count < 2 { return ofParty }
    let own = ofParty.filter { $0.author.name == author.name }
    return own.isEmpty && areSeveralParties ? ofParty : own
  }

  /// Returns the value that a choice means; nil if it does not name exactly one side.
  /// - Parameter author: who chooses.
  package func value(of choice: ConflictChoice, for author: Author) -> MergedValue? {
    let own = sides(of: author)
    let chosen: [Side] =
      switch choice {
      case .base: []
      case .ours: own
      case .theirs: sides.filter { !own.contains($0) }
      case .side(let word): sides.filter { $0.author.party?.text == word.uppercased() || $0.author.name == word }
      }
    if choice == .base { return inForce }
    return chosen.count == 1 ? chosen.first?.value : nil
  }
}

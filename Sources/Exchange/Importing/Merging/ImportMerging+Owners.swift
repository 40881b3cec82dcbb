import RoadmapEngine
import Wording

/// Owners of a step: parties and their bodies.
extension ImportMerging {
  /// Returns the owners in Jalon's notation. The text may be `LY/mol, NE/mol` or have names: `Libya: MoL; Niger: Ministry of Labour`.
  mutating func owners(_ text: String, _ row: ImportedRow) -> Result<String, ImportFault> {
    if case .success(let owners) = StepNotation.owners(text), owners.allSatisfy({ isKnown($0.party) }) {
      return .success(StepNotation.text(owners))
    }
    var owners: [Ownership] = []
    for part in text.split(whereSeparator: { $0 == "," || $0 == ";" || $0 == "،" || $0 == "·" || $0.isNewline }) {
      let part = String(part).trimmed
      if part.isEmpty { continue }
      let found: [Ownership]
      if case .success(let read) = StepNotation.owners(part), read.allSatisfy({ isKnown($0.party) }) {
        found = read
      } else if let owner = owner(part) {
        found = [owner]
      } else if file.kind == .project || row.cells[.owners].map({ Wording.namesPeople($0.name) }) ?? false {
        // Resources that are people or machines do not own a step.
        strangers.insert(part)
        continue
      } else {
        return .failure(ImportFault(.unknownOwner, part))
      }
      for owner in found {
        if let index = owners.firstIndex(where: { $0.party == owner.party }) {
          owners[index].bodies += owner.bodies.filter { !owners[index].bodies.contains($0) }
        } else {
          owners.append(owner)
        }
      }
    }
    return .success(StepNotation.text(owners.sorted { $0.party < $1.party }))
  }

  private func isKnown(_ party: Party.ID) -> Bool { party == Party.every || source.workspace[party] != nil }

  /// Returns a party by id or name, alone or followed by one of its bodies. Or a body alone if only one has that name.
  private func owner(_ text: String) -> Ownership? {
    let plain = Wording.plain(text)
    var bodies: [Ownership] = []
    for word in Wording.plainWordsForAll where plain.hasPrefix(word) {
      let rest = String(plain.dropFirst(word.count))
      if rest.isEmpty { return Ownership(party: Party.every, bodies: []) }
      let named = source.workspace.parties.flatMap(\.bodies).first { Self.isCalled($0, rest) }
      if let named { return Ownership(party: Party.every, bodies: [named.id]) }
    }
    for word in Wording.plainEndingsForAll where plain.hasSuffix(word) {
      let start = String(plain.dropLast(word.count))
      let named = source.workspace.parties.flatMap(\.bodies).first { Self.isCalled($0, start) }
      if let named { return Ownership(party: Party.every, bodies: [named.id]) }
    }
    for party in source.workspace.parties {
      for name in [party.id.text, Wording(.fr, home: .fr).acronym(party.id)] + party.name.wordings.map(\.text) {
        let start = Wording.plain(name)
        guard !start.isEmpty, plain.hasPrefix(start) else { continue }
        let rest = String(plain.dropFirst(start.count))
        if rest.isEmpty { return Ownership(party: party.id, bodies: []) }
        if let body = party.bodies.first(where: { Self.isCalled($0, rest) }) { return Ownership(party: party.id, bodies: [body.id]) }
      }
      bodies += party.bodies.filter { Self.isCalled($0, plain) }.map { Ownership(party: party.id, bodies: [$0.id]) }
    }
    return bodies.count == 1 ? bodies.first : nil
  }

  /// Checks whether a body has a plain text as its id, short name or name.
  private static func isCalled(_ body: Body, _ plain: String) -> Bool {
    let names = [body.id.text] + [body.short, body.name].compactMap { $0 }.flatMap { $0.wordings.map(\.text) }
    return names.contains { Wording.plain($0) == plain }
  }
}

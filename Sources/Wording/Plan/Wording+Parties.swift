import RoadmapEngine

/// Names of parties, bodies and owners.
extension Wording {
  private var allParties: String { phrase(en: "all parties", fr: "toutes les parties", ar: "جميع الأطراف") }

  /// Returns the name of a party; its id if the workspace does not describe it.
  package func party(_ id: Party.ID, in workspace: Workspace) -> String {
    if id == Party.every { return allParties }
    return workspace[id].map { name($0.name) } ?? id.text
  }

  /// Returns the acronym of a party: its id, except that international organisations have their own one in French, such as OIM for IOM.
  package func acronym(_ id: Party.ID) -> String { language == .fr ? Wording.frenchAcronyms[id] ?? id.text : id.text }

  /// Returns the party with an acronym of any language.
  package static func party(withAcronym acronym: String) -> Party.ID {
    frenchAcronyms.first { $0.value == acronym }?.key ?? Party.ID(acronym)
  }

  private static let frenchAcronyms: [Party.ID: String] = [
    Party.ID("AU"): "UA", Party.ID("EU"): "UE", Party.ID("ILO"): "OIT", Party.ID("IOM"): "OIM", Party.ID("UN"): "ONU",
  ]

  /// Returns the short name of a body of a party; its id if the workspace does not describe it.
  package func body(_ id: Body.ID, of party: Party.ID, in workspace: Workspace) -> String {
    // A body that every party has is called what most parties call theirs.
    let shared = party == Party.every ? workspace.parties.flatMap { $0.bodies.filter { $0.id == id } } : []
    if let usual = usual(shared.map { shortName(of: $0) }) { return usual }
    return workspace[party]?.bodies.first { $0.id == id }.map { shortName(of: $0) } ?? id.text
  }

  /// Returns the short name of a body, else its full name, else its id.
  package func shortName(of body: Body) -> String { (body.short ?? body.name).map { name($0) } ?? body.id.text }

  /// Returns the name that occurs most often, the first of several such; nil for an empty list.
  private func usual(_ names: [String]) -> String? {
    let counts = names.reduce(into: [String: Int]()) { $0[$1, default: 0] += 1 }
    return names.max { counts[$0, default: 0] < counts[$1, default: 0] }
  }

  /// Returns the short names of the bodies of a party by their ids.
  ///
  /// For all parties together, a body has the name that most parties give it.
  package func shortNames(of party: Party.ID, in workspace: Workspace) -> [Body.ID: String] {
    let parties = party == Party.every ? workspace.parties : [workspace[party]].compactMap { $0 }
    let names = Dictionary(grouping: parties.flatMap(\.bodies), by: \.id)
    return names.compactMapValues { bodies in
      party == Party.every ? usual(bodies.map { shortName(of: $0) }) : bodies.first.map { shortName(of: $0) }
    }
  }

  /// The word for all parties in tables of older versions.
  private var formerAll: String { phrase(en: "all", fr: "toutes", ar: "الجميع") }

  /// Returns the owner that stands for all parties, or for a body that each of them has: `MoL of all parties`.
  /// - Parameter body: the short name of the body; nil for none.
  package func ownerOfAll(_ body: String?) -> String {
    guard let body else { return allParties }
    return phrase(en: "\(body) of all parties", fr: "\(body) de toutes les parties", ar: "\(body) لدى جميع الأطراف")
  }

  /// The words of all languages before the name of a body that all parties have, or in place of it, as `plain` returns them.
  package static let plainWordsForAll = Language.allCases.map { Wording($0, home: $0) }.flatMap { [$0.allParties, $0.formerAll] }.map {
    plain($0)
  }

  /// The words of all languages after the name of a body that all parties have, as `plain` returns them.
  package static let plainEndingsForAll = Language.allCases.map { plain(Wording($0, home: $0).ownerOfAll("")) }

  /// Returns the owners of a step: `LY MoL · NE MoL`.
  package func owners(_ owners: [Ownership], in workspace: Workspace) -> String {
    owners.map { owner in
      let name = owner.bodies.first.map { body($0, of: owner.party, in: workspace) }
      return owner.party == Party.every ? ownerOfAll(name) : name.map { "\(acronym(owner.party)) \($0)" } ?? acronym(owner.party)
    }.joined(separator: " · ")
  }

  /// Sorts parties by their names in the reader's language; the Arabic article does not count.
  package func inOrder(_ parties: [Party.ID], in workspace: Workspace) -> [Party.ID] {
    guard parties.count > 1 else { return parties }
    return parties.map { (sortKey(of: party($0, in: workspace)), $0) }.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.1)
  }

  /// Returns the text by which a name is sorted in the reader's language: without case, accents and the Arabic article.
  package func sortKey(of name: String) -> String { FoldedText(name.hasPrefix("ال") ? String(name.dropFirst(2)) : name).text }
}

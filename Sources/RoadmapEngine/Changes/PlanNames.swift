/// Finds what people name in a field of a step. Steps have ids and numbers, parties and bodies ids, short names and names.
package struct PlanNames: Sendable {
  private let workspace: Workspace
  private let roadmap: Roadmap.ID

  /// - Parameter roadmap: the roadmap of a step that is named without one; its parties are preferred where a name is ambiguous.
  package init(_ workspace: Workspace, in roadmap: Roadmap.ID) {
    self.workspace = workspace
    self.roadmap = roadmap
  }

  /// The result of looking up a name.
  package enum Found<Value: Sendable>: Sendable {
    case one(Value)
    /// Several things have the name; each is given by an unambiguous name.
    case several([String])
    /// Nothing has the name; `nearest` is the name that was probably meant, nil if none is similar.
    case nothing(nearest: String?)
  }

  // MARK: Steps

  /// Finds a step by its id, or by its number on the screen: `a16`, `4.5`, `other/a2`, `other/1.2`.
  package func step(_ reference: StepReference) -> Found<StepReference> {
    guard let whole = workspace[reference.roadmap ?? roadmap] else {
      let nearest = Spelling.nearest(to: reference.roadmap?.text ?? "", in: workspace.roadmaps.map(\.id.text))
      return .nothing(nearest: nearest.map { "\($0)/\(reference.step)" })
    }
    if whole[reference.step] != nil { return .one(reference) }
    let numbers = whole.numberedSteps
    if let named = numbers.first(where: { $0.number == reference.step.text }) { return .one(StepReference(reference.roadmap, named.id)) }
    let elsewhere = reference.roadmap == nil ? workspace.roadmaps.first { $0[reference.step] != nil } : nil
    if let elsewhere { return .nothing(nearest: "\(elsewhere.id)/\(reference.step)") }
    let nearest = Spelling.nearest(to: reference.step.text, in: whole.steps.map(\.id.text) + numbers.map(\.number))
    return .nothing(nearest: nearest.map { word in reference.roadmap.map { "\($0)/\(word)" } ?? word })
  }

  /// Finds a phase of the roadmap by its id, or by its title in any language.
  func phase(_ text: String) -> Found<Phase.ID> {
    let phases = workspace[roadmap]?.phases ?? []
    if let phase = phases.first(where: { $0.id.text == text }) { return .one(phase.id) }
    let wanted = FoldedText(text)
    let named = phases.filter { $0.title.isCalled(wanted) }
    if let only = named.first, named.count == 1 { return .one(only.id) }
    if !named.isEmpty { return .several(named.map(\.id.text)) }
    return .nothing(nearest: Spelling.nearest(to: text, in: phases.map(\.id.text)))
  }

  /// Finds a roadmap by its id.
  func roadmap(_ text: String) -> Found<Roadmap.ID> {
    let ids = workspace.roadmaps.map(\.id.text)
    return ids.contains(text) ? .one(Roadmap.ID(text)) : .nothing(nearest: Spelling.nearest(to: text, in: ids))
  }

  // MARK: Parties and bodies

  /// Finds a party by its id in upper or lower case, or by its name in any language.
  package func party(_ text: String) -> Found<Party.ID> {
    if let known = knownParty(text) { return .one(known) }
    let found = PartyNames(workspace.parties).party(text)
    guard case .nothing = found else { return found }
    return .nothing(nearest: nearest(to: text, among: workspace.parties.flatMap(words(of:))))
  }

  /// Finds an owner as typed: `LY`, `MoL`, `LY/mol+mfa`, `LY MoL`. It may be a party, a body by short name, name or id, or a party with
  /// bodies.
  /// - Parameter current: the present owners, which are accepted even if the workspace does not describe them.
  package func owner(_ text: String, besides current: [Ownership] = []) -> Found<Ownership> {
    if let slash = text.firstIndex(of: "/") {
      return owner(String(text[..<slash]).trimmed, bodies: String(text[text.index(after: slash)...]), besides: current)
    }
    if case .one(let party) = party(text) { return .one(Ownership(party: party, bodies: [])) }
    if current.contains(where: { $0.party.text == text.uppercased() }) {
      return .one(Ownership(party: Party.ID(text.uppercased()), bodies: []))
    }
    let wanted = FoldedText(text)
    let own = Set(workspace[roadmap]?.parties ?? [])
    let all = workspace.parties.flatMap { party in
      party.bodies.filter { $0.isCalled(wanted) }.map { Ownership(party: party.id, bodies: [$0.id]) }
    }
    let ours = all.filter { own.contains($0.party) }
    let found = ours.isEmpty ? all : ours
    if let only = found.first, found.count == 1 { return .one(only) }
    if !found.isEmpty { return .several(found.map { StepNotation.text([$0]) }) }
    // Accepts owners as the screen shows them: the party, a blank, the short name of its body.
    if let blank = text.firstIndex(where: \.isWhitespace), let party = knownParty(String(text[..<blank])) {
      return owner(party.text, bodies: String(text[blank...]), besides: current)
    }
    let described = workspace.parties.flatMap { party in words(of: party) + party.bodies.flatMap { words(of: $0, of: party.id) } }
    return .nothing(nearest: nearest(to: text, among: described))
  }

  /// Returns the owners that a list separated by commas names. The bodies of a party that is named twice are joined.
  /// - Parameter current: the present owners, which are accepted even if the workspace does not describe them.
  /// - Throws: `StepAssignment.Fault` for the first name that means nothing or several things.
  package func owners(_ text: String, besides current: [Ownership] = []) throws(StepAssignment.Fault) -> [Ownership] {
    var owners: [Ownership] = []
    for part in StepNotation.words(text) {
      switch owner(part, besides: current) {
      case .one(let owner): owners.append(owner)
      case .several(let names): throw .ambiguous(field: "owners", value: part, names)
      case .nothing(let nearest): throw .unknown(field: "owners", value: part, nearest: nearest)
      }
    }
    return owners.merged
  }

  /// Returns the supporters that a list separated by commas names, each once.
  ///
  /// A described party or body is returned by its id, any other name as it is typed.
  /// - Parameter current: the present supporters, which are kept as they are.
  /// - Throws: `StepAssignment.Fault` for a name that means several things, or that resembles a described one.
  func supporters(_ text: String, besides current: [String]) throws(StepAssignment.Fault) -> [String] {
    var supporters: [String] = []
    for part in StepNotation.words(text) {
      for supporter in current.contains(part) ? [part] : try supporter(part) where !supporters.contains(supporter) {
        supporters.append(supporter)
      }
    }
    return supporters
  }

  private func supporter(_ text: String) throws(StepAssignment.Fault) -> [String] {
    switch owner(text) {
    case .one(let owner): return owner.bodies.isEmpty ? [owner.party.text] : owner.bodies.map { "\(owner.party)/\($0)" }
    case .several(let names): throw .ambiguous(field: "support", value: text, names)
    case .nothing(let nearest?): throw .unknown(field: "support", value: text, nearest: nearest)
    case .nothing(nil): return [text]
    }
  }

  private func owner(_ name: String, bodies: String, besides current: [Ownership]) -> Found<Ownership> {
    let party: Party.ID
    switch self.party(name) {
    case .one(let found): party = found
    case .several(let names): return .several(names)
    case .nothing(let nearest):
      guard current.contains(where: { $0.party.text == name.uppercased() }) else { return .nothing(nearest: nearest) }
      party = Party.ID(name.uppercased())
    }
    let described = (party == Party.every ? workspace.parties : workspace.parties.filter { $0.id == party }).flatMap(\.bodies)
    let present = current.first { $0.party == party }?.bodies ?? []
    var found: [Body.ID] = []
    for word in bodies.split(separator: "+").map({ String($0).trimmed }) {
      let wanted = FoldedText(word)
      let id = Body.ID(word.lowercased())
      if let body = described.first(where: { $0.id == id }) ?? described.first(where: { $0.isCalled(wanted) }) {
        found.append(body.id)
      } else if Identifiers.isValid(id.text), present.contains(id) || described.isEmpty {
        found.append(id)
      } else {
        let near = nearest(to: word, among: described.flatMap { words(of: $0, of: party) })
        return .nothing(nearest: near ?? described.first.map { "\(party)/\($0.id)" })
      }
    }
    return .one(Ownership(party: party, bodies: found))
  }

  /// Returns the id of a party that the workspace describes or that takes part in the roadmap. It may be typed in lower case; any other
  /// text gives nil.
  private func knownParty(_ text: String) -> Party.ID? {
    let id = Party.ID(text.uppercased())
    let isKnown = id == Party.every || workspace[id] != nil || workspace[roadmap]?.parties.contains(id) ?? false
    return isKnown ? id : nil
  }

  /// Returns the words by which a party may be called, each with its id.
  private func words(of party: Party) -> [(word: String, meant: String)] {
    ([party.id.text] + party.name.wordings.map(\.text)).map { ($0, party.id.text) }
  }

  /// Returns the words by which a body may be called, each with its id after that of its party.
  private func words(of body: Body, of party: Party.ID) -> [(word: String, meant: String)] {
    let names = [body.short, body.name].compactMap(\.self).flatMap { $0.wordings.map(\.text) }
    return ([body.id.text] + names).map { ($0, "\(party)/\(body.id)") }
  }

  /// Returns what was probably meant; nil if nothing is similar.
  ///
  /// Only words with the same first letter count, since any two words of two letters are similar by their distance alone.
  private func nearest(to text: String, among words: [(word: String, meant: String)]) -> String? {
    guard let first = FoldedText(text).text.first else { return nil }
    let likely = words.filter { FoldedText($0.word).text.first == first }
    guard let word = Spelling.nearest(to: text, in: likely.map(\.word)) else { return nil }
    return likely.first { $0.word == word }?.meant
  }
}

extension Roadmap {
  /// The steps with their numbers on the screen, in the order of the screen.
  package var numberedSteps: [(number: String, id: Step.ID)] {
    Outline(self).entries.compactMap { entry in
      if case .step(let index, _, let number) = entry { (number, steps[index].id) } else { nil }
    }
  }
}

extension Text {
  /// Checks whether the text is this name in one of its languages, ignoring case and accents.
  func isCalled(_ name: FoldedText) -> Bool { wordings.contains { FoldedText($0.text) == name } }
}

extension Body {
  /// Checks whether the body has this id, short name or name, ignoring case and accents.
  fileprivate func isCalled(_ name: FoldedText) -> Bool {
    FoldedText(id.text) == name || (short?.isCalled(name) ?? false) || (self.name?.isCalled(name) ?? false)
  }
}

/// The things of a workspace that a filter may name: by their ids, their short names, or their names in any language.
extension FilterVocabulary {
  /// A term with the stable form of its value.
  typealias NamedTerm = (term: FilterTerm, value: String)

  /// Returns the terms for a field with a value that must exist; several where a name is that of several things.
  /// - Throws: `FilterFault` if nothing is called so.
  func named(_ field: String, _ value: String, at range: Range<Int>) throws(FilterFault) -> [NamedTerm] {
    switch field {
    case "party": return try parties(value, field, at: range).map { (.party($0.id), $0.value) }
    case "waiting": return try parties(value, field, at: range).map { (.waiting($0.id), $0.value) }
    case "owner": return try owners(value, at: range)
    case "roadmap":
      return try ids(value, field, workspace.roadmaps.map { ($0.id.text, $0.title) }, at: range).map { (.roadmap(Roadmap.ID($0)), $0) }
    case "phase":
      let phases = workspace.roadmaps.flatMap(\.phases)
      return try ids(value, field, phases.map { ($0.id.text, $0.title) }, at: range).map { (.phase(Phase.ID($0)), $0) }
    case "tag":
      let tags = names(of: field)
      let key = FilterWords.key(value)
      guard let tag = tags.contains(value) ? value : tags.first(where: { FilterWords.key($0) == key }) else {
        throw unknown(field, value, tags, at: range)
      }
      return [(.tag(tag), tag)]
    case "status":
      let word = try choice(value, field, at: range)
      return [(.status(Step.Status(rawValue: word) ?? .planned), word)]
    case "kind":
      let word = try choice(value, field, at: range)
      return [(.kind(Step.Kind(rawValue: word) ?? .task), word)]
    case "health":
      let word = try choice(value, field, at: range)
      return [(.health(Health(rawValue: word) ?? .quiet), word)]
    default: return [(.text(FoldedText(value)), value)]
    }
  }

  /// Returns the stable word of a field whose values are fixed.
  private func choice(_ value: String, _ field: String, at range: Range<Int>) throws(FilterFault) -> String {
    let names = names(of: field)
    if names.contains(value.lowercased()) { return value.lowercased() }
    if let stable = author.words.name(of: value, .value(of: field)) { return stable }
    throw unknown(field, value, names, at: range)
  }

  /// Returns the ids of the things that have an id or a title.
  private func ids(
    _ value: String, _ field: String, _ things: [(id: String, title: Text)], at range: Range<Int>
  ) throws(FilterFault) -> [String] {
    if things.contains(where: { $0.id == value }) { return [value] }
    let key = FilterWords.key(value)
    let called = Set(things.filter { $0.title.isCalled(key) }.map(\.id)).sorted()
    guard called.isEmpty else { return called }
    if isUsed(value, asNameOf: field) { return [value] }
    throw unknown(field, value, names(of: field), others: things.flatMap { $0.title.wordings.map(\.text) }, at: range)
  }

  // MARK: Parties and bodies

  /// Returns the party of the author.
  /// - Throws: `FilterFault` if none has been chosen.
  func ownParty(at range: Range<Int>) throws(FilterFault) -> Party.ID {
    guard let party = author.party else { throw FilterFault(.noOwnParty, range) }
    return party
  }

  /// Checks whether a value means the party of the author. A party with the id `ME` is meant by capital letters.
  private func isOwn(_ value: String) -> Bool {
    value == "me" || value.lowercased() == "me" && !partyIDs.contains("ME") || author.words.name(of: value, .own) != nil
  }

  /// Returns the parties that are called so; several where a name is that of several parties.
  private func parties(_ value: String, _ field: String, at range: Range<Int>) throws(FilterFault) -> [(id: Party.ID, value: String)] {
    if isOwn(value) {
      let party = try ownParty(at: range)
      return [(party, author.namesParty ? party.text : "me")]
    }
    let id = value.uppercased()
    if partyIDs.contains(id) || isUsed(id, asNameOf: "party") { return [(Party.ID(id), id)] }
    let key = FilterWords.key(value)
    let called = workspace.parties.filter { $0.name.isCalled(key) }.map { ($0.id, $0.id.text) }
    guard called.isEmpty else { return called }
    throw unknown(field, value, partyIDs, others: workspace.parties.flatMap { $0.name.wordings.map(\.text) }, at: range)
  }

  /// Returns the terms of owners: `mol`, `NE/mol`, `NE/` or `NE`, with names in place of ids.
  private func owners(_ value: String, at range: Range<Int>) throws(FilterFault) -> [NamedTerm] {
    guard let slash = value.firstIndex(of: "/"), slash > value.startIndex else { return try owners(called: value, at: range) }
    let name = String(value[value.index(after: slash)...])
    var terms: [NamedTerm] = []
    for party in try parties(String(value[..<slash]), "party", at: range) {
      if name.isEmpty {
        terms.append((.bodiless(party.id), "\(party.value)/"))
        continue
      }
      let bodies = workspace[party.id]?.bodies ?? []
      let key = FilterWords.key(name)
      var found = bodies.contains { $0.id.text == name } ? [Body.ID(name)] : bodies.filter { $0.isCalled(key) }.map(\.id)
      if found.isEmpty, isUsed(name, asNameOf: "owner") { found = [Body.ID(name)] }
      guard !found.isEmpty else {
        throw unknown("owner", "\(party.id)/\(name)", bodies.map { "\(party.id)/\($0.id)" }.sorted(), at: range)
      }
      terms += found.map { (.owner(party.id, $0), "\(party.value)/\($0)") }
    }
    return terms
  }

  /// Returns the terms of owners without a slash: a body of any party, or a party with any body.
  private func owners(called value: String, at range: Range<Int>) throws(FilterFault) -> [NamedTerm] {
    if isOwn(value) { return try parties(value, "owner", at: range).map { (.party($0.id), $0.value) } }
    let names = names(of: "owner")
    if names.contains(value) { return [(.owner(nil, Body.ID(value)), value)] }
    // A party without a body means any of its bodies.
    if partyIDs.contains(value.uppercased()) { return [(.party(Party.ID(value.uppercased())), value.uppercased())] }
    let key = FilterWords.key(value)
    let called = workspace.parties.flatMap { party in party.bodies.filter { $0.isCalled(key) }.map { (party: party.id, body: $0.id) } }
    if !called.isEmpty {
      // A body that every party calls so needs no party before it.
      let shared = Set(called.map(\.body)).filter { body in
        workspace.parties.count { $0.bodies.contains { $0.id == body } } == called.count { $0.body == body }
      }
      return shared.sorted().map { (.owner(nil, $0), $0.text) }
        + called.filter { !shared.contains($0.body) }.map { (.owner($0.party, $0.body), "\($0.party)/\($0.body)") }
    }
    let parties = workspace.parties.filter { $0.name.isCalled(key) }.map(\.id)
    guard parties.isEmpty else { return parties.map { (.party($0), $0.text) } }
    if isUsed(value, asNameOf: "owner") { return [(.owner(nil, Body.ID(value)), value)] }
    let described: [Text?] = workspace.parties.flatMap { party -> [Text?] in [party.name] + party.bodies.flatMap { [$0.short, $0.name] } }
    let others = described.flatMap { $0?.wordings.map(\.text) ?? [] }
    throw unknown("owner", value, names, others: others, at: range)
  }

  // MARK: Names

  /// Returns the possible values of a field; empty if any value is allowed.
  func names(of field: String) -> [String] {
    switch field {
    case "party", "waiting": partyIDs
    case "roadmap": workspace.roadmaps.map(\.id.text)
    case "status": Step.Status.allCases.map(\.rawValue)
    case "health": Health.allCases.map(\.rawValue)
    case "kind": Step.Kind.allCases.map(\.rawValue)
    case "phase": sorted { $0.phases.map(\.id.text) }
    case "tag": sorted { $0.steps.flatMap(\.tags) }
    case "owner": Set(workspace.parties.flatMap { $0.bodies.map(\.id.text) }).sorted()
    case "view": workspaceViews
    default: FilterTerm.DayField(rawValue: field) == nil ? [] : DayExpression.words
    }
  }

  /// Checks whether steps name something as their party, body or phase, although nothing describes it.
  private func isUsed(_ name: String, asNameOf field: String) -> Bool {
    func isUsed(_ isNamed: (Step) -> Bool) -> Bool { workspace.roadmaps.contains { $0.steps.contains(where: isNamed) } }
    switch field {
    case "party": return isUsed { $0.owners.contains { $0.party.text == name } }
    case "owner": return isUsed { $0.owners.contains { $0.bodies.contains(Body.ID(name)) } }
    case "phase": return isUsed { $0.phase?.text == name }
    default: return false
    }
  }

  var workspaceViews: [String] { workspace.views.map(\.id.text) }

  private var partyIDs: [String] { workspace.parties.map(\.id.text) }

  private func sorted(_ of: (Roadmap) -> [String]) -> [String] { Set(workspace.roadmaps.flatMap(of)).sorted() }
}

extension Text {
  /// Checks whether the text is this name in one of its languages.
  /// - Parameter key: made by `FilterWords.key`.
  func isCalled(_ key: String) -> Bool { wordings.contains { FilterWords.key($0.text) == key } }
}

extension Body {
  /// Checks whether the body has this id, short name or name.
  /// - Parameter key: made by `FilterWords.key`.
  func isCalled(_ key: String) -> Bool {
    FilterWords.key(id.text) == key || (short?.isCalled(key) ?? false) || (name?.isCalled(key) ?? false)
  }
}

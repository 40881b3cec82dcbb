/// Assignments that refer to things of the plan. An unknown name is refused, unless the step refers to it already.
extension StepAssignment {
  /// Reads links such as `a11, 4.5 SS+5, other/a2`, with each step by its id or number.
  func links(of step: Step, _ context: Context) throws(Fault) -> [Link] {
    guard let names = context.names else { return try list(StepNotation.links(value), .links) }
    var links = try list(StepNotation.links(DecimalDigits.inASCII(value).lowercased()), .links)
    for index in links.indices where !step.after.contains(where: { $0.step == links[index].step }) {
      links[index].step = try meant(names.step(links[index].step), by: links[index].step.description)
    }
    return links
  }

  /// Reads a list of owners (`PlanNames.owner`).
  func owners(of step: Step, _ context: Context) throws(Fault) -> [Ownership] {
    guard let names = context.names else { return try list(StepNotation.owners(value), .owners) }
    return try names.owners(value, besides: step.owners)
  }

  /// Reads a list of supporters (`PlanNames.supporters`).
  func supporters(of step: Step, _ context: Context) throws(Fault) -> [String] {
    try context.names?.supporters(value, besides: step.support) ?? StepNotation.words(value)
  }

  /// Reads the containing step by its id or number; nil for an empty value.
  func parent(of step: Step, _ context: Context) throws(Fault) -> Step.ID? {
    guard let names = context.names, !value.isEmpty else { return try id() }
    let typed = StepAssignment(field: field, value: DecimalDigits.inASCII(value).lowercased())
    guard let parent: Step.ID = try typed.id(), parent != step.parent else { return step.parent }
    return try meant(names.step(StepReference(nil, parent)), by: value).step
  }

  /// Reads a phase by its id or title; nil for an empty value.
  func phase(of step: Step, _ context: Context) throws(Fault) -> Phase.ID? {
    guard let names = context.names, !value.isEmpty, value != step.phase?.text else { return try id() }
    return try meant(names.phase(value), by: value)
  }

  /// Reads the ids of the roadmaps that the step opens.
  func opens(of step: Step, _ context: Context) throws(Fault) -> [Roadmap.ID] {
    let roadmaps: [Roadmap.ID] = try ids()
    guard let names = context.names else { return roadmaps }
    for roadmap in roadmaps where !step.opens.contains(roadmap) { _ = try meant(names.roadmap(roadmap.text), by: roadmap.text) }
    return roadmaps
  }

  /// Reads a party by its id or name.
  /// - Parameter expectation: what the field takes, for the fault about a text that cannot be a party.
  func party(_ text: String, _ expectation: Expectation, _ context: Context) throws(Fault) -> Party.ID {
    if let names = context.names, !text.isEmpty { return try meant(names.party(text), by: text) }
    guard Identifiers.isValidCode(text.uppercased()) else { throw bad(expectation) }
    return Party.ID(text.uppercased())
  }

  private func meant<Value>(_ found: PlanNames.Found<Value>, by text: String) throws(Fault) -> Value {
    switch found {
    case .one(let value): return value
    case .several(let names): throw .ambiguous(field: field, value: text, names)
    case .nothing(let nearest): throw .unknown(field: field, value: text, nearest: nearest)
    }
  }
}

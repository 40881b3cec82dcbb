/// Assignments of parties and of their bodies (CommandLine.md, `jalon party`, `jalon body`).
extension StepAssignment {
  package static let partyFields = ["calendar", "kind", "name"]
  package static let bodyFields = ["contact", "name", "person", "short"]

  /// Makes the assignment to a party; an empty calendar is the one with the party's own id.
  package func apply(to party: inout Party, _ context: Context) throws(Fault) {
    switch spoken(context).field {
    case "name": party.name = try neededWords(party.name, context)
    case _ where field == "kind": party.kind = try choice()
    case _ where field == "calendar":
      let code = value.trimmed.uppercased()
      guard code.isEmpty || Identifiers.isValidCode(code) else { throw bad(.parties) }
      party.calendar = code.isEmpty ? nil : WorkingCalendar.ID(code)
    default: throw unknown(among: StepAssignment.partyFields)
    }
  }

  /// Makes the assignment to a body; an empty value takes the field away.
  package func apply(to body: inout Body, _ context: Context) throws(Fault) {
    switch spoken(context).field {
    case "short": body.short = words(body.short, context)
    case "name": body.name = words(body.name, context)
    case _ where field == "person": body.person = value.trimmed
    case _ where field == "contact": body.contact = value.trimmed
    default: throw unknown(among: StepAssignment.bodyFields)
    }
  }

  func unknown(among fields: [String]) -> Fault {
    .unknownField(field, nearest: Spelling.nearest(to: field, in: fields) ?? fields.first ?? "")
  }
}

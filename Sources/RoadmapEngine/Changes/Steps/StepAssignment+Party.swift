/// Assignments to parties and bodies (CommandLine.md, `jalon party`, `jalon body`).
extension StepAssignment {
  /// The fields of a party that can be assigned, sorted.
  package static let partyFields = ["calendar", "city", "kind", "letterhead", "logo", "name"]
  /// The fields of a body that can be assigned, sorted.
  package static let bodyFields = ["contact", "name", "person", "short"]

  /// Assigns to a field of a party. An empty calendar means the one with the party's own id. The lines of a letterhead are separated by `|`.
  ///
  /// - Throws: `Fault` if the field does not exist or does not take the value.
  package func apply(to party: inout Party, _ context: Context) throws(Fault) {
    switch spoken(context).field {
    case "name": party.name = try neededWords(party.name, context)
    case "letterhead":
      let lines = value.split(separator: "|").map { String($0).trimmed }.filter { !$0.isEmpty }.joined(separator: "\n")
      party.letterhead = StepAssignment(field: field, value: lines).words(party.letterhead, context)
    case "city": party.city = words(party.city, context)
    case _ where field == "logo": party.logo = value.trimmed
    case _ where field == "kind": party.kind = try choice()
    case _ where field == "calendar":
      let code = value.trimmed.uppercased()
      guard code.isEmpty || Identifiers.isValidCode(code) else { throw bad(.parties) }
      party.calendar = code.isEmpty ? nil : WorkingCalendar.ID(code)
    default: throw unknown(among: StepAssignment.partyFields)
    }
  }

  /// Assigns to a field of a body; an empty value removes it.
  ///
  /// - Throws: `Fault` if the field does not exist or does not take the value.
  package func apply(to body: inout Body, _ context: Context) throws(Fault) {
    switch spoken(context).field {
    case "short": body.short = words(body.short, context)
    case "name": body.name = words(body.name, context)
    case _ where field == "person": body.person = value.trimmed
    case _ where field == "contact": body.contact = value.trimmed
    default: throw unknown(among: StepAssignment.bodyFields)
    }
  }

  /// Returns the fault for a field that does not exist, with the nearest of those that do.
  func unknown(among fields: [String]) -> Fault {
    .unknownField(field, nearest: Spelling.nearest(to: field, in: fields) ?? fields.first ?? "")
  }
}

import RoadmapEngine
import Wording

/// The form of a party or of a new one.
struct PartyForm: FormKind {
  /// The party; nil for a new one.
  let id: Party.ID?

  static let draftWords = ["party", "new-party"]

  static func restore(_ text: UnsavedText, in session: inout Session) -> Form? {
    session.page = .parties
    if text.purpose == "new-party" { return session.partyForm(nil) }
    return session.workspace[Party.ID(text.name(0))].map { session.partyForm($0) }
  }

  var draft: (word: String, subject: [String])? { id.map { ("party", [$0.text]) } ?? ("new-party", []) }

  func change(from form: Form, in session: Session) throws(Session.FormFault) -> Session.FormChange {
    if let id { return try session.partyChange(id, form) }
    return try session.newPartyChange(form)
  }

  func current(_ form: Form, in session: Session) -> Form? {
    id.flatMap { session.workspace[$0] }.map { session.partyForm($0) }
  }
}

/// The form of a body of a party or of a new one.
struct BodyForm: FormKind {
  let owner: Party.ID
  /// The body; nil for a new one.
  let id: Body.ID?

  static let draftWords = ["body", "new-body"]

  static func restore(_ text: UnsavedText, in session: inout Session) -> Form? {
    session.page = .parties
    guard let party = session.workspace[Party.ID(text.name(0))] else { return nil }
    if text.purpose == "new-body" { return session.bodyForm(nil, of: party.id) }
    return party.bodies.first { $0.id.text == text.name(1) }.map { session.bodyForm($0, of: party.id) }
  }

  var draft: (word: String, subject: [String])? { id.map { ("body", [owner.text, $0.text]) } ?? ("new-body", [owner.text]) }

  func change(from form: Form, in session: Session) throws(Session.FormFault) -> Session.FormChange {
    try session.bodyChange(owner, id, form)
  }

  func current(_ form: Form, in session: Session) -> Form? {
    guard let id, let party = session.workspace[owner] else { return nil }
    return party.bodies.first { $0.id == id }.map { session.bodyForm($0, of: owner) }
  }
}

/// The forms of parties and their bodies.
extension Session {
  func partyForm(_ party: Party?) -> Form {
    var fields = [
      Form.Field("name", wording.labelName, party.map { wording.name($0.name) } ?? ""),
      Form.Field(
        "kind", wording.label("kind"), (party?.kind ?? .state).rawValue,
        choices: Party.Kind.allCases.map { ($0.rawValue, wording.word($0)) }),
      Form.Field("calendar", wording.labelCalendar, party?.calendar?.text ?? ""),
    ]
    if let party {
      let letterhead = party.letterhead.map { wording.name($0).split(whereSeparator: \.isNewline).joined(separator: " | ") }
      fields += [
        Form.Field("letterhead", wording.label("letterhead"), letterhead ?? ""),
        Form.Field("city", wording.label("city"), party.city.map { wording.name($0) } ?? ""),
        Form.Field("logo", wording.label("logo"), party.logo),
      ]
    }
    if party == nil { fields.insert(Form.Field("id", wording.labelID, ""), at: 0) }
    return Form(PartyForm(id: party?.id), title: party.map { wording.name($0.name) } ?? wording.newParty, fields: fields)
  }

  func bodyForm(_ body: Body?, of party: Party.ID) -> Form {
    func text(_ text: Text?) -> String { text.map { wording.name($0) } ?? "" }
    var fields = [
      Form.Field("short", wording.labelShort, text(body?.short)), Form.Field("name", wording.labelName, text(body?.name)),
      Form.Field("person", wording.labelPerson, body?.person ?? ""), Form.Field("contact", wording.labelContact, body?.contact ?? ""),
    ]
    if body == nil { fields.insert(Form.Field("id", wording.labelID, ""), at: 0) }
    let title = body.map { text($0.short ?? $0.name) } ?? wording.newBody
    return Form(
      BodyForm(owner: party, id: body?.id), title: "\(wording.party(party, in: workspace))\(wording.colon)\(title)", fields: fields)
  }

  func partyChange(_ id: Party.ID, _ form: Form) throws(FormFault) -> (Change?, String, Row.Identity?) {
    guard let party = workspace[id] else { return (nil, "", nil) }
    let name = try required("name", form, party.name)
    let calendar = try calendar(form)
    func text(_ key: String, _ old: Text?) -> Text? {
      guard form.fields.first(where: { $0.key == key })?.isChanged ?? false else { return old }
      let lines = form.value(key).split(separator: "|").map { String($0).trimmed }.filter { !$0.isEmpty }
      return lines.isEmpty ? nil : (old ?? .plain("")).setting(lines.joined(separator: "\n"), language, home: workspace.language)
    }
    let change = workspace.changing(id) {
      $0.letterhead = text("letterhead", $0.letterhead)
      $0.city = text("city", $0.city)
      $0.logo = form.value("logo").trimmed
      $0.name = name
      $0.kind = Party.Kind(rawValue: form.value("kind")) ?? $0.kind
      $0.calendar = calendar
    }
    return (change, wording.named(.edited, wording.name(name)), nil)
  }

  func newPartyChange(_ form: Form) throws(FormFault) -> (Change?, String, Row.Identity?) {
    let id = Party.ID(form.value("id").trimmed.uppercased())
    guard Identifiers.isValidCode(id.text) else { throw FormFault(field: "id", text: wording.badParty(id.text).remedy) }
    guard workspace[id] == nil else { throw FormFault(field: "id", text: wording.notUnique(id.text)) }
    let name = try required("name", form, .plain(""))
    let party = Party(id: id, name: name, kind: Party.Kind(rawValue: form.value("kind")) ?? .state, calendar: try calendar(form))
    return (Change([.party(before: nil, after: party)]), wording.named(.added, wording.name(name)), .party(id))
  }

  func bodyChange(_ party: Party.ID, _ id: Body.ID?, _ form: Form) throws(FormFault) -> (Change?, String, Row.Identity?) {
    guard let whole = workspace[party] else { return (nil, "", nil) }
    let typed = id ?? Body.ID(form.value("id").trimmed.lowercased())
    guard Identifiers.isValid(typed.text) else { throw FormFault(field: "id", text: wording.expected(.id)) }
    if id == nil, whole.bodies.contains(where: { $0.id == typed }) { throw FormFault(field: "id", text: wording.notUnique(typed.text)) }
    var body = whole.bodies.first { $0.id == typed } ?? Body(id: typed)
    func text(_ key: String, _ old: Text?) -> Text? {
      guard form.fields.first(where: { $0.key == key })?.isChanged ?? false else { return old }
      let value = form.value(key).trimmed
      return value.isEmpty ? nil : (old ?? .plain("")).setting(value, language, home: workspace.language)
    }
    body.short = text("short", body.short)
    body.name = text("name", body.name)
    body.person = form.value("person")
    body.contact = form.value("contact")
    let made = body
    let change = workspace.changing(party) { party in
      if let index = party.bodies.firstIndex(where: { $0.id == typed }) { party.bodies[index] = made } else { party.bodies.append(made) }
    }
    return (change, wording.named(id == nil ? .added : .edited, typed.text), .body(party, typed))
  }

  private func required(_ key: String, _ form: Form, _ old: Text) throws(FormFault) -> Text {
    let typed = form.value(key).trimmed
    guard !typed.isEmpty else { throw FormFault(field: key, text: wording.expected(.words)) }
    let isChanged = form.fields.first { $0.key == key }?.isChanged ?? true
    return isChanged ? old.setting(typed, language, home: workspace.language) : old
  }

  private func calendar(_ form: Form) throws(FormFault) -> WorkingCalendar.ID? {
    let typed = form.value("calendar").trimmed.uppercased()
    if typed.isEmpty { return nil }
    guard Identifiers.isValidCode(typed) else { throw FormFault(field: "calendar", text: wording.badParty(typed).remedy) }
    return WorkingCalendar.ID(typed)
  }
}

import ArgumentParser
import Library
import RoadmapEngine
import Wording

struct BodyCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "body",
    abstract: String(
      en: "List the bodies of the parties; add, change, archive or remove one.",
      fr: "Lister les organismes des parties ; en ajouter, modifier, archiver ou retirer un.",
      ar: "سرد جهات الأطراف؛ وإضافة جهة أو تعديلها أو أرشفتها أو إزالتها."),
    subcommands: [ListBodies.self, AddBody.self, SetBody.self, ArchiveBody.self, UnarchiveBody.self, RemoveBody.self],
    defaultSubcommand: ListBodies.self)
}

struct ListBodies: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: String(
      en: "List the bodies: PARTY/ID, short name, name, person, contact.",
      fr: "Lister les organismes : PARTIE/ID, sigle, nom, personne, contact.",
      ar: "سرد الجهات: طرف/معرّف والاسم المختصر والاسم والشخص وبيانات الاتصال."),
    discussion: String(examples: "jalon body list LY"))

  @Argument(
    help: ArgumentHelp(.party, en: "Only of this party.", fr: "Seulement de cette partie.", ar: "جهات هذا الطرف فقط."), completion: .parties
  ) var party: String?
  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try running { () throws(Failure) in
      let open = try options.open()
      open.warnOfBrokenFiles()
      let only = try party.map { (text) throws(Failure) in try open.party(text).id }
      let lines = open.workspace.parties.filter { only == nil || $0.id == only }.flatMap { party in
        party.bodies.map { body in
          let facts = ["\(party.id)/\(body.id)", open.wording.text(body.short), open.wording.text(body.name), body.person, body.contact]
          return (facts + (body.isArchived ? [open.wording.archived] : [])).joined(separator: "\t")
        }
      }
      if lines.isEmpty { Output.complain(line: open.wording.noBodies) }
      try Output.write(lines: lines)
    }
  }
}

struct AddBody: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: String(
      en: "Add a ministry, agency or committee to a party; one that Jalon knows needs no name.",
      fr: "Ajouter un ministère, une agence ou un comité à une partie ; ceux que Jalon connaît n’ont pas besoin de nom.",
      ar: "إضافة وزارة أو هيئة أو لجنة إلى طرف؛ وما يعرفه Jalon منها لا يحتاج إلى اسم."),
    discussion: String(
      en: "Fields: short and name, in one language short.fr and name.fr; person, contact.",
      fr: "Champs : short (sigle) et name (nom), pour une seule langue short.fr et name.fr ; person, contact.",
      ar: "الحقول: short (الاسم المختصر) وname (الاسم)، وللغة واحدة short.fr وname.fr؛ وperson وcontact.",
      examples: "jalon body add TN/mol",
      "jalon body add LY/dig short:DIG 'name.en:Labour inspectorate' 'name.fr:Inspection du travail' person:Director"))

  @Argument(help: ArgumentHelp(.body, en: "PARTY/ID.", fr: "PARTIE/ID.", ar: "طرف/معرّف.")) var id: String
  @Argument(help: .fields) var words: [String] = []
  @OptionGroup var reason: ReasonOption
  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try running { () throws(Failure) in
      var open = try options.open()
      let parts = id.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false).map { String($0) }
      guard parts.count == 2 else { throw Failure(64, open.wording.bodyWithoutParty(id)) }
      guard Identifiers.isValid(parts[1]) else { throw Failure(64, open.wording.badID(parts[1])) }
      let party = try open.party(parts[0])
      let name = "\(party.id)/\(parts[1])"
      guard !party.bodies.contains(where: { $0.id.text == parts[1] }) else { throw Failure(73, open.wording.exists(.body, name)) }
      var body = Library.bodies.first { $0.id.text == parts[1] } ?? Body(id: Body.ID(parts[1]))
      try open.apply(try open.assignments(words, StepAssignment.bodyFields), to: &body)
      guard body.name != nil || body.short != nil else {
        throw Failure(64, open.wording.needs(.body, "name", "jalon body add \(name) 'name:…'"))
      }
      let made = body
      let change = open.workspace.changing(party.id) { $0.bodies.append(made) }
      try open.save(change, reason: reason.reason, saying: open.wording.made(.body, name))
    }
  }
}

struct SetBody: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "set",
    abstract: String(
      en: "Change a body; an empty value takes a field away.", fr: "Modifier un organisme ; une valeur vide retire le champ.",
      ar: "تعديل جهة؛ والقيمة الفارغة تزيل الحقل."),
    discussion: String(examples: "jalon body set LY/mol 'person:Head of External Relations' contact:"))

  @Argument(help: .body, completion: .bodies) var id: String
  @Argument(
    help: ArgumentHelp(
      .assignment, en: "Fields: contact, name, person, short, name.fr …", fr: "Champs : contact, name, person, short, name.fr …",
      ar: "الحقول: contact, name, person, short, name.fr …")) var words: [String]
  @OptionGroup var reason: ReasonOption
  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try running { () throws(Failure) in
      var open = try options.open()
      let (party, before) = try open.body(id)
      var after = before
      try open.apply(try open.assignments(words, StepAssignment.bodyFields), to: &after)
      let name = "\(party.id)/\(before.id)"
      guard after.name != nil || after.short != nil else {
        throw Failure(64, open.wording.needs(.body, "name", "jalon body set \(name) 'name:…'"))
      }
      let change = open.changing(before, of: party) { $0 = after }
      try open.save(change, reason: reason.reason, saying: open.wording.changed(.body, name))
    }
  }
}

struct ArchiveBody: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "archive",
    abstract: String(
      en: "Put a body aside: it is no longer offered, and what it owns stays.",
      fr: "Archiver un organisme : il n’est plus proposé, et ce dont il est responsable reste.",
      ar: "أرشفة جهة: لا تُعرض بعد ذلك للاختيار، ويبقى ما هي مسؤولة عنه."),
    discussion: String(examples: "jalon body archive LY/dig"))

  @Argument(help: .body, completion: .bodies) var id: String
  @OptionGroup var reason: ReasonOption
  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try running { () throws(Failure) in
      var open = try options.open()
      let (party, body) = try open.body(id)
      let change = open.changing(body, of: party) { $0.isArchived = true }
      try open.save(change, reason: reason.reason, saying: open.wording.archived(.body, "\(party.id)/\(body.id)"))
    }
  }
}

struct UnarchiveBody: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "unarchive",
    abstract: String(en: "Take a body out of the archive.", fr: "Sortir un organisme des archives.", ar: "إخراج جهة من الأرشيف."),
    discussion: String(examples: "jalon body unarchive LY/dig"))

  @Argument(help: .body, completion: .bodies) var id: String
  @OptionGroup var reason: ReasonOption
  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try running { () throws(Failure) in
      var open = try options.open()
      let (party, body) = try open.body(id)
      let change = open.changing(body, of: party) { $0.isArchived = false }
      try open.save(change, reason: reason.reason, saying: open.wording.unarchived(.body, "\(party.id)/\(body.id)"))
    }
  }
}

struct RemoveBody: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove",
    abstract: String(
      en: "Remove a body that nothing names any more.", fr: "Retirer un organisme que plus rien ne nomme.",
      ar: "إزالة جهة لم يعد يذكرها شيء."), discussion: String(examples: "jalon body remove LY/dig"))

  @Argument(help: .body, completion: .bodies) var id: String
  @OptionGroup var reason: ReasonOption
  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try running { () throws(Failure) in
      var open = try options.open()
      let (party, body) = try open.body(id)
      let name = "\(party.id)/\(body.id)"
      try open.check(open.workspace.uses(of: party.id, body: body.id), of: .body, name, aside: "jalon body archive \(name)")
      let change = open.workspace.changing(party.id) { $0.bodies.removeAll { $0.id == body.id } }
      try open.save(change, reason: reason.reason, saying: open.wording.removed(.body, name))
    }
  }
}

extension OpenWorkspace {
  fileprivate func apply(_ assignments: [StepAssignment], to body: inout Body) throws(Failure) {
    try assign(assignments, to: &body) { (assignment, body, context) throws(StepAssignment.Fault) in
      try assignment.apply(to: &body, context)
    }
  }

  fileprivate func changing(_ body: Body, of party: Party, _ change: (inout Body) -> Void) -> Change? {
    workspace.changing(party.id) { party in
      guard let place = party.bodies.firstIndex(where: { $0.id == body.id }) else { return }
      change(&party.bodies[place])
    }
  }
}

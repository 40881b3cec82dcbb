import ArgumentParser
import Library
import RoadmapEngine
import Wording

struct PartyCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "party",
    abstract: String(
      en: "List the parties; add, change, archive or remove one.",
      fr: "Lister les parties ; en ajouter, modifier, archiver ou retirer une.",
      ar: "سرد الأطراف؛ وإضافة طرف أو تعديله أو أرشفته أو إزالته."),
    subcommands: [ListParties.self, AddParty.self, SetParty.self, ArchiveParty.self, UnarchiveParty.self, RemoveParty.self],
    defaultSubcommand: ListParties.self)
}

struct ListParties: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: String(
      en: "List the parties: id, kind, calendar, name.", fr: "Lister les parties : identifiant, type, calendrier, nom.",
      ar: "سرد الأطراف: المعرّف والنوع والتقويم والاسم."), discussion: String(examples: "jalon party"))

  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try running { () throws(Failure) in
      let open = try options.open()
      open.warnOfBrokenFiles()
      if open.workspace.parties.isEmpty { Output.complain(line: open.wording.noParties) }
      let lines = open.workspace.parties.map { party in
        let facts = [party.id.text, open.wording.word(party.kind), party.calendarID.text, open.wording.text(party.name)]
        return (facts + (party.isArchived ? [open.wording.archived] : [])).joined(separator: "\t")
      }
      try Output.write(lines: lines)
    }
  }
}

struct AddParty: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: String(
      en: "Add a party; one that Jalon knows needs no name.", fr: "Ajouter une partie ; celles que Jalon connaît n’ont pas besoin de nom.",
      ar: "إضافة طرف؛ والطرف الذي يعرفه Jalon لا يحتاج إلى اسم."),
    discussion: String(
      en: """
        Fields: name, in one language name.fr; kind: state, authority, organisation or donor; calendar: whose days it works.
        """,
      fr: """
        Champs : name, et name.fr pour une seule langue ; kind : state (État), authority (autorité), organisation ou donor \
        (bailleur de fonds) ; calendar : le calendrier de ses jours ouvrés.
        """,
      ar: """
        الحقول: name، وname.fr للغة واحدة؛ وkind: state (دولة) أو authority (سلطة) أو organisation (منظمة) أو donor (جهة \
        مانحة)؛ وcalendar: التقويم الذي تُحسب به أيام عمله.
        """,
      examples: "jalon party add TN", "jalon party add LY-EAST 'name:Eastern authority' kind:authority calendar:LY"))

  @Argument(
    help: ArgumentHelp(
      .id, en: "2 to 16 capital letters, digits or hyphens.", fr: "2 à 16 majuscules, chiffres ou tirets.",
      ar: "من 2 إلى 16 حرفًا لاتينيًا كبيرًا أو رقمًا أو شرطة.")) var id: String
  @Argument(help: .fields) var words: [String] = []
  @OptionGroup var reason: ReasonOption
  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try running { () throws(Failure) in
      var open = try options.open()
      let code = Party.ID(id.uppercased())
      guard Identifiers.isValidCode(code.text) else { throw Failure(64, open.wording.badParty(id)) }
      guard open.workspace[code] == nil else { throw Failure(73, open.wording.exists(.party, code.text)) }
      let assignments = try open.assignments(words, StepAssignment.partyFields)
      var party = Library.party(code) ?? Party(id: code, name: .plain(""))
      party.bodies = []
      try open.apply(assignments, to: &party)
      guard !party.name.isEmpty else { throw Failure(64, open.wording.needs(.party, "name", "jalon party add \(code) 'name:…'")) }
      try open.save(Change([.party(before: nil, after: party)]), reason: reason.reason, saying: open.wording.made(.party, code.text))
      open.warnOfMissingCalendar(of: party)
    }
  }
}

struct SetParty: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "set",
    abstract: String(
      en: "Change a party; an empty calendar is the one with its own id.",
      fr: "Modifier une partie ; un calendrier vide est celui qui porte son identifiant.",
      ar: "تعديل طرف؛ والتقويم الفارغ هو الذي يحمل معرّف الطرف."),
    discussion: String(examples: "jalon party set LY 'name.fr:État de Libye' calendar:LY"))

  @Argument(help: .party, completion: .parties) var id: String
  @Argument(
    help: ArgumentHelp(
      .assignment, en: "Fields: calendar, kind, name, name.fr …", fr: "Champs : calendar, kind, name, name.fr …",
      ar: "الحقول: calendar, kind, name, name.fr …")) var words: [String]
  @OptionGroup var reason: ReasonOption
  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try running { () throws(Failure) in
      var open = try options.open()
      let before = try open.party(id)
      var after = before
      try open.apply(try open.assignments(words, StepAssignment.partyFields), to: &after)
      let change = open.workspace.changing(before.id) { $0 = after }
      try open.save(change, reason: reason.reason, saying: open.wording.changed(.party, before.id.text))
      if before.calendarID != after.calendarID { open.warnOfMissingCalendar(of: after) }
    }
  }
}

struct ArchiveParty: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "archive",
    abstract: String(
      en: "Put a party aside: it is no longer offered, and what it owns stays.",
      fr: "Archiver une partie : elle n’est plus proposée, et ce dont elle est responsable reste.",
      ar: "أرشفة طرف: لا يُعرض بعد ذلك للاختيار، ويبقى ما هو مسؤول عنه."),
    discussion: String(examples: "jalon party archive LY-EAST"))

  @Argument(help: .party, completion: .parties) var id: String
  @OptionGroup var reason: ReasonOption
  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try running { () throws(Failure) in
      var open = try options.open()
      let party = try open.party(id)
      let change = open.workspace.changing(party.id) { $0.isArchived = true }
      try open.save(change, reason: reason.reason, saying: open.wording.archived(.party, party.id.text))
    }
  }
}

struct UnarchiveParty: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "unarchive",
    abstract: String(en: "Take a party out of the archive.", fr: "Sortir une partie des archives.", ar: "إخراج طرف من الأرشيف."),
    discussion: String(examples: "jalon party unarchive LY-EAST"))

  @Argument(help: .party, completion: .parties) var id: String
  @OptionGroup var reason: ReasonOption
  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try running { () throws(Failure) in
      var open = try options.open()
      let party = try open.party(id)
      let change = open.workspace.changing(party.id) { $0.isArchived = false }
      try open.save(change, reason: reason.reason, saying: open.wording.unarchived(.party, party.id.text))
    }
  }
}

struct RemoveParty: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove",
    abstract: String(
      en: "Remove a party that nothing names any more.", fr: "Retirer une partie que plus rien ne nomme.", ar: "إزالة طرف لم يعد يذكره شيء."
    ), discussion: String(examples: "jalon party remove LY-EAST"))

  @Argument(help: .party, completion: .parties) var id: String
  @OptionGroup var reason: ReasonOption
  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try running { () throws(Failure) in
      var open = try options.open()
      let party = try open.party(id)
      try open.check(open.workspace.uses(of: party.id), of: .party, party.id.text, aside: "jalon party archive \(party.id)")
      let change = Change([.party(before: party, after: nil)])
      try open.save(change, reason: reason.reason, saying: open.wording.removed(.party, party.id.text))
    }
  }
}

extension OpenWorkspace {
  /// Makes the assignments of a line to a party; a calendar must be one that there is.
  fileprivate func apply(_ assignments: [StepAssignment], to party: inout Party) throws(Failure) {
    for assignment in assignments where assignment.field == "calendar" && !assignment.value.trimmed.isEmpty {
      _ = try calendar(assignment.value.trimmed)
    }
    try assign(assignments, to: &party) { (assignment, party, context) throws(StepAssignment.Fault) in
      try assignment.apply(to: &party, context)
    }
  }

  /// A party without a calendar of its own id, and without another one, has no days off but weekends.
  fileprivate func warnOfMissingCalendar(of party: Party) {
    guard workspace.calendar(party.calendarID, shipped: Shipped.calendar) == nil else { return }
    Output.complain(of: wording.problem(Problem(.calendarMissing(party.id, party.calendarID), in: nil)))
  }
}

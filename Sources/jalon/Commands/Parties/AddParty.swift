import ArgumentParser
import Library
import RoadmapEngine

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

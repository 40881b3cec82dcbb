import ArgumentParser
import Library
import RoadmapEngine

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

import ArgumentParser
import Library
import RoadmapEngine

struct AddRoadmap: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: String(
      en: "Add a roadmap, empty or of a template.", fr: "Ajouter une feuille de route, vide ou d’après un modèle.",
      ar: "إضافة خارطة طريق، فارغة أو من قالب."),
    discussion: String(
      en: """
        Parties and bodies that the roadmap names and the workspace does not have yet are added with it.
        Fields, instead of options or beside them: title, parties, start, template, instrument, calendar, phases, title.fr …
        """,
      fr: """
        Les parties et organismes que la feuille de route nomme et que l’espace de travail n’a pas encore sont ajoutés avec \
        elle.
        Champs, au lieu des options ou avec elles : title, parties, start, template, instrument, calendar, phases, title.fr …
        """,
      ar: """
        تُضاف معها الأطراف والجهات التي تذكرها خارطة الطريق وليست في مساحة العمل بعد.
        الحقول، بدل الخيارات أو معها: title, parties, start, template, instrument, calendar, phases, title.fr …
        """,
      examples: "jalon roadmap add 'Labour agreement Niger - Chad' --template bla --parties NE,TD --start 2027-01-04",
      "jalon roadmap add ne-td parties:NE,TD 'title:Niger - Chad' 'phases:Draft; Negotiate; Sign' instrument:mou"))

  @Argument(
    help: ArgumentHelp(
      .idOrTitle, en: "Its id, or a title from which one is made; then field:value.",
      fr: "Son identifiant, ou un titre dont il est tiré ; puis champ:valeur.", ar: "معرّفها، أو عنوان يُشتق منه المعرّف؛ ثم حقل:قيمة."))
  var words: [String] =
    []
  @Option(help: .template, completion: .templates) var template: String?
  @Option(help: .parties) var parties: String?
  @Option(help: .start, transform: Day.argument) var start: Day?
  @Option(help: .title) var title: String?
  @OptionGroup var reason: ReasonOption
  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try running { () throws(Failure) in
      var open = try options.open()
      let name = words.first.flatMap { Self.isField($0) ? nil : $0 }
      var fields = try open.assignments(Array(words.dropFirst(name == nil ? 0 : 1)), StepAssignment.roadmapFields + ["template"])
      func take(_ field: String) -> String? {
        defer { fields.removeAll { $0.field == field } }
        return fields.last { $0.field == field }?.value
      }
      let template = try (take("template") ?? template).map { (id) throws(Failure) in try Library.template(id, open.wording) }
      let wanted = try NewCommand.parties(take("parties") ?? parties ?? "", besides: open.workspace.parties, open.wording)
      guard !wanted.isEmpty else { throw Failure(64, open.wording.needs(.roadmap, "parties", "jalon roadmap add … parties:NE,LY")) }
      if let template, wanted.count < template.leastParties {
        throw Failure(64, open.wording.tooFewParties(template.id.text, template.leastParties))
      }
      let id = name.flatMap { Identifiers.isValid($0) ? Roadmap.ID($0) : nil }
      if let id, open.workspace[id] != nil { throw Failure(73, open.wording.exists(.roadmap, id.text)) }
      let heading = take("title") ?? title ?? (id == nil ? name : nil)
      var roadmap = open.workspace.roadmap(id, from: template, wanted, title: heading, start: start ?? open.today, open.wording)
      try open.apply(fields, to: &roadmap)
      try open.save(
        open.workspace.adding(roadmap, known: Library.party, bodies: Library.bodies), reason: reason.reason,
        saying: open.wording.madeRoadmap(roadmap.id.text, steps: roadmap.steps.count))
    }
  }

  /// Returns whether a word is a `field:value` and not a title that contains a colon.
  private static func isField(_ word: String) -> Bool {
    guard let field = StepAssignment(word)?.field else { return false }
    return !field.isEmpty && field.allSatisfy { $0.isLetter || $0.isNumber || ".-_".contains($0) }
  }
}

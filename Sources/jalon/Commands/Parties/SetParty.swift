import ArgumentParser
import RoadmapEngine

struct SetParty: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "set",
    abstract: String(
      en: "Change a party; an empty calendar is the one with its own id.",
      fr: "Modifier une partie ; un calendrier vide est celui qui porte son identifiant.",
      ar: "تعديل طرف؛ والتقويم الفارغ هو الذي يحمل معرّف الطرف."),
    discussion: String(
      en: """
        Office papers of the party whose copy this is begin with its letterhead, whose lines are separated by |, with its logo, a PNG or \
        SVG file in the folder parties of the workspace, and with its city and the day.
        """,
      fr: """
        Les documents de la partie à qui appartient la copie commencent par son en-tête, aux lignes séparées par |, par son logo, un \
        fichier PNG ou SVG du dossier parties de l’espace de travail, et par sa ville et le jour.
        """,
      ar: """
        تبدأ وثائق الطرف صاحب النسخة بترويسته، وتُفصل أسطرها بعلامة |، وبشعاره، وهو ملف PNG أو SVG في مجلد parties من مساحة العمل، \
        وبمدينته والتاريخ.
        """,
      examples: "jalon party set LY 'name.fr:État de Libye' calendar:LY",
      "jalon party set NE 'letterhead.fr:République du Niger | Ministère du Travail' city:Niamey logo:NE.png"))

  @Argument(help: .party, completion: .parties) var id: String
  @Argument(
    help: ArgumentHelp(
      .assignment, en: "Fields: calendar, city, kind, letterhead, logo, name, name.fr …",
      fr: "Champs : calendar, city, kind, letterhead, logo, name, name.fr …",
      ar: "الحقول: calendar, city, kind, letterhead, logo, name, name.fr …")) var words: [String]
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

import ArgumentParser
import RoadmapEngine

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

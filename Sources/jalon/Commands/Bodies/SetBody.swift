import ArgumentParser
import RoadmapEngine

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

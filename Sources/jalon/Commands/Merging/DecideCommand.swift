import ArgumentParser
import RoadmapEngine

struct DecideCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "decide",
    abstract: String(
      en: "Decide which value a contested field has.", fr: "Trancher la valeur d’un champ qui diverge.", ar: "حسم قيمة حقل متعارض."),
    discussion: String(
      en: """
        ours is the value of this copy's party, theirs that of the other side, base the value that counts now. Where several sides are meant,
        a party or a name chooses one. FIELD:VALUE sets another value, as jalon set does. One undo opens the conflict again.
        """,
      fr: """
        ours est la valeur de la partie de cette copie, theirs celle de l’autre côté, base la valeur actuelle. S’il y a plusieurs \
        côtés, une partie ou un nom en choisit un. CHAMP:VALEUR fixe une autre valeur, comme jalon set. Une annulation rouvre la divergence.
        """,
      ar: """
        ours قيمة طرف هذه النسخة، وtheirs القيمة الأخرى، وbase القيمة المعمول بها حاليًا. وعند تعدد القيم يعيّن طرف أو اسم واحدة منها. \
        و"حقل:قيمة" يضع قيمة أخرى كما يفعل jalon set. ويكفي تراجع واحد لإعادة فتح التعارض.
        """,
      examples: "jalon decide 4c1d theirs", "jalon decide 4c1d LY --reason 'After Ramadan'", "jalon decide 4c1d deadline:2027-03-11"))

  @Argument(
    help: ArgumentHelp(
      .id, en: "The id of a conflict, or its beginning; see: jalon conflicts",
      fr: "L’identifiant d’une divergence, ou son début ; voir : jalon conflicts", ar: "معرّف تعارض أو بدايته؛ انظر: jalon conflicts"))
  var id: String
  @Argument(
    help: ArgumentHelp(
      .assignment, en: "ours, theirs, base, a party, a name, or FIELD:VALUE.",
      fr: "ours, theirs, base, une partie, un nom ou CHAMP:VALEUR.",
      ar: "ours أو theirs أو base أو طرف أو اسم أو حقل:قيمة.")) var choice: String
  @OptionGroup var reason: ReasonOption
  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try running { () throws(Failure) in
      var open = try options.open()
      var decision = try open.decision(on: open.conflict(id), choice)
      decision.change.reason = reason.reason
      try Output.write(line: try open.make(decision))
    }
  }
}

import ArgumentParser
import RoadmapEngine

struct CorrectDay: ParsableCommand {
  enum State: String, CaseIterable, ExpressibleByArgument { case off, works }

  static let configuration = CommandConfiguration(
    commandName: "correct",
    abstract: String(
      en: "Make a day off, or a working day; an estimated holiday made off is confirmed.",
      fr: "Rendre un jour chômé ou ouvré ; un férié estimé que l’on rend chômé est confirmé.",
      ar: "جعل يوم عطلةً أو يومَ عمل؛ والعطلة التقديرية التي تُجعل عطلةً تصبح مؤكدة."),
    discussion: String(
      en: "Prints every step and deadline that moves with it.",
      fr: "Affiche chaque étape et chaque échéance qui change de date avec lui.",
      ar: "يطبع كل خطوة وكل موعد نهائي يتغير معه.",
      examples: "jalon calendar correct LY 2027-03-11 off --reason 'Cabinet decision 12 of 2027'"))

  @Argument(help: .calendar, completion: .calendars) var id: String
  @Argument(help: ArgumentHelp(.day, en: "Which day.", fr: "Quel jour.", ar: "اليوم المعني."), transform: Day.argument) var day: Day
  @Argument(help: ArgumentHelp(.dayState, en: "off or works.", fr: "off (chômé) ou works (ouvré).", ar: "off (عطلة) أو works (يوم عمل)."))
  var state: State
  @OptionGroup var decision: DecisionOptions
  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try running { () throws(Failure) in
      var open = try options.open()
      let reason = try decision.checkedReason(open.wording)
      let days = try open.calendar(id)
      guard let ruling = days.ruling(on: day, works: state == .works, reason: reason, source: decision.source) else {
        return try Output.write(line: open.wording.already(day, days.reasonOff(day), in: days.calendar.id))
      }
      let headlines = ruling.corrections.map { open.wording.ruled(days.calendar.id, $0) }
      try open.rule(ruling, in: days.calendar.id, headlines, isOnlyShown: decision.dryRun)
    }
  }
}

import ArgumentParser
import RoadmapEngine

struct MoveFeast: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "move",
    abstract: String(
      en: "Move a whole feast, or confirm it where it is.", fr: "Déplacer une fête entière, ou la confirmer à sa date.",
      ar: "نقل عيد بأكمله، أو تأكيده في موعده."),
    discussion: String(
      en: """
        The first DAY is any day of the feast, the second one that on which it begins. Prints every step and deadline that moves with it.
        """,
      fr: """
        Le premier JOUR est un jour quelconque de la fête, le second celui où elle commence. Affiche chaque étape et chaque \
        échéance qui change de date avec elle.
        """,
      ar: """
        اليوم الأول أي يوم من أيام العيد، والثاني اليوم الذي يبدأ فيه. ويطبع كل خطوة وكل موعد نهائي يتغير معه.
        """,
      examples: "jalon calendar move LY 2027-03-09 2027-03-10 --reason 'Dar al-Ifta, 8 March 2027'"))

  @Argument(help: .calendar, completion: .calendars) var id: String
  @Argument(
    help: ArgumentHelp(.day, en: "Any day of the feast.", fr: "N’importe quel jour de la fête.", ar: "أي يوم من أيام العيد."),
    transform: Day.argument) var from: Day
  @Argument(
    help: ArgumentHelp(.day, en: "The day on which it begins.", fr: "Le jour où elle commence.", ar: "اليوم الذي يبدأ فيه."),
    transform: Day.argument) var to: Day
  @OptionGroup var decision: DecisionOptions
  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try running { () throws(Failure) in
      var open = try options.open()
      let reason = try decision.checkedReason(open.wording)
      let days = try open.calendar(id)
      let calendar = days.calendar.id
      guard let feast = days.feast(on: from) else {
        throw Failure(1, open.wording.noHoliday(from, in: calendar, nearest: days.nearestFeast(to: from, within: 45)))
      }
      guard feast.first != to || !feast.isConfirmed else { return try Output.write(line: open.wording.already(feast, in: calendar)) }
      guard let ruling = days.ruling(moving: feast, to: to, reason: reason, source: decision.source) else {
        throw Failure(64, open.wording.beyondLastDay(to))
      }
      try open.rule(ruling, in: calendar, [open.wording.moved(feast, in: calendar, to: to)], isOnlyShown: decision.dryRun)
    }
  }
}

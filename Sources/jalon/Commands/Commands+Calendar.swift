import ArgumentParser
import RoadmapEngine
import StatusViews
import Wording

struct CalendarCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "calendar",
    abstract: String(
      en: "Show the working days of a party, find common ones, and correct them.",
      fr: "Montrer les jours ouvrés d’une partie, trouver les jours communs et les corriger.",
      ar: "عرض أيام عمل طرف، وإيجاد الأيام المشتركة، وتصحيحها."),
    subcommands: [ShowCalendar.self, ShowCommonDays.self, CorrectDay.self, MoveFeast.self])
}

struct ShowCalendar: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: String(
      en: "Show the weekends and days off of a year, each with its certainty and source.",
      fr: "Montrer les repos hebdomadaires et jours chômés d’une année, avec leur certitude et leur source.",
      ar: "عرض العطل الأسبوعية وأيام العطل في سنة، مع درجة التأكد والمصدر لكل منها."),
    discussion: String(examples: "jalon calendar show LY --year 2027"))

  @Argument(help: .calendar, completion: .calendars) var id: String
  @Option(
    help: ArgumentHelp(
      .year, en: "From 1900 to 2199; by default this year.", fr: "De 1900 à 2199 ; par défaut cette année.",
      ar: "من 1900 إلى 2199؛ والسنة الحالية افتراضًا.")) var year: Int?
  @Option(help: .textOrJSON) var format: ViewFormat = .text
  @OptionGroup var options: WorkspaceOptions

  func validate() throws {
    if let year, !(Day.first.year...Day.last.year).contains(year) {
      throw ValidationError(
        en: "Jalon has no calendar for the year \(year). Give --year a number from 1900 to 2199.",
        fr: "Jalon n’a pas de calendrier pour l’année \(year). Donnez à --year un nombre de 1900 à 2199.",
        ar: "ليس لدى Jalon تقويم للسنة \(year). أدخل مع --year عددًا من 1900 إلى 2199.")
    }
  }

  func run() throws {
    try running { () throws(Failure) in
      let open = try options.open()
      open.warnOfBrokenFiles()
      let days = try open.calendar(id)
      let view = CalendarYear(
        days, year: year ?? open.today.year, parties: open.parties(countingBy: days.calendar.id), wording: open.wording)
      try open.write(view, as: format)
    }
  }
}

struct ShowCommonDays: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "common",
    abstract: String(
      en: "Show the days on which all of some parties work; Ramadan is marked.",
      fr: "Montrer les jours ouvrés communs à plusieurs parties ; le Ramadan est signalé.",
      ar: "عرض الأيام التي تعمل فيها أطراف معيّنة كلها؛ مع الإشارة إلى رمضان."),
    discussion: String(examples: "jalon calendar common LY NE TD --from 2027-01-01 --to 2027-03-31"))

  @Argument(
    help: ArgumentHelp(.party, en: "Parties, or calendars.", fr: "Des parties, ou des calendriers.", ar: "أطراف أو تقاويم."),
    completion: .calendars) var parties: [String]
  @Option(help: ArgumentHelp(.day, en: "The first day.", fr: "Le premier jour.", ar: "اليوم الأول."), transform: Day.argument) var from: Day
  @Option(
    help: ArgumentHelp(.day, en: "The last day, included.", fr: "Le dernier jour, inclus.", ar: "اليوم الأخير، مشمولًا."),
    transform: Day.argument) var to: Day
  @Option(help: .textOrJSON) var format: ViewFormat = .text
  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try running { () throws(Failure) in
      let open = try options.open()
      open.warnOfBrokenFiles()
      guard from <= to else { throw Failure(64, open.wording.daysReversed(from, to)) }
      var sides: [CommonDaysView.Side] = []
      for text in parties {
        let side = try open.side(text)
        if !sides.contains(where: { $0.id == side.id }) { sides.append(side) }
      }
      let view = CommonDaysView(sides, from: from, to: to, wording: open.wording)
      try open.write(view, as: format)
    }
  }
}

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

/// Who decided something about a calendar, and whether it is only to be shown.
struct DecisionOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      .text, en: "Who decided it; kept with the day.", fr: "Qui l’a décidé ; gardé avec le jour.", ar: "من قرّر ذلك؛ ويُحفظ مع اليوم."))
  var reason: String
  @Option(
    help: ArgumentHelp(
      .text, en: "Where that can be read; kept with the day.", fr: "Où cela peut se lire ; gardé avec le jour.",
      ar: "أين يمكن قراءة القرار؛ ويُحفظ مع اليوم.")) var source: String = ""
  @Flag(
    help: ArgumentHelp(
      en: "Show what would move, and save nothing.", fr: "Montrer ce qui changerait, sans rien enregistrer.",
      ar: "عرض ما سيتغير دون حفظ أي شيء.")) var dryRun = false

  func checkedReason(_ wording: Wording) throws(Failure) -> String {
    let reason = reason.trimmed
    guard !reason.isEmpty else { throw Failure(64, wording.emptyReason) }
    return reason
  }
}

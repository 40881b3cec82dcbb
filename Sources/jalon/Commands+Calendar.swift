import ArgumentParser
import RoadmapEngine
import StatusViews
import Wording

struct CalendarCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "calendar", abstract: "Show the working days of a party, find common ones, and correct them.",
    subcommands: [ShowCalendar.self, ShowCommonDays.self, CorrectDay.self, MoveFeast.self])
}

struct ShowCalendar: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show the weekends and days off of a year, each with its certainty and source.",
    discussion: "Example: jalon calendar show LY --year 2027")

  @Argument(help: ArgumentHelp("A calendar, or a party that counts by it.", valueName: "ID"), completion: .calendars) var id: String
  @Option(help: ArgumentHelp("From 1900 to 2199; by default this year.", valueName: "Y")) var year: Int?
  @Option(help: ArgumentHelp("text or json.", valueName: "FORMAT")) var format: ViewFormat = .text
  @OptionGroup var options: WorkspaceOptions

  func validate() throws {
    if let year, !(Day.first.year...Day.last.year).contains(year) {
      throw ValidationError("Jalon has no calendar for the year \(year). Give --year a number from 1900 to 2199.")
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
    commandName: "common", abstract: "Show the days on which all of some parties work; Ramadan is marked.",
    discussion: "Example: jalon calendar common LY NE TD --from 2027-01-01 --to 2027-03-31")

  @Argument(help: ArgumentHelp("Parties, or calendars.", valueName: "PARTY"), completion: .calendars) var parties: [String]
  @Option(help: ArgumentHelp("The first day.", valueName: "DAY"), transform: Day.argument) var from: Day
  @Option(help: ArgumentHelp("The last day, included.", valueName: "DAY"), transform: Day.argument) var to: Day
  @Option(help: ArgumentHelp("text or json.", valueName: "FORMAT")) var format: ViewFormat = .text
  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try running { () throws(Failure) in
      let open = try options.open()
      open.warnOfBrokenFiles()
      guard from <= to else { throw Failure(64, open.wording.backwards(from, to)) }
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
    commandName: "correct", abstract: "Make a day off, or a working day; an estimated holiday made off is confirmed.",
    discussion: """
      Prints every step and deadline that moves with it.

      Example: jalon calendar correct LY 2027-03-11 off --reason 'Cabinet decision 12 of 2027'
      """)

  @Argument(help: ArgumentHelp("A calendar, or a party that counts by it.", valueName: "ID"), completion: .calendars) var id: String
  @Argument(help: ArgumentHelp("Which day.", valueName: "DAY"), transform: Day.argument) var day: Day
  @Argument(help: ArgumentHelp("off or works.", valueName: "off|works")) var state: State
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
    commandName: "move", abstract: "Move a whole feast, or confirm it where it is.",
    discussion: """
      The first DAY is any day of the feast, the second one that on which it begins. Prints every step and deadline that moves with it.

      Example: jalon calendar move LY 2027-03-09 2027-03-10 --reason 'Dar al-Ifta, 8 March 2027'
      """)

  @Argument(help: ArgumentHelp("A calendar, or a party that counts by it.", valueName: "ID"), completion: .calendars) var id: String
  @Argument(help: ArgumentHelp("Any day of the feast.", valueName: "DAY"), transform: Day.argument) var from: Day
  @Argument(help: ArgumentHelp("The day on which it begins.", valueName: "DAY"), transform: Day.argument) var to: Day
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
  @Option(help: ArgumentHelp("Who decided it; kept with the day.", valueName: "TEXT")) var reason: String
  @Option(help: ArgumentHelp("Where that can be read; kept with the day.", valueName: "TEXT")) var source: String = ""
  @Flag(help: "Show what would move, and save nothing.") var dryRun = false

  func checkedReason(_ wording: Wording) throws(Failure) -> String {
    let reason = reason.trimmed
    guard !reason.isEmpty else { throw Failure(64, wording.emptyReason) }
    return reason
  }
}

import ArgumentParser
import RoadmapEngine
import StatusViews

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
  @OptionGroup var report: ReportOptions
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
      try open.write(view, report)
    }
  }
}

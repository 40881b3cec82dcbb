import ArgumentParser
import RoadmapEngine
import StatusViews

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
  @OptionGroup var report: ReportOptions
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
      try open.write(view, report)
    }
  }
}

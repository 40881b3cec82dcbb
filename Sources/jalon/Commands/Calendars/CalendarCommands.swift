import ArgumentParser

struct CalendarCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "calendar",
    abstract: String(
      en: "Show the working days of a party, find common ones, and correct them.",
      fr: "Montrer les jours ouvrés d’une partie, trouver les jours communs et les corriger.",
      ar: "عرض أيام عمل طرف، وإيجاد الأيام المشتركة، وتصحيحها."),
    subcommands: [ShowCalendar.self, ShowCommonDays.self, CorrectDay.self, MoveFeast.self])
}

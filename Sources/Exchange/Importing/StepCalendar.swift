/// The values of a step's calendar that the import sets.
enum StepCalendar {
  static let everyDay = "every-day"
}

import RoadmapEngine
import Wording

/// The remark on calendars of a project.
extension Wording {
  func leftCalendarsRemark(_ calendars: [ImportRemark.LeftCalendar]) -> Diagnostic {
    var words = calendars.prefix(Self.mostListed).map { told($0) }
    if calendars.count > Self.mostListed { words.append(andMore(calendars.count - Self.mostListed)) }
    let list = words.joined(separator: phrase(en: "; ", fr: " ; ", ar: "؛ "))
    return Diagnostic(
      phrase(
        en: "Calendars of the project are ignored: \(list).", fr: "Calendriers du projet laissés de côté : \(list).",
        ar: "تقاويم المشروع تُركت جانبًا: \(list)."),
      remedy: phrase(
        en: "Jalon counts the working days of the parties. Put days off that are missing there with: jalon calendar correct",
        fr: "Jalon compte les jours ouvrés des parties. Ajoutez-y les jours chômés qui manquent : jalon calendar correct",
        ar: "يحسب Jalon أيام عمل الأطراف. أضف إليها أيام العطل الناقصة: jalon calendar correct"))
  }

  /// Tells what a calendar holds: `"Standard" (of the project; works Sun, Mon, Tue, Wed, Thu; 3 exceptions; 4 tasks)`.
  private func told(_ calendar: ImportRemark.LeftCalendar) -> String {
    var facts: [String] = []
    if calendar.isOfProject { facts.append(phrase(en: "of the project", fr: "du projet", ar: "تقويم المشروع")) }
    if let weekdays = calendar.weekdays {
      let days = Weekday.allCases.filter { weekdays.contains($0) }.map { weekday($0) }.joined(separator: comma)
      facts.append(phrase(en: "works \(days)", fr: "jours ouvrés : \(days)", ar: "أيام العمل: \(days)"))
    }
    if calendar.exceptions > 0 {
      facts.append(
        phrase(
          en: "\(calendar.exceptions) \(calendar.exceptions == 1 ? "exception" : "exceptions")",
          fr: "\(calendar.exceptions) \(calendar.exceptions < 2 ? "exception" : "exceptions")",
          ar: "الاستثناءات: \(figures(calendar.exceptions))"))
    }
    if calendar.weeks > 0 {
      facts.append(
        phrase(
          en: "\(calendar.weeks) other \(calendar.weeks == 1 ? "week" : "weeks")",
          fr: "\(calendar.weeks) \(calendar.weeks < 2 ? "semaine particulière" : "semaines particulières")",
          ar: "أسابيع خاصة: \(figures(calendar.weeks))"))
    }
    if calendar.tasks > 0 {
      facts.append(
        phrase(
          en: "\(calendar.tasks) \(calendar.tasks == 1 ? "task" : "tasks")",
          fr: "\(calendar.tasks) \(calendar.tasks < 2 ? "tâche" : "tâches")", ar: "المهام: \(figures(calendar.tasks))"))
    }
    let separator = phrase(en: "; ", fr: " ; ", ar: "؛ ")
    return facts.isEmpty ? quoted(calendar.name) : "\(quoted(calendar.name)) (\(facts.joined(separator: separator)))"
  }
}

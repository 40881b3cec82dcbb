import RoadmapEngine
import Wording

/// Words of the timeline: its scale, its legend, and the texts of its bars.
extension Wording {
  /// Says how many steps lie outside of the days that a timeline shows.
  func stepsOutside(_ count: Int) -> String {
    let count = figures(count)
    return phrase(
      en: "steps outside these days, not shown: \(count)", fr: "étapes hors de ces dates, non affichées : \(count)",
      ar: "خطوات خارج هذه التواريخ لا تظهر هنا: \(count)")
  }

  /// Tells what part of a step is done.
  func share(done percent: Int) -> String {
    let share = self.percent(percent)
    return phrase(en: "\(share) done", fr: "achevé à \(share)", ar: "أُنجز \(share)")
  }

  func deadline(_ day: Day) -> String {
    phrase(en: "deadline \(date(day))", fr: "échéance \(date(day))", ar: "الموعد النهائي \(date(day))")
  }
  func mayEnd(by day: Day) -> String {
    phrase(en: "slack until \(date(day))", fr: "marge jusqu’au \(date(day))", ar: "سماح حتى \(date(day))")
  }

  /// Returns the short name of a quarter, from 1 to 4.
  package func quarter(_ number: Int) -> String { phrase(en: "Q\(number)", fr: "T\(number)", ar: "ر\(number)") }

  /// Tells how many calendar days a cell of the timeline stands for.
  func cell(days count: Int) -> String {
    phrase(
      en: "1 cell = \(days(count))", fr: "1 case = \(days(count))",
      ar: "الخانة = \(days(count))")
  }

  var cellOfAWeek: String { phrase(en: "1 cell = 1 week", fr: "1 case = 1 semaine", ar: "الخانة = أسبوع") }
  var cellOfAMonth: String { phrase(en: "1 cell = 1 month", fr: "1 case = 1 mois", ar: "الخانة = شهر") }
  var cellOfAQuarter: String { phrase(en: "1 cell = 1 quarter", fr: "1 case = 1 trimestre", ar: "الخانة = ربع سنة") }

  /// Tells how many cells of the timeline a day takes.
  func cellsOfADay(_ count: Int) -> String {
    phrase(en: "1 day = \(count) cells", fr: "1 jour = \(count) cases", ar: "اليوم = \(arabic(count, "خانة", "خانتان", "خانات", "خانة"))")
  }

  /// The signs that the legend of the timeline explains.
  enum BarPart: Sendable, CaseIterable {
    case done, critical, planned, late, slack, deadline, milestone, milestoneReached
  }

  func word(_ part: BarPart) -> String {
    switch part {
    case .done: phrase(en: "done", fr: "achevé", ar: "منجز")
    case .critical: phrase(en: "critical", fr: "critique", ar: "حرج")
    case .planned: phrase(en: "planned", fr: "prévu", ar: "مخطط")
    case .late: phrase(en: "overrun", fr: "dépassement", ar: "تجاوز الموعد")
    case .slack: phrase(en: "slack", fr: "marge", ar: "سماح")
    case .deadline: phrase(en: "deadline", fr: "échéance", ar: "موعد نهائي")
    case .milestone: phrase(en: "milestone", fr: "jalon", ar: "معلم")
    case .milestoneReached: phrase(en: "reached", fr: "atteint", ar: "محقق")
    }
  }

  var weekend: String { phrase(en: "weekend", fr: "week-end", ar: "عطلة أسبوعية") }
  var holiday: String { phrase(en: "holiday", fr: "jour férié", ar: "عطلة رسمية") }
  var estimatedHoliday: String { phrase(en: "estimated holiday", fr: "férié estimé", ar: "عطلة تقديرية") }
}

import RoadmapEngine

/// What the timeline says.
extension Wording {
  package var today: String { phrase(en: "today", fr: "aujourd’hui", ar: "اليوم") }

  /// The short name of a quarter, 1 to 4.
  package func quarter(_ number: Int) -> String { phrase(en: "Q\(number)", fr: "T\(number)", ar: "ر\(number)") }

  /// A cell that holds so many days.
  package func cell(days count: Int) -> String {
    phrase(
      en: "1 cell = \(days(count))", fr: "1 case = \(days(count))",
      ar: "الخانة = \(days(count))")
  }
  package var cellOfAWeek: String { phrase(en: "1 cell = 1 week", fr: "1 case = 1 semaine", ar: "الخانة = أسبوع") }
  package var cellOfAMonth: String { phrase(en: "1 cell = 1 month", fr: "1 case = 1 mois", ar: "الخانة = شهر") }
  package var cellOfAQuarter: String { phrase(en: "1 cell = 1 quarter", fr: "1 case = 1 trimestre", ar: "الخانة = ربع سنة") }
  /// A day that takes so many cells.
  package func cellsOfADay(_ count: Int) -> String {
    phrase(en: "1 day = \(count) cells", fr: "1 jour = \(count) cases", ar: "اليوم = \(arabic(count, "خانة", "خانتان", "خانات", "خانة"))")
  }

  /// A sign of the timeline's legend.
  package enum BarPart: Sendable, CaseIterable {
    case done, critical, planned, late, slack, deadline, milestone, milestoneReached
  }

  package func word(_ part: BarPart) -> String {
    switch part {
    case .done: phrase(en: "done", fr: "fait", ar: "منجز")
    case .critical: phrase(en: "critical", fr: "critique", ar: "حرج")
    case .planned: phrase(en: "planned", fr: "prévu", ar: "مخطط")
    case .late: phrase(en: "late", fr: "en retard", ar: "متأخر")
    case .slack: phrase(en: "slack", fr: "marge", ar: "سماح")
    case .deadline: phrase(en: "deadline", fr: "échéance", ar: "موعد نهائي")
    case .milestone: phrase(en: "milestone", fr: "jalon", ar: "معلم")
    case .milestoneReached: phrase(en: "reached", fr: "atteint", ar: "محقق")
    }
  }

  package var weekend: String { phrase(en: "weekend", fr: "week-end", ar: "عطلة أسبوعية") }
  package var holiday: String { phrase(en: "holiday", fr: "jour férié", ar: "عطلة رسمية") }
  package var estimatedHoliday: String { phrase(en: "estimated holiday", fr: "férié estimé", ar: "عطلة تقديرية") }
}

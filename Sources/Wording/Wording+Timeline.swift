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

  package func needs(_ steps: String) -> String { phrase(en: "waits for \(steps)", fr: "attend \(steps)", ar: "تنتظر \(steps)") }
  package func leadsTo(_ steps: String) -> String { phrase(en: "then \(steps)", fr: "ensuite \(steps)", ar: "ثم \(steps)") }

  // Moving and stretching
  package var isDoneAlready: String {
    phrase(en: "It is done: what happened does not move.", fr: "C’est fait : ce qui a eu lieu ne bouge pas.", ar: "أُنجزت: ما حدث لا يتغيّر.")
  }
  package var isDropped: String {
    phrase(
      en: "It was dropped and has no dates of its own.", fr: "Étape abandonnée, sans dates propres.", ar: "خطوة متروكة بلا مواعيد خاصة بها."
    )
  }
  package var spansOthers: String {
    phrase(
      en: "Its dates are those of the steps inside of it: move these.",
      fr: "Ses dates sont celles des étapes qu’elle contient : déplacez celles-ci.",
      ar: "مواعيدها مواعيد الخطوات التي تضمها: انقل هذه.")
  }
  package func hasStarted(_ day: Day) -> String {
    phrase(
      en: "It started on \(date(day)); an actual date does not move, but the end can.",
      fr: "Commencée le \(date(day)) ; une date réelle ne bouge pas, mais la fin peut bouger.",
      ar: "بدأت في \(date(day))؛ التاريخ الفعلي لا يتغيّر، والنهاية قابلة للتغيير.")
  }
  /// - Parameter reason: what holds it.
  package func cannotBeEarlier(_ reason: String) -> String {
    phrase(
      en: "It cannot start earlier: \(reason).", fr: "Elle ne peut pas commencer plus tôt : \(reason).",
      ar: "لا يمكن أن تبدأ أبكر: \(reason).")
  }
  package var isShortest: String {
    phrase(en: "It cannot be shorter.", fr: "Elle ne peut pas être plus courte.", ar: "لا يمكن أن تكون أقصر.")
  }

  package func movedAgreed(to day: Day) -> String {
    phrase(en: "Agreed for \(longDate(day))", fr: "Convenu pour le \(longDate(day))", ar: "متفق عليه في \(longDate(day))")
  }
  package func movedNotBefore(to day: Day) -> String {
    phrase(en: "Not before \(longDate(day))", fr: "Pas avant le \(longDate(day))", ar: "ليس قبل \(longDate(day))")
  }
  /// Nothing holds a step back any more but what it waits for.
  package func movedToEarliest(_ day: Day) -> String {
    phrase(en: "As early as it can: \(longDate(day))", fr: "Au plus tôt : \(longDate(day))", ar: "في أقرب وقت: \(longDate(day))")
  }
  package func stretched(to count: Int, finish: Day) -> String {
    phrase(
      en: "\(fullWorkingDays(count)), to \(longDate(finish))", fr: "\(fullWorkingDays(count)), jusqu’au \(longDate(finish))",
      ar: "\(fullWorkingDays(count))، حتى \(longDate(finish))")
  }
  package func deadlineStays(_ day: Day) -> String {
    phrase(en: "deadline stays \(shortDate(day))", fr: "échéance inchangée \(shortDate(day))", ar: "الموعد النهائي باقٍ \(shortDate(day))")
  }
  package func afterDeadline(_ day: Day) -> String {
    phrase(
      en: "after its deadline \(shortDate(day))", fr: "après son échéance \(shortDate(day))", ar: "بعد موعدها النهائي \(shortDate(day))")
  }
  package var linksShown: String { phrase(en: "Links are shown.", fr: "Les liens sont affichés.", ar: "الروابط معروضة.") }
  package var linksHidden: String {
    phrase(en: "Only the links of the selected step.", fr: "Seulement les liens de l’étape choisie.", ar: "روابط الخطوة المختارة فقط.")
  }

  /// Whose days a line of days off shows.
  package func rests(_ party: Party.ID, in workspace: Workspace) -> String {
    let name = self.party(party, in: workspace)
    return phrase(en: "Days off: \(name)", fr: "Repos : \(name)", ar: "العطل: \(name)")
  }
}

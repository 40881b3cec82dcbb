import RoadmapEngine

/// What the timeline says.
extension Wording {
  package var today: String { say("today", "aujourd’hui", "اليوم") }

  /// The short name of a quarter, 1 to 4.
  package func quarter(_ number: Int) -> String { say("Q\(number)", "T\(number)", "ر\(number)") }

  /// A cell that holds so many days.
  package func cell(days count: Int) -> String {
    say(
      "1 cell = \(days(count))", "1 case = \(days(count))",
      "الخانة = \(days(count))")
  }
  package var cellOfAWeek: String { say("1 cell = 1 week", "1 case = 1 semaine", "الخانة = أسبوع") }
  package var cellOfAMonth: String { say("1 cell = 1 month", "1 case = 1 mois", "الخانة = شهر") }
  package var cellOfAQuarter: String { say("1 cell = 1 quarter", "1 case = 1 trimestre", "الخانة = ربع سنة") }
  /// A day that takes so many cells.
  package func cellsOfADay(_ count: Int) -> String {
    say("1 day = \(count) cells", "1 jour = \(count) cases", "اليوم = \(arabic(count, "خانة", "خانتان", "خانات", "خانة"))")
  }

  /// A sign of the timeline's legend.
  package enum BarPart: Sendable, CaseIterable {
    case done, critical, planned, late, slack, deadline, milestone, milestoneReached
  }

  package func word(_ part: BarPart) -> String {
    switch part {
    case .done: say("done", "fait", "منجز")
    case .critical: say("critical", "critique", "حرج")
    case .planned: say("planned", "prévu", "مخطط")
    case .late: say("late", "en retard", "متأخر")
    case .slack: say("slack", "marge", "سماح")
    case .deadline: say("deadline", "échéance", "موعد نهائي")
    case .milestone: say("milestone", "jalon", "معلم")
    case .milestoneReached: say("reached", "atteint", "محقق")
    }
  }

  package var weekend: String { say("weekend", "week-end", "عطلة أسبوعية") }
  package var holiday: String { say("holiday", "jour férié", "عطلة رسمية") }
  package var estimatedHoliday: String { say("estimated holiday", "férié estimé", "عطلة تقديرية") }

  package func needs(_ steps: String) -> String { say("waits for \(steps)", "attend \(steps)", "تنتظر \(steps)") }
  package func leadsTo(_ steps: String) -> String { say("then \(steps)", "ensuite \(steps)", "ثم \(steps)") }

  // Moving and stretching
  package var isDoneAlready: String {
    say("It is done: what happened does not move.", "C’est fait : ce qui a eu lieu ne bouge pas.", "أُنجزت: ما حدث لا يتغيّر.")
  }
  package var isDropped: String {
    say("It was dropped and has no dates of its own.", "Étape abandonnée, sans dates propres.", "خطوة متروكة بلا مواعيد خاصة بها.")
  }
  package var spansOthers: String {
    say(
      "Its dates are those of the steps inside of it: move these.",
      "Ses dates sont celles des étapes qu’elle contient : déplacez celles-ci.",
      "مواعيدها مواعيد الخطوات التي تضمها: انقل هذه.")
  }
  package func hasStarted(_ day: Day) -> String {
    say(
      "It started on \(date(day)); an actual date does not move, but the end can.",
      "Commencée le \(date(day)) ; une date réelle ne bouge pas, mais la fin peut bouger.",
      "بدأت في \(date(day))؛ التاريخ الفعلي لا يتغيّر، والنهاية قابلة للتغيير.")
  }
  /// - Parameter reason: what holds it.
  package func cannotBeEarlier(_ reason: String) -> String {
    say("It cannot start earlier: \(reason).", "Elle ne peut pas commencer plus tôt : \(reason).", "لا يمكن أن تبدأ أبكر: \(reason).")
  }
  package var isShortest: String { say("It cannot be shorter.", "Elle ne peut pas être plus courte.", "لا يمكن أن تكون أقصر.") }

  package func movedAgreed(to day: Day) -> String {
    say("Agreed for \(longDate(day))", "Convenu pour le \(longDate(day))", "متفق عليه في \(longDate(day))")
  }
  package func movedNotBefore(to day: Day) -> String {
    say("Not before \(longDate(day))", "Pas avant le \(longDate(day))", "ليس قبل \(longDate(day))")
  }
  /// Nothing holds a step back any more but what it waits for.
  package func movedToEarliest(_ day: Day) -> String {
    say("As early as it can: \(longDate(day))", "Au plus tôt : \(longDate(day))", "في أقرب وقت: \(longDate(day))")
  }
  package func stretched(to count: Int, finish: Day) -> String {
    say(
      "\(fullWorkingDays(count)), to \(longDate(finish))", "\(fullWorkingDays(count)), jusqu’au \(longDate(finish))",
      "\(fullWorkingDays(count))، حتى \(longDate(finish))")
  }
  package func deadlineStays(_ day: Day) -> String {
    say("deadline stays \(shortDate(day))", "échéance inchangée \(shortDate(day))", "الموعد النهائي باقٍ \(shortDate(day))")
  }
  package func afterDeadline(_ day: Day) -> String {
    say("after its deadline \(shortDate(day))", "après son échéance \(shortDate(day))", "بعد موعدها النهائي \(shortDate(day))")
  }
  package var linksShown: String { say("Links are shown.", "Les liens sont affichés.", "الروابط معروضة.") }
  package var linksHidden: String {
    say("Only the links of the selected step.", "Seulement les liens de l’étape choisie.", "روابط الخطوة المختارة فقط.")
  }

  /// Whose days a line of days off shows.
  package func rests(_ party: Party.ID, in workspace: Workspace) -> String {
    let name = self.party(party, in: workspace)
    return say("Days off: \(name)", "Repos : \(name)", "العطل: \(name)")
  }
}

import RoadmapEngine

/// Problems of the days that are set on steps.
extension Wording {
  func agreedDatePassedProblem(_ step: String, _ day: Day) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "The day agreed for \(step), \(date(day)), has passed and the step is not done.",
        fr: "Le jour convenu pour \(step), le \(date(day)), est passé et l’étape n’est pas achevée.",
        ar: "مضى اليوم المتفق عليه للخطوة \(step)، \(date(day))، ولم تُنجز."),
      remedy: phrase(
        en: "Mark it done with its true date, or agree on a new day.",
        fr: "Marquez-la achevée à sa vraie date ou convenez d’un nouveau jour.",
        ar: "علّمها منجزة بتاريخها الحقيقي أو اتفقوا على يوم جديد.")
    )
  }

  func doneWithoutDateProblem(_ step: String) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "\(step) is done, but nobody wrote down when.", fr: "\(step) est achevée, mais sans date.", ar: "\(step) منجزة دون تاريخ."),
      remedy: phrase(en: "Set the day on which it finished.", fr: "Indiquez le jour où elle s’est terminée.", ar: "حدّد يوم انتهائها.")
    )
  }

  func activeWithoutStartProblem(_ step: String) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "\(step) is active, but nobody wrote down since when.", fr: "\(step) est en cours, mais sans date de début.",
        ar: "\(step) قيد التنفيذ دون تاريخ بدء."),
      remedy: phrase(en: "Set the day on which it started.", fr: "Indiquez le jour où elle a commencé.", ar: "حدّد يوم بدئها.")
    )
  }

  func actualInFutureProblem(_ step: String, _ day: Day) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "\(step) says that something happened on \(date(day)), which is still to come.",
        fr: "\(step) dit que quelque chose a eu lieu le \(date(day)), qui est encore à venir.",
        ar: "تذكر \(step) أمرًا حدث في \(date(day))، وهو يوم لم يأتِ بعد."),
      remedy: phrase(en: "Correct the day.", fr: "Corrigez le jour.", ar: "صحّح اليوم.")
    )
  }

  func finishedBeforeStartProblem(_ step: String, _ started: Day, _ finished: Day) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "\(step) finished on \(date(finished)), before it started on \(date(started)).",
        fr: "\(step) s’est terminée le \(date(finished)), avant d’avoir commencé le \(date(started)).",
        ar: "انتهت \(step) في \(date(finished)) قبل أن تبدأ في \(date(started))."),
      remedy: phrase(en: "Correct one of the two days.", fr: "Corrigez l’un des deux jours.", ar: "صحّح أحد اليومين.")
    )
  }

  func noWorkingDayProblem(_ step: String) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "\(step) finds no working day before the year 2200.", fr: "\(step) ne trouve aucun jour ouvré avant l’an 2200.",
        ar: "لا تجد \(step) يوم عمل قبل سنة 2200."),
      remedy: phrase(
        en: "Check the weekends of its calendar, its duration and its lags.",
        fr: "Vérifiez les week-ends de son calendrier, sa durée et ses décalages.",
        ar: "راجع العطلة الأسبوعية في تقويمها ومدتها وفواصلها.")
    )
  }
}

import RoadmapEngine

/// Problems of calendars.
extension Wording {
  func calendarUnknownProblem(_ name: String) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "\"\(name)\" says whose days count, but is no party; it is ignored.",
        fr: "« \(name) » dit de qui les jours comptent, mais n’est pas une partie ; c’est ignoré.",
        ar: "\"\(name)\" يحدد أيام مَن تُحتسب، لكنه ليس طرفًا؛ يُتجاهل."),
      remedy: phrase(
        en: "Give the id of a party, or all, each or every-day.", fr: "Donnez l’identifiant d’une partie, ou all, each ou every-day.",
        ar: "أدخل معرّف طرف، أو all أو each أو every-day.")
    )
  }

  func extendsMissingProblem(_ calendar: WorkingCalendar.ID, _ base: WorkingCalendar.ID) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "The calendar \(calendar) extends \(base), which did not come with Jalon: it has no weekend and no holidays.",
        fr: "Le calendrier \(calendar) prolonge \(base), qui n’est pas fourni avec Jalon : il n’a ni fin de semaine ni jours fériés.",
        ar: "يمتد التقويم \(calendar) من \(base) الذي لم يأتِ مع Jalon: فلا عطلة أسبوعية له ولا أعياد."),
      remedy: phrase(
        en: "Name another one in calendars/\(calendar).json, or describe its weekend there.",
        fr: "Nommez-en un autre dans calendars/\(calendar).json, ou décrivez-y sa fin de semaine.",
        ar: "سمِّ تقويمًا آخر في calendars/\(calendar).json أو صف عطلته الأسبوعية هناك.")
    )
  }

  func calendarGapProblem(_ calendar: WorkingCalendar.ID, _ year: Int) -> Diagnostic {
    calendar == CalendarBook.fallbackID ? noCalendarProblem(year) : holidaysMissingProblem(calendar, year)
  }

  private func noCalendarProblem(_ year: Int) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "No calendar: the holidays of \(year) are not known.", fr: "Aucun calendrier : jours fériés inconnus pour \(year).",
        ar: "لا تقويم: العطل الرسمية لسنة \(year) غير معروفة."),
      remedy: phrase(en: "Give the party a calendar.", fr: "Donnez un calendrier à la partie.", ar: "عيّن للطرف تقويمًا.")
    )
  }

  private func holidaysMissingProblem(_ calendar: WorkingCalendar.ID, _ year: Int) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "The calendar \(calendar) has no holidays for \(year): only weekends count there.",
        fr: "Le calendrier \(calendar) n’a pas de jours fériés pour \(year) : seuls les week-ends comptent.",
        ar: "لا عطل رسمية في التقويم \(calendar) لسنة \(year): تُحتسب العطلة الأسبوعية فقط."),
      remedy: phrase(
        en: "Add the holidays of that year to the calendar.", fr: "Ajoutez les jours fériés de cette année au calendrier.",
        ar: "أضف عطل تلك السنة إلى التقويم.")
    )
  }

  func calendarMissingProblem(_ party: Party.ID, _ calendar: WorkingCalendar.ID) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "The calendar \(calendar) of party \(party) is not there: Monday to Friday counts.",
        fr: "Le calendrier \(calendar) de la partie \(party) est absent : à défaut, du lundi au vendredi.",
        ar: "التقويم \(calendar) للطرف \(party) غير موجود: يُحتسب من الاثنين إلى الجمعة."),
      remedy: phrase(
        en: "Give the party a calendar that exists, or add this one.",
        fr: "Donnez à la partie un calendrier existant ou ajoutez celui-ci.",
        ar: "عيّن للطرف تقويمًا موجودًا أو أضف هذا.")
    )
  }

  func weekendEmptyProblem(_ calendar: WorkingCalendar.ID, _ day: Day) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "By the calendar \(calendar), people work on all seven days of the week from \(date(day)) on.",
        fr: "Selon le calendrier \(calendar), on travaille sept jours sur sept à partir du \(date(day)).",
        ar: "حسب التقويم \(calendar) يكون العمل في أيام الأسبوع السبعة ابتداءً من \(date(day))."),
      remedy: phrase(
        en: "Name the days of its weekend in calendars/\(calendar).json.",
        fr: "Indiquez ses jours de repos dans calendars/\(calendar).json.",
        ar: "حدّد أيام العطلة الأسبوعية في calendars/\(calendar).json.")
    )
  }

  func weekendEndlessProblem(_ calendar: WorkingCalendar.ID, _ day: Day) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "By the calendar \(calendar), nobody works on any day of the week from \(date(day)) on.",
        fr: "Selon le calendrier \(calendar), personne ne travaille aucun jour de la semaine à partir du \(date(day)).",
        ar: "حسب التقويم \(calendar) لا عمل في أي يوم من الأسبوع ابتداءً من \(date(day))."),
      remedy: phrase(
        en: "Name only its days of rest in calendars/\(calendar).json.",
        fr: "N’indiquez que ses jours de repos dans calendars/\(calendar).json.",
        ar: "حدّد أيام الراحة فقط في calendars/\(calendar).json.")
    )
  }

  func calendarNeverWorksProblem(_ calendar: WorkingCalendar.ID) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "The calendar \(calendar) has no working day at all.", fr: "Le calendrier \(calendar) n’a aucun jour ouvré.",
        ar: "لا يوم عمل في التقويم \(calendar) إطلاقًا."),
      remedy: phrase(
        en: "Correct the weekends in calendars/\(calendar).json; until then nothing that counts by it can be dated.",
        fr: "Corrigez les week-ends dans calendars/\(calendar).json ; d’ici là, rien de ce qui en dépend ne peut être daté.",
        ar: "صحّح العطلة الأسبوعية في calendars/\(calendar).json؛ وحتى ذلك الحين لا يمكن تأريخ ما يعتمد عليه.")
    )
  }
}

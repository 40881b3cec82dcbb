import RoadmapEngine

/// Words about decisions on days, and why one of them changes nothing.
extension Wording {
  /// Tells what a decision makes of a day.
  package func ruled(_ calendar: WorkingCalendar.ID, _ decided: Correction) -> String {
    let day = longDate(decided.on)
    if decided.works {
      return phrase(
        en: "\(calendar): \(day) is a working day.", fr: "\(calendar) : le \(day) est ouvré.", ar: "\(calendar): \(day) يوم عمل.")
    }
    guard let name = decided.name else {
      return phrase(en: "\(calendar): \(day) is a day off.", fr: "\(calendar) : le \(day) est chômé.", ar: "\(calendar): \(day) يوم عطلة.")
    }
    return phrase(
      en: "\(calendar): \(day) is a day off, confirmed: \(self.name(name)).",
      fr: "\(calendar) : le \(day) est chômé, confirmé : \(self.name(name)).",
      ar: "\(calendar): \(day) يوم عطلة مؤكد: \(self.name(name)).")
  }

  /// Tells where a decision moves a feast.
  /// - Parameter first: its new first day.
  package func moved(_ feast: Feast, in calendar: WorkingCalendar.ID, to first: Day) -> String {
    let last = first.adding(days: feast.count - 1) ?? first
    func span(_ first: Day, _ last: Day) -> String { first == last ? longDate(first) : "\(longDate(first)) – \(longDate(last))" }
    let name = self.name(of: feast)
    let (from, to) = (span(feast.first, feast.days.last ?? feast.first), span(first, last))
    if feast.first == first {
      return phrase(
        en: "\(calendar): \(name) is confirmed: \(to).", fr: "\(calendar) : \(name), confirmé : \(to).",
        ar: "\(calendar): \(name)، مؤكد: \(to).")
    }
    return phrase(
      en: "\(calendar): \(name): \(from) → \(to).", fr: "\(calendar) : \(name) : \(from) → \(to).",
      ar: "\(calendar): \(name): \(from) → \(to).")
  }

  private func name(of feast: Feast) -> String {
    switch feast.title {
    case .name(let title): name(title)
    case .reason(let reason): phrase(en: "\"\(reason)\"", fr: "« \(reason) »", ar: "\"\(reason)\"")
    }
  }

  /// Says that a decision on a day changes nothing.
  /// - Parameter why: the reason why the day is off; nil for a working day.
  package func already(_ day: Day, _ why: DayOff?, in calendar: WorkingCalendar.ID) -> String {
    let day = longDate(day)
    guard let why else {
      return phrase(
        en: "\(day) is a working day in \(calendar) already; nothing to change.",
        fr: "Le \(day) est déjà ouvré selon \(calendar) ; rien à modifier.",
        ar: "\(day) يوم عمل أصلًا في \(calendar)؛ لا شيء للتغيير.")
    }
    return phrase(
      en: "\(day) is off in \(calendar) already (\(dayOff(why))); nothing to change.",
      fr: "Le \(day) est déjà chômé selon \(calendar) (\(dayOff(why))) ; rien à modifier.",
      ar: "\(day) يوم عطلة أصلًا في \(calendar) (\(dayOff(why)))؛ لا شيء للتغيير.")
  }

  package func already(_ feast: Feast, in calendar: WorkingCalendar.ID) -> String {
    let name = name(of: feast)
    return phrase(
      en: "\(name) begins on \(longDate(feast.first)) in \(calendar) already; nothing to change.",
      fr: "\(name) commence déjà le \(longDate(feast.first)) selon \(calendar) ; rien à modifier.",
      ar: "\(name) تبدأ أصلًا في \(longDate(feast.first)) في \(calendar)؛ لا شيء للتغيير.")
  }

  package func noHoliday(_ day: Day, in calendar: WorkingCalendar.ID, nearest: Feast?) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "\(longDate(day)) is no holiday in the calendar \(calendar).",
        fr: "Le \(longDate(day)) n’est pas férié selon le calendrier \(calendar).",
        ar: "\(longDate(day)) ليس عطلة رسمية في التقويم \(calendar)."),
      remedy: nearest.map { feast in
        let (name, first) = (name(of: feast), longDate(feast.first))
        return phrase(
          en: "The nearest one is \(name), from \(first).", fr: "Le plus proche est \(name), dès le \(first).",
          ar: "أقربها \(name)، ابتداءً من \(first).")
      }
        ?? phrase(
          en: "See them all with: jalon calendar show \(calendar) --year \(day.year)",
          fr: "Voyez-les tous : jalon calendar show \(calendar) --year \(day.year)",
          ar: "اعرضها كلها: jalon calendar show \(calendar) --year \(day.year)")
    )
  }

  package func beyondLastDay(_ day: Day) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "A feast that begins on \(longDate(day)) would end after the last day that Jalon knows.",
        fr: "Une fête qui commence le \(longDate(day)) finirait après le dernier jour que Jalon connaît.",
        ar: "العطلة التي تبدأ في \(longDate(day)) تنتهي بعد آخر يوم يعرفه Jalon."),
      remedy: phrase(en: "Choose an earlier day.", fr: "Choisissez un jour plus tôt.", ar: "اختر يومًا أبكر.")
    )
  }
}

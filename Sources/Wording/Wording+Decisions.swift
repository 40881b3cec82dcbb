import RoadmapEngine

/// What is said of decisions about days: what they are, what they move, and why one changes nothing.
extension Wording {
  package func ruled(_ calendar: WorkingCalendar.ID, _ decided: Correction) -> String {
    let day = longDate(decided.on)
    if decided.works {
      return say("\(calendar): \(day) is a working day.", "\(calendar) : le \(day) est ouvré.", "\(calendar): \(day) يوم عمل.")
    }
    guard let name = decided.name else {
      return say("\(calendar): \(day) is a day off.", "\(calendar) : le \(day) est chômé.", "\(calendar): \(day) يوم عطلة.")
    }
    return say(
      "\(calendar): \(day) is a day off, confirmed: \(self.name(name)).",
      "\(calendar) : le \(day) est chômé, confirmé : \(self.name(name)).",
      "\(calendar): \(day) يوم عطلة مؤكد: \(self.name(name)).")
  }

  package func moved(_ feast: Feast, in calendar: WorkingCalendar.ID, to first: Day) -> String {
    let last = first.adding(days: feast.count - 1) ?? first
    func span(_ first: Day, _ last: Day) -> String { first == last ? longDate(first) : "\(longDate(first)) – \(longDate(last))" }
    let name = self.name(of: feast)
    let (from, to) = (span(feast.first, feast.days.last ?? feast.first), span(first, last))
    if feast.first == first {
      return say(
        "\(calendar): \(name) is confirmed: \(to).", "\(calendar) : \(name), confirmé : \(to).", "\(calendar): \(name)، مؤكد: \(to).")
    }
    return say(
      "\(calendar): \(name): \(from) → \(to).", "\(calendar) : \(name) : \(from) → \(to).", "\(calendar): \(name): \(from) → \(to).")
  }

  private func name(of feast: Feast) -> String {
    switch feast.title {
    case .name(let title): name(title)
    case .reason(let reason): say("\"\(reason)\"", "« \(reason) »", "\"\(reason)\"")
    }
  }

  package var onlyShown: String {
    say(
      "Nothing is saved: this is what would change.", "Rien n’est enregistré : voici ce qui changerait.",
      "لم يُحفظ شيء: هذا ما كان سيتغير.")
  }

  package func finishesMoved(_ count: Int) -> String {
    say(
      count == 1 ? "1 step moved:" : "\(count) steps moved:", count == 1 ? "1 étape a bougé :" : "\(count) étapes ont bougé :",
      "تغيّرت مواعيد \(arabic(count, "خطوة", "خطوتين", "خطوات", "خطوة")):")
  }

  /// A step that starts on another day and finishes on the same one.
  package func startMoved(_ step: MovedStep) -> String {
    let days = "\(date(step.before.start)) → \(date(step.after.start))"
    return say("\(step.step): starts \(days)", "\(step.step) : commence \(days)", "\(step.step): تبدأ \(days)")
  }

  package func deadlinesShifted(_ count: Int) -> String {
    say(
      count == 1 ? "1 deadline affected:" : "\(count) deadlines affected:",
      count == 1 ? "1 échéance est touchée :" : "\(count) échéances sont touchées :",
      "تأثر \(arabic(count, "موعد نهائي", "موعدان نهائيان", "مواعيد نهائية", "موعدًا نهائيًا")):")
  }

  /// `a16, due 11 Feb 2027: on track → late (finish 10 Feb 2027 → 15 Feb 2027)`.
  package func shifted(_ shifted: ShiftedDeadline) -> String {
    func word(_ outlook: ShiftedDeadline.Outlook) -> String { outlook.health.map { self.word($0) } ?? "–" }
    let healths = shifted.before.health == shifted.after.health ? word(shifted.after) : "\(word(shifted.before)) → \(word(shifted.after))"
    let finishes = "\(date(shifted.before.finish)) → \(date(shifted.after.finish))"
    let finish = shifted.before.finish == shifted.after.finish ? date(shifted.after.finish) : finishes
    let due = date(shifted.deadline)
    return say(
      "\(shifted.step), due \(due): \(healths) (finish \(finish))", "\(shifted.step), échéance le \(due) : \(healths) (fin \(finish))",
      "\(shifted.step)، الموعد النهائي \(due): \(healths) (الانتهاء \(finish))")
  }

  package var nothingMoved: String {
    say(
      "No step moved, and no deadline is touched.", "Aucune étape n’a bougé, aucune échéance n’est touchée.",
      "لم تتغير أي خطوة ولا أي موعد نهائي.")
  }

  package func nobodyCounts(by calendar: WorkingCalendar.ID) -> String {
    say(
      "No party of this workspace counts by the calendar \(calendar).",
      "Aucune partie de cet espace de travail ne suit le calendrier \(calendar).", "لا يعتمد أي طرف في مساحة العمل هذه التقويم \(calendar)."
    )
  }

  /// Why a correction changes nothing.
  package func already(_ day: Day, _ why: DayOff?, in calendar: WorkingCalendar.ID) -> String {
    let day = longDate(day)
    guard let why else {
      return say(
        "\(day) is a working day in \(calendar) already; nothing to change.",
        "Le \(day) est déjà ouvré selon \(calendar) ; rien à modifier.",
        "\(day) يوم عمل أصلًا في \(calendar)؛ لا شيء للتغيير.")
    }
    return say(
      "\(day) is off in \(calendar) already (\(dayOff(why))); nothing to change.",
      "Le \(day) est déjà chômé selon \(calendar) (\(dayOff(why))) ; rien à modifier.",
      "\(day) يوم عطلة أصلًا في \(calendar) (\(dayOff(why)))؛ لا شيء للتغيير.")
  }

  package func already(_ feast: Feast, in calendar: WorkingCalendar.ID) -> String {
    let name = name(of: feast)
    return say(
      "\(name) begins on \(longDate(feast.first)) in \(calendar) already; nothing to change.",
      "\(name) commence déjà le \(longDate(feast.first)) selon \(calendar) ; rien à modifier.",
      "\(name) تبدأ أصلًا في \(longDate(feast.first)) في \(calendar)؛ لا شيء للتغيير.")
  }
}

/// What is wrong with what a person asked of a calendar.
extension Wording {
  package func unknownCalendar(_ text: String, nearest: String?, among ids: [String]) -> (sentence: String, remedy: String) {
    (
      say(
        "There is no calendar and no party \"\(text)\".", "Il n’y a ni calendrier ni partie « \(text) ».",
        "لا يوجد تقويم ولا طرف باسم \"\(text)\"."),
      nearest.map { say("Did you mean \"\($0)\"?", "Vouliez-vous dire « \($0) » ?", "هل تقصد \"\($0)\"؟") }
        ?? say(
          "Give one of: \(ids.joined(separator: ", ")).", "Donnez un de : \(ids.joined(separator: ", ")).",
          "أدخل أحد: \(ids.joined(separator: "، ")).")
    )
  }

  package func noHoliday(_ day: Day, in calendar: WorkingCalendar.ID, nearest: Feast?) -> (sentence: String, remedy: String) {
    (
      say(
        "\(longDate(day)) is no holiday in the calendar \(calendar).",
        "Le \(longDate(day)) n’est pas férié selon le calendrier \(calendar).",
        "\(longDate(day)) ليس عطلة رسمية في التقويم \(calendar)."),
      nearest.map { feast in
        let (name, first) = (name(of: feast), longDate(feast.first))
        return say(
          "The nearest one is \(name), from \(first).", "Le plus proche est \(name), dès le \(first).",
          "أقربها \(name)، ابتداءً من \(first).")
      }
        ?? say(
          "See them all with: jalon calendar show \(calendar) --year \(day.year)",
          "Voyez-les tous : jalon calendar show \(calendar) --year \(day.year)",
          "اعرضها كلها: jalon calendar show \(calendar) --year \(day.year)")
    )
  }

  package func beyondLastDay(_ day: Day) -> (sentence: String, remedy: String) {
    (
      say(
        "A feast that begins on \(longDate(day)) would end after the last day that Jalon knows.",
        "Une fête qui commence le \(longDate(day)) finirait après le dernier jour que Jalon connaît.",
        "العطلة التي تبدأ في \(longDate(day)) تنتهي بعد آخر يوم يعرفه Jalon."),
      say("Choose an earlier day.", "Choisissez un jour plus tôt.", "اختر يومًا أبكر.")
    )
  }

  package func backwards(_ first: Day, _ last: Day) -> (sentence: String, remedy: String) {
    (
      say(
        "\(longDate(first)) is after \(longDate(last)).", "Le \(longDate(first)) est après le \(longDate(last)).",
        "\(longDate(first)) بعد \(longDate(last))."),
      say("Give the earlier day as --from.", "Donnez le premier jour avec --from.", "أدخل اليوم الأبكر في --from.")
    )
  }

  package var emptyDecision: String { say("Say who decided it.", "Indiquez qui l’a décidé.", "اذكر من قرر ذلك.") }

  package var emptyReason: (sentence: String, remedy: String) {
    (
      say("The reason is empty.", "Le motif est vide.", "السبب فارغ."),
      say(
        "Say who decided it: --reason 'Cabinet decision 12 of 2027'", "Dites qui l’a décidé : --reason 'Décision du Conseil n° 12 de 2027'",
        "اذكر صاحب القرار: --reason 'قرار مجلس الوزراء 12 لسنة 2027'")
    )
  }
}

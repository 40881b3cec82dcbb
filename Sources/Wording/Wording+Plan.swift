import RoadmapEngine

extension Wording {
  package func word(_ health: Health) -> String {
    switch health {
    case .late: phrase(en: "late", fr: "en retard", ar: "متأخرة")
    case .risk: phrase(en: "at risk", fr: "à risque", ar: "معرَّضة للتأخير")
    case .track: phrase(en: "on track", fr: "en bonne voie", ar: "على المسار")
    case .quiet: phrase(en: "not begun", fr: "non démarré", ar: "لم تبدأ")
    case .done: phrase(en: "done", fr: "achevé", ar: "مُنجَزة")
    }
  }

  /// Returns a word of the files in the reader's language; a word that the choice does not have is returned as it is.
  package func word(_ word: String, of choice: StepChoice) -> String {
    switch choice {
    case .kind: Step.Kind(rawValue: word).map { self.word($0) } ?? word
    case .status: Step.Status(rawValue: word).map { self.word($0) } ?? word
    case .visibility: Step.Visibility(rawValue: word).map { self.word($0) } ?? word
    case .level: Level.Colour(rawValue: word).map { self.word($0) } ?? word
    case .signoff: Signoff.Kind(rawValue: word).map { self.word($0) } ?? word
    case .purpose: Waiting.Purpose(rawValue: word).map { self.word($0) } ?? word
    }
  }

  package func word(_ status: Step.Status) -> String {
    switch status {
    case .planned: phrase(en: "planned", fr: "prévu", ar: "مخطَّطة")
    case .active: phrase(en: "active", fr: "en cours", ar: "قيد التنفيذ")
    case .done: phrase(en: "done", fr: "achevé", ar: "مُنجَزة")
    case .dropped: phrase(en: "dropped", fr: "abandonné", ar: "ملغاة")
    }
  }

  package func word(_ kind: Step.Kind) -> String {
    switch kind {
    case .task: phrase(en: "task", fr: "tâche", ar: "مهمة")
    case .event: phrase(en: "event", fr: "événement", ar: "فعالية")
    case .milestone: phrase(en: "milestone", fr: "jalon", ar: "معلم رئيسي")
    }
  }

  package func word(_ visibility: Step.Visibility) -> String {
    switch visibility {
    case .own: phrase(en: "own side", fr: "notre partie", ar: "طرفنا فقط")
    case .joint: phrase(en: "all parties", fr: "les parties", ar: "جميع الأطراف")
    case .public: phrase(en: "public", fr: "public", ar: "عام")
    }
  }

  package func word(_ kind: Party.Kind) -> String {
    switch kind {
    case .state: phrase(en: "state", fr: "État", ar: "دولة")
    case .authority: phrase(en: "authority", fr: "autorité", ar: "سلطة")
    case .organisation: phrase(en: "organisation", fr: "organisation", ar: "منظمة")
    case .donor: phrase(en: "donor", fr: "bailleur de fonds", ar: "جهة مانحة")
    }
  }

  package func word(_ purpose: Waiting.Purpose) -> String {
    switch purpose {
    case .reply: phrase(en: "reply", fr: "réponse", ar: "الرد")
    case .signature: phrase(en: "signature", fr: "signature", ar: "التوقيع")
    }
  }

  /// `waits for Libya (reply) since 9 Apr, 22 wd`.
  package func waiting(_ waiting: Waiting, age: Int, in workspace: Workspace) -> String {
    let who = party(waiting.on, in: workspace)
    let since = shortDate(waiting.since)
    return phrase(
      en: "waiting on \(who) (\(word(waiting.purpose))) since \(since), \(workingDays(age))",
      fr: "en attente : \(who) (\(word(waiting.purpose))) depuis le \(since), \(workingDays(age))",
      ar: "في انتظار \(who) (\(word(waiting.purpose))) منذ \(since)، \(workingDays(age))")
  }

  /// `FS+5 wd`.
  package func link(_ kind: Link.Kind, lag: Int, unit: Link.Unit) -> String {
    guard lag != 0 else { return kind.rawValue }
    return "\(kind.rawValue)\(lag > 0 ? "+" : "")\(lagText(lag, unit))"
  }

  private func lagText(_ lag: Int, _ unit: Link.Unit) -> String {
    "\(lag) \(unit == .workingDays ? phrase(en: "wd", fr: "j.o.", ar: "ي.ع") : phrase(en: "d", fr: "j", ar: "يوم"))"
  }

  /// Returns the words for what decides the dates of a step.
  /// - Parameter titles: returns the title of a step.
  package func driver(_ driver: Driver, in workspace: Workspace, titles: (StepReference) -> String) -> String {
    switch driver {
    case .link(let step, let kind, let lag, let unit):
      let days = lag == 0 ? "" : " \(lag > 0 ? "+" : "−") \(lagText(abs(lag), unit))"
      let title = "\(titles(step))\(days)"
      return switch kind {
      case .finishToStart: phrase(en: "waits for \(title)", fr: "attend \(title)", ar: "تنتظر \(title)")
      case .startToStart: phrase(en: "waits for the start of \(title)", fr: "attend le début de \(title)", ar: "تنتظر بداية \(title)")
      case .finishToFinish: phrase(en: "its end waits for \(title)", fr: "sa fin attend \(title)", ar: "نهايتها تنتظر \(title)")
      case .startToFinish:
        phrase(en: "its end waits for the start of \(title)", fr: "sa fin attend le début de \(title)", ar: "نهايتها تنتظر بداية \(title)")
      }
    case .notBefore(let day): return phrase(en: "not before \(date(day))", fr: "pas avant le \(date(day))", ar: "ليس قبل \(date(day))")
    case .agreed(let day):
      return phrase(en: "agreed for \(date(day))", fr: "convenu pour le \(date(day))", ar: "متفق عليها بتاريخ \(date(day))")
    case .roadmapStart(let day):
      return phrase(
        en: "start of the roadmap, \(date(day))", fr: "début de la feuille de route, \(date(day))", ar: "بداية خارطة الطريق، \(date(day))")
    case .today(let day): return phrase(en: "today, \(date(day))", fr: "aujourd’hui, \(date(day))", ar: "اليوم، \(date(day))")
    case .started(let day): return phrase(en: "started on \(date(day))", fr: "commencé le \(date(day))", ar: "بدأت في \(date(day))")
    case .finished(let day): return phrase(en: "finished on \(date(day))", fr: "terminé le \(date(day))", ar: "انتهت في \(date(day))")
    case .member(let step): return phrase(en: "contains \(titles(step))", fr: "contient \(titles(step))", ar: "تضم \(titles(step))")
    case .opens(let roadmap):
      return phrase(en: "opens roadmap \(roadmap)", fr: "ouvre la feuille de route \(roadmap)", ar: "تفتح خارطة الطريق \(roadmap)")
    case .daysOff(let first, let count, let who, let why):
      let name = party(who, in: workspace)
      let length = count > 1 ? " (\(days(count)))" : ""
      return "\(dayOff(why)), \(name), \(shortDate(first))\(length)"
    }
  }

  /// Why nobody works: the name of the holiday, the reason of the correction.
  package func dayOff(_ why: DayOff) -> String {
    switch why {
    case .weekend: phrase(en: "weekend", fr: "repos hebdomadaire", ar: "العطلة الأسبوعية")
    case .holiday(let holiday):
      holiday.isEstimated
        ? phrase(en: "\(name(holiday)), estimated", fr: "\(name(holiday)), estimé", ar: "\(name(holiday))، تقديري") : name(holiday)
    case .correction(let correction):
      switch (correction.name, correction.reason) {
      case (let title?, ""): name(title)
      case (let title?, let reason): "\(name(title)) (\(reason))"
      case (nil, ""): phrase(en: "day off by decision", fr: "jour chômé par décision", ar: "عطلة بقرار")
      case (nil, let reason): reason
      }
    }
  }
}

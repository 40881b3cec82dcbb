import RoadmapEngine

extension Wording {
  package func word(_ health: Health) -> String {
    switch health {
    case .late: say("late", "en retard", "متأخرة")
    case .risk: say("at risk", "à risque", "معرَّضة للتأخير")
    case .track: say("on track", "en bonne voie", "على المسار")
    case .quiet: say("not begun", "non démarré", "لم تبدأ")
    case .done: say("done", "achevé", "مُنجَزة")
    }
  }

  /// How many steps are in a health: `3 late`.
  package func counted(_ count: Int, _ health: Health) -> String {
    guard language == .fr else { return "\(figures(count)) \(word(health))" }
    let word: String =
      switch health {
      case .quiet: count < 2 ? "non démarrée" : "non démarrées"
      case .done: count < 2 ? "achevée" : "achevées"
      default: self.word(health)
      }
    return "\(count) \(word)"
  }

  /// The shortest word for a health, where a list is narrow.
  package func shortWord(_ health: Health) -> String {
    switch health {
    case .late: say("late", "retard", "متأخرة")
    case .risk: say("risk", "risque", "خطر")
    case .track: say("track", "en voie", "جارية")
    case .quiet: say("later", "à venir", "لاحقًا")
    case .done: say("done", "fait", "منجزة")
    }
  }

  /// The letter that stands beside every colour: R A G - ✓.
  package static func letter(_ health: Health) -> String {
    switch health {
    case .late: "R"
    case .risk: "A"
    case .track: "G"
    case .quiet: "-"
    case .done: "✓"
    }
  }

  package func word(_ status: Step.Status) -> String {
    switch status {
    case .planned: say("planned", "prévu", "مخطَّطة")
    case .active: say("active", "en cours", "قيد التنفيذ")
    case .done: say("done", "achevé", "مُنجَزة")
    case .dropped: say("dropped", "abandonné", "ملغاة")
    }
  }

  package func word(_ kind: Step.Kind) -> String {
    switch kind {
    case .task: say("task", "tâche", "مهمة")
    case .event: say("event", "événement", "فعالية")
    case .milestone: say("milestone", "jalon", "معلم رئيسي")
    }
  }

  package func word(_ visibility: Step.Visibility) -> String {
    switch visibility {
    case .own: say("own side", "notre partie", "طرفنا فقط")
    case .joint: say("all parties", "les parties", "جميع الأطراف")
    case .public: say("public", "public", "عام")
    }
  }

  package func word(_ instrument: Roadmap.Instrument?) -> String {
    switch instrument {
    case .treaty: say("treaty", "traité", "معاهدة")
    case .mou: say("memorandum", "protocole d’entente", "مذكرة تفاهم")
    case .protocolText: say("protocol", "protocole", "بروتوكول")
    case .plan: say("plan", "plan", "خطة")
    case nil: ""
    }
  }

  package func word(_ kind: Party.Kind) -> String {
    switch kind {
    case .state: say("state", "État", "دولة")
    case .authority: say("authority", "autorité", "سلطة")
    case .organisation: say("organisation", "organisation", "منظمة")
    case .donor: say("donor", "bailleur de fonds", "جهة مانحة")
    }
  }

  package func word(_ purpose: Waiting.Purpose) -> String {
    switch purpose {
    case .reply: say("reply", "réponse", "الرد")
    case .signature: say("signature", "signature", "التوقيع")
    }
  }

  /// `waits for Libya (reply) since 9 Apr, 22 wd`.
  package func waiting(_ waiting: Waiting, age: Int, in workspace: Workspace) -> String {
    let who = party(waiting.on, in: workspace)
    let since = shortDate(waiting.since)
    return say(
      "waiting on \(who) (\(word(waiting.purpose))) since \(since), \(workingDays(age))",
      "en attente : \(who) (\(word(waiting.purpose))) depuis le \(since), \(workingDays(age))",
      "في انتظار \(who) (\(word(waiting.purpose))) منذ \(since)، \(workingDays(age))")
  }

  /// `FS+5 wd`.
  package func link(_ kind: Link.Kind, lag: Int, unit: Link.Unit) -> String {
    guard lag != 0 else { return kind.rawValue }
    return "\(kind.rawValue)\(lag > 0 ? "+" : "")\(lagText(lag, unit))"
  }

  private func lagText(_ lag: Int, _ unit: Link.Unit) -> String {
    "\(lag) \(unit == .workingDays ? say("wd", "j.o.", "ي.ع") : say("d", "j", "يوم"))"
  }

  package func driver(_ driver: Driver, in workspace: Workspace, titles: (StepReference) -> String) -> String {
    switch driver {
    case .link(let step, let kind, let lag, let unit):
      let days = lag == 0 ? "" : " \(lag > 0 ? "+" : "−") \(lagText(abs(lag), unit))"
      let title = "\(titles(step))\(days)"
      return switch kind {
      case .finishToStart: say("waits for \(title)", "attend \(title)", "تنتظر \(title)")
      case .startToStart: say("waits for the start of \(title)", "attend le début de \(title)", "تنتظر بداية \(title)")
      case .finishToFinish: say("its end waits for \(title)", "sa fin attend \(title)", "نهايتها تنتظر \(title)")
      case .startToFinish:
        say("its end waits for the start of \(title)", "sa fin attend le début de \(title)", "نهايتها تنتظر بداية \(title)")
      }
    case .notBefore(let day): return say("not before \(date(day))", "pas avant le \(date(day))", "ليس قبل \(date(day))")
    case .agreed(let day): return say("agreed for \(date(day))", "convenu pour le \(date(day))", "متفق عليها بتاريخ \(date(day))")
    case .roadmapStart(let day):
      return say("start of the roadmap, \(date(day))", "début de la feuille de route, \(date(day))", "بداية خارطة الطريق، \(date(day))")
    case .today(let day): return say("today, \(date(day))", "aujourd’hui, \(date(day))", "اليوم، \(date(day))")
    case .started(let day): return say("started on \(date(day))", "commencé le \(date(day))", "بدأت في \(date(day))")
    case .finished(let day): return say("finished on \(date(day))", "terminé le \(date(day))", "انتهت في \(date(day))")
    case .member(let step): return say("contains \(titles(step))", "contient \(titles(step))", "تضم \(titles(step))")
    case .opens(let roadmap): return say("opens roadmap \(roadmap)", "ouvre la feuille de route \(roadmap)", "تفتح خارطة الطريق \(roadmap)")
    case .daysOff(let first, let count, let who, let why):
      let name = party(who, in: workspace)
      let length = count > 1 ? " (\(days(count)))" : ""
      return "\(dayOff(why)), \(name), \(shortDate(first))\(length)"
    }
  }

  /// Why nobody works: the name of the holiday, the reason of the correction.
  package func dayOff(_ why: DayOff) -> String {
    switch why {
    case .weekend: say("weekend", "repos hebdomadaire", "العطلة الأسبوعية")
    case .holiday(let holiday):
      holiday.isEstimated
        ? say("\(name(holiday)), estimated", "\(name(holiday)), estimé", "\(name(holiday))، تقديري") : name(holiday)
    case .correction(let correction):
      switch (correction.name, correction.reason) {
      case (let title?, ""): name(title)
      case (let title?, let reason): "\(name(title)) (\(reason))"
      case (nil, ""): say("day off by decision", "jour chômé par décision", "عطلة بقرار")
      case (nil, let reason): reason
      }
    }
  }
}

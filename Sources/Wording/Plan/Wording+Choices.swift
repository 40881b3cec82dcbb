import RoadmapEngine

/// Words for the values of a plan that are chosen from a list.
extension Wording {
  package func word(_ certainty: Holiday.Certainty) -> String {
    switch certainty {
    case .estimated: phrase(en: "estimated", fr: "estimé", ar: "تقديري")
    case .confirmed: phrase(en: "confirmed", fr: "confirmé", ar: "مؤكد")
    }
  }

  package func severity(_ severity: Problem.Severity) -> String {
    switch severity {
    case .error: phrase(en: "error", fr: "erreur", ar: "خطأ")
    case .warning: phrase(en: "warning", fr: "avertissement", ar: "تنبيه")
    }
  }

  func word(_ colour: Level.Colour) -> String {
    switch colour {
    case .red: phrase(en: "R red", fr: "R rouge", ar: "R أحمر")
    case .amber: phrase(en: "A amber", fr: "O orange", ar: "A برتقالي")
    case .green: phrase(en: "G green", fr: "V vert", ar: "G أخضر")
    }
  }

  private func word(_ kind: Signoff.Kind) -> String {
    switch kind {
    case .one: phrase(en: "one party", fr: "une partie", ar: "طرف واحد")
    case .joint: phrase(en: "joint", fr: "conjointe", ar: "مشترك")
    case .each: phrase(en: "each party", fr: "chaque partie", ar: "كل طرف")
    }
  }

  package func word(_ health: Health) -> String {
    switch health {
    case .late: phrase(en: "late", fr: "en retard", ar: "متأخرة")
    case .willBeLate: phrase(en: "will be late", fr: "retard prévu", ar: "ستتأخر")
    case .risk: phrase(en: "at risk", fr: "à risque", ar: "معرَّضة للتأخير")
    case .track: phrase(en: "on track", fr: "en bonne voie", ar: "على المسار الصحيح")
    case .quiet: phrase(en: "not begun", fr: "non démarré", ar: "لم تبدأ")
    case .done: phrase(en: "done", fr: "achevé", ar: "مُنجَزة")
    }
  }

  /// Returns a word of the files in the reader's language; any other word is returned as it is.
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
    case .planned: phrase(en: "planned", fr: "prévu", ar: "مخطَّط لها")
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
}

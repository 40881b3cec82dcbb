/// What is said of a file for Microsoft Project, on its way out.
extension Wording {
  /// What the field is called that keeps days that were worked out.
  package var workedOutDay: String { say("Day worked out", "Jour calculé", "يوم محسوب") }

  /// What the calendar is called in which every day works.
  package var everyDayCalendar: String { say("Every day", "Tous les jours", "كل الأيام") }

  package func remark(_ remark: ExportRemark) -> String {
    switch remark {
    case .byHand(let causes):
      let words = ExportRemark.Cause.allCases.compactMap { cause in causes[cause].map { "\(name(of: cause)) (\(figures($0)))" } }
      return say(
        "Steps written as set by hand, so that Microsoft Project keeps the days: \(words.joined(separator: comma)).",
        "Étapes écrites en mode manuel, pour que Microsoft Project garde les jours : \(words.joined(separator: comma)).",
        "خطوات كُتبت بجدولة يدوية ليحتفظ Microsoft Project بأيامها: \(words.joined(separator: comma)).")
    case .notBefore(let count):
      return say(
        "Steps written with a day before which they do not start, because no link in the file holds them: \(count).",
        "Étapes écrites avec un jour de début au plus tôt, faute de lien dans le fichier : \(count).",
        "خطوات كُتبت بيوم لا تبدأ قبله لعدم وجود رابط لها في الملف: \(figures(count)).")
    case .absent(let parts):
      let words = ExportRemark.Part.allCases.compactMap { part in parts[part].map { "\(name(of: part)) (\(figures($0)))" } }
      return say(
        "Not in the file, because Microsoft Project has no place for it: \(words.joined(separator: comma)).",
        "Absent du fichier, car Microsoft Project n’a pas de place pour cela : \(words.joined(separator: comma)).",
        "ليس في الملف إذ لا مكان له في Microsoft Project: \(words.joined(separator: comma)).")
    }
  }

  private func name(of cause: ExportRemark.Cause) -> String {
    switch cause {
    case .each:
      say("parties that each count their own days", "parties comptant chacune ses propres jours", "أطراف يحسب كل منها أيامه")
    case .onDayOff: say("agreed on a day off", "convenues un jour chômé", "متفق عليها في يوم عطلة")
    case .active: say("in progress", "en cours", "جارية")
    case .doneWithoutDays: say("done without dates", "faites sans dates", "منجزة بلا تواريخ")
    case .opens: say("opening other roadmaps", "ouvrant d’autres feuilles de route", "تفتح خرائط طريق أخرى")
    }
  }

  private func name(of part: ExportRemark.Part) -> String {
    switch part {
    case .waiting: say("waits", "attentes", "حالات انتظار")
    case .signoff: say("sign-offs", "approbations", "موافقات")
    case .blocked: say("reasons why a step is blocked", "raisons de blocage", "أسباب توقف")
    case .dropped:
      say(
        "dropped steps as part of a chain (they are inactive tasks)", "étapes abandonnées dans une chaîne (tâches inactives)",
        "خطوات ملغاة ضمن سلسلة (مهام غير نشطة)")
    case .risks: say("risks", "risques", "مخاطر")
    case .levels: say("levels set by people", "niveaux fixés par une personne", "مستويات حددها أشخاص")
    case .estimates: say("estimates", "estimations", "تقديرات")
    case .supporters: say("supporting bodies", "organismes d’appui", "جهات مساندة")
    case .sources: say("sources", "sources", "مصادر")
    case .tags: say("tags", "étiquettes", "وسوم")
    case .links: say("further links of a step", "autres liens d’une étape", "روابط إضافية للخطوة")
    case .outsideLinks: say("links to steps outside of the file", "liens vers des étapes hors du fichier", "روابط إلى خطوات خارج الملف")
    case .repetitions: say("rules of repetition", "règles de répétition", "قواعد تكرار")
    case .baselines: say("baselines", "planifications de référence", "خطط مرجعية")
    case .languages: say("texts in further languages", "textes en d’autres langues", "نصوص بلغات أخرى")
    }
  }
}

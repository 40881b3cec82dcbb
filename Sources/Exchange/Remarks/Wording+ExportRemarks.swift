import Wording

/// Remarks on an export to Microsoft Project.
extension Wording {
  /// The name of the custom field with computed days.
  var workedOutDay: String { phrase(en: "Day worked out", fr: "Jour calculé", ar: "يوم محسوب") }

  /// The name of the calendar in which every day is a working day.
  var everyDayCalendar: String { phrase(en: "Every day", fr: "Tous les jours", ar: "كل الأيام") }

  /// Returns the sentence that says what a file for another program cannot express.
  package func remark(_ remark: ExportRemark) -> String {
    switch remark {
    case .byHand(let causes):
      let words = ExportRemark.Cause.allCases.compactMap { cause in causes[cause].map { "\(name(of: cause)) (\(figures($0)))" } }
      return phrase(
        en: "Steps written as set by hand, so that Microsoft Project keeps the days: \(words.joined(separator: comma)).",
        fr: "Étapes écrites en mode manuel, pour que Microsoft Project garde les jours : \(words.joined(separator: comma)).",
        ar: "خطوات كُتبت بجدولة يدوية ليحتفظ Microsoft Project بأيامها: \(words.joined(separator: comma)).")
    case .notBefore(let count):
      return phrase(
        en: "Steps written with a day before which they do not start, because no link in the file holds them: \(count).",
        fr: "Étapes écrites avec un jour de début au plus tôt, faute de lien dans le fichier : \(count).",
        ar: "خطوات كُتبت بيوم لا تبدأ قبله لعدم وجود رابط لها في الملف: \(figures(count)).")
    case .absent(let parts):
      let words = ExportRemark.Part.allCases.compactMap { part in parts[part].map { "\(name(of: part)) (\(figures($0)))" } }
      return phrase(
        en: "Not in the file, because Microsoft Project has no place for it: \(words.joined(separator: comma)).",
        fr: "Absent du fichier, car sans équivalent dans Microsoft Project : \(words.joined(separator: comma)).",
        ar: "ليس في الملف إذ لا مقابل له في Microsoft Project: \(words.joined(separator: comma)).")
    }
  }

  private func name(of cause: ExportRemark.Cause) -> String {
    switch cause {
    case .each:
      phrase(en: "parties that each count their own days", fr: "parties comptant chacune ses propres jours", ar: "أطراف يحسب كل منها أيامه")
    case .onDayOff: phrase(en: "agreed on a day off", fr: "convenues un jour chômé", ar: "متفق عليها في يوم عطلة")
    case .active: phrase(en: "in progress", fr: "en cours", ar: "جارية")
    case .doneWithoutDays: phrase(en: "done without dates", fr: "achevées sans dates", ar: "منجزة بلا تواريخ")
    case .opens: phrase(en: "opening other roadmaps", fr: "ouvrant d’autres feuilles de route", ar: "تفتح خرائط طريق أخرى")
    }
  }

  private func name(of part: ExportRemark.Part) -> String {
    switch part {
    case .waiting: phrase(en: "waits", fr: "attentes", ar: "حالات انتظار")
    case .signoff: phrase(en: "sign-offs", fr: "approbations", ar: "موافقات")
    case .blocked: phrase(en: "reasons why a step is blocked", fr: "raisons de blocage", ar: "أسباب توقف")
    case .dropped:
      phrase(
        en: "dropped steps as part of a chain (they are inactive tasks)", fr: "étapes abandonnées dans une chaîne (tâches inactives)",
        ar: "خطوات ملغاة ضمن سلسلة (مهام غير نشطة)")
    case .risks: phrase(en: "risks", fr: "risques", ar: "مخاطر")
    case .levels: phrase(en: "ratings by people", fr: "appréciations portées", ar: "تقييمات خاصة")
    case .estimates: phrase(en: "estimates", fr: "estimations", ar: "تقديرات")
    case .supporters: phrase(en: "supporting bodies", fr: "organismes d’appui", ar: "جهات مساندة")
    case .sources: phrase(en: "sources", fr: "sources", ar: "مصادر")
    case .tags: phrase(en: "tags", fr: "étiquettes", ar: "وسوم")
    case .links: phrase(en: "further links of a step", fr: "autres liens d’une étape", ar: "روابط إضافية للخطوة")
    case .outsideLinks:
      phrase(en: "links to steps outside of the file", fr: "liens vers des étapes hors du fichier", ar: "روابط إلى خطوات خارج الملف")
    case .repetitions: phrase(en: "rules of repetition", fr: "règles de répétition", ar: "قواعد تكرار")
    case .baselines: phrase(en: "baselines", fr: "planifications de référence", ar: "خطط مرجعية")
    case .languages: phrase(en: "texts in further languages", fr: "textes en d’autres langues", ar: "نصوص بلغات أخرى")
    }
  }
}

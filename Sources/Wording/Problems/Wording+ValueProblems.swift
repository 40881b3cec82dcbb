import RoadmapEngine

/// Problems of single values of the files.
extension Wording {
  func repeatsIgnoredProblem(_ step: String) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "\(step) repeats, but only a template makes several steps of it: here it counts once.",
        fr: "\(step) se répète, mais seul un modèle en fait plusieurs étapes : ici elle compte une fois.",
        ar: "\(step) متكررة، لكن القالب وحده يجعل منها عدة خطوات: تُعد هنا مرة واحدة."),
      remedy: phrase(
        en: "Add the further steps, and take \"repeats\" away.", fr: "Ajoutez les autres étapes et retirez « repeats ».",
        ar: "أضف الخطوات الأخرى واحذف \"repeats\".")
    )
  }

  func badValueProblem(_ step: String, _ key: String, _ json: String) -> Diagnostic {
    let place = step.isEmpty ? "" : phrase(en: " of \(step)", fr: " de \(step)", ar: " في \(step)")
    return Diagnostic(
      phrase(
        en: "The value \(json) for \"\(key)\"\(place) cannot be used; it is kept and counts as missing.",
        fr: "La valeur \(json) de « \(key) »\(place) est inutilisable ; elle est conservée et compte comme absente.",
        ar: "القيمة \(json) لـ \"\(key)\"\(place) غير صالحة؛ تُحفظ وتُعد غائبة."),
      remedy: remedy(forKey: key)
    )
  }

  func unknownValueProblem(_ step: String, _ key: String, _ json: String) -> Diagnostic {
    let place = step.isEmpty ? "" : phrase(en: " of \(step)", fr: " de \(step)", ar: " في \(step)")
    return Diagnostic(
      phrase(
        en: "\(json) is no known value for \"\(key)\"\(place); it is kept and the default counts.",
        fr: "\(json) n’est pas une valeur connue de « \(key) »\(place) ; elle est conservée et la valeur par défaut compte.",
        ar: "\(json) ليست قيمة معروفة لـ \"\(key)\"\(place)؛ تُحفظ ويُحتسب الافتراضي."),
      remedy: phrase(
        en: "Correct it, or use a newer version of Jalon.", fr: "Corrigez-la ou utilisez une version plus récente de Jalon.",
        ar: "صحّحها أو استعمل إصدارًا أحدث من Jalon.")
    )
  }

  /// Says what a key of the files takes.
  private func remedy(forKey key: String) -> String {
    switch key {
    case "deadline", "notBefore", "on", "started", "finished", "start", "finish", "since", "until", "from":
      phrase(
        en: "Give a day from 1900-01-01 to 2199-12-31, as YYYY-MM-DD.",
        fr: "Donnez un jour du 1900-01-01 au 2199-12-31, sous la forme AAAA-MM-JJ.",
        ar: "أدخل يومًا من 1900-01-01 إلى 2199-12-31 بصيغة YYYY-MM-DD.")
    case "duration", "remaining": expected(.number(Step.durations))
    case "lag": expected(.number(Link.lags))
    case "progress": expected(.number(0...100))
    default: phrase(en: "Correct it.", fr: "Corrigez-la.", ar: "صحّحها.")
    }
  }
}

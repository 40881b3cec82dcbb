import Wording

/// Words of the help and of the legend of signs.
extension Wording {
  func noHelpFound(_ words: String) -> String {
    phrase(
      en: "Neither a key nor a sign for \"\(words)\".", fr: "Ni touche ni signe pour « \(words) ».", ar: "لا مفتاح ولا رمز لـ \"\(words)\"."
    )
  }

  var legendOfHealth: String { phrase(en: "How a step stands", fr: "Où en est une étape", ar: "وضع الخطوة") }
  var legendOfSteps: String { phrase(en: "Beside a step or a date", fr: "À côté d’une étape ou d’une date", ar: "بجوار خطوة أو تاريخ") }
  var legendOfTime: String { phrase(en: "On the timeline", fr: "Sur la chronologie", ar: "في الجدول الزمني") }
  var legendOfLists: String { phrase(en: "In lists", fr: "Dans les listes", ar: "في القوائم") }

  var signCritical: String { phrase(en: "on the critical path", fr: "sur le chemin critique", ar: "على المسار الحرج") }
  var signMoved: String {
    phrase(en: "its dates have just moved", fr: "ses dates viennent de changer", ar: "تغيّرت مواعيدها للتو")
  }
  var signReached: String { phrase(en: "milestone that is reached", fr: "jalon atteint", ar: "معلم رئيسي تحقق") }
  var signEstimated: String {
    phrase(
      en: "depends on an estimated holiday", fr: "dépend d’une fête estimée", ar: "يتوقف على عطلة تقديرية")
  }
  var signAgreed: String {
    phrase(en: "agreed day", fr: "jour convenu", ar: "يوم متفق عليه")
  }
  var signForecast: String {
    phrase(en: "forecast: worked out, not set", fr: "prévision : calculée, non fixée", ar: "متوقع: محسوب لا محدد")
  }
  var signContested: String {
    phrase(en: "value that has to be decided", fr: "valeur à trancher", ar: "قيمة تحتاج إلى حسم")
  }
  var signArrow: String { phrase(en: "becomes, leads to", fr: "devient, mène à", ar: "يصبح، يؤدي إلى") }
  var signProgress: String { phrase(en: "progress", fr: "avancement", ar: "التقدم") }

  var barDone: String { phrase(en: "days done", fr: "jours faits", ar: "أيام منجزة") }
  var barPlanned: String { phrase(en: "days planned", fr: "jours prévus", ar: "أيام مخططة") }
  var barCritical: String { phrase(en: "critical days", fr: "jours critiques", ar: "أيام حرجة") }
  var barLate: String { phrase(en: "days after the deadline", fr: "jours après l’échéance", ar: "أيام بعد الموعد النهائي") }
  var barSlack: String { phrase(en: "slack", fr: "marge", ar: "السماح") }
  var barSpan: String { phrase(en: "step that contains others", fr: "étape qui en contient d’autres", ar: "خطوة تضم خطوات") }
  var barSpanDone: String { phrase(en: "its part that is done", fr: "sa partie achevée", ar: "الجزء المنجز منها") }
  var barSpanOnly: String { phrase(en: "the same within one column", fr: "la même, dans une colonne", ar: "مثلها في عمود واحد") }
  var barDeadline: String { phrase(en: "deadline", fr: "échéance", ar: "الموعد النهائي") }
  var barContested: String { phrase(en: "day that a side wants", fr: "jour voulu par un côté", ar: "يوم يطلبه أحد الأطراف") }
  var barDayOff: String { phrase(en: "day off", fr: "jour chômé", ar: "يوم عطلة") }
  var barGoesOn: String { phrase(en: "goes on outside of the window", fr: "continue hors de la fenêtre", ar: "يستمر خارج النافذة") }

  var signPointer: String { phrase(en: "selected row", fr: "ligne choisie", ar: "السطر المحدد") }
  var signBranch: String {
    phrase(en: "steps shown, steps hidden", fr: "étapes affichées, étapes masquées", ar: "خطوات معروضة، خطوات مخفية")
  }
  var signChecked: String { phrase(en: "chosen", fr: "choisi", ar: "تم اختياره") }
  var signMore: String { phrase(en: "more above, more below", fr: "suite au-dessus, au-dessous", ar: "المزيد فوق، المزيد تحت") }
  var signCut: String { phrase(en: "the text goes on", fr: "le texte continue", ar: "للنص بقية") }
  var signSeparator: String { phrase(en: "between two facts", fr: "entre deux faits", ar: "بين معلومتين") }
}

import RoadmapEngine
import Wording

/// Remarks on values that cannot be read or are missing.
extension Wording {
  func badRemark(_ expectation: StepAssignment.Expectation) -> Diagnostic {
    Diagnostic(
      phrase(en: "It is not understood.", fr: "La valeur n’est pas comprise.", ar: "القيمة غير مفهومة."), remedy: expected(expectation))
  }

  func ambiguousDayRemark(_ first: Day, _ second: Day) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "It may mean \(date(first)) or \(date(second)).", fr: "Cela peut être le \(date(first)) ou le \(date(second)).",
        ar: "قد يعني \(date(first)) أو \(date(second))."),
      remedy: phrase(
        en: "Write it as \(first) or \(date(first)), or say which comes first with: --dates dmy or --dates mdy",
        fr: "Écrivez \(first) ou \(date(first)), ou dites l’ordre avec : --dates dmy ou --dates mdy",
        ar: "اكتبه \(first) أو \(date(first)) أو حدّد الترتيب: --dates dmy أو --dates mdy")
    )
  }

  var badDateRemark: Diagnostic {
    Diagnostic(
      phrase(en: "It is no day.", fr: "Ce n’est pas un jour.", ar: "ليس يومًا."),
      remedy: phrase(
        en: "Write it as 2026-12-03 or 3 Dec 2026.", fr: "Écrivez-le 2026-12-03 ou 3 déc. 2026.", ar: "اكتبه 2026-12-03 أو 3 ديسمبر 2026."
      )
    )
  }

  func dayOrderRemark(_ isDayFirst: Bool, _ count: Int) -> Diagnostic {
    Diagnostic(
      isDayFirst
        ? phrase(
          en:
            "\(count == 1 ? "1 day" : "\(count) days") of this column can be read in two ways; the day was taken to come first, as this one must be.",
          fr:
            "\(count) \(count < 2 ? "date de cette colonne peut" : "dates de cette colonne peuvent") se lire de deux façons ; le jour a été lu en premier, comme dans celle-ci.",
          ar: "\(arabic(count, "تاريخ", "تاريخان", "تواريخ", "تاريخًا")) في هذا العمود بقراءتين محتملتين؛ قُرئ اليوم أولًا كما في هذا التاريخ."
        )
        : phrase(
          en:
            "\(count == 1 ? "1 day" : "\(count) days") of this column can be read in two ways; the month was taken to come first, as this one must be.",
          fr:
            "\(count) \(count < 2 ? "date de cette colonne peut" : "dates de cette colonne peuvent") se lire de deux façons ; le mois a été lu en premier, comme dans celle-ci.",
          ar: "\(arabic(count, "تاريخ", "تاريخان", "تواريخ", "تاريخًا")) في هذا العمود بقراءتين محتملتين؛ قُرئ الشهر أولًا كما في هذا التاريخ."
        ),
      remedy: phrase(
        en: "If that is wrong, say which comes first with: --dates dmy or --dates mdy",
        fr: "Si c’est faux, dites l’ordre avec : --dates dmy ou --dates mdy",
        ar: "إن كان هذا خطأ فحدّد الترتيب: --dates dmy أو --dates mdy")
    )
  }

  var badIDRemark: Diagnostic {
    Diagnostic(phrase(en: "It cannot be an id.", fr: "Ce ne peut pas être un identifiant.", ar: "لا يصلح معرّفًا."), remedy: expected(.id))
  }

  var noTitleRemark: Diagnostic {
    Diagnostic(
      phrase(en: "The step has no title.", fr: "L’étape n’a pas de titre.", ar: "الخطوة بلا عنوان."),
      remedy: phrase(
        en: "Give it one, or take the row out.", fr: "Donnez-lui-en un, ou retirez la ligne.", ar: "أعطها عنوانًا أو احذف الصف.")
    )
  }

  func idTwiceRemark(_ line: Int) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "The id stands on line \(line) already.", fr: "L’identifiant est déjà à la ligne \(line).",
        ar: "المعرّف موجود في السطر \(figures(line))."),
      remedy: phrase(
        en: "Keep one of the two rows, or give one another id.", fr: "Gardez une des deux lignes, ou changez un identifiant.",
        ar: "أبقِ أحد الصفين أو غيّر أحد المعرّفين.")
    )
  }
}

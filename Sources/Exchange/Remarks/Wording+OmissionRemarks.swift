import RoadmapEngine
import Wording

/// Remarks on calendar entries that are not or only partly imported.
extension Wording {
  func omissionRemark(_ omission: ImportRemark.Omission, _ count: Int) -> Diagnostic {
    Diagnostic(sentence(omission, count), remedy: remedy(omission))
  }

  private func sentence(_ omission: ImportRemark.Omission, _ count: Int) -> String {
    let isOne = count == 1
    // In French, 0 is singular.
    let isSingular = count < 2
    func say(en: String, fr: FrenchText, ar: String) -> String {
      // In Arabic, a heading followed by the number agrees with every count.
      let figures = figures(count)
      return phrase(
        en: isOne ? "1 entry \(en)." : "\(figures) entries \(en).",
        fr: isSingular ? "\(figures) entrée \(fr.text)." : "\(figures) entrées \(fr.text).", ar: "مواعيد \(ar): \(figures).")
    }
    let (left, taken) = isSingular ? ("laissée", "prise") : ("laissées", "prises")
    return switch omission {
    case .olderState:
      say(
        en: "of the same name in an older state, ignored: the newest one is taken",
        fr: "du même nom dans un état plus ancien, \(left) de côté : la plus récente est prise",
        ar: "تُركت جانبًا لأن في الملف حالة أحدث بالاسم نفسه")
    case .sameEntry:
      say(
        en: "without a name of \(isOne ? "its" : "their") own, with the title and the day of another: taken once",
        fr: "sans nom propre, avec le titre et le jour d’une autre : \(taken) une seule fois",
        ar: "بلا اسم خاص لكل منها عنوان موعد آخر ويومه، أُخذت مرة واحدة")
    case .loneInstance:
      say(
        en: "of a series that is not in the file, taken on \(isOne ? "its" : "their") own",
        fr: "d’une série absente du fichier, \(taken) isolément", ar: "من سلسلة ليست في الملف، أُخذ كل منها وحده")
    case .otherInstance:
      say(
        en: "moved or called off within a series, ignored: \(isOne ? "it is" : "they are") not the first time",
        fr:
          "\(isSingular ? "déplacée ou annulée" : "déplacées ou annulées") dans une série, \(left) de côté : ce n’est pas la première fois",
        ar: "نُقلت أو أُلغيت ضمن سلسلة وتُركت جانبًا لأنها ليست المرة الأولى")
    case .recurrence:
      say(
        en: "that \(isOne ? "comes back: only the first time" : "come back: only the first time of each") is taken",
        fr: isSingular
          ? "qui se répète : seule la première fois est prise" : "qui se répètent : seule la première fois de chacune est prise",
        ar: "متكررة أُخذت مرتها الأولى فقط")
    case .noTimeLeft:
      say(
        en: "whose first time is called off; which one follows is not known here, so the first day is taken",
        fr: "dont la première fois est annulée ; la suivante n’est pas connue ici, le premier jour est donc pris",
        ar: "أُلغيت مرتها الأولى ولا تُعرف التالية هنا فأُخذ اليوم الأول")
    case .untitled: say(en: "without a title, ignored", fr: "sans titre, \(left) de côté", ar: "بلا عنوان تُركت جانبًا")
    case .noStart: say(en: "without a day, ignored", fr: "sans date, \(left) de côté", ar: "بلا تاريخ تُركت جانبًا")
    }
  }

  /// Returns what to do about an omission; empty if nothing needs to be done.
  private func remedy(_ omission: ImportRemark.Omission) -> String {
    switch omission {
    case .olderState, .sameEntry: ""
    case .loneInstance, .recurrence:
      phrase(en: "Add the others as steps of their own.", fr: "Ajoutez les autres comme étapes à part.", ar: "أضف البقية خطوات مستقلة.")
    case .otherInstance:
      phrase(
        en: "Add what matters as a step of its own.", fr: "Ajoutez comme étape à part ce qui importe.", ar: "أضف المهم منها خطوات مستقلة.")
    case .noTimeLeft:
      phrase(en: "Set the agreed day of the step.", fr: "Indiquez le jour convenu de l’étape.", ar: "حدد اليوم المتفق عليه للخطوة.")
    case .untitled:
      phrase(
        en: "Give each a title in the calendar.", fr: "Donnez un titre à chacune dans le calendrier.", ar: "أضف العناوين في التقويم.")
    case .noStart:
      phrase(en: "Give each a day in the calendar.", fr: "Donnez une date à chacune dans le calendrier.", ar: "أضف التواريخ في التقويم.")
    }
  }
}

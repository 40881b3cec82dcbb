import RoadmapEngine
import Wording

/// What is said of entries of a calendar of which something is left aside.
extension Wording {
  func words(_ aside: ImportRemark.Fact.Aside, _ count: Int) -> Diagnostic {
    let isOne = count == 1
    // French counts nothing like one.
    let isSingular = count < 2
    func en(_ text: String) -> String { "\(isOne ? "1 entry" : "\(count) entries") \(text)." }
    func fr(_ text: String) -> String { "\(count) \(isSingular ? "entrée" : "entrées") \(text)." }
    // A heading with the number behind it, which agrees with every count.
    func ar(_ text: String) -> String { "مواعيد \(text): \(figures(count))." }
    let (left, taken) = isSingular ? ("laissée", "prise") : ("laissées", "prises")
    return switch aside {
    case .olderState:
      Diagnostic(
        phrase(
          en: en("of the same name in an older state, left aside: the newest one is taken"),
          fr: fr("du même nom dans un état plus ancien, \(left) de côté : la plus récente est prise"),
          ar: ar("تُركت جانبًا لأن في الملف حالة أحدث بالاسم نفسه")))
    case .sameEntry:
      Diagnostic(
        phrase(
          en: en("without a name of \(isOne ? "its" : "their") own, with the title and the day of another: taken once"),
          fr: fr("sans nom propre, avec le titre et le jour d’une autre : \(taken) une seule fois"),
          ar: ar("بلا اسم خاص لكل منها عنوان موعد آخر ويومه، أُخذت مرة واحدة")))
    case .loneInstance:
      Diagnostic(
        phrase(
          en: en("of a series that is not in the file, taken on \(isOne ? "its" : "their") own"),
          fr: fr("d’une série absente du fichier, \(taken) isolément"), ar: ar("من سلسلة ليست في الملف، أُخذ كل منها وحده")),
        remedy: addTheOthers
      )
    case .otherInstance:
      Diagnostic(
        phrase(
          en: en("moved or called off within a series, left aside: \(isOne ? "it is" : "they are") not the first time"),
          fr: fr(
            "\(isSingular ? "déplacée ou annulée" : "déplacées ou annulées") dans une série, \(left) de côté : ce n’est pas la première fois"
          ),
          ar: ar("نُقلت أو أُلغيت ضمن سلسلة وتُركت جانبًا لأنها ليست المرة الأولى")),
        remedy: phrase(
          en: "Add what matters as a step of its own.", fr: "Ajoutez comme étape à part ce qui importe.", ar: "أضف المهم منها خطوات مستقلة."
        )
      )
    case .recurrence:
      Diagnostic(
        phrase(
          en: en("that \(isOne ? "comes back: only the first time" : "come back: only the first time of each") is taken"),
          fr: fr("qui \(isSingular ? "se répète : seule la première fois" : "se répètent : seule la première fois de chacune") est prise"),
          ar: ar("متكررة أُخذت مرتها الأولى فقط")), remedy: addTheOthers
      )
    case .noTimeLeft:
      Diagnostic(
        phrase(
          en: en("whose first time is called off; which one follows is not known here, so the first day is taken"),
          fr: fr("dont la première fois est annulée ; la suivante n’est pas connue ici, le premier jour est donc pris"),
          ar: ar("أُلغيت مرتها الأولى ولا تُعرف التالية هنا فأُخذ اليوم الأول")),
        remedy: phrase(
          en: "Set the agreed day of the step.", fr: "Indiquez le jour convenu de l’étape.", ar: "حدد اليوم المتفق عليه للخطوة.")
      )
    case .untitled:
      Diagnostic(
        phrase(en: en("without a title, left aside"), fr: fr("sans titre, \(left) de côté"), ar: ar("بلا عنوان تُركت جانبًا")),
        remedy: phrase(
          en: "Give each a title in the calendar.", fr: "Donnez un titre à chacune dans le calendrier.", ar: "أضف العناوين في التقويم.")
      )
    case .noStart:
      Diagnostic(
        phrase(en: en("without a day, left aside"), fr: fr("sans date, \(left) de côté"), ar: ar("بلا تاريخ تُركت جانبًا")),
        remedy: phrase(
          en: "Give each a day in the calendar.", fr: "Donnez une date à chacune dans le calendrier.", ar: "أضف التواريخ في التقويم.")
      )
    }
  }

  private var addTheOthers: String {
    phrase(en: "Add the others as steps of their own.", fr: "Ajoutez les autres comme étapes à part.", ar: "أضف البقية خطوات مستقلة.")
  }
}

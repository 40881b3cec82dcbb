import RoadmapEngine
import Wording

/// Remarks on the tasks of a project.
extension Wording {
  func ruleRemark(_ rule: ProjectRule, _ count: Int, _ isKept: Bool) -> Diagnostic {
    Diagnostic("\(name(of: rule)) (\(tasks(count)))\(colon)\(isKept ? outcome(of: rule) : lost)", remedy: isKept ? "" : sayOtherwise)
  }

  func namelessRemark(_ count: Int) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "Tasks without a name are called by their number (\(count)).", fr: "Les tâches sans nom portent leur numéro (\(count)).",
        ar: "سُمّيت المهام التي بلا اسم بأرقامها (\(figures(count)))."),
      remedy: phrase(en: "Give them titles.", fr: "Donnez-leur un titre.", ar: "أعطها عناوين.")
    )
  }

  func projectStartRemark(_ day: Day, _ count: Int) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "The project starts on \(date(day)): tasks that nothing else holds do not start earlier (\(count)).",
        fr: "Le projet commence le \(date(day)) : les tâches que rien d’autre ne retient ne commencent pas avant (\(count)).",
        ar: "يبدأ المشروع في \(date(day)): المهام التي لا يقيدها شيء آخر لا تبدأ قبله (\(figures(count)))."))
  }

  func lengthsRoundedUpRemark(_ count: Int) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "Lengths that are no whole number of days were rounded up (\(count)).",
        fr: "Les durées qui ne sont pas un nombre entier de jours sont arrondies à l’entier supérieur (\(count)).",
        ar: "قُرّبت إلى الأعلى المدد التي ليست عددًا صحيحًا من الأيام (\(figures(count)))."))
  }

  func ignoredResourcesRemark(_ names: [String]) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "\(names.count == 1 ? "1 resource is" : "\(names.count) resources are") no party or body: \(listed(names)).",
        fr:
          "\(names.count < 2 ? "\(names.count) ressource n’est" : "\(names.count) ressources ne sont") ni une partie ni un organisme : \(listed(names)).",
        ar: "موارد ليست أطرافًا ولا جهات (\(figures(names.count))): \(listed(names))."),
      remedy: phrase(
        en: "Name resources like LY/mol, or set the owners here.",
        fr: "Nommez les ressources comme LY/mol, ou indiquez les responsables ici.",
        ar: "سمِّ الموارد مثل LY/mol أو حدد الجهات المسؤولة هنا.")
    )
  }

  /// Returns the title of a task without a name.
  func namelessTask(_ number: String) -> String { phrase(en: "Task \(number)", fr: "Tâche \(number)", ar: "المهمة \(number)") }

  private func tasks(_ count: Int) -> String {
    phrase(
      en: count == 1 ? "1 task" : "\(count) tasks", fr: count < 2 ? "\(count) tâche" : "\(count) tâches",
      ar: arabic(count, "مهمة", "مهمتان", "مهام", "مهمة"))
  }

  private func listed(_ names: [String]) -> String {
    names.prefix(5).joined(separator: comma) + (names.count > 5 ? "\(comma)…" : "")
  }

  func datesDifferRemark(_ first: ImportRemark.DateDifference, _ count: Int, of total: Int) -> Diagnostic {
    Diagnostic(
      phrase(
        en:
          "Tasks on other days than in the file: \(count) of \(total), first \"\(first.title)\": there \(days(first.inFile)), here \(days(first.here)).",
        fr:
          "Tâches à d’autres jours que dans le fichier : \(count) sur \(total), la première est « \(first.title) » : \(days(first.inFile)) dans le fichier, ici \(days(first.here)).",
        ar:
          "مهام تقع في أيام غير أيام الملف: \(figures(count)) من \(figures(total))، أولها \"\(first.title)\": هناك \(days(first.inFile)) وهنا \(days(first.here))."
      ),
      remedy: phrase(
        en:
          "The days of the parties count here, from the start of the roadmap and not before today. Agree on a day that must stay with on:DAY, or enter days off with: jalon calendar correct",
        fr:
          "Ici comptent les jours des parties, à partir du début de la feuille de route et pas avant aujourd’hui. Fixez un jour qui doit rester avec on:JOUR, ou entrez les jours chômés : jalon calendar correct",
        ar:
          "تُحسب هنا أيام الأطراف من بداية خارطة الطريق وليس قبل اليوم. ثبّت اليوم الذي يجب أن يبقى بـ on:DAY أو أدخل أيام العطل: jalon calendar correct"
      )
    )
  }

  private func days(_ range: ClosedRange<Day>) -> String {
    range.lowerBound == range.upperBound ? date(range.lowerBound) : "\(date(range.lowerBound)) – \(date(range.upperBound))"
  }

  func ignoredPartsRemark(_ parts: [ProjectPart: Int], _ fields: [String]) -> Diagnostic {
    let words = ProjectPart.allCases.compactMap { part in
      parts[part].map { count in
        let names = part == .customFields && !fields.isEmpty ? "\(colon)\(listed(fields))" : ""
        return "\(name(of: part))\(names) (\(figures(count)))"
      }
    }
    return Diagnostic(
      phrase(
        en: "Ignored: \(words.joined(separator: comma)).", fr: "Laissés de côté : \(words.joined(separator: comma)).",
        ar: "تُرك جانبًا: \(words.joined(separator: comma))."),
      remedy: phrase(
        en: "Put into the notes what matters; days off belong to the calendars of the parties.",
        fr: "Mettez dans les notes ce qui compte ; les jours chômés relèvent des calendriers des parties.",
        ar: "اكتب المهم في الملاحظات؛ أما أيام العطل فمكانها تقاويم الأطراف.")
    )
  }
}

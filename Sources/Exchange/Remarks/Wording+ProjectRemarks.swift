import RoadmapEngine
import Wording

/// What is said of a project of another program, on its way in.
extension Wording {
  /// What a task without a name is called.
  func namelessTask(_ number: String) -> String { phrase(en: "Task \(number)", fr: "Tâche \(number)", ar: "المهمة \(number)") }

  func projectWords(_ fact: ImportRemark.Fact) -> Diagnostic {
    switch fact {
    case .ignored(let parts, let fields): ignored(parts, fields)
    case .rule(let rule, let count, let isKept):
      Diagnostic("\(name(of: rule)) (\(tasks(count)))\(colon)\(isKept ? outcome(of: rule) : lost)", remedy: isKept ? "" : sayOtherwise)
    case .nameless(let count):
      Diagnostic(
        phrase(
          en: "Tasks without a name are called by their number (\(count)).", fr: "Les tâches sans nom portent leur numéro (\(count)).",
          ar: "سُمّيت المهام التي بلا اسم بأرقامها (\(figures(count)))."),
        remedy: phrase(en: "Give them titles.", fr: "Donnez-leur un titre.", ar: "أعطها عناوين.")
      )
    case .projectStart(let day, let count):
      Diagnostic(
        phrase(
          en: "The project starts on \(date(day)): tasks that nothing else holds do not start earlier (\(count)).",
          fr: "Le projet commence le \(date(day)) : les tâches que rien d’autre ne retient ne commencent pas avant (\(count)).",
          ar: "يبدأ المشروع في \(date(day)): المهام التي لا يقيدها شيء آخر لا تبدأ قبله (\(figures(count)))."))
    case .lengthsRoundedUp(let count):
      Diagnostic(
        phrase(
          en: "Lengths that are no whole number of days were rounded up (\(count)).",
          fr: "Les durées qui ne sont pas un nombre entier de jours sont arrondies au-dessus (\(count)).",
          ar: "قُرّبت إلى الأعلى المدد التي ليست عددًا صحيحًا من الأيام (\(figures(count)))."))
    case .resourcesAside(let names):
      Diagnostic(
        phrase(
          en: "\(names.count == 1 ? "1 resource is" : "\(names.count) resources are") no party or body: \(listed(names)).",
          fr:
            "\(names.count == 1 ? "1 ressource n’est" : "\(names.count) ressources ne sont") ni une partie ni un organisme : \(listed(names)).",
          ar: "موارد ليست أطرافًا ولا جهات (\(figures(names.count))): \(listed(names))."),
        remedy: phrase(
          en: "Name resources like LY/mol, or set the owners here.",
          fr: "Nommez les ressources comme LY/mol, ou indiquez les responsables ici.",
          ar: "سمِّ الموارد مثل LY/mol أو حدد الجهات المسؤولة هنا.")
      )
    case .elsewhere(let first, let count, let total): elsewhere(first, count, of: total)
    case .encoding(let name):
      Diagnostic(
        phrase(
          en: "The file is to be read as \(name), and that is not possible.",
          fr: "Le fichier doit être lu en \(name), et c’est impossible.",
          ar: "يجب قراءة الملف بترميز \(name) وهذا غير ممكن."),
        remedy: phrase(
          en: "Export it once more as UTF-8, or convert it: iconv -f ENCODING -t UTF-8, and write encoding=\"UTF-8\" in its first line.",
          fr:
            "Exportez-le de nouveau en UTF-8, ou convertissez-le : iconv -f ENCODAGE -t UTF-8, puis écrivez encoding=\"UTF-8\" en première ligne.",
          ar: "صدّره مجددًا بترميز UTF-8 أو حوّله: iconv -f ENCODING -t UTF-8 ثم اكتب encoding=\"UTF-8\" في سطره الأول.")
      )
    default: Diagnostic("")
    }
  }

  private func tasks(_ count: Int) -> String {
    phrase(
      en: count == 1 ? "1 task" : "\(count) tasks", fr: count == 1 ? "1 tâche" : "\(count) tâches",
      ar: arabic(count, "مهمة", "مهمتان", "مهام", "مهمة"))
  }

  private func listed(_ names: [String]) -> String {
    names.prefix(5).joined(separator: comma) + (names.count > 5 ? "\(comma)…" : "")
  }

  private func elsewhere(_ first: ImportRemark.Elsewhere, _ count: Int, of total: Int) -> Diagnostic {
    Diagnostic(
      phrase(
        en:
          "Tasks on other days than in the file: \(count) of \(total), first \"\(first.title)\": there \(days(first.inFile)), here \(days(first.here)).",
        fr:
          "Tâches à d’autres jours que dans le fichier : \(count) sur \(total), d’abord « \(first.title) » : là-bas \(days(first.inFile)), ici \(days(first.here)).",
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

  private func ignored(_ parts: [ProjectPart: Int], _ fields: [String]) -> Diagnostic {
    let words = ProjectPart.allCases.compactMap { part in
      parts[part].map { count in
        let names = part == .customFields && !fields.isEmpty ? "\(colon)\(listed(fields))" : ""
        return "\(name(of: part))\(names) (\(figures(count)))"
      }
    }
    return Diagnostic(
      phrase(
        en: "Left aside: \(words.joined(separator: comma)).", fr: "Laissés de côté : \(words.joined(separator: comma)).",
        ar: "تُرك جانبًا: \(words.joined(separator: comma))."),
      remedy: phrase(
        en: "Put into the notes what matters; days off belong to the calendars of the parties.",
        fr: "Mettez dans les notes ce qui compte ; les jours chômés relèvent des calendriers des parties.",
        ar: "اكتب المهم في الملاحظات؛ أما أيام العطل فمكانها تقاويم الأطراف.")
    )
  }

  private func name(of part: ProjectPart) -> String {
    switch part {
    case .calendars: phrase(en: "calendars", fr: "calendriers", ar: "تقاويم")
    case .baselines: phrase(en: "baselines of tasks", fr: "planifications de référence", ar: "خطط مرجعية للمهام")
    case .splits: phrase(en: "splits of tasks", fr: "fractionnements de tâches", ar: "تقسيمات للمهام")
    case .levelling: phrase(en: "levelling delays", fr: "retards d’audit", ar: "تأخيرات تسوية الموارد")
    case .priorities: phrase(en: "priorities", fr: "priorités", ar: "أولويات")
    case .costs: phrase(en: "costs", fr: "coûts", ar: "تكاليف")
    case .work: phrase(en: "hours of work", fr: "heures de travail", ar: "ساعات عمل")
    case .physicalPercent: phrase(en: "physical percent complete", fr: "pourcentages physiques achevés", ar: "نسب إنجاز فعلية")
    case .customFields: phrase(en: "custom fields", fr: "champs personnalisés", ar: "حقول مخصصة")
    case .outlineCodes: phrase(en: "outline codes", fr: "codes hiérarchiques", ar: "رموز المخطط التفصيلي")
    case .contacts: phrase(en: "contacts", fr: "contacts", ar: "جهات اتصال")
    case .otherNotes:
      phrase(en: "notes of resources and assignments", fr: "notes de ressources et d’affectations", ar: "ملاحظات الموارد والتعيينات")
    case .externalTasks: phrase(en: "tasks of other projects", fr: "tâches d’autres projets", ar: "مهام من مشاريع أخرى")
    case .outsideLinks:
      phrase(en: "links to tasks that are not taken", fr: "liens vers des tâches non reprises", ar: "روابط إلى مهام لم تؤخذ")
    case .subprojects: phrase(en: "contents of inserted projects", fr: "contenus de projets insérés", ar: "محتويات مشاريع مدرجة")
    case .codes: phrase(en: "codes with a comma", fr: "codes contenant une virgule", ar: "رموز فيها فاصلة")
    case .recurring: phrase(en: "recurring tasks", fr: "tâches périodiques", ar: "مهام متكررة")
    case .units: phrase(en: "assignments with other units than 1", fr: "affectations d’unités autres que 1", ar: "تعيينات بوحدات غير 1")
    case .timephased: phrase(en: "work spread over days", fr: "travail réparti par jour", ar: "توزيع العمل على الأيام")
    case .fromFinish:
      phrase(en: "scheduling from the finish date", fr: "planification à partir de la date de fin", ar: "جدولة تبدأ من تاريخ الانتهاء")
    case .properties: phrase(en: "properties of the project", fr: "propriétés du projet", ar: "خصائص المشروع")
    }
  }

  private func name(of rule: ProjectRule) -> String {
    switch rule {
    case .asLateAsPossible: phrase(en: "As Late As Possible", fr: "Le plus tard possible", ar: "في أبعد وقت ممكن")
    case .mustFinishOn: phrase(en: "Must Finish On", fr: "Doit finir le", ar: "يجب أن تنتهي في")
    case .startNoLater: phrase(en: "Start No Later Than", fr: "Début au plus tard le", ar: "البدء في موعد لا يتجاوز")
    case .finishNoEarlier: phrase(en: "Finish No Earlier Than", fr: "Fin au plus tôt le", ar: "الانتهاء في موعد لا يسبق")
    case .finishNoLater: phrase(en: "Finish No Later Than", fr: "Fin au plus tard le", ar: "الانتهاء في موعد لا يتجاوز")
    case .lagInPercent: phrase(en: "Lag in percent", fr: "Décalage en pourcentage", ar: "فاصل بالنسبة المئوية")
    case .manual: phrase(en: "Set by hand", fr: "Mode manuel", ar: "جدولة يدوية")
    case .unknown(let type): phrase(en: "Constraint \(type)", fr: "Contrainte \(type)", ar: "القيد \(figures(type))")
    }
  }

  private func outcome(of rule: ProjectRule) -> String {
    switch rule {
    case .asLateAsPossible, .finishNoEarlier:
      phrase(
        en: "the step starts no earlier than on its day in the file.", fr: "l’étape ne commence pas avant son jour dans le fichier.",
        ar: "لا تبدأ الخطوة قبل يومها في الملف.")
    case .mustFinishOn:
      phrase(
        en: "the day is the deadline, and the first day in the file is agreed.",
        fr: "la date devient l’échéance, et le premier jour du fichier est convenu.",
        ar: "صار اليوم موعدًا نهائيًا واعتُبر أول يوم في الملف متفقًا عليه.")
    case .finishNoLater: phrase(en: "the day is the deadline.", fr: "la date devient l’échéance.", ar: "صار اليوم موعدًا نهائيًا.")
    case .lagInPercent: phrase(en: "the link stays, without the lag.", fr: "le lien reste, sans décalage.", ar: "بقي الرابط بلا فاصل.")
    case .manual:
      phrase(
        en: "the first day in the file is agreed.", fr: "le premier jour du fichier est convenu.", ar: "اعتُبر أول يوم في الملف متفقًا عليه.")
    case .startNoLater, .unknown: lost
    }
  }

  private var lost: String {
    phrase(
      en: "it is left aside, which may change dates and slack.", fr: "laissé de côté, ce qui peut changer dates et marges.",
      ar: "تُرك جانبًا وقد تتغير المواعيد وفترة السماح.")
  }

  private var sayOtherwise: String {
    phrase(
      en: "Say it with a link, a day before which it does not start, or a deadline.",
      fr: "Dites-le par un lien, un jour au plus tôt ou une échéance.", ar: "عبّر عنها برابط أو بيوم بدء أدنى أو بموعد نهائي.")
  }
}

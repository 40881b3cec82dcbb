import RoadmapEngine

/// What is said of a project of another program, on its way in.
extension Wording {
  /// What a task without a name is called.
  package func namelessTask(_ number: String) -> String { say("Task \(number)", "Tâche \(number)", "المهمة \(number)") }

  func projectWords(_ fact: ImportRemark.Fact) -> (sentence: String, remedy: String) {
    switch fact {
    case .ignored(let parts, let fields): ignored(parts, fields)
    case .rule(let rule, let count, let isKept):
      ("\(name(of: rule)) (\(tasks(count)))\(colon)\(isKept ? outcome(of: rule) : lost)", isKept ? "" : sayOtherwise)
    case .nameless(let count):
      (
        say(
          "Tasks without a name are called by their number (\(count)).", "Les tâches sans nom portent leur numéro (\(count)).",
          "سُمّيت المهام التي بلا اسم بأرقامها (\(figures(count)))."),
        say("Give them titles.", "Donnez-leur un titre.", "أعطها عناوين.")
      )
    case .projectStart(let day, let count):
      (
        say(
          "The project starts on \(date(day)): tasks that nothing else holds do not start earlier (\(count)).",
          "Le projet commence le \(date(day)) : les tâches que rien d’autre ne retient ne commencent pas avant (\(count)).",
          "يبدأ المشروع في \(date(day)): المهام التي لا يقيدها شيء آخر لا تبدأ قبله (\(figures(count)))."), ""
      )
    case .lengthsRoundedUp(let count):
      (
        say(
          "Lengths that are no whole number of days were rounded up (\(count)).",
          "Les durées qui ne sont pas un nombre entier de jours sont arrondies au-dessus (\(count)).",
          "قُرّبت إلى الأعلى المدد التي ليست عددًا صحيحًا من الأيام (\(figures(count)))."), ""
      )
    case .resourcesAside(let names):
      (
        say(
          "\(names.count == 1 ? "1 resource is" : "\(names.count) resources are") no party or body: \(listed(names)).",
          "\(names.count == 1 ? "1 ressource n’est" : "\(names.count) ressources ne sont") ni une partie ni un organisme : \(listed(names)).",
          "موارد ليست أطرافًا ولا جهات (\(figures(names.count))): \(listed(names))."),
        say(
          "Name resources like LY/mol, or set the owners here.", "Nommez les ressources comme LY/mol, ou indiquez les responsables ici.",
          "سمِّ الموارد مثل LY/mol أو حدد الجهات المسؤولة هنا.")
      )
    case .elsewhere(let first, let count, let total): elsewhere(first, count, of: total)
    case .encoding(let name):
      (
        say(
          "The file is to be read as \(name), and that is not possible.", "Le fichier doit être lu en \(name), et c’est impossible.",
          "يجب قراءة الملف بترميز \(name) وهذا غير ممكن."),
        say(
          "Export it once more as UTF-8, or convert it: iconv -f ENCODING -t UTF-8, and write encoding=\"UTF-8\" in its first line.",
          "Exportez-le de nouveau en UTF-8, ou convertissez-le : iconv -f ENCODAGE -t UTF-8, puis écrivez encoding=\"UTF-8\" en première ligne.",
          "صدّره مجددًا بترميز UTF-8 أو حوّله: iconv -f ENCODING -t UTF-8 ثم اكتب encoding=\"UTF-8\" في سطره الأول.")
      )
    default: ("", "")
    }
  }

  private func tasks(_ count: Int) -> String {
    say(
      count == 1 ? "1 task" : "\(count) tasks", count == 1 ? "1 tâche" : "\(count) tâches",
      arabic(count, "مهمة", "مهمتان", "مهام", "مهمة"))
  }

  private func listed(_ names: [String]) -> String {
    names.prefix(5).joined(separator: comma) + (names.count > 5 ? "\(comma)…" : "")
  }

  private func elsewhere(_ first: ImportRemark.Elsewhere, _ count: Int, of total: Int) -> (sentence: String, remedy: String) {
    (
      say(
        "Tasks on other days than in the file: \(count) of \(total), first \"\(first.title)\": there \(days(first.inFile)), here \(days(first.here)).",
        "Tâches à d’autres jours que dans le fichier : \(count) sur \(total), d’abord « \(first.title) » : là-bas \(days(first.inFile)), ici \(days(first.here)).",
        "مهام تقع في أيام غير أيام الملف: \(figures(count)) من \(figures(total))، أولها \"\(first.title)\": هناك \(days(first.inFile)) وهنا \(days(first.here))."
      ),
      say(
        "The days of the parties count here, from the start of the roadmap and not before today. Agree on a day that must stay with on:DAY, or enter days off with: jalon calendar correct",
        "Ici comptent les jours des parties, à partir du début de la feuille de route et pas avant aujourd’hui. Fixez un jour qui doit rester avec on:JOUR, ou entrez les jours chômés : jalon calendar correct",
        "تُحسب هنا أيام الأطراف من بداية خارطة الطريق وليس قبل اليوم. ثبّت اليوم الذي يجب أن يبقى بـ on:DAY أو أدخل أيام العطل: jalon calendar correct"
      )
    )
  }

  private func days(_ range: ClosedRange<Day>) -> String {
    range.lowerBound == range.upperBound ? date(range.lowerBound) : "\(date(range.lowerBound)) – \(date(range.upperBound))"
  }

  private func ignored(_ parts: [ProjectPart: Int], _ fields: [String]) -> (sentence: String, remedy: String) {
    let words = ProjectPart.allCases.compactMap { part in
      parts[part].map { count in
        let names = part == .customFields && !fields.isEmpty ? "\(colon)\(listed(fields))" : ""
        return "\(name(of: part))\(names) (\(figures(count)))"
      }
    }
    return (
      say(
        "Left aside: \(words.joined(separator: comma)).", "Laissés de côté : \(words.joined(separator: comma)).",
        "تُرك جانبًا: \(words.joined(separator: comma))."),
      say(
        "Put into the notes what matters; days off belong to the calendars of the parties.",
        "Mettez dans les notes ce qui compte ; les jours chômés relèvent des calendriers des parties.",
        "اكتب المهم في الملاحظات؛ أما أيام العطل فمكانها تقاويم الأطراف.")
    )
  }

  private func name(of part: ProjectPart) -> String {
    switch part {
    case .calendars: say("calendars", "calendriers", "تقاويم")
    case .baselines: say("baselines of tasks", "planifications de référence", "خطط مرجعية للمهام")
    case .splits: say("splits of tasks", "fractionnements de tâches", "تقسيمات للمهام")
    case .levelling: say("levelling delays", "retards d’audit", "تأخيرات تسوية الموارد")
    case .priorities: say("priorities", "priorités", "أولويات")
    case .costs: say("costs", "coûts", "تكاليف")
    case .work: say("hours of work", "heures de travail", "ساعات عمل")
    case .physicalPercent: say("physical percent complete", "pourcentages physiques achevés", "نسب إنجاز فعلية")
    case .customFields: say("custom fields", "champs personnalisés", "حقول مخصصة")
    case .outlineCodes: say("outline codes", "codes hiérarchiques", "رموز المخطط التفصيلي")
    case .contacts: say("contacts", "contacts", "جهات اتصال")
    case .otherNotes: say("notes of resources and assignments", "notes de ressources et d’affectations", "ملاحظات الموارد والتعيينات")
    case .externalTasks: say("tasks of other projects", "tâches d’autres projets", "مهام من مشاريع أخرى")
    case .outsideLinks: say("links to tasks that are not taken", "liens vers des tâches non reprises", "روابط إلى مهام لم تؤخذ")
    case .subprojects: say("contents of inserted projects", "contenus de projets insérés", "محتويات مشاريع مدرجة")
    case .codes: say("codes with a comma", "codes contenant une virgule", "رموز فيها فاصلة")
    case .recurring: say("recurring tasks", "tâches périodiques", "مهام متكررة")
    case .units: say("assignments with other units than 1", "affectations d’unités autres que 1", "تعيينات بوحدات غير 1")
    case .timephased: say("work spread over days", "travail réparti par jour", "توزيع العمل على الأيام")
    case .fromFinish: say("scheduling from the finish date", "planification à partir de la date de fin", "جدولة تبدأ من تاريخ الانتهاء")
    case .properties: say("properties of the project", "propriétés du projet", "خصائص المشروع")
    }
  }

  private func name(of rule: ProjectRule) -> String {
    switch rule {
    case .asLateAsPossible: say("As Late As Possible", "Le plus tard possible", "في أبعد وقت ممكن")
    case .mustFinishOn: say("Must Finish On", "Doit finir le", "يجب أن تنتهي في")
    case .startNoLater: say("Start No Later Than", "Début au plus tard le", "البدء في موعد لا يتجاوز")
    case .finishNoEarlier: say("Finish No Earlier Than", "Fin au plus tôt le", "الانتهاء في موعد لا يسبق")
    case .finishNoLater: say("Finish No Later Than", "Fin au plus tard le", "الانتهاء في موعد لا يتجاوز")
    case .lagInPercent: say("Lag in percent", "Décalage en pourcentage", "فاصل بالنسبة المئوية")
    case .manual: say("Set by hand", "Mode manuel", "جدولة يدوية")
    case .unknown(let type): say("Constraint \(type)", "Contrainte \(type)", "القيد \(figures(type))")
    }
  }

  private func outcome(of rule: ProjectRule) -> String {
    switch rule {
    case .asLateAsPossible, .finishNoEarlier:
      say(
        "the step starts no earlier than on its day in the file.", "l’étape ne commence pas avant son jour dans le fichier.",
        "لا تبدأ الخطوة قبل يومها في الملف.")
    case .mustFinishOn:
      say(
        "the day is the deadline, and the first day in the file is agreed.",
        "la date devient l’échéance, et le premier jour du fichier est convenu.",
        "صار اليوم موعدًا نهائيًا واعتُبر أول يوم في الملف متفقًا عليه.")
    case .finishNoLater: say("the day is the deadline.", "la date devient l’échéance.", "صار اليوم موعدًا نهائيًا.")
    case .lagInPercent: say("the link stays, without the lag.", "le lien reste, sans décalage.", "بقي الرابط بلا فاصل.")
    case .manual:
      say("the first day in the file is agreed.", "le premier jour du fichier est convenu.", "اعتُبر أول يوم في الملف متفقًا عليه.")
    case .startNoLater, .unknown: lost
    }
  }

  private var lost: String {
    say(
      "it is left aside, which may change dates and slack.", "laissé de côté, ce qui peut changer dates et marges.",
      "تُرك جانبًا وقد تتغير المواعيد وفترة السماح.")
  }

  private var sayOtherwise: String {
    say(
      "Say it with a link, a day before which it does not start, or a deadline.",
      "Dites-le par un lien, un jour au plus tôt ou une échéance.", "عبّر عنها برابط أو بيوم بدء أدنى أو بموعد نهائي.")
  }
}

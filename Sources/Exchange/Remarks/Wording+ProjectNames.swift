import RoadmapEngine
import Wording

/// The names of what a project of another program may hold, and what an import makes of its rules.
extension Wording {
  func name(of part: ProjectPart) -> String {
    switch part {
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

  func name(of rule: ProjectRule) -> String {
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

  func outcome(of rule: ProjectRule) -> String {
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

  var lost: String {
    phrase(
      en: "it is ignored, which may change dates and slack.", fr: "la règle est laissée de côté, ce qui peut changer dates et marges.",
      ar: "تُركت القاعدة جانبًا وقد تتغير المواعيد والسماح.")
  }

  var sayOtherwise: String {
    phrase(
      en: "Say it with a link, a day before which it does not start, or a deadline.",
      fr: "Exprimez-la par un lien, un jour au plus tôt ou une échéance.", ar: "عبّر عنها برابط أو بيوم لا تبدأ قبله أو بموعد نهائي.")
  }
}

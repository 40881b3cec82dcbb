import Wording

/// The headings that people write above the columns of a table.
extension Wording {
  /// Returns other headings of a column in each language, besides those that Jalon writes.
  static func synonyms(of column: StepColumn) -> (en: [String], fr: [String], ar: [String]) {
    switch column {
    case .id:
      (
        ["step id", "identifier", "code", "key", "uid", "issue key", "ticket key", "task id", "card id"],
        ["id étape", "code étape", "clé", "clé de ticket", "référence"],
        ["معرف", "رمز", "الرمز", "المفتاح"]
      )
    case .number:
      (
        ["nr", "num", "number", "row", "line", "wbs", "wbs code", "s/n", "serial", "issue id", "outline number"],
        ["n", "num", "numéro", "ligne", "n° d’ordre", "ordre", "code wbs", "numéro hiérarchique", "n° hiérarchique"],
        ["رقم", "الرقم", "م", "ت", "تسلسل"]
      )
    case .roadmap:
      (["roadmap id", "project", "corridor", "agreement"], ["projet", "accord", "corridor"], ["المشروع", "خريطة الطريق", "الاتفاق"])
    case .phase:
      (
        ["stage", "pillar", "axis", "component", "section", "section/column", "list", "list name"],
        ["étape du processus", "axe", "volet", "composante"],
        ["مرحلة", "المحور", "محور"]
      )
    case .parent:
      (
        ["parent id", "parent step", "parent task", "parent issue", "within", "part of"],
        ["parent", "étape parente", "contenu dans", "fait partie de"],
        ["الأصل", "الخطوة الأم", "جزء من"]
      )
    case .kind:
      (
        ["type", "step type", "issue type", "work item type", "ticket type", "tracker"],
        ["type", "genre", "type de ticket", "type de demande"], ["نوع", "الصنف", "نوع الطلب"]
      )
    case .title:
      (
        [
          "step", "name", "task", "task name", "activity", "action", "subject", "summary", "summary title", "what",
          "description of activity",
          "card name",
        ],
        ["étape", "tâche", "nom", "nom de la tâche", "activité", "action", "intitulé", "objet", "libellé", "résumé"],
        ["الخطوة", "الاسم", "المهمة", "النشاط", "الإجراء", "عنوان", "البيان", "الملخص"]
      )
    case .deliverable:
      (
        ["deliverables", "output", "result", "product", "expected result", "expected output"],
        ["livrables", "produit", "résultat", "résultat attendu", "extrant"], ["المخرجات", "المخرج", "النتيجة", "الناتج"]
      )
    case .owners:
      (
        [
          "owner", "responsible", "responsible party", "responsible body", "lead", "assigned to", "assignee", "assignees", "resource",
          "resources",
          "resource names", "who",
        ],
        ["responsable", "structure responsable", "pilote", "chargé", "attribué à", "assigné à", "qui", "noms ressources", "ressource"],
        ["المسؤول", "الجهة المسؤولة", "المسؤولون", "الجهة المنفذة", "جهة التنفيذ", "المكلف"]
      )
    case .support:
      (["partners", "partner", "supported by"], ["partenaires", "appui", "avec l’appui de"], ["الشركاء", "الدعم", "بدعم من"])
    case .duration:
      (
        ["duration", "days", "working days", "duration (days)", "duration (working days)"],
        ["durée", "jours", "durée (jours)", "durée (jours ouvrés)"], ["المدة", "أيام", "المدة (أيام)"]
      )
    case .after:
      (
        [
          "predecessors", "predecessor", "depends on", "waits for", "dependencies", "needs", "previous step", "blocked by",
          "blocked by (dependencies)",
        ],
        ["prédécesseurs", "prédécesseur", "dépend de", "attend", "dépendances", "préalables"],
        ["السابقات", "تعتمد على", "يعتمد على", "بعد", "تنتظر", "المتطلبات"]
      )
    case .notBefore:
      (
        ["earliest start", "start no earlier than", "not earlier than", "from"],
        ["au plus tôt", "début au plus tôt", "dès le", "à partir du"],
        ["ليس قبل", "أقرب بدء", "من تاريخ"]
      )
    case .on:
      (
        ["agreed", "agreed day", "agreed date", "fixed date", "date", "event date", "meeting date"],
        ["convenu", "date convenue", "jour convenu", "date fixe", "date", "date de la réunion"],
        ["التاريخ المتفق عليه", "متفق عليه", "التاريخ", "تاريخ", "تاريخ الاجتماع"]
      )
    case .deadline:
      (
        ["due", "due date", "due by", "by", "target date", "limit date", "finish by"],
        ["date limite", "délai", "date butoir", "date d’échéance", "terme", "pour le"],
        ["الموعد", "آخر موعد", "تاريخ الاستحقاق", "الأجل", "المهلة"]
      )
    case .status:
      (["state", "progress status"], ["statut", "état", "état d’avancement", "situation"], ["الوضع الحالي", "وضع", "حالة", "الحالة"])
    case .started:
      (
        ["actual start", "started on", "begun"], ["début réel", "commencé le", "démarré le"],
        ["بدأ في", "البدء الفعلي", "تاريخ البدء الفعلي"]
      )
    case .finished:
      (
        ["actual finish", "finished on", "completed on", "date completed", "done on"],
        ["fin réelle", "terminé le", "achevé le", "réalisé le"],
        ["انتهى في", "انتهت", "الانتهاء الفعلي", "تاريخ الإنجاز"]
      )
    case .progress:
      (
        ["% complete", "percent complete", "percent", "completion", "done %"],
        ["% achevé", "pourcentage", "avancement", "taux", "réalisé %"],
        ["نسبة الإنجاز", "النسبة", "الإنجاز", "التقدم"]
      )
    case .visibility: (["visible", "confidentiality"], ["visibilité", "confidentialité"], ["الرؤية", "السرية"])
    case .tags:
      (
        ["tag", "label", "labels", "keywords", "categories", "category"], ["étiquettes", "mots-clés", "catégories", "catégorie"],
        ["الوسوم", "وسم", "التصنيف"]
      )
    case .source: (["legal basis", "based on"], ["base juridique", "fondement"], ["المصدر", "الأساس القانوني", "المرجع"])
    case .notes:
      (
        ["note", "comment", "comments", "remarks", "observations", "description"],
        ["note", "commentaire", "commentaires", "remarques", "observations", "description"], ["ملاحظات", "ملاحظة", "تعليقات", "الوصف"]
      )
    case .start:
      (["begin", "planned start", "start date", "computed start"], ["début prévu", "date de début"], ["تاريخ البدء", "البداية"])
    case .finish:
      (
        ["end", "planned finish", "finish date", "end date", "computed finish"], ["fin prévue", "date de fin"],
        ["تاريخ الانتهاء", "النهاية"]
      )
    case .health: (["rag", "traffic light"], ["santé", "feu"], ["الإشارة"])
    }
  }
}

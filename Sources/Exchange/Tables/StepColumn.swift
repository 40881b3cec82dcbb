import RoadmapEngine
import Wording

/// A column of a table of steps, as it goes out to other programs and comes back from them.
package enum StepColumn: String, CaseIterable, Sendable {
  case id, roadmap, phase, parent, kind, title, deliverable, owners, support, duration, after, notBefore, on, deadline, status, started,
    finished, progress, visibility, tags, source, notes
  /// A number that other rows call it by; it says nothing of the step itself.
  case number
  // Worked out, and so never read.
  case start, finish, health

  /// The columns that are written, in their order.
  package static let written = allCases.filter { $0 != .number }

  /// Whether it says something that a step can be told.
  package var isRead: Bool {
    switch self {
    case .start, .finish, .health: false
    default: true
    }
  }
}

/// The headings of a table of steps: the ones that Jalon writes, and those that people use.
extension Wording {
  /// What stands above a column that Jalon writes.
  func heading(_ column: StepColumn) -> String {
    switch column {
    case .id: phrase(en: "Id", fr: "Identifiant", ar: "المعرّف")
    case .number: columnNumber
    case .roadmap: columnRoadmap
    case .start: columnStart
    case .finish: columnFinish
    case .health: columnHealth
    default: label(column.rawValue)
    }
  }

  /// The column that a heading means, whatever its language, capitals, accents and signs; nil: none that there is.
  static func column(_ heading: String) -> (column: StepColumn, language: Language?)? {
    let name = plain(heading)
    return name.isEmpty && ["#", "№"].contains(heading.trimmed) ? (.number, nil) : headings[name]
  }

  /// Whether a heading means its column only where no other heading does: in issue trackers a summary is the title, in project files it says
  /// whether a task contains others.
  static func isWeak(_ heading: String) -> Bool { weakHeadings.contains(plain(heading)) }

  /// Whether a column names people or machines, who may be nobody that owns a step.
  static func namesPeople(_ heading: String) -> Bool { peopleHeadings.contains(plain(heading)) }

  /// Whether a column has the kinds of another program, which need not be those of a step.
  static func namesForeignKinds(_ heading: String) -> Bool { foreignKindHeadings.contains(plain(heading)) }

  /// Whether a column has the codes or numbers that another program gave to its tasks, not those of the rows of the table.
  static func namesCodes(_ heading: String) -> Bool { codeHeadings.contains(plain(heading)) }

  /// The headings that Jalon writes in all languages, and the names of the fields.
  static let allHeadings = StepColumn.allCases.flatMap { column in
    [column.rawValue] + Language.allCases.map { Wording($0, home: $0).heading(column) }
  }

  private static let codeHeadings = Set(
    ["wbs", "wbs code", "code wbs", "outline number", "issue id", "numéro hiérarchique", "n° hiérarchique"].map(plain))
  private static let weakHeadings = Set(["summary", "résumé", "الملخص"].map(plain))
  private static let peopleHeadings = Set(
    [
      "assignee", "assignees", "assigned to", "resource", "resources", "resource names", "attribué à", "assigné à", "noms ressources",
      "ressource", "المكلف",
    ].map(plain))
  private static let foreignKindHeadings = Set(
    ["issue type", "work item type", "ticket type", "tracker", "type de ticket", "type de demande", "نوع الطلب"].map(plain))

  /// A heading of all languages, like the names of the fields in the files, has no language.
  private static let headings: [String: (column: StepColumn, language: Language?)] = {
    var found: [String: (column: StepColumn, language: Language?)] = [:]
    func add(_ heading: String, _ column: StepColumn, _ language: Language?) {
      let key = plain(heading)
      if key.isEmpty { return }
      if let known = found[key], known.column == column, known.language != language { found[key] = (column, nil) }
      if found[key] == nil { found[key] = (column, language) }
    }
    for column in StepColumn.allCases where column != .number { add(column.rawValue, column, nil) }
    for language in Language.allCases {
      for column in StepColumn.allCases { add(Wording(language, home: language).heading(column), column, language) }
    }
    for column in StepColumn.allCases {
      let (en, fr, ar) = synonyms(of: column)
      for (language, words) in zip(Language.allCases, [en, fr, ar]) { for word in words { add(word, column, language) } }
    }
    return found
  }()

  /// What else people write above such a column.
  private static func synonyms(of column: StepColumn) -> (en: [String], fr: [String], ar: [String]) {
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

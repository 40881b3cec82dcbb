import RoadmapEngine
import StatusViews
import Wording

/// Words of the list of commands, and other words by which commands are found.
extension Wording {
  func noCommandFound(_ words: String) -> String {
    phrase(en: "No command for \"\(words)\".", fr: "Aucune commande pour « \(words) ».", ar: "لا أمر لـ \"\(words)\".")
  }

  /// Tells that the command found runs at the next press of a key.
  /// - Parameter runs: the key.
  func runsAtNextEnter(_ title: String, runs: String) -> String {
    phrase(en: "\(runs) again runs: \(title)", fr: "\(runs) encore une fois exécute : \(title)", ar: "\(runs) مرة أخرى لتنفيذ: \(title)")
  }

  /// Tells the key of a command that was run from the list.
  func nextTime(_ title: String, _ key: String) -> String {
    phrase(en: "\(title) · next time: \(key)", fr: "\(title) · la prochaine fois : \(key)", ar: "\(title) · في المرة القادمة: \(key)")
  }

  /// Tells on which pages a command can run; empty for none that has a name.
  func onlyOn(_ pages: String) -> String {
    pages.isEmpty
      ? phrase(en: "not on this page", fr: "pas sur cette page", ar: "ليس في هذه الصفحة")
      : phrase(en: "only on: \(pages)", fr: "seulement sur : \(pages)", ar: "فقط في: \(pages)")
  }

  func mouse(isUsed: Bool) -> String {
    isUsed
      ? phrase(
        en: "The mouse selects and opens, presses the keys that are shown, and drags bars.",
        fr: "La souris choisit et ouvre, active les touches affichées et déplace les barres.",
        ar: "الفأرة تختار وتفتح، وتضغط المفاتيح المعروضة، وتسحب الأشرطة.")
      : phrase(
        en: "The mouse is the terminal’s: it selects text.", fr: "La souris revient au terminal : elle sélectionne du texte.",
        ar: "الفأرة للطرفية: تحدد النص.")
  }

  /// Returns words besides the titles by which people look for a view to print, in all three languages.
  static func synonyms(of view: StatusView) -> String {
    switch view {
    case .overview: "overview summary minister ministre synthèse note وزير ملخص موجز"
    case .plan: "all steps toutes étapes كل الخطوات"
    case .matrix: "action-plan matrice mesures مصفوفة إجراءات"
    case .timeline: "gantt bars frise barres مخطط"
    case .board: "kanban cards cartes بطاقات"
    case .agenda: "coming dates à venir قادمة"
    case .waiting: "ball court balle attente الانتظار الكرة"
    case .owners: "responsibilities responsabilités المسؤوليات"
    case .critical: "longest chaîne الأطول"
    case .followup: "minutes committee procès-verbal comité relevé محضر لجنة"
    case .period: "donor bailleur report rapport مانح تقرير"
    case .nofn: "n-of-8 n-of-n parties موافقة"
    case .signatures: "signed tracker signés توقيع"
    case .changes: "differences moved modifications déplacées تغييرات"
    case .calendar: "holidays deadlines échéances fériés عطل"
    case .log: "remarks remarques journal تعليقات"
    }
  }
}

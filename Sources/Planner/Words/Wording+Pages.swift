import RoadmapEngine
import Wording

/// Words of the pages of steps, roadmaps, parties, dates and trash, and of the line of tabs.
extension Wording {
  func purgeLabel(_ id: String) -> String {
    phrase(en: "Type \(id) to purge", fr: "Tapez \(id) pour purger", ar: "اكتب \(id) للمحو")
  }
  var columnRemoved: String { phrase(en: "Removed", fr: "Retirée", ar: "أُزيلت") }

  /// Returns the shortest word for a health, for narrow lists.
  func shortWord(_ health: Health) -> String {
    switch health {
    case .late: phrase(en: "late", fr: "retard", ar: "متأخرة")
    case .willBeLate: phrase(en: "slips", fr: "tardera", ar: "ستتأخر")
    case .risk: phrase(en: "risk", fr: "risque", ar: "مهددة")
    case .track: phrase(en: "track", fr: "à temps", ar: "في الموعد")
    case .quiet: phrase(en: "later", fr: "non dém.", ar: "لاحقًا")
    case .done: phrase(en: "done", fr: "achevé", ar: "منجزة")
    }
  }

  /// Heads the next dates of all roadmaps.
  var upcoming: String { phrase(en: "Next dates", fr: "Prochaines dates", ar: "المواعيد القادمة") }

  /// Ends the name of a change that moves steps to the trash.
  var trashedNow: String { phrase(en: "moved to the trash", fr: "mis à la corbeille", ar: "نُقلت إلى السلة") }

  /// Returns the name of a page in the line of tabs, where seven names share 80 columns.
  func tab(_ command: CommandName) -> String {
    switch command {
    case .home: phrase(en: "roadmaps", fr: "feuilles", ar: "الخرائط")
    case .timeline: phrase(en: "timeline", fr: "chrono", ar: "الجدول")
    case .critical: phrase(en: "critical", fr: "critique", ar: "الحرج")
    default: title(command)
    }
  }

  func noStepsYet(adds: String) -> String {
    phrase(
      en: "No steps yet. \(adds) adds the first one.", fr: "Aucune étape. \(adds) ajoute la première.",
      ar: "لا خطوات بعد. \(adds) لإضافة الأولى.")
  }

  func noRoadmapsYet(adds: String) -> String {
    phrase(
      en: "No roadmaps yet. \(adds) adds the first one.", fr: "Aucune feuille de route. \(adds) ajoute la première.",
      ar: "لا خرائط طريق بعد. \(adds) لإضافة الأولى.")
  }

  func noPartiesYet(adds: String) -> String {
    phrase(
      en: "No parties yet. \(adds) adds the first one.", fr: "Aucune partie. \(adds) ajoute la première.",
      ar: "لا أطراف بعد. \(adds) لإضافة الأول.")
  }

  var columnNextDate: String { phrase(en: "Next date", fr: "Prochaine", ar: "الموعد القادم") }
}

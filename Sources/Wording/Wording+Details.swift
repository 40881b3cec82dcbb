import RoadmapEngine

/// Labels of one step in full.
extension Wording {
  package var labelID: String { phrase(en: "Id", fr: "Id", ar: "المعرّف") }
  package var labelSupport: String { phrase(en: "Support", fr: "Appui", ar: "الدعم") }
  package var labelBlocked: String { phrase(en: "Blocked", fr: "Bloqué", ar: "متوقفة") }
  package var labelSignoff: String { phrase(en: "Sign-off", fr: "Approbation", ar: "الاعتماد") }
  package var labelNeeds: String { phrase(en: "Waits for", fr: "Dépend de", ar: "تنتظر") }
  package var labelSource: String { phrase(en: "Source", fr: "Source", ar: "المصدر") }
  package var labelTags: String { phrase(en: "Tags", fr: "Étiquettes", ar: "وسوم") }
  package var labelRisk: String { phrase(en: "Risk", fr: "Risque", ar: "مخاطر") }
  package var labelNotes: String { phrase(en: "Notes", fr: "Notes", ar: "ملاحظات") }
  package var labelLevel: String { phrase(en: "Own rating", fr: "Appréciation", ar: "تقييم خاص") }
  package var noDates: String { phrase(en: "none: it waits in a circle", fr: "aucune : attente en cercle", ar: "لا شيء: انتظار في حلقة") }

  /// `Libya, reply, since 9 Apr (22 wd)`.
  package func wait(_ waiting: Waiting, age: Int, in workspace: Workspace) -> String {
    let who = party(waiting.on, in: workspace)
    return phrase(
      en: "\(who), \(word(waiting.purpose)), since \(shortDate(waiting.since)) (\(workingDays(age)))",
      fr: "\(who), \(word(waiting.purpose)), depuis le \(shortDate(waiting.since)) (\(workingDays(age)))",
      ar: "\(who)، \(word(waiting.purpose))، منذ \(shortDate(waiting.since)) (\(workingDays(age)))")
  }

  package func severity(_ severity: Problem.Severity) -> String {
    switch severity {
    case .error: phrase(en: "error", fr: "erreur", ar: "خطأ")
    case .warning: phrase(en: "warning", fr: "avertissement", ar: "تنبيه")
    }
  }
}

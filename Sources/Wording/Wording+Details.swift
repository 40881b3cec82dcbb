import RoadmapEngine

/// Labels of one step in full.
extension Wording {
  package var labelID: String { phrase(en: "Id", fr: "Id", ar: "المعرّف") }
  package var labelSupport: String { phrase(en: "Support", fr: "Appui", ar: "الدعم") }
  package var labelDates: String { phrase(en: "Dates", fr: "Dates", ar: "التواريخ") }
  package var labelDuration: String { phrase(en: "Duration", fr: "Durée", ar: "المدة") }
  package var labelBlocked: String { phrase(en: "Blocked", fr: "Bloqué", ar: "متوقفة") }
  package var labelSignoff: String { phrase(en: "Sign-off", fr: "Approbation", ar: "الاعتماد") }
  package var labelNeeds: String { phrase(en: "Waits for", fr: "Dépend de", ar: "تنتظر") }
  package var labelBlocks: String { phrase(en: "Then", fr: "Ensuite", ar: "ثم") }
  package var labelPath: String { phrase(en: "Driven by", fr: "Déterminée par", ar: "يحددها") }
  package var labelSource: String { phrase(en: "Source", fr: "Source", ar: "المصدر") }
  package var labelTags: String { phrase(en: "Tags", fr: "Étiquettes", ar: "وسوم") }
  package var labelRisk: String { phrase(en: "Risk", fr: "Risque", ar: "مخاطر") }
  package var labelNotes: String { phrase(en: "Notes", fr: "Notes", ar: "ملاحظات") }
  package var critical: String { phrase(en: "critical", fr: "critique", ar: "حرج") }
  package var labelProblem: String { phrase(en: "Problem", fr: "Problème", ar: "مشكلة") }
  package var labelLevel: String { phrase(en: "Own rating", fr: "Appréciation", ar: "تقييم خاص") }
  /// What a person says of it, beside what is computed: `R, 2 Jan 2027, DG: Budget`.
  package func level(_ level: Level) -> String {
    let who = [level.on.map { date($0) } ?? "", level.by].filter { !$0.isEmpty }.joined(separator: comma)
    let head = [level.level?.rawValue ?? "", who].filter { !$0.isEmpty }.joined(separator: comma)
    return level.why.map { "\(head)\(colon)\(text($0))" } ?? head
  }
  package var noDayLeft: String {
    phrase(en: "none: no working day is left", fr: "aucune : plus aucun jour ouvré", ar: "لا شيء: لم يبق يوم عمل")
  }
  package var noDates: String { phrase(en: "none: it waits in a circle", fr: "aucune : attente en cercle", ar: "لا شيء: انتظار في حلقة") }

  /// `Libya, reply, since 9 Apr (22 wd)`.
  package func wait(_ waiting: Waiting, age: Int, in workspace: Workspace) -> String {
    let who = party(waiting.on, in: workspace)
    return phrase(
      en: "\(who), \(word(waiting.purpose)), since \(shortDate(waiting.since)) (\(workingDays(age)))",
      fr: "\(who), \(word(waiting.purpose)), depuis le \(shortDate(waiting.since)) (\(workingDays(age)))",
      ar: "\(who)، \(word(waiting.purpose))، منذ \(shortDate(waiting.since)) (\(workingDays(age)))")
  }

  /// `joint: NE 8 Apr 2026, LY –`.
  package func signoff(_ signoff: Signoff) -> String {
    let kind =
      switch signoff.kind {
      case .one: phrase(en: "one party", fr: "une partie", ar: "طرف واحد")
      case .joint: phrase(en: "joint", fr: "conjointe", ar: "مشترك")
      case .each:
        phrase(
          en: "\(signoff.given.count) of \(signoff.needed)", fr: "\(signoff.given.count) sur \(signoff.needed)",
          ar: "\(signoff.given.count) من \(signoff.needed)")
      }
    let given = Dictionary(signoff.given.map { ($0.party, $0) }, uniquingKeysWith: { first, _ in first })
    let parties = signoff.by.map {
      "\($0 == Party.every ? phrase(en: "all", fr: "toutes", ar: "الجميع") : $0.text) \(given[$0].map { $0.on.map { date($0) } ?? "✓" } ?? "–")"
    }
    return "\(kind): \(parties.joined(separator: comma))"
  }

  package func severity(_ severity: Problem.Severity) -> String {
    switch severity {
    case .error: phrase(en: "error", fr: "erreur", ar: "خطأ")
    case .warning: phrase(en: "warning", fr: "avertissement", ar: "تنبيه")
    }
  }
}

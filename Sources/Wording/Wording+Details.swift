import RoadmapEngine

/// Labels of one step in full.
extension Wording {
  package var labelID: String { say("Id", "Id", "المعرّف") }
  package var labelSupport: String { say("Support", "Appui", "الدعم") }
  package var labelDates: String { say("Dates", "Dates", "التواريخ") }
  package var labelDuration: String { say("Duration", "Durée", "المدة") }
  package var labelBlocked: String { say("Blocked", "Bloqué", "متوقفة") }
  package var labelSignoff: String { say("Sign-off", "Approbation", "الاعتماد") }
  package var labelNeeds: String { say("Waits for", "Dépend de", "تنتظر") }
  package var labelBlocks: String { say("Then", "Ensuite", "ثم") }
  package var labelPath: String { say("Driven by", "Déterminée par", "يحددها") }
  package var labelSource: String { say("Source", "Source", "المصدر") }
  package var labelTags: String { say("Tags", "Étiquettes", "وسوم") }
  package var labelRisk: String { say("Risk", "Risque", "مخاطر") }
  package var labelNotes: String { say("Notes", "Notes", "ملاحظات") }
  package var critical: String { say("critical", "critique", "حرج") }
  package var labelProblem: String { say("Problem", "Problème", "مشكلة") }
  package var labelLevel: String { say("Own rating", "Appréciation", "تقييم خاص") }
  /// What a person says of it, beside what is computed: `R, 2 Jan 2027, DG: Budget`.
  package func level(_ level: Level) -> String {
    let who = [level.on.map { date($0) } ?? "", level.by].filter { !$0.isEmpty }.joined(separator: comma)
    let head = [level.level?.rawValue ?? "", who].filter { !$0.isEmpty }.joined(separator: comma)
    return level.why.map { "\(head)\(colon)\(text($0))" } ?? head
  }
  package var noDayLeft: String {
    say("none: no working day is left", "aucune : plus aucun jour ouvré", "لا شيء: لم يبق يوم عمل")
  }
  package var noDates: String { say("none: it waits in a circle", "aucune : attente en cercle", "لا شيء: انتظار في حلقة") }

  /// `Libya, reply, since 9 Apr (22 wd)`.
  package func wait(_ waiting: Waiting, age: Int, in workspace: Workspace) -> String {
    let who = party(waiting.on, in: workspace)
    return say(
      "\(who), \(word(waiting.purpose)), since \(shortDate(waiting.since)) (\(workingDays(age)))",
      "\(who), \(word(waiting.purpose)), depuis le \(shortDate(waiting.since)) (\(workingDays(age)))",
      "\(who)، \(word(waiting.purpose))، منذ \(shortDate(waiting.since)) (\(workingDays(age)))")
  }

  /// `joint: NE 8 Apr 2026, LY –`.
  package func signoff(_ signoff: Signoff) -> String {
    let kind =
      switch signoff.kind {
      case .one: say("one party", "une partie", "طرف واحد")
      case .joint: say("joint", "conjointe", "مشترك")
      case .each:
        say(
          "\(signoff.given.count) of \(signoff.needed)", "\(signoff.given.count) sur \(signoff.needed)",
          "\(signoff.given.count) من \(signoff.needed)")
      }
    let given = Dictionary(signoff.given.map { ($0.party, $0) }, uniquingKeysWith: { first, _ in first })
    let parties = signoff.by.map {
      "\($0 == Party.every ? say("all", "toutes", "الجميع") : $0.text) \(given[$0].map { $0.on.map { date($0) } ?? "✓" } ?? "–")"
    }
    return "\(kind): \(parties.joined(separator: comma))"
  }

  package func severity(_ severity: Problem.Severity) -> String {
    switch severity {
    case .error: say("error", "erreur", "خطأ")
    case .warning: say("warning", "avertissement", "تنبيه")
    }
  }
}

import RoadmapEngine
import Wording

/// Labels and values of one step in full.
extension Wording {
  var labelDates: String { phrase(en: "Dates", fr: "Dates", ar: "التواريخ") }
  var labelDuration: String { phrase(en: "Duration", fr: "Durée", ar: "المدة") }
  var labelBlocks: String { phrase(en: "Then", fr: "Ensuite", ar: "ثم") }
  var labelPath: String { phrase(en: "Driven by", fr: "Déterminée par", ar: "يحددها") }
  var critical: String { phrase(en: "critical", fr: "critique", ar: "حرجة") }
  var labelProblem: String { phrase(en: "Problem", fr: "Problème", ar: "مشكلة") }

  /// Returns a rating that a person gave, beside the computed health: `R, 2 Jan 2027, DG: Budget`.
  func level(_ level: Level) -> String {
    let who = [level.on.map { date($0) } ?? "", level.by].filter { !$0.isEmpty }.joined(separator: comma)
    let head = [level.level?.rawValue ?? "", who].filter { !$0.isEmpty }.joined(separator: comma)
    return level.why.map { "\(head)\(colon)\(text($0))" } ?? head
  }

  var noDayLeft: String {
    phrase(en: "none: no working day is left", fr: "aucune : plus aucun jour ouvré", ar: "لا شيء: لم يبق يوم عمل")
  }

  /// Returns who must sign a step and who has: `joint: NE 8 Apr 2026, LY –`.
  /// - Parameter parties: the parties of the roadmap, which are all asked if the sign-off names everybody.
  func signoff(_ signoff: Signoff, among parties: [Party.ID]) -> String {
    let state = signoff.state(among: parties)
    let kind =
      switch signoff.kind {
      case .one: phrase(en: "one party", fr: "une partie", ar: "طرف واحد")
      case .joint: phrase(en: "joint", fr: "conjointe", ar: "مشترك")
      case .each:
        phrase(
          en: "\(state.given.count) of \(state.needed)", fr: "\(state.given.count) sur \(state.needed)",
          ar: "\(figures(state.given.count)) من \(figures(state.needed))")
      }
    let given = Dictionary(signoff.given.map { ($0.party, $0) }, uniquingKeysWith: { first, _ in first })
    let approvals = state.asked.map { "\($0.text) \(given[$0].map { $0.on.map { date($0) } ?? "✓" } ?? "–")" }
    return "\(kind)\(colon)\(approvals.joined(separator: comma))"
  }

  /// Returns the full name of a body, else its short name, else its id.
  func fullName(of body: Body) -> String { (body.name ?? body.short).map { name($0) } ?? body.id.text }

  /// Returns who supports a step: bodies of parties by their names, organisations by their acronym, anyone else as written.
  func supporters(_ support: [String], in workspace: Workspace) -> String {
    var names: [Party.ID: [Body.ID: String]] = [:]
    return support.map { word in
      let parts = word.split(separator: "/", maxSplits: 1).map { String($0) }
      let party = Party.ID(parts[0])
      guard parts.count == 2 else { return acronym(party) }
      let bodies = names[party] ?? shortNames(of: party, in: workspace)
      names[party] = bodies
      return "\(acronym(party)) \(bodies[Body.ID(parts[1])] ?? parts[1])"
    }.joined(separator: comma)
  }
}

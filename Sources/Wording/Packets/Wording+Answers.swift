import RoadmapEngine

/// Messages about answers to proposals, on the command line and in the planner.
extension Wording {
  package var noProposals: String {
    phrase(en: "No proposal waits for an answer.", fr: "Aucune proposition n’attend de réponse.", ar: "لا مقترح ينتظر الرد.")
  }

  package func takenProposals(_ count: Int) -> String {
    phrase(
      en: count == 1 ? "1 proposal taken" : "\(count) proposals taken",
      fr: count < 2 ? "\(count) proposition acceptée" : "\(count) propositions acceptées",
      ar: "قُبل \(arabic(count, "مقترح", "مقترحان", "مقترحات", "مقترحًا"))")
  }

  package func refusedProposals(_ count: Int) -> String {
    phrase(
      en: count == 1 ? "1 proposal refused" : "\(count) proposals refused",
      fr: count < 2 ? "\(count) proposition refusée" : "\(count) propositions refusées",
      ar: "رُفض \(arabic(count, "مقترح", "مقترحان", "مقترحات", "مقترحًا"))")
  }
}

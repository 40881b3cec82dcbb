import Wording

/// Words about the phases of a roadmap.
extension Wording {
  var inNoPhase: String {
    phrase(en: "These steps are in no phase.", fr: "Ces étapes ne sont dans aucune phase.", ar: "هذه الخطوات ليست في أي مرحلة.")
  }

  func phaseExists(_ title: String) -> String {
    phrase(
      en: "There is a phase \"\(title)\" already. Choose another name.", fr: "La phase « \(title) » existe déjà. Choisissez un autre nom.",
      ar: "توجد مرحلة \"\(title)\" من قبل. اختر اسمًا آخر.")
  }

  func phaseHolds(_ title: String, steps: Int) -> String {
    phrase(
      en: "The phase \"\(title)\" holds \(stepCount(steps)): give them another phase first.",
      fr: "La phase « \(title) » contient \(stepCount(steps)) : donnez-leur d’abord une autre phase.",
      ar: "في المرحلة \"\(title)\" \(stepCount(steps)): انقلها أولًا إلى مرحلة أخرى.")
  }
}

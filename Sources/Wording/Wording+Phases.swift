/// What is said of the phases of a roadmap.
extension Wording {
  package var inNoPhase: String {
    say("These steps are in no phase.", "Ces étapes ne sont dans aucune phase.", "هذه الخطوات ليست في أي مرحلة.")
  }

  package func phaseExists(_ title: String) -> String {
    say(
      "There is a phase \"\(title)\" already. Choose another name.", "La phase « \(title) » existe déjà. Choisissez un autre nom.",
      "توجد مرحلة \"\(title)\" من قبل. اختر اسمًا آخر.")
  }

  package func phaseHolds(_ title: String, steps: Int) -> String {
    say(
      "The phase \"\(title)\" holds \(stepCount(steps)): give them another phase first.",
      "La phase « \(title) » contient \(stepCount(steps)) : donnez-leur d’abord une autre phase.",
      "في المرحلة \"\(title)\" \(stepCount(steps)): انقلها أولًا إلى مرحلة أخرى.")
  }
}

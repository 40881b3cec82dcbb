import RoadmapEngine
import Wording

/// Words about the health of steps.
extension Wording {
  /// Counts steps of a health: `3 late`.
  func counted(_ count: Int, _ health: Health) -> String {
    guard language == .fr else { return "\(figures(count)) \(word(health))" }
    let word: String =
      switch health {
      case .willBeLate: count < 2 ? "retard prévu" : "retards prévus"
      case .quiet: count < 2 ? "non démarrée" : "non démarrées"
      case .done: count < 2 ? "achevée" : "achevées"
      default: self.word(health)
      }
    return "\(count) \(word)"
  }

  /// Counts steps that were dropped: `1 dropped`.
  func countedDropped(_ count: Int) -> String {
    phrase(
      en: "\(count) dropped", fr: count < 2 ? "\(count) abandonnée" : "\(count) abandonnées",
      ar: "\(figures(count)) \(word(Step.Status.dropped))")
  }

  /// Says of a roadmap that its shown steps are done, while others that the reader does not see are not.
  var shownInPart: String { phrase(en: "shown in part", fr: "affichée en partie", ar: "معروضة جزئيًا") }

  /// Returns the letter that stands beside the colour of a health: R, r, A, G, - or ✓; in French R, r, O, V for rouge, orange, vert.
  func letter(_ health: Health) -> String {
    switch health {
    case .late: "R"
    case .willBeLate: "r"
    case .risk: language == .fr ? "O" : "A"
    case .track: language == .fr ? "V" : "G"
    case .quiet: "-"
    case .done: "✓"
    }
  }

  var healthLegend: String {
    phrase(
      en:
        "R late · r will be late · A at risk · G on track · - not begun · ✓ done · ( ) worked out, not set · = agreed · ≈ rests on an estimated holiday",
      fr:
        "R en retard · r retard prévu · O à risque · V en bonne voie · - non démarré · ✓ achevé · ( ) calculé, non fixé · = convenu · ≈ dépend d’une fête estimée",
      ar:
        "R متأخرة · r ستتأخر · A معرَّضة للتأخير · G على المسار الصحيح · - لم تبدأ · ✓ مُنجَزة · ( ) محسوب لا محدد · = متفق عليه · ≈ يعتمد على عيد تقديري"
    )
  }
}

/// What is said while something takes its time.
extension Wording {
  /// - Parameters:
  ///   - seconds: since it began.
  ///   - mayStop: whether Esc stops it.
  package func working(seconds: Int, mayStop: Bool) -> String {
    let text = phrase(en: "Working, \(seconds) s", fr: "Calcul en cours, \(seconds) s", ar: "جارٍ العمل، \(seconds) ث")
    return mayStop ? text + phrase(en: " · Esc stops", fr: " · Échap arrête", ar: " · Esc للإيقاف") : text
  }

  /// The same of a command.
  package func commandWorking(seconds: Int) -> String {
    phrase(
      en: "Working, \(seconds) s · Ctrl-C stops", fr: "Calcul en cours, \(seconds) s · Ctrl-C arrête",
      ar: "جارٍ العمل، \(seconds) ث · Ctrl-C للإيقاف")
  }

  package var stopped: String { phrase(en: "Stopped: nothing has changed.", fr: "Arrêté : rien n’a changé.", ar: "أُوقف: لم يتغير شيء.") }
  package var opening: String {
    phrase(en: "Opening the workspace …", fr: "Ouverture de l’espace de travail …", ar: "جارٍ فتح مساحة العمل …")
  }
}

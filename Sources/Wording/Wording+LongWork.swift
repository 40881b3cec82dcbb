/// What is said while something takes its time.
extension Wording {
  /// - Parameter seconds: since it began.
  package func working(seconds: Int) -> String {
    phrase(en: "Working, \(seconds) s", fr: "Calcul en cours, \(seconds) s", ar: "جارٍ العمل، \(seconds) ث")
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

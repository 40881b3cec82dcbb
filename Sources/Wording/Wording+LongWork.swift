/// What is said while something takes its time.
extension Wording {
  /// - Parameters:
  ///   - seconds: since it began.
  ///   - mayStop: whether Esc stops it.
  package func working(seconds: Int, mayStop: Bool) -> String {
    let text = say("Working, \(seconds) s", "Calcul en cours, \(seconds) s", "جارٍ العمل، \(seconds) ث")
    return mayStop ? text + say(" · Esc stops", " · Échap arrête", " · Esc للإيقاف") : text
  }

  /// The same of a command.
  package func commandWorking(seconds: Int) -> String {
    say("Working, \(seconds) s · Ctrl-C stops", "Calcul en cours, \(seconds) s · Ctrl-C arrête", "جارٍ العمل، \(seconds) ث · Ctrl-C للإيقاف")
  }

  package var stopped: String { say("Stopped: nothing has changed.", "Arrêté : rien n’a changé.", "أُوقف: لم يتغير شيء.") }
  package var opening: String { say("Opening the workspace …", "Ouverture de l’espace de travail …", "جارٍ فتح مساحة العمل …") }
}

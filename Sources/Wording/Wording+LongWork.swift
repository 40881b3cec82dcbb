/// What is said while something takes its time.
extension Wording {
  /// - Parameter seconds: since it began.
  package func working(seconds: Int) -> String {
    let time = "\(seconds) s"
    return say("Working, \(time) · Esc stops", "Calcul en cours, \(time) · Échap arrête", "جارٍ العمل، \(seconds) ث · Esc للإيقاف")
  }

  package var stopped: String { say("Stopped: nothing has changed.", "Arrêté : rien n’a changé.", "أُوقف: لم يتغير شيء.") }
  package var opening: String { say("Opening the workspace …", "Ouverture de l’espace de travail …", "جارٍ فتح مساحة العمل …") }
}

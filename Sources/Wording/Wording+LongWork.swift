/// What is said while something takes its time.
extension Wording {
  /// The same of a command.
  package func commandWorking(seconds: Int) -> String {
    phrase(
      en: "Working, \(seconds) s · Ctrl-C stops", fr: "Calcul en cours, \(seconds) s · Ctrl-C arrête",
      ar: "جارٍ العمل، \(seconds) ث · Ctrl-C للإيقاف")
  }

  package var opening: String {
    phrase(en: "Opening the workspace …", fr: "Ouverture de l’espace de travail …", ar: "جارٍ فتح مساحة العمل …")
  }
}

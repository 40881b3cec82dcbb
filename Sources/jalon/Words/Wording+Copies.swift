import Wording

/// Words of `jalon copy`.
extension Wording {
  func copied(roadmaps: Int, steps: Int, _ folder: String) -> String {
    phrase(
      en: "Copied \(roadmapCount(roadmaps)) with \(stepCount(steps)) to \(folder).",
      fr: "Copié : \(roadmapCount(roadmaps)), \(stepCount(steps)), dans \(folder).",
      ar: "نُسخت \(roadmapCount(roadmaps)) وفيها \(stepCount(steps)) إلى \(folder).")
  }

  func backedUp(files: Int, _ folder: String) -> String {
    phrase(
      en: "Copied all \(files) files to \(folder).", fr: "Les \(files) fichiers sont copiés dans \(folder).",
      ar: "نُسخت الملفات كلها (\(files)) إلى \(folder).")
  }

  func copyInside(_ folder: String) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "\(folder) lies in the workspace itself.", fr: "\(folder) se trouve dans l’espace de travail lui-même.",
        ar: "يقع \(folder) داخل مساحة العمل نفسها."),
      remedy: phrase(en: "Choose a folder outside of it.", fr: "Choisissez un dossier en dehors.", ar: "اختر مجلدًا خارجها.")
    )
  }
}

import RoadmapEngine

/// Copies for others.
extension Wording {
  package func copied(roadmaps: Int, steps: Int, _ folder: String) -> String {
    say(
      "Copied \(roadmapCount(roadmaps)) with \(stepCount(steps)) to \(folder).",
      "Copié : \(roadmapCount(roadmaps)), \(stepCount(steps)), dans \(folder).",
      "نُسخت \(roadmapCount(roadmaps)) وفيها \(stepCount(steps)) إلى \(folder).")
  }

  package func backedUp(files: Int, _ folder: String) -> String {
    say(
      "Copied all \(files) files to \(folder).", "Les \(files) fichiers sont copiés dans \(folder).",
      "نُسخت الملفات كلها (\(files)) إلى \(folder).")
  }

  package func unknownReader(_ reader: String, _ parties: [String]) -> (sentence: String, remedy: String) {
    (
      say("\"\(reader)\" is no reader.", "« \(reader) » n’est pas un lecteur.", "\"\(reader)\" ليس قارئًا."),
      expected(.oneOf(["own", "joint", "public"] + parties))
    )
  }

  package func copyInside(_ folder: String) -> (sentence: String, remedy: String) {
    (
      say(
        "\(folder) lies in the workspace itself.", "\(folder) se trouve dans l’espace de travail lui-même.",
        "يقع \(folder) داخل مساحة العمل نفسها."),
      say("Choose a folder outside of it.", "Choisissez un dossier en dehors.", "اختر مجلدًا خارجها.")
    )
  }
}

import RoadmapEngine

/// What the page says that stands before the first workspace.
extension Wording {
  package var folderMissing: String { phrase(en: "Give a folder.", fr: "Donnez un dossier.", ar: "أدخل مجلدًا.") }
}

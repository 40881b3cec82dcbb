import Wording

/// Words of `jalon themes`.
extension Wording {
  /// Marks a theme that the person made, in the list of themes.
  var ownTheme: String { phrase(en: "your own", fr: "le vôtre", ar: "خاصة بك") }

  func madeTheme(_ name: String, author: String, _ path: String) -> String {
    let theme = author.isEmpty ? name : phrase(en: "\(name) by \(author)", fr: "\(name), de \(author)", ar: "\(name)، من \(author)")
    return phrase(en: "Made the theme \(theme): \(path)", fr: "Thème créé : \(theme) : \(path)", ar: "أُنشئت السمة \(theme): \(path)")
  }

  func movedColours(_ count: Int) -> String {
    phrase(
      en: "Moved until they can be read (\(count)):", fr: "Déplacées jusqu’à être lisibles (\(count)) :",
      ar: "عُدّلت حتى تصير مقروءة (\(count)):")
  }
}

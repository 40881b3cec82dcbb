import RoadmapEngine

/// What is said about themes, keyboard and the settings of one person.
extension Wording {
  package var selectedSample: String { phrase(en: "selected row", fr: "ligne choisie", ar: "السطر المحدد") }

  package func themeKept(_ name: String) -> String { phrase(en: "Theme: \(name)", fr: "Thème : \(name)", ar: "السمة: \(name)") }

  /// - Parameter id: as they are called in the settings.
  package func signs(_ id: String) -> String {
    id == "ascii"
      ? phrase(
        en: "Lines and bars are drawn with ASCII signs only.", fr: "Les lignes et les barres n’ont que des signes ASCII.",
        ar: "تُرسم الخطوط والأشرطة برموز ASCII فقط.")
      : phrase(
        en: "Lines and bars are drawn with all signs of the terminal.", fr: "Les lignes et les barres ont tous les signes du terminal.",
        ar: "تُرسم الخطوط والأشرطة بكل رموز الطرفية.")
  }

  /// - Parameter id: as it is called in the settings.
  package func keyboard(_ id: String) -> String {
    let name = keyboardName(id)
    return phrase(en: "Keyboard: \(name)", fr: "Clavier : \(name)", ar: "لوحة المفاتيح: \(name)")
  }

  /// Returns the name of a keyboard layout; QWERTY for an unknown id.
  package func keyboardName(_ id: String) -> String {
    switch id {
    case "azerty": "AZERTY"
    case "arabic": phrase(en: "Arabic", fr: "arabe", ar: "عربية")
    default: "QWERTY"
    }
  }
}

/// Themes on the command line.
extension Wording {
  /// Beside a theme of the person's own.
  package var ownTheme: String { phrase(en: "your own", fr: "le vôtre", ar: "خاصة بك") }

  package func madeTheme(_ name: String, author: String, _ path: String) -> String {
    let theme = author.isEmpty ? name : phrase(en: "\(name) by \(author)", fr: "\(name), de \(author)", ar: "\(name)، من \(author)")
    return phrase(en: "Made the theme \(theme): \(path)", fr: "Thème créé : \(theme) : \(path)", ar: "أُنشئت السمة \(theme): \(path)")
  }

  package func movedColours(_ count: Int) -> String {
    phrase(
      en: "Moved until they can be read (\(count)):", fr: "Déplacées jusqu’à être lisibles (\(count)) :",
      ar: "عُدّلت حتى تصير مقروءة (\(count)):")
  }
}

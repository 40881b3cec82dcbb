import RoadmapEngine

/// What is said about themes, keyboard and the settings of one person.
extension Wording {
  package var themeHint: String {
    say("Enter keeps it · Esc goes back", "Entrée le garde · Échap revient", "Enter للاعتماد · Esc للرجوع")
  }

  package var selectedSample: String { say("selected row", "ligne choisie", "السطر المحدد") }

  package func themeKept(_ name: String) -> String { say("Theme: \(name)", "Thème : \(name)", "السمة: \(name)") }

  /// - Parameter id: as they are called in the settings.
  package func signs(_ id: String) -> String {
    id == "ascii"
      ? say(
        "Lines and bars are drawn with ASCII signs only.", "Les lignes et les barres n’ont que des signes ASCII.",
        "تُرسم الخطوط والأشرطة برموز ASCII فقط.")
      : say(
        "Lines and bars are drawn with all signs of the terminal.", "Les lignes et les barres ont tous les signes du terminal.",
        "تُرسم الخطوط والأشرطة بكل رموز الطرفية.")
  }

  /// - Parameter id: as it is called in the settings.
  package func keyboard(_ id: String) -> String {
    let name = keyboardName(id)
    return say("Keyboard: \(name)", "Clavier : \(name)", "لوحة المفاتيح: \(name)")
  }

  package func keyboardName(_ id: String) -> String {
    switch id {
    case "azerty": "AZERTY"
    case "arabic": say("Arabic", "arabe", "عربية")
    default: "QWERTY"
    }
  }
}

/// Themes on the command line.
extension Wording {
  /// Beside a theme of the person's own.
  package var ownTheme: String { say("your own", "le vôtre", "خاصة بك") }

  package func madeTheme(_ name: String, author: String, _ path: String) -> String {
    let theme = author.isEmpty ? name : say("\(name) by \(author)", "\(name), de \(author)", "\(name)، من \(author)")
    return say("Made the theme \(theme): \(path)", "Thème créé : \(theme) : \(path)", "أُنشئت السمة \(theme): \(path)")
  }

  package func movedColours(_ count: Int) -> String {
    say(
      "Moved until they can be read (\(count)):", "Déplacées jusqu’à être lisibles (\(count)) :", "عُدّلت حتى تصير مقروءة (\(count)):")
  }
}

import RoadmapEngine
import Wording

/// Words about theme, signs, keyboard, language and digits.
extension Wording {
  var selectedSample: String { phrase(en: "selected row", fr: "ligne choisie", ar: "السطر المحدد") }
  func themeKept(_ name: String) -> String { phrase(en: "Theme: \(name)", fr: "Thème : \(name)", ar: "السمة: \(name)") }

  /// Tells which signs lines and bars are drawn with.
  /// - Parameter id: the value of the setting `signs`.
  func signs(_ id: String) -> String {
    id == "ascii"
      ? phrase(
        en: "Lines and bars are drawn with ASCII signs only.", fr: "Les lignes et les barres n’ont que des signes ASCII.",
        ar: "تُرسم الخطوط والأشرطة برموز ASCII فقط.")
      : phrase(
        en: "Lines and bars are drawn with all signs of the terminal.", fr: "Les lignes et les barres ont tous les signes du terminal.",
        ar: "تُرسم الخطوط والأشرطة بكل رموز الطرفية.")
  }

  /// Tells which keyboard layout is used.
  /// - Parameter id: the value of the setting `keyboard`.
  func keyboard(_ id: String) -> String {
    let name = keyboardName(id)
    return phrase(en: "Keyboard: \(name)", fr: "Clavier : \(name)", ar: "لوحة المفاتيح: \(name)")
  }

  /// Returns the name of a keyboard layout; QWERTY for an unknown id.
  func keyboardName(_ id: String) -> String {
    switch id {
    case "azerty": "AZERTY"
    case "arabic": phrase(en: "Arabic", fr: "arabe", ar: "عربية")
    default: "QWERTY"
    }
  }

  /// Shows the digits that Arabic is written with.
  var digitsSample: String {
    let sample = Wording(.ar, home: home, digits: digits).figures(1_234_567_890)
    return phrase(en: "Digits of Arabic: \(sample)", fr: "Chiffres de l’arabe : \(sample)", ar: "الأرقام: \(sample)")
  }

  /// Returns the name of a language in that language.
  static func name(of language: Language) -> String {
    switch language {
    case .en: "English"
    case .fr: "Français"
    case .ar: "العربية"
    }
  }
}

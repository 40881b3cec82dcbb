import Wording

/// Names of keys.
extension Wording {
  /// Returns the name of a key as it stands on keyboards of the language.
  package func key(_ name: KeyName) -> String {
    switch name {
    case .enter: phrase(en: "Enter", fr: "Entrée", ar: "Enter")
    case .escape: phrase(en: "Esc", fr: "Échap", ar: "Esc")
    case .tab: "Tab"
    case .space: phrase(en: "Space", fr: "Espace", ar: "Space")
    case .delete: phrase(en: "Del", fr: "Suppr", ar: "Del")
    case .insert: phrase(en: "Ins", fr: "Inser", ar: "Ins")
    case .home: phrase(en: "Home", fr: "Début", ar: "Home")
    case .end: phrase(en: "End", fr: "Fin", ar: "End")
    case .pageUp: phrase(en: "PgUp", fr: "PgPréc", ar: "PgUp")
    case .pageDown: phrase(en: "PgDn", fr: "PgSuiv", ar: "PgDn")
    case .backspace: phrase(en: "Backspace", fr: "Retour arr.", ar: "Backspace")
    case .control: "Ctrl+"
    case .alt: "Alt+"
    case .shift: phrase(en: "Shift+", fr: "Maj+", ar: "Shift+")
    }
  }

  /// Keys that are named by a word and not by their sign.
  package enum KeyName: Sendable {
    case enter, escape, tab, space, delete, insert, home, end, pageUp, pageDown, backspace, control, alt, shift
  }
}

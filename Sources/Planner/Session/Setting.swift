import Canvas
import RoadmapEngine
import Wording

/// One of the few things that a person sets on one machine, for every workspace.
package enum Setting: Hashable, Sendable {
  case language(Language)
  case keyboard(Keyboard)
  /// The id of a theme.
  case theme(String)
  /// Of Arabic.
  case digits(Wording.Digits)
  case signs(Signs)
}

/// With which signs lines, bars and states are drawn.
package enum Signs: String, CaseIterable, Sendable {
  /// The richest ones that the terminal says it can show.
  case unicode
  /// For a font that lacks them.
  case ascii

  func glyphs(_ richest: Glyphs) -> Glyphs { self == .ascii ? .ascii : richest }
}

/// A theme that can be chosen.
package struct ThemeChoice: Hashable, Sendable {
  package let id: String
  package let name: Text

  package init(id: String, name: Text) {
    self.id = id
    self.name = name
  }
}

extension Session {
  mutating func nextLanguage() -> [Effect] {
    language = Session.next(after: language)
    return [.remember(.language(language))]
  }

  mutating func nextDigits() -> [Effect] {
    digits = Session.next(after: digits)
    say(wording.digitsSample)
    return [.remember(.digits(digits))]
  }

  mutating func nextSigns() -> [Effect] {
    signs = Session.next(after: signs)
    say(wording.signs(signs.rawValue))
    return [.remember(.signs(signs))]
  }

  mutating func nextKeyboard() -> [Effect] {
    keyboard = Session.next(after: keyboard)
    say(wording.keyboard(keyboard.rawValue))
    return [.remember(.keyboard(keyboard))]
  }

  private static func next<Value: CaseIterable & Equatable>(after value: Value) -> Value {
    let all = Array(Value.allCases)
    let place = all.firstIndex(of: value).map { ($0 + 1) % all.count } ?? 0
    return all.indices.contains(place) ? all[place] : value
  }

  /// The file of settings cannot be read or written; what was set holds until the person leaves.
  package mutating func settingsFailed(_ trouble: FileTrouble) {
    warn(wording.trouble(trouble).line)
  }
}

import RoadmapEngine
import Wording

extension Session {
  mutating func nextLanguage() -> [Effect] {
    preferences.language = Session.next(after: preferences.language)
    return [.remember(.language(preferences.language))]
  }

  mutating func nextDigits() -> [Effect] {
    preferences.digits = Session.next(after: preferences.digits)
    say(wording.digitsSample)
    return [.remember(.digits(preferences.digits))]
  }

  mutating func nextSigns() -> [Effect] {
    use(Session.next(after: preferences.signs))
    say(wording.signs(preferences.signs.rawValue))
    return [.remember(.signs(preferences.signs))]
  }

  mutating func nextKeyboard() -> [Effect] {
    preferences.keyboard = Session.next(after: preferences.keyboard)
    say(wording.keyboard(preferences.keyboard.rawValue))
    return [.remember(.keyboard(preferences.keyboard))]
  }

  private static func next<Value: CaseIterable & Equatable>(after value: Value) -> Value {
    let all = Array(Value.allCases)
    let index = all.firstIndex(of: value).map { ($0 + 1) % all.count } ?? 0
    return all.indices.contains(index) ? all[index] : value
  }

  /// Says that the file of settings cannot be read or written. What was set holds until the planner ends.
  package mutating func settingsFailed(_ trouble: FileTrouble) {
    warn(wording.trouble(trouble).line)
  }
}

import Canvas
import RoadmapEngine
import Wording

/// Fields that a person fills in, over the page.
struct Form: Sendable {
  let kind: any FormKind
  let title: String
  var fields: [Field]
  var focus = 0
  /// What is wrong with the field in focus, or was when the form was to be saved.
  var fault: String?
  /// Words that may complete the field in focus, each with what it means.
  var suggestions: [(word: String, meaning: String)] = []
  /// Why a deadline moves, as it was typed so far.
  var reason = ""
  /// Esc was pressed once over unsaved changes.
  var asksToDiscard = false
  /// The file to be written is there already; when it is asked for once more it is replaced.
  var asksToReplace = false

  struct Field: Sendable {
    let key: String
    let label: String
    /// The values to choose from, with their words; nil: free text.
    let choices: [(value: String, word: String)]?
    let aid: Aid?
    private(set) var initial: String
    var editor: LineEditor
    var choice: Int
    /// The steps of the form hold different values here; none of them is shown.
    var differs = false
    /// A key has meant it, even if it stands as it stood.
    var isTouched = false

    /// What opens over a field to fill it in, besides typing.
    enum Aid: Sendable {
      /// The calendar of the parties.
      case day
      case owners, bodies, parties, roadmaps, parent
      case links
      /// Several lines of text.
      case lines

      /// What its key opens, for the hint.
      var words: KeyWords {
        switch self {
        case .day: KeyWords(en: "calendar", fr: "calendrier", ar: "التقويم")
        case .links: KeyWords(en: "links", fr: "liens", ar: "الروابط")
        case .lines: KeyWords(en: "several lines", fr: "plusieurs lignes", ar: "عدة أسطر")
        case .owners, .bodies, .parties, .roadmaps, .parent: KeyWords(en: "list", fr: "liste", ar: "القائمة")
        }
      }
    }

    /// A line of free text.
    init(_ key: String, _ label: String, _ text: String, aid: Aid? = nil) {
      self.key = key
      self.label = label
      self.aid = aid
      choices = nil
      initial = text
      editor = LineEditor(text)
      choice = 0
    }

    /// One of several values.
    init(_ key: String, _ label: String, _ value: String, choices: [(value: String, word: String)]) {
      self.key = key
      self.label = label
      self.choices = choices
      aid = nil
      initial = value
      editor = LineEditor("")
      choice = choices.firstIndex { $0.value == value } ?? 0
    }

    var value: String {
      guard let choices else { return editor.text }
      return choices.indices.contains(choice) ? choices[choice].value : initial
    }

    var isChanged: Bool { differs && isTouched || !(choices == nil && editor.isUntouched) && value != initial }

    /// What it held first, as people read it.
    var shownInitial: String { choices?.first { $0.value == initial }?.word ?? initial }

    /// Takes over what the field holds by now; what was typed stays.
    mutating func rebase(on other: Field) {
      let isTyped = isChanged
      initial = other.initial
      guard !isTyped else { return }
      editor = other.editor
      choice = other.choice
    }

    /// Fills the field with something chosen.
    mutating func take(_ text: String) {
      editor.replace(with: text)
      isTouched = true
    }
  }

  init(_ kind: some FormKind, title: String, fields: [Field], focus: String? = nil) {
    self.kind = kind
    self.title = title
    self.fields = fields
    self.focus = focus.flatMap { key in fields.firstIndex { $0.key == key } } ?? 0
  }

  /// What a key does in a form.
  enum Act: Hashable, Sendable {
    case openAid, next, previous, choose(Int), complete, save, close
    /// Asks before it closes, and never loses anything.
    case interrupt
    /// Goes to the next field, and saves at the last one.
    case goOn
  }

  /// The keys as the field in focus has them; all others are text.
  var keys: [KeyRow<Act>] {
    let aid: [KeyRow<Act>] = focusedField?.aid.map { [KeyRow([.function(4)], .openAid, $0.words)] } ?? []
    return aid + (isShort ? Form.shortKeys : Form.longKeys)
  }

  /// Whether Enter saves it in each of its fields.
  private var isShort: Bool { fields.count <= 3 }

  private static let closes = KeyRow<Act>([.escape], .close, KeyWords(en: "closes", fr: "ferme", ar: "للإغلاق"))
  private static let saves = KeyWords(en: "saves", fr: "enregistre", ar: "للحفظ")

  private static let shortKeys: [KeyRow<Act>] = [KeyRow([.enter, .control("s")], .save, saves), closes] + moving(isNamed: false)

  private static let longKeys: [KeyRow<Act>] =
    moving(isNamed: true) + [KeyRow([.control("s")], .save, saves), KeyRow([.enter], .goOn), closes]

  /// - Parameter isNamed: whether the hint has room for these keys.
  private static func moving(isNamed: Bool) -> [KeyRow<Act>] {
    func words(_ en: String, _ fr: String, _ ar: String) -> KeyWords? { isNamed ? KeyWords(en: en, fr: fr, ar: ar) : nil }
    let choose = words("choose", "choisir", "اختيار")
    return [
      KeyRow([.tab], .next, words("next", "suivant", "التالي")), KeyRow([.backTab, .up], .previous),
      KeyRow([.left], .choose(-1), choose), KeyRow([.right, .character(" ")], .choose(1), choose),
      KeyRow([.down], .complete, words("complete", "compléter", "إكمال")), KeyRow([.control("c")], .interrupt),
    ]
  }

  /// What a key did to the form.
  enum Outcome: Sendable {
    case stays, closes, saves
    /// Closing would throw away what was typed: it is asked for once.
    case asks
    /// What helps to fill in the field in focus is to be opened.
    case opensAid
    case ignored
  }

  var isChanged: Bool { fields.contains(where: \.isChanged) }

  var focusedField: Field? { fields.indices.contains(focus) ? fields[focus] : nil }

  mutating func handle(_ key: Key) -> Outcome {
    let act = keys.act(of: key)
    // Ctrl-C never loses anything: only Esc throws away.
    if act == .interrupt, asksToDiscard { return .asks }
    if act == .close || act == .interrupt { return asksBeforeClosing() }
    asksToDiscard = false
    switch act {
    case .save: return .saves
    case .goOn:
      if focus == fields.count - 1 { return .saves }
      focus += 1
    case .next: focus = (focus + 1) % max(fields.count, 1)
    case .previous: focus = (focus + fields.count - 1) % max(fields.count, 1)
    case .openAid: return .opensAid
    case .complete:
      if let first = suggestions.first, fields.indices.contains(focus) {
        fields[focus].editor.complete(with: first.word)
      } else if focusedField?.aid != nil {
        return .opensAid
      } else {
        focus = (focus + 1) % max(fields.count, 1)
      }
    case .choose(let step): return choose(step, by: key) ? .stays : .ignored
    case .close, .interrupt, nil: return type(key) ? .stays : .ignored
    }
    return .stays
  }

  /// Closes, or asks once where that would throw away what was typed.
  mutating func asksBeforeClosing() -> Outcome {
    guard isChanged, !kind.keepsChoices, !asksToDiscard else { return .closes }
    asksToDiscard = true
    return .asks
  }

  /// Takes the next value of the field in focus or the one before; where it has no values to choose from, the key is one of its text.
  private mutating func choose(_ step: Int, by key: Key) -> Bool {
    guard fields.indices.contains(focus), let count = fields[focus].choices?.count, count > 0 else { return type(key) }
    fields[focus].isTouched = true
    fields[focus].choice = (fields[focus].choice + step + count) % count
    return true
  }

  private mutating func type(_ key: Key) -> Bool {
    guard fields.indices.contains(focus) else { return false }
    guard let choices = fields[focus].choices, !choices.isEmpty else {
      guard fields[focus].editor.handle(key) else { return false }
      fields[focus].isTouched = true
      return true
    }
    guard case .character(let letter) = key,
      let found = choices.firstIndex(where: { $0.word.lowercased().hasPrefix(letter.lowercased()) })
    else { return false }
    fields[focus].isTouched = true
    fields[focus].choice = found
    return true
  }

  mutating func paste(_ text: String) {
    guard fields.indices.contains(focus), fields[focus].choices == nil else { return }
    fields[focus].isTouched = true
    fields[focus].editor.insert(text)
  }

  /// Fills the field in focus with something chosen.
  mutating func take(_ text: String) {
    guard fields.indices.contains(focus) else { return }
    fields[focus].take(text)
  }

  /// The value of a field; empty for one that the form does not have.
  func value(_ key: String) -> String { fields.first { $0.key == key }?.value ?? "" }
}

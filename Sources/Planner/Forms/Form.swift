import Canvas
import RoadmapEngine
import Wording

/// A form over the page: fields that a person fills in.
struct Form: Sendable {
  let kind: any FormKind
  let title: String
  var fields: [Field]
  var focus = 0
  /// The fault of the field in focus, or the one that kept the form from being saved.
  var fault: String?
  /// The words that may complete the field in focus, each with its meaning.
  var suggestions: [(word: String, meaning: String)] = []
  /// A sentence on the value of the field in focus; nil for none.
  var explanation: String?
  /// The typed reason of a moved deadline.
  var reason = ""
  /// Whether the person was asked whether to discard what was typed.
  var asksToDiscard = false
  /// Whether the person was asked whether to replace the file to be written.
  var asksToReplace = false
  /// Whether it is drawn in the cell of a table that it edits.
  var isInCell = false

  struct Field: Sendable {
    let key: String
    let label: String
    /// The values to choose from, with their words; nil for free text.
    private(set) var choices: [(value: String, word: String)]?
    let aid: Aid?
    /// The value that the field held when the form was opened.
    private(set) var initial: String
    var editor: LineEditor
    /// The index of the chosen value.
    var choice: Int
    /// Whether the steps of the form hold different values in this field, so that none is shown.
    var differs = false
    /// Whether a key has changed the field, even back to its initial value.
    var isTouched = false
    /// The group of fields to which it belongs, by its title; empty where the form has no groups.
    var group = ""
    /// What is told in place of a text while the field is empty; nil for nothing.
    var placeholder: String?

    /// The layer that can be opened over a field to fill it in.
    enum Aid: Equatable, Sendable {
      /// The calendar of the parties.
      case day
      case owners, bodies, parties, roadmaps, parent
      /// The bodies of one party.
      case bodiesOf(Party.ID)
      case links
      /// The editor of several lines of text.
      case lines

      /// The words for it in the hint of the form.
      var words: KeyWords {
        switch self {
        case .day: KeyWords(en: "calendar", fr: "calendrier", ar: "التقويم")
        case .links: KeyWords(en: "links", fr: "liens", ar: "الروابط")
        case .lines: KeyWords(en: "several lines", fr: "plusieurs lignes", ar: "عدة أسطر")
        case .owners, .bodies, .bodiesOf, .parties, .roadmaps, .parent: KeyWords(en: "list", fr: "liste", ar: "القائمة")
        }
      }
    }

    /// Makes a field of free text.
    init(_ key: String, _ label: String, _ text: String, aid: Aid? = nil) {
      self.key = key
      self.label = label
      self.aid = aid
      choices = nil
      initial = text
      editor = LineEditor(text)
      choice = 0
    }

    /// Makes a field that holds one of several values.
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

    /// The initial value in the words that people read.
    var shownInitial: String { choices?.first { $0.value == initial }?.word ?? initial }

    /// Takes over the present value of another field as the initial one, and its values to choose from. What was typed or chosen stays, unless
    /// it can no longer be chosen.
    mutating func rebase(on other: Field) {
      let (isTyped, chosen) = (isChanged, value)
      initial = other.initial
      choices = other.choices
      choice = (isTyped ? choices?.firstIndex { $0.value == chosen } : nil) ?? other.choice
      if !isTyped { editor = other.editor }
    }

    /// Chooses one of the values for the person, who may still choose another one.
    mutating func propose(_ value: String) {
      if let choice = choices?.firstIndex(where: { $0.value == value }) { self.choice = choice }
    }

    /// Fills the field with a chosen text, or chooses it where it is one of the values.
    mutating func take(_ text: String) {
      if let choice = choices?.firstIndex(where: { $0.value == text }) { self.choice = choice }
      editor.replace(with: text)
      isTouched = true
    }
  }

  /// The changes that fill in a form which the command for the last change has opened; nil for any other form.
  var repeats: RepeatedFields?

  init(_ kind: some FormKind, title: String, fields: [Field], focus: String? = nil) {
    self.kind = kind
    self.title = title
    self.fields = fields
    self.focus = focus.flatMap { key in fields.firstIndex { $0.key == key } } ?? 0
  }

  /// What a key does in a form.
  enum Act: Hashable, Sendable {
    case openAid, next, previous, choose(Int), complete, save, close
    /// Goes to the first field of the next group (1), or of this group or the one before (-1).
    case group(Int)
    /// Opens the line in which a field is found by its name.
    case find
    /// Closes too, but never discards what was typed.
    case interrupt
    /// Goes to the next field, and saves at the last one.
    case goOn
  }

  /// The rows of its keys for the field in focus; all other keys are text.
  var keys: [KeyRow<Act>] {
    let aid: [KeyRow<Act>] = focusedField?.aid.map { [KeyRow([.function(4)], .openAid, $0.words)] } ?? []
    return aid + (isShort ? shortKeys : longKeys)
  }

  /// Whether the form is saved by Enter in each of its fields.
  private var isShort: Bool { fields.count <= 3 }

  private static let closes = KeyRow<Act>([.escape], .close, KeyWords(en: "closes", fr: "ferme", ar: "للإغلاق"))

  private var shortKeys: [KeyRow<Act>] {
    [KeyRow([.enter, .control("s")], .save, kind.saves), Form.closes] + Form.moving(isNamed: false)
  }

  private var longKeys: [KeyRow<Act>] {
    let saving = [KeyRow<Act>([.control("s")], .save, kind.saves), KeyRow([.enter], .goOn), Form.closes]
    // In the longest form the keys that people cannot guess come first, because not all of them have room.
    return hasGroups
      ? saving + Form.finding(isNamed: true) + Form.moving(isNamed: true)
      : Form.moving(isNamed: true) + saving + Form.finding(isNamed: false)
  }

  /// Whether the form is so long that its fields stand in groups.
  var hasGroups: Bool { fields.contains { !$0.group.isEmpty } }

  /// Returns the rows of the keys that go to another field by its name or its group.
  /// - Parameter isNamed: whether the hint has room for them.
  private static func finding(isNamed: Bool) -> [KeyRow<Act>] {
    [
      KeyRow(
        [.control("f"), .function(3)], .find, isNamed ? KeyWords(en: "finds a field", fr: "cherche un champ", ar: "بحث عن حقل") : nil),
      KeyRow([.pageDown], .group(1)), KeyRow([.pageUp], .group(-1)),
    ]
  }

  /// Returns the rows of the keys that move between fields and values.
  /// - Parameter isNamed: whether the hint has room for them.
  private static func moving(isNamed: Bool) -> [KeyRow<Act>] {
    func words(_ en: String, _ fr: FrenchText, _ ar: String) -> KeyWords? { isNamed ? KeyWords(en: en, fr: fr, ar: ar) : nil }
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
    /// Asks whether to discard what was typed.
    case asks
    /// Opens the layer that fills in the field in focus.
    case opensAid
    /// Opens the line in which a field is found.
    case finds
    case ignored
  }

  var isChanged: Bool { fields.contains(where: \.isChanged) }

  var focusedField: Field? { fields.indices.contains(focus) ? fields[focus] : nil }

  mutating func handle(_ key: Key) -> Outcome {
    let act = keys.act(of: key)
    // An interrupt never discards what was typed; only the key that closes does.
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
    case .find: return .finds
    case .group(let direction): focusGroup(direction)
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

  /// Closes, or asks once where closing would discard what was typed.
  mutating func asksBeforeClosing() -> Outcome {
    guard isChanged, !kind.keepsChoices, !asksToDiscard else { return .closes }
    asksToDiscard = true
    return .asks
  }

  /// Chooses the next value of the field in focus (1) or the one before (-1). In a field of free text the key is typed.
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

  /// Moves the focus to the first field of the next group (1), or of its own group or, from there, of the group before (-1).
  private mutating func focusGroup(_ direction: Int) {
    let beginnings = fields.indices.filter { $0 == 0 || fields[$0].group != fields[$0 - 1].group }
    let next = direction > 0 ? beginnings.first { $0 > focus } : beginnings.last { $0 < focus }
    focus = next ?? (direction > 0 ? max(0, fields.count - 1) : 0)
  }

  mutating func paste(_ text: String) {
    guard fields.indices.contains(focus), fields[focus].choices == nil else { return }
    fields[focus].isTouched = true
    fields[focus].editor.insert(text)
  }

  /// Fills the field in focus with a chosen text.
  mutating func take(_ text: String) {
    guard fields.indices.contains(focus) else { return }
    fields[focus].take(text)
  }

  /// Returns the value of a field; empty where the form has no such field.
  func value(_ key: String) -> String { fields.first { $0.key == key }?.value ?? "" }
}

import Canvas
import RoadmapEngine

/// Fields that a person fills in, over the page.
struct Form: Sendable {
  /// What the form makes or changes.
  enum Purpose: Sendable, Equatable {
    case step(StepReference)
    case newStep(Roadmap.ID, behind: Step.ID?, parent: Step.ID?)
    case roadmap(Roadmap.ID)
    case newRoadmap
    case party(Party.ID)
    case newParty
    case body(Party.ID, Body.ID)
    case newBody(Party.ID)
    /// A filter under a name.
    case newView(filter: String)
    /// A day of a party's calendar made off or working.
    case correction(Party.ID, Day)
    /// A feast of a party's calendar, by one of its days, moved to other days.
    case feast(Party.ID, Day)
    case newBaseline(Roadmap.ID)
    /// The id of a removed step, typed so that it goes for good.
    case purge(StepReference)
  }

  let purpose: Purpose
  let title: String
  var fields: [Field]
  var focus = 0
  /// What is wrong with the field in focus, or was when the form was to be saved.
  var fault: String?
  /// Words that may complete the field in focus, each with what it means.
  var suggestions: [(word: String, meaning: String)] = []
  /// Esc was pressed once over unsaved changes.
  var asksToDiscard = false

  struct Field: Sendable {
    let key: String
    let label: String
    /// The values to choose from, with their words; nil: free text.
    let choices: [(value: String, word: String)]?
    let initial: String
    var editor: LineEditor
    var choice: Int

    /// A line of free text.
    init(_ key: String, _ label: String, _ text: String) {
      self.key = key
      self.label = label
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
      initial = value
      editor = LineEditor("")
      choice = choices.firstIndex { $0.value == value } ?? 0
    }

    var value: String {
      guard let choices else { return editor.text }
      return choices.indices.contains(choice) ? choices[choice].value : initial
    }

    var isChanged: Bool { value != initial }
  }

  init(_ purpose: Purpose, title: String, fields: [Field], focus: String? = nil) {
    self.purpose = purpose
    self.title = title
    self.fields = fields
    self.focus = focus.flatMap { key in fields.firstIndex { $0.key == key } } ?? 0
  }

  /// What a key did to the form.
  enum Outcome: Sendable {
    case stays, closes, saves
    case ignored
  }

  var isChanged: Bool { fields.contains(where: \.isChanged) }

  mutating func handle(_ key: Key) -> Outcome {
    if key == .escape {
      guard isChanged, !asksToDiscard else { return .closes }
      asksToDiscard = true
      return .stays
    }
    asksToDiscard = false
    switch key {
    case .control("s"): return .saves
    case .enter:
      if focus == fields.count - 1 || fields.count <= 3 { return .saves }
      focus += 1
    case .tab: focus = (focus + 1) % max(fields.count, 1)
    case .backTab, .up: focus = (focus + fields.count - 1) % max(fields.count, 1)
    case .down:
      if let first = suggestions.first, fields.indices.contains(focus) {
        fields[focus].editor.complete(with: first.word)
      } else {
        focus = (focus + 1) % max(fields.count, 1)
      }
    default: return type(key) ? .stays : .ignored
    }
    return .stays
  }

  private mutating func type(_ key: Key) -> Bool {
    guard fields.indices.contains(focus) else { return false }
    guard let choices = fields[focus].choices, !choices.isEmpty else { return fields[focus].editor.handle(key) }
    switch key {
    case .right, .character(" "): fields[focus].choice = (fields[focus].choice + 1) % choices.count
    case .left: fields[focus].choice = (fields[focus].choice + choices.count - 1) % choices.count
    case .character(let letter):
      guard let found = choices.firstIndex(where: { $0.word.lowercased().hasPrefix(letter.lowercased()) }) else { return false }
      fields[focus].choice = found
    default: return false
    }
    return true
  }

  mutating func paste(_ text: String) {
    guard fields.indices.contains(focus), fields[focus].choices == nil else { return }
    fields[focus].editor.insert(text)
  }

  /// The value of a field; empty for one that the form does not have.
  func value(_ key: String) -> String { fields.first { $0.key == key }?.value ?? "" }
}

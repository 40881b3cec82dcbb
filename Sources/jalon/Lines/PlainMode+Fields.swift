import RoadmapEngine
import StatusViews
import Wording

/// The fields of a step in line mode, under their names in any of the languages.
extension PlainMode {
  /// What a line says about a field.
  enum FieldLine {
    case assignment(StepAssignment)
    /// Only the name of the field, which asks what it holds and what it may hold.
    case question(StepField)
  }

  /// Reads `field value` or `field:value`, with the name of the field in the reader's language or in a stable word; returns nil if the line does not
  /// begin with a field.
  func fieldLine(_ line: String, _ word: String, _ rest: String, isCommand: Bool) -> FieldLine? {
    if let typed = StepAssignment(line), StepField.keys.contains(typed.field) {
      return .assignment(meant(StepAssignment(field: typed.field, value: typed.value.trimmed)))
    }
    if StepField.keys.contains(word), let field = StepField.named(word) {
      // `waiting` alone is a command; `waiting LY` sets a field.
      if isCommand, rest.isEmpty || rest.hasPrefix("/") { return nil }
      return rest.isEmpty ? .question(field) : .assignment(meant(StepAssignment(field: word, value: rest)))
    }
    guard let (field, value) = Wording.fieldSaid(at: line) else { return nil }
    guard let value else { return isCommand ? nil : .question(field) }
    if isCommand, value.hasPrefix("/") { return nil }
    return .assignment(meant(StepAssignment(field: field.key, value: value)))
  }

  /// Returns an assignment with the stable word for a value that is one of a few, given as a word of the reader or as the number of the choice.
  private func meant(_ assignment: StepAssignment) -> StepAssignment {
    guard let field = StepField.named(assignment.field) else { return assignment }
    let choices = choices(of: field)
    let wanted = FoldedText(assignment.value)
    let number = Int(assignment.value).map { $0 - 1 }
    let found =
      choices.first { choice in choice.words.contains { FoldedText($0) == wanted } }
      ?? number.flatMap { choices.indices.contains($0) ? choices[$0] : nil }
    return found.map { StepAssignment(field: assignment.field, value: $0.value) } ?? assignment
  }

  /// Returns what a field may hold, where that is one of a few values: the stable word, and the words for it, the reader's first.
  private func choices(of field: StepField) -> [(value: String, words: [String])] {
    switch field.content {
    case .choice(let choice):
      let languages = [wording] + Language.allCases.map { Wording($0, home: wording.home) }
      return choice.words.map { word in (word, languages.map { $0.word(word, of: choice) } + [word]) }
    case .phase:
      let phases = (step?.roadmap ?? roadmap).flatMap { open.workspace[$0]?.phases } ?? []
      return phases.map { ($0.id.text, [wording.text($0.title)]) }
    default: return []
    }
  }

  /// Tells what a field of the open step holds and, where it holds one of a few values, asks for one of them by its number.
  mutating func ask(about field: StepField) throws(Failure) {
    let reference = try step("")
    guard let step = open.workspace[reference] else { throw Failure(1, wording.noStepIsOpen) }
    say(fact(field, of: step))
    let choices = choices(of: field)
    guard !choices.isEmpty else { return say(wording.howToSet(wording.spokenLabel(field))) }
    for (index, choice) in choices.enumerated() { say("\(index + 1). \(choice.words.first ?? choice.value)") }
    guard let answer = ask(wording.whichNumber)?.trimmed, !answer.isEmpty, answer != "." else { return say(wording.nothingChanged) }
    let assignment = meant(StepAssignment(field: field.key, value: answer))
    guard choices.contains(where: { $0.value == assignment.value }) else {
      say(wording.nothingChanged)
      // As after any question, a line that does not answer it is a command.
      ahead = answer
      return
    }
    try set(assignment)
  }

  /// Tells every field of the open step that holds something, and the names of the others.
  mutating func listFields() throws(Failure) {
    let reference = try step("")
    guard let step = open.workspace[reference] else { throw Failure(1, wording.noStepIsOpen) }
    let fields = StepField.all.filter { !$0.key.contains(".") }
    let full = fields.filter { !value(of: $0, in: step).isEmpty }
    say(full.map { fact($0, of: step) })
    say(
      fields.filter { field in !full.contains { $0.key == field.key } }.map { "\(wording.spokenLabel($0))\(wording.colon)\(wording.empty)" }
    )
    say(wording.howToSet(wording.columnDeadline))
  }

  private func fact(_ field: StepField, of step: Step) -> String {
    let value = value(of: field, in: step)
    return wording.fact(wording.spokenLabel(field), value.isEmpty ? wording.empty : value)
  }

  /// Returns what a field holds, as it is heard.
  private func value(of field: StepField, in step: Step) -> String {
    let text = field.text(of: step) { wording.text($0) }
    if let day = field.day(of: step) { return wording.spokenDay(day) }
    switch field.content {
    case .words where field.key == "log": return step.log.isEmpty ? "" : wording.figures(step.log.count)
    case .links:
      return step.after.map { title(of: StepReference($0.step.roadmap ?? self.step?.roadmap, $0.step.step)) }.joined(
        separator: wording.semicolon)
    case .parent: return step.parent.map { title(of: StepReference(self.step?.roadmap, $0)) } ?? ""
    case .owners: return step.owners.map { source.spoken($0) }.joined(separator: wording.semicolon)
    default: break
    }
    return choices(of: field).first { $0.value == text }?.words.first ?? text
  }
}

extension Wording {
  /// Returns the name by which a field is heard and typed. Several fields have the same short label, so the stable word stands in for the others.
  func spokenLabel(_ field: StepField) -> String {
    Wording.fieldSaid(at: label(field.key))?.field.key == field.key ? label(field.key) : field.key
  }

  /// The words of the labels of the fields in all languages, without colons, the longest first. A label that several fields have means the one with
  /// the shortest key.
  private static let fieldLabels: [(words: [FoldedText], field: StepField)] = {
    let fields = StepField.all.sorted { ($0.key.utf8.count, $0.key) < ($1.key.utf8.count, $1.key) }
    let labels = fields.flatMap { field in
      Language.allCases.map { language in
        (Wording(language, home: language).label(field.key).split(separator: " ").map { FoldedText(String($0)) }, field)
      }
    }
    // What filters and the facts of a step call a field is understood too.
    let filterNames = ["owner": "owners", "due": "deadline", "tag": "tags"]
    let others = filterWords.entries.filter { $0.kind == .field }.flatMap { entry -> [([FoldedText], StepField)] in
      guard let field = StepField.named(filterNames[entry.name] ?? entry.name), !["waiting", "text"].contains(entry.name) else { return [] }
      return entry.words.values.flatMap { $0 }.map { ([FoldedText($0)], field) }
    }
    let responsible = Language.allCases.compactMap { language in
      StepField.named("owners").map {
        (Wording(language, home: language).columnResponsible.split(separator: " ").map { FoldedText(String($0)) }, $0)
      }
    }
    // Sorting keeps the order of what is equal apart by the index.
    return (labels + others + responsible).enumerated().sorted { ($1.element.0.count, $0.offset) < ($0.element.0.count, $1.offset) }.map {
      ($0.element.0, $0.element.1)
    }
  }()

  /// Returns the field with whose label in any language a line begins, and what follows it: nil where nothing does, an empty text after a colon.
  static func fieldSaid(at line: String) -> (field: StepField, value: String?)? {
    let words = line.split(separator: " ")
    for (label, field) in fieldLabels where words.count >= label.count {
      guard let last = words.dropFirst(label.count - 1).first else { continue }
      let colon = last.firstIndex(of: ":")
      let said = words.prefix(label.count - 1) + [last[..<(colon ?? last.endIndex)]]
      guard said.map({ FoldedText(String($0)) }) == label else { continue }
      if let colon { return (field, String(line[line.index(after: colon)...]).trimmed) }
      let rest = String(line[last.endIndex...]).trimmed
      if rest.hasPrefix(":") { return (field, String(rest.dropFirst()).trimmed) }
      return (field, rest.isEmpty ? nil : rest)
    }
    return nil
  }

  fileprivate var empty: String { phrase(en: "empty", fr: "vide", ar: "فارغ") }

  fileprivate func howToSet(_ label: String) -> String {
    phrase(
      en: "To change a field, type its name and then the value. A colon with nothing behind it empties it, like \(label):",
      fr: "Pour modifier un champ, tapez son nom puis la valeur. Un deux-points sans rien après le vide, comme \(label) :",
      ar: "لتعديل حقل اكتب اسمه ثم القيمة. والنقطتان بلا شيء بعدهما تفرغانه، مثل \(label):")
  }

  fileprivate var whichNumber: String {
    phrase(
      en: "Type the number of the new value. \(onlyDot)", fr: "Tapez le numéro de la nouvelle valeur. \(onlyDot)",
      ar: "اكتب رقم القيمة الجديدة. \(onlyDot)")
  }
}

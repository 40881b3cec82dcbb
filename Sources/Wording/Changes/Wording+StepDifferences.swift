import RoadmapEngine

/// What differs between two versions of a step, value by value.
extension Wording {
  /// The most characters of a value that is told on a line.
  private static let longestValue = 300

  /// Returns a line for each field in which a step differs: `Deadline: 3 Dec 2026 → 10 Dec 2026`. Of a new step these are the values that it has
  /// besides its title.
  /// - Parameter before: the step before; nil for a new one.
  package func differences(_ before: Step?, _ after: Step) -> [String] {
    let empty = Step(id: after.id, title: .plain(""))
    let fields = Step.fields.filter { !$0.isEqual(before ?? empty, after) && (before != nil || $0.key != "title") }
    return fields.map { field in
      let now = told(field.key, of: after)
      guard let before else { return "\(label(field.key))\(colon)\(beginning(of: now))" }
      let old = told(field.key, of: before)
      let isCut = beginning(of: old) == beginning(of: now)
      return "\(label(field.key))\(colon)\(isCut ? old : beginning(of: old)) → \(isCut ? now : beginning(of: now))"
    }
  }

  /// Returns a value as it is read; a dash for none.
  private func told(_ field: String, of step: Step) -> String {
    let text = longValue(field, of: step)
    let typed = text.isEmpty ? StepField.named(field)?.text(of: step) { name($0) } ?? "" : text
    return typed.isEmpty ? "–" : typed.split(whereSeparator: \.isNewline).joined(separator: " ")
  }

  private func beginning(of text: String) -> String {
    text.count > Self.longestValue ? "\(text.prefix(Self.longestValue - 1))…" : text
  }
}

import Canvas
import RoadmapEngine
import Wording

/// The window of a form: the lines that are seen, with the titles of the groups between them, and how many fields lie above and below.
struct FormWindow: Sendable {
  enum Line: Equatable, Sendable {
    case heading(String)
    /// The index of a field.
    case field(Int)
  }

  let rect: Rect
  /// The columns before the values: the longest label, and the sign of a change.
  let label: Int
  /// The lines of the form's fault.
  let fault: [KeyedText]
  /// The lines of the sentence on the field in focus.
  let explanation: [String]
  /// How many lines stand under the fields, for the fault, the suggestions or the explanation.
  let extra: Int
  /// The lines that are seen, each with its line on the screen.
  let lines: [(line: Line, y: Int)]
  /// The line on the screen that tells how many fields are not seen; nil where all are.
  let moreLine: Int?
  /// How many fields are hidden above and below the lines that are seen.
  let (above, below): (Int, Int)
  /// The titles of the groups that begin below the lines that are seen.
  let groupsBelow: [String]

  var inner: Rect { rect.inset(columns: 1, rows: 1) }

  init(_ form: Form, in session: Session) {
    let columns = min(100, max(64, session.width - 12))
    fault = form.fault.map { session.keyed($0).wrapped(columns: min(columns, session.width - 4) - 4, most: 5) } ?? []
    explanation =
      fault.isEmpty ? form.explanation.map { TextWidth.wrap($0, columns: min(columns, session.width - 4) - 4, most: 3) } ?? [] : []
    extra = max(1, min(4, max(form.suggestions.count, fault.count, explanation.count))) + 1
    label = min(22, form.fields.map { TextWidth.columns($0.label) }.max() ?? 8) + 3
    let all = FormWindow.lines(of: form)
    rect = session.window(width: columns, height: all.count + extra + 3)
    let inner = rect.inset(columns: 1, rows: 1)
    let room = max(1, inner.height - extra)
    let isScrolled = all.count > room
    let rows = isScrolled ? max(1, room - 1) : all.count
    let focused = all.firstIndex(of: .field(form.focus)) ?? 0
    // One line more than the field in focus is seen, so that the title of its group is not hidden by scrolling back.
    let top = max(0, min(focused - rows + 2, all.count - rows))
    let seen = all[top..<min(all.count, top + rows)]
    lines = seen.enumerated().map { ($1, inner.y + $0) }
    moreLine = isScrolled ? inner.y + rows : nil
    func fields(_ lines: ArraySlice<Line>) -> Int { lines.count { if case .field = $0 { true } else { false } } }
    (above, below) = (fields(all[..<top]), fields(all[seen.endIndex...]))
    groupsBelow = all[seen.endIndex...].compactMap { if case .heading(let title) = $0 { title } else { nil } }
  }

  /// Returns the fields of a form in their order, each group behind its title. The first group needs none.
  private static func lines(of form: Form) -> [Line] {
    var lines: [Line] = []
    for (index, field) in form.fields.enumerated() {
      if index > 0, field.group != form.fields[index - 1].group, !field.group.isEmpty { lines.append(.heading(field.group)) }
      lines.append(.field(index))
    }
    return lines
  }

  /// Returns the index of the field at a cell of the screen; nil where there is none.
  func field(at x: Int, _ y: Int) -> Int? {
    guard inner.contains(x: x, y: y), case .field(let index)? = lines.first(where: { $0.y == y })?.line else { return nil }
    return index
  }
}

extension Wording {
  /// Tells how many fields of a form are not seen: `↑ 3 fields above · ↓ 12 fields below: Dates, Documents and texts`.
  func moreFields(_ window: FormWindow, _ glyphs: Glyphs) -> String {
    let above = phrase(
      en: window.above == 1 ? "1 field above" : "\(window.above) fields above",
      fr: window.above < 2 ? "\(window.above) champ au-dessus" : "\(window.above) champs au-dessus",
      ar: "\(arabic(window.above, "حقل", "حقلان", "حقول", "حقلًا")) في الأعلى")
    let below = phrase(
      en: window.below == 1 ? "1 field below" : "\(window.below) fields below",
      fr: window.below < 2 ? "\(window.below) champ au-dessous" : "\(window.below) champs au-dessous",
      ar: "\(arabic(window.below, "حقل", "حقلان", "حقول", "حقلًا")) في الأسفل")
    let groups = window.groupsBelow.isEmpty ? "" : colon + window.groupsBelow.joined(separator: phrase(en: ", ", fr: ", ", ar: "، "))
    return [
      window.above > 0 ? "\(glyphs.moreAbove) \(above)" : nil, window.below > 0 ? "\(glyphs.moreBelow) \(below)\(groups)" : nil,
    ].compactMap(\.self).joined(separator: " \(glyphs.separator) ")
  }
}

/// A filter for steps (CommandLine.md, Filters). The planner, the command line and saved views use the same language.
package struct Filter: Sendable {
  indirect enum Expression: Sendable {
    case term(FilterTerm)
    case not(Expression)
    case all([Expression])
    case any([Expression])
  }

  /// The filter as typed.
  package let text: String
  let expression: Expression

  /// The greatest length of a filter in characters.
  package static let longest = 4_000
  /// The greatest depth to which parentheses and `not` may be nested.
  package static let deepest = 64

  /// Reads a filter and checks the names in it against the workspace.
  /// - Throws: `FilterFault` with the part that is wrong, and the nearest known name.
  package init(_ text: String, in workspace: Workspace, _ schedule: Schedule) throws(FilterFault) {
    self.text = text
    expression = try Filter.expression(of: text, FilterVocabulary(workspace, schedule))
  }

  /// Reads the filter of a saved view, which must not refer to another view.
  /// - Throws: `FilterFault` with the part that is wrong, and the nearest known name.
  package init(_ view: SavedView, in workspace: Workspace, _ schedule: Schedule) throws(FilterFault) {
    text = view.filter
    expression = try Filter.expression(of: text, FilterVocabulary(workspace, schedule, isInView: true))
  }

  /// Reads the text of a filter; an empty text finds everything.
  /// - Throws: `FilterFault` with the part that is wrong.
  static func expression(of text: String, _ vocabulary: FilterVocabulary) throws(FilterFault) -> Expression {
    guard text.count <= longest else { throw FilterFault(.tooLong, longest..<text.count) }
    var parser = FilterParser(try FilterToken.split(text), vocabulary, length: text.count)
    return try parser.whole()
  }

  /// The computed tags as they are typed, such as `+late`.
  package static var virtualTags: [String] { FilterTerm.VirtualTag.allCases.map { "+\($0.rawValue)" } }

  /// Whether the filter finds every step because it has no terms.
  package var isEmpty: Bool { if case .all(let parts) = expression { parts.isEmpty } else { false } }
}

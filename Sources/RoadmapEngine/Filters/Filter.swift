/// Which steps somebody wants to see (CommandLine.md, Filters): the same language in the planner, on the command line and in saved views.
package struct Filter: Sendable {
  indirect enum Expression: Sendable {
    case term(FilterTerm)
    case not(Expression)
    case all([Expression])
    case any([Expression])
  }

  package let text: String
  let expression: Expression

  /// The longest text that is read, in characters.
  package static let longest = 4_000
  /// How deep parentheses and `not` may be nested.
  package static let deepest = 64

  /// Reads a filter and checks its names against what there is.
  /// - Throws: the part that cannot be meant, with the nearest name.
  package init(_ text: String, in workspace: Workspace, _ schedule: Schedule) throws(FilterFault) {
    self.text = text
    expression = try Filter.expression(of: text, FilterVocabulary(workspace, schedule))
  }

  /// What a saved view means; it may not name another one.
  package init(_ view: SavedView, in workspace: Workspace, _ schedule: Schedule) throws(FilterFault) {
    text = view.filter
    expression = try Filter.expression(of: text, FilterVocabulary(workspace, schedule, isInView: true))
  }

  static func expression(of text: String, _ vocabulary: FilterVocabulary) throws(FilterFault) -> Expression {
    guard text.count <= longest else { throw FilterFault(.tooLong, longest..<text.count) }
    var parser = FilterParser(try FilterToken.split(text), vocabulary, length: text.count)
    return try parser.whole()
  }

  /// Every tag that is worked out, as it is typed.
  package static var virtualTags: [String] { FilterTerm.VirtualTag.allCases.map { "+\($0.rawValue)" } }

  /// Whether it lets everything through.
  package var isEmpty: Bool { if case .all(let parts) = expression { parts.isEmpty } else { false } }
}

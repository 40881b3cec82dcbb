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
  /// The filter in stable English words, with ids in place of names. It is what is stored.
  package let stable: String
  let expression: Expression

  /// The greatest length of a filter in characters.
  package static let longest = 4_000
  /// The greatest depth to which parentheses and `not` may be nested.
  package static let deepest = 64

  /// Reads a filter and checks the names in it against the workspace.
  /// - Parameters:
  ///   - author: whoever has written it.
  ///   - isView: whether it becomes a saved view, which must not refer to another one.
  /// - Throws: `FilterFault` with the part that is wrong, and the nearest known name.
  package init(
    _ text: String, by author: FilterAuthor, in workspace: Workspace, _ schedule: Schedule, isView: Bool = false
  ) throws(FilterFault) {
    self.text = text
    (expression, stable) = try Filter.read(text, FilterVocabulary(workspace, schedule, author, isInView: isView))
  }

  /// Reads the filter of a saved view, which must not refer to another view.
  /// - Parameter party: the party that `me` means; nil if none has been chosen.
  /// - Throws: `FilterFault` with the part that is wrong, and the nearest known name.
  package init(_ view: SavedView, party: Party.ID?, in workspace: Workspace, _ schedule: Schedule) throws(FilterFault) {
    try self.init(view.filter, by: .stored(party: party), in: workspace, schedule, isView: true)
  }

  /// Reads the text of a filter; an empty text finds everything.
  /// - Returns: what it asks for, and its stable form.
  /// - Throws: `FilterFault` with the part that is wrong.
  static func read(_ text: String, _ vocabulary: FilterVocabulary) throws(FilterFault) -> (Expression, stable: String) {
    let count = text.count
    guard count <= longest else { throw FilterFault(.tooLong, longest..<count) }
    var parser = FilterParser(try FilterToken.split(text), vocabulary, length: count)
    let expression = try parser.whole()
    return (expression, Filter.replacing(parser.replaced, in: text))
  }

  /// Returns a text with parts of it replaced.
  /// - Parameter parts: the parts in characters of the text, in its order.
  static func replacing(_ parts: [(range: Range<Int>, text: String)], in text: String) -> String {
    guard !parts.isEmpty else { return text }
    let letters = Array(text)
    var (result, next) = ("", 0)
    for part in parts {
      result += String(letters[next..<part.range.lowerBound]) + part.text
      next = part.range.upperBound
    }
    return result + String(letters[next...])
  }

  /// The computed tags as they are typed, such as `+late`.
  package static var virtualTags: [String] { FilterTerm.VirtualTag.allCases.map { "+\($0.rawValue)" } }

  /// The stable names of the fields, such as `party`.
  package static var fieldNames: [String] { FilterTerm.fields }

  /// Whether the filter finds every step because it has no terms.
  package var isEmpty: Bool { if case .all(let parts) = expression { parts.isEmpty } else { false } }
}

/// Why a text is not a filter, and which part of it is wrong.
package struct FilterFault: Error, Hashable, Sendable {
  /// What is wrong.
  package enum Kind: Hashable, Sendable {
    case openQuote, openRegex, openParenthesis, extraParenthesis
    /// A term is missing after `or` or `not`, before `or`, or between parentheses.
    case missingTerm
    case tooDeep, tooLong
    case badRegex
    case unknownField(String, nearest: String?)
    case unknownTag(String, nearest: String?)
    case unknownValue(field: String, value: String, nearest: String?, known: [String])
    case badDay(String, nearest: String?)
    case badNumber(String)
    /// The field cannot be compared with `<` or `>`, as in `party<NE`.
    case noOrder(field: String)
    /// The filter asks for the own party, and none has been chosen for this copy of the workspace.
    case noOwnParty
    /// A saved view refers to another one by `view:`, which is not allowed.
    case viewInView
    /// The filter of the saved view is itself wrong.
    indirect case wrongView(SavedView.ID, FilterFault)
  }

  package let kind: Kind
  /// The wrong part, in characters of the text.
  package let range: Range<Int>

  package init(_ kind: Kind, _ range: Range<Int>) {
    self.kind = kind
    self.range = range
  }

  /// Checks whether the filter may only end too early: more text can make it right.
  package func isUnfinished(_ text: String) -> Bool {
    switch kind {
    case .openQuote, .openRegex, .openParenthesis: true
    case .missingTerm: range.upperBound >= text.trimmed.count && range.lowerBound > 0
    default: false
    }
  }
}

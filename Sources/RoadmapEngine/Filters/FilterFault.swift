/// Why a text is no filter, and which part of it is to blame.
package struct FilterFault: Error, Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case openQuote, openRegex, openParenthesis, extraParenthesis
    /// Something is missing behind `or` or `not`, before `or`, or between parentheses.
    case missingTerm
    case tooDeep, tooLong
    case badRegex
    case unknownField(String, nearest: String?)
    case unknownTag(String, nearest: String?)
    case unknownValue(field: String, value: String, nearest: String?, known: [String])
    case badDay(String, nearest: String?)
    case badNumber(String)
    /// `party<NE`: the field has no order.
    case noOrder(field: String)
    /// `view:` inside of a saved view: they do not name each other.
    case viewInView
    /// The filter of a saved view is wrong itself.
    indirect case wrongView(SavedView.ID, FilterFault)
  }

  package let kind: Kind
  /// In characters of the text.
  package let range: Range<Int>

  package init(_ kind: Kind, _ range: Range<Int>) {
    self.kind = kind
    self.range = range
  }
}

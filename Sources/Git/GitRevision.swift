/// The full name of a commit: 40 or 64 hexadecimal digits.
package struct GitRevision: Hashable, Sendable, CustomStringConvertible {
  package let description: String

  /// Parses a full name; nil for anything else.
  package init?(_ text: some StringProtocol) {
    guard [40, 64].contains(text.utf8.count), text.utf8.allSatisfy({ 48...57 ~= $0 || 97...102 ~= $0 }) else { return nil }
    description = String(text)
  }
}

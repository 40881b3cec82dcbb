/// An element of an XML file with its wanted content.
final class XMLNode {
  let name: String
  /// The line on which it begins, from 1.
  let line: Int
  /// The text; empty for an element with children.
  var text = ""
  var children: [XMLNode] = []

  init(_ name: String, line: Int) {
    self.name = name
    self.line = line
  }

  /// The first child with a name.
  subscript(name: String) -> XMLNode? { children.first { $0.name == name } }

  /// Returns all children with a name.
  func all(_ name: String) -> [XMLNode] { children.filter { $0.name == name } }

  /// Returns the trimmed text of a child; nil if it is missing or empty.
  func text(_ name: String) -> String? {
    guard let text = self[name]?.text.trimmed, !text.isEmpty else { return nil }
    return text
  }

  /// Returns the integer in a child; nil if there is none.
  func number(_ name: String) -> Int? { text(name).flatMap { Int($0) } }

  /// Returns whether a child says `1` or `true`.
  func flag(_ name: String) -> Bool { ["1", "true"].contains(text(name) ?? "") }
}

/// A paper size for plain text, with twelve characters and six lines to the inch inside the margins.
package enum Paper: String, CaseIterable, Sendable {
  case a4
  case landscape = "a4-landscape"

  /// The columns of a line.
  package var columns: Int { self == .a4 ? 80 : 120 }
  /// The lines of a page, including its header.
  package var lines: Int { self == .a4 ? 60 : 40 }
  /// The lines of a page without its header and the blank line under it.
  package var room: Int { lines - 2 }
}

/// A sheet of paper as a printer of plain text fills it: twelve signs an inch and six lines an inch, the margins left free.
package enum Paper: String, CaseIterable, Sendable {
  case a4
  case landscape = "a4-landscape"

  /// Columns of a line.
  package var columns: Int { self == .a4 ? 80 : 120 }
  /// Lines of a page, its header included.
  package var lines: Int { self == .a4 ? 60 : 40 }
}

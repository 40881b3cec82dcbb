/// The meaning of a cell; a theme decides what it looks like.
///
/// The case name is the name in theme files. A colour is never the only sign of a fact: a symbol or a word is always shown with it.
package enum Role: UInt8, CaseIterable, Sendable {
  case text, dim, strong
  case title, header, tab, tabActive, tableHead, footer, footerKey
  case border, borderFocus, dialog
  case selection, selectionInactive, marked, match
  case late, risk, track, quiet, done, critical, estimated
  case link, today, weekend
  case notice, warning, error
  case input, inputLabel
  case bar, barDone, barCritical, barLate, barSlack, milestone

  /// The name of this role in a theme file.
  package var name: String { "\(self)" }

  /// Returns the role with this name in a theme file; nil if there is none.
  package init?(name: String) {
    guard let role = Self.named[name] else { return nil }
    self = role
  }

  private static let named = Dictionary(uniqueKeysWithValues: allCases.map { ($0.name, $0) })

  /// The character that stands for this role in golden pictures: `.` for `text`, then letters and digits in declaration order.
  package var sign: Character {
    let signs = Array(".abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789")
    return signs.indices.contains(Int(rawValue)) ? signs[Int(rawValue)] : "?"
  }
}

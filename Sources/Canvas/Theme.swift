/// How a role looks; nil is the terminal's own colour.
package struct Style: Equatable, Sendable {
  package var foreground: Colour?
  package var background: Colour?
  package var isBold: Bool
  package var isUnderlined: Bool
  package var isReversed: Bool
  package var isDim: Bool

  package init(
    foreground: Colour? = nil, background: Colour? = nil, isBold: Bool = false, isUnderlined: Bool = false, isReversed: Bool = false,
    isDim: Bool = false
  ) {
    self.foreground = foreground
    self.background = background
    self.isBold = isBold
    self.isUnderlined = isUnderlined
    self.isReversed = isReversed
    self.isDim = isDim
  }
}

/// A style for every role.
package struct Theme: Sendable {
  /// The name by which the settings know it.
  package let id: String
  private let styles: [Style]

  /// A theme; a role without a style looks like text.
  package init(id: String, styles: [Role: Style]) {
    self.id = id
    let text = styles[.text] ?? Style()
    self.styles = Role.allCases.map { styles[$0] ?? text }
  }

  package subscript(role: Role) -> Style { styles[Int(role.rawValue)] }
}

/// The look of a role.
package struct Style: Hashable, Sendable {
  /// The colours; nil means those of the role `text`, and for that role the terminal's own.
  package var foreground, background: Colour?
  package var bold, underline, reverse, dim, italic: Bool

  package init(
    foreground: Colour? = nil, background: Colour? = nil, bold: Bool = false, underline: Bool = false, reverse: Bool = false,
    dim: Bool = false, italic: Bool = false
  ) {
    self.foreground = foreground
    self.background = background
    self.bold = bold
    self.underline = underline
    self.reverse = reverse
    self.dim = dim
    self.italic = italic
  }
}

/// The looks of all roles, with the name of the theme file.
package struct Theme: Equatable, Sendable {
  /// The id of the theme file, such as `daylight`.
  package let name: String
  private let styles: [Style]

  /// Makes a theme. A role without a style looks like `text`; a style without a colour takes that of `text`.
  package init(name: String, styles: [Role: Style]) {
    self.name = name
    let text = styles[.text] ?? Style()
    self.styles = Role.allCases.map { role in
      var style = styles[role] ?? text
      style.foreground = style.foreground ?? text.foreground
      style.background = style.background ?? text.background
      return style
    }
  }

  /// The look of a role.
  package subscript(role: Role) -> Style { styles[Int(role.rawValue)] }

  /// Returns the look of a cell: its role on the background painted under it, with the emphasis added.
  ///
  /// Plain text also takes the foreground of that background's role; other roles keep their own, so that a late step is recognisable when
  /// it is selected.
  package func style(of cell: Cell) -> Style {
    var style = self[cell.role]
    // A role that contrasts with the page by its background, such as an error, keeps it in a dialog. Keys are an exception: their
    // background is that of the footer.
    let isOwn = cell.ground == .dialog && cell.role != .footerKey && style.background != self[.text].background
    if !isOwn, let ground = cell.ground.map({ self[$0] }) {
      style.background = ground.background
      if cell.role == .text { style.foreground = ground.foreground }
      style.bold = style.bold || ground.bold
      style.underline = style.underline || ground.underline
      style.reverse = ground.reverse || style.reverse
      style.dim = style.dim && !ground.reverse
    }
    style.bold = style.bold || cell.emphasis.contains(.bold)
    style.underline = style.underline || cell.emphasis.contains(.underline)
    return style
  }

  /// A theme of attributes without colours, for NO_COLOR and terminals without colours. It need not equal `Themes/mono.json`.
  package static let plain = Theme(
    name: "plain",
    styles: [
      .title: Style(bold: true), .strong: Style(bold: true), .header: Style(bold: true), .tabActive: Style(bold: true, reverse: true),
      .tableHead: Style(bold: true, underline: true), .footerKey: Style(bold: true), .borderFocus: Style(bold: true),
      .selection: Style(reverse: true), .selectionInactive: Style(underline: true), .marked: Style(bold: true),
      .match: Style(underline: true),
      .late: Style(bold: true), .risk: Style(bold: true), .critical: Style(bold: true), .link: Style(underline: true),
      .today: Style(bold: true), .error: Style(bold: true, reverse: true), .warning: Style(bold: true), .input: Style(underline: true),
      .inputLabel: Style(bold: true), .barCritical: Style(bold: true), .barLate: Style(reverse: true),
    ])
}

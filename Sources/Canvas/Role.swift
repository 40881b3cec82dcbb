/// What a cell means; a theme decides how that looks (themes name the roles by `name`).
package enum Role: UInt8, CaseIterable, Sendable {
  case text, dim, title, header, footer, footerKey, border, selection, selectionInactive
  case late, risk, track, quiet, done, critical, link, today, dayOff, estimated
  case error, warning, notice, input, inputLabel, match, milestone, slack

  /// The role as theme files spell it.
  package var name: String { String(describing: self) }

  /// The role that theme files spell so, or nil.
  package init?(name: String) {
    guard let role = Role.allCases.first(where: { $0.name == name }) else { return nil }
    self = role
  }

  /// One letter for pictures of a frame's roles; no two roles share one, and plain text is a dot.
  package var letter: Character {
    switch self {
    case .text: "."
    case .dim: "d"
    case .title: "T"
    case .header: "H"
    case .footer: "f"
    case .footerKey: "K"
    case .border: "b"
    case .selection: "S"
    case .selectionInactive: "s"
    case .late: "L"
    case .risk: "R"
    case .track: "t"
    case .quiet: "q"
    case .done: "D"
    case .critical: "C"
    case .link: "l"
    case .today: "Y"
    case .dayOff: "o"
    case .estimated: "e"
    case .error: "E"
    case .warning: "W"
    case .notice: "N"
    case .input: "I"
    case .inputLabel: "i"
    case .match: "m"
    case .milestone: "M"
    case .slack: "k"
    }
  }
}

import Canvas
import RoadmapEngine
import StrictJSON

/// A theme made from a general colour scheme; colours that are not readable on their background are changed until they are.
package struct ImportedTheme: Sendable {
  package let id: String
  /// The roles whose text colours were changed, each with the colour of the scheme and the new one.
  package private(set) var moved: [(role: Role, from: Colour, to: Colour)] = []
  private let scheme: ColourScheme
  private let isLight: Bool
  private var styles: [Role: Style] = [:]

  /// The contrast ratios that text and that lines and bars need (WCAG 2.1, 1.4.3 and 1.4.11).
  private static let readable = (text: 4.5, drawn: 3.0)
  /// The roles of lines and bars.
  private static let drawn: Set<Role> = [.border, .borderFocus, .bar, .barDone, .barCritical, .barLate, .barSlack, .milestone]
  private static let black = Colour(red: 0, green: 0, blue: 0)
  private static let white = Colour(red: 255, green: 255, blue: 255)
  /// The roles whose background may be painted under text that has no background of its own.
  private static let grounds: [Role] = [.selection, .selectionInactive, .marked, .match, .dialog, .weekend]

  /// Makes a readable theme of a scheme.
  /// - Parameter id: the id of the new theme.
  package init(_ scheme: ColourScheme, id: String) {
    self.id = id
    self.scheme = scheme
    isLight = scheme[0x0].luminance > scheme[0x5].luminance
    styles = ImportedTheme.mapping(scheme)
    makeReadable()
  }

  /// Returns the styles of all roles. Slots have fixed meanings: 00 to 07 go from the background to the strongest text, 08 to 0F are
  /// accents.
  private static func mapping(_ scheme: ColourScheme) -> [Role: Style] {
    func style(_ ink: Int, on paper: Int = 0x0, bold: Bool = false, underline: Bool = false) -> Style {
      Style(foreground: scheme[ink], background: scheme[paper], bold: bold, underline: underline)
    }
    let dim = scheme[0x3].contrast(with: scheme[0x0]) < readable.text ? 0x4 : 0x3
    return [
      .text: style(0x5), .dim: style(dim), .strong: style(0x7, bold: true), .title: style(0xD, bold: true),
      .header: style(0x5, on: 0x1, bold: true), .tab: style(0x4, on: 0x1), .tabActive: style(0x0, on: 0xD, bold: true),
      .tableHead: style(dim, bold: true), .footer: style(0x4, on: 0x1), .footerKey: style(0xE, on: 0x1, bold: true),
      .border: style(0x3), .borderFocus: style(0xD, bold: true), .dialog: style(0x5),
      .selection: style(0x5, on: 0x2, bold: true), .selectionInactive: style(0x5, on: 0x1), .marked: style(0x5, on: 0x1, bold: true),
      .match: style(0x5, on: 0x2, underline: true),
      .late: style(0x8, bold: true), .risk: style(0xA), .track: style(0xD), .quiet: style(dim), .done: style(0xB),
      .critical: style(0xE, bold: true), .estimated: style(0xC),
      .link: style(0xD, underline: true), .today: style(0xC, bold: true), .weekend: style(dim, on: 0x1),
      .notice: style(0xD), .warning: style(0xA, bold: true), .error: style(0x0, on: 0x8, bold: true),
      .input: style(0x5, on: 0x1), .inputLabel: style(dim),
      .bar: style(0x3), .barDone: style(0xB), .barCritical: style(0xE, bold: true), .barLate: style(0x8, bold: true),
      .barSlack: style(0x3), .milestone: style(0x9, bold: true),
    ]
  }

  /// Changes colours until all text is readable.
  ///
  /// It changes first the text on the page, then the other backgrounds under that text, then every other role on its backgrounds. Each
  /// step leaves a colour that the next one can move towards, so a solution always exists.
  private mutating func makeReadable() {
    let paper = scheme[0x0]
    let (black, white) = (ImportedTheme.black, ImportedTheme.white)
    let strongest = white.contrast(with: paper) > black.contrast(with: paper) ? white : black
    let text = ImportedTheme.moved(scheme[0x5], towards: strongest) { $0.contrast(with: paper) >= ImportedTheme.readable.text }
    for ground in Set(ImportedTheme.grounds + [.header, .tab, .footer, .footerKey, .input]) {
      guard let former = styles[ground]?.background else { continue }
      styles[ground]?.background = ImportedTheme.moved(former, towards: paper) { text.contrast(with: $0) >= ImportedTheme.readable.text }
    }
    for role in Role.allCases { setInk(role, text: text) }
  }

  /// Changes the text colour of a role until it is readable on every background on which it can appear.
  private mutating func setInk(_ role: Role, text: Colour) {
    guard let former = styles[role]?.foreground, let own = styles[role]?.background else { return }
    let least = ImportedTheme.drawn.contains(role) ? ImportedTheme.readable.drawn : ImportedTheme.readable.text
    let isOnPaper = own == scheme[0x0] && !ImportedTheme.drawn.contains(role)
    let under = [own] + (isOnPaper ? ImportedTheme.grounds.compactMap { styles[$0]?.background } : [])
    func reads(_ colour: Colour) -> Bool { under.allSatisfy { colour.contrast(with: $0) >= least } }
    // On a background that is no shade of the page, such as that of an error, even the text colour may be unreadable.
    let goal = [text, ImportedTheme.black, ImportedTheme.white].first(where: reads) ?? text
    let ink = ImportedTheme.moved(former, towards: goal, until: reads)
    guard ink != former else { return }
    styles[role]?.foreground = ink
    moved.append((role, former, ink))
  }

  /// Returns the first colour on the way to `goal` that is as wanted; `goal` if none is.
  private static func moved(_ colour: Colour, towards goal: Colour, until isWanted: (Colour) -> Bool) -> Colour {
    let way = (0...20).lazy.map { step in
      func mixed(_ from: UInt8, _ to: UInt8) -> UInt8 { UInt8(clamping: (Int(from) * (20 - step) + Int(to) * step) / 20) }
      return Colour(red: mixed(colour.red, goal.red), green: mixed(colour.green, goal.green), blue: mixed(colour.blue, goal.blue))
    }
    return way.first(where: isWanted) ?? goal
  }

  /// The theme with the changed colours.
  package var theme: Theme { Theme(name: id, styles: styles) }

  /// The bytes of a theme file, with the name and the author of the scheme.
  package var bytes: [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      func pair(_ key: String, _ value: String) {
        writer.key(key)
        writer.string(value)
      }
      pair("format", ThemeFile.format)
      pair("id", id)
      pair("name", scheme.name)
      if !scheme.author.isEmpty { pair("author", scheme.author) }
      pair("appearance", isLight ? "light" : "dark")
      writer.key("roles")
      writer.object { writer in
        for role in Role.allCases {
          guard let style = styles[role] else { continue }
          writer.key(role.name)
          writer.object { $0.style(style) }
        }
      }
    }
    return writer.finish()
  }
}

extension JSONWriter {
  fileprivate mutating func style(_ style: Style) {
    for (key, colour) in [("foreground", style.foreground), ("background", style.background)] {
      guard let colour else { continue }
      self.key(key)
      string(colour.hex)
    }
    for (key, flag) in [("bold", style.bold), ("underline", style.underline)] where flag {
      self.key(key)
      bool(true)
    }
  }
}

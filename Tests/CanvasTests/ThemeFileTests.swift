import Foundation
import Testing

@testable import Canvas

@Suite struct ThemeFileTests {
  static let names = ["daylight", "midnight", "contrast", "harbour-dark", "harbour-light", "mono"]
  static let coloured = names.filter { $0 != "mono" }
  /// Lines and bars need a contrast of 3; all other roles are text and need 4.5 (WCAG 2.1, 1.4.3 and 1.4.11).
  static let drawn: Set<Role> = [.border, .borderFocus, .bar, .barDone, .barCritical, .barLate, .barSlack, .milestone]

  private func roles(_ name: String) throws -> [String: [String: Any]] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let data = try Data(contentsOf: folder.appending(path: "Themes/\(name).json"))
    let file = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    #expect(file["format"] as? String == "jalon.theme/1" && file["id"] as? String == name)
    #expect(Set((file["name"] as? [String: String] ?? [:]).keys) == ["en", "fr", "ar"])
    return try #require(file["roles"] as? [String: [String: Any]])
  }

  private func theme(_ name: String) throws -> Theme {
    var styles: [Role: Style] = [:]
    for (key, look) in try roles(name) {
      let role = try #require(Role(name: key), "\(key) is no role")
      var style = Style()
      style.foreground = (look["foreground"] as? String).flatMap(Colour.init(hex:))
      style.background = (look["background"] as? String).flatMap(Colour.init(hex:))
      #expect((style.foreground == nil) == (look["foreground"] == nil) && (style.background == nil) == (look["background"] == nil))
      style.bold = look["bold"] as? Bool ?? false
      style.underline = look["underline"] as? Bool ?? false
      style.reverse = look["reverse"] as? Bool ?? false
      styles[role] = style
    }
    return Theme(name: name, styles: styles)
  }

  private func pairs(_ theme: Theme) -> [(what: String, style: Style, least: Double)] {
    let plain = Role.allCases.map { (what: $0.name, style: theme[$0], least: Self.drawn.contains($0) ? 3 : 4.5) }
    let grounds: [Role] = [.selection, .selectionInactive, .marked, .match, .dialog, .weekend]
    let painted = grounds.flatMap { ground in
      Role.allCases.filter { !Self.drawn.contains($0) && theme[$0].background == theme[.text].background }.map { role in
        var cell = Cell("x", role)
        cell.ground = ground
        return (what: "\(role.name) on \(ground.name)", style: theme.style(of: cell), least: 4.5)
      }
    }
    return plain + painted
  }

  @Test(arguments: names) func `a theme gives a look to every role and to nothing else`(name: String) throws {
    #expect(Set(try roles(name).keys) == Set(Role.allCases.map(\.name)))
  }

  @Test(arguments: coloured) func `text can be read on whatever lies under it`(name: String) throws {
    for (what, style, least) in pairs(try theme(name)) {
      let contrast = try #require(style.foreground).contrast(with: #require(style.background))
      #expect(contrast >= least, "\(what)")
    }
  }

  @Test(arguments: coloured, [Palette.many, .sixteen, .eight])
  func `text can be read when a terminal has fewer colours`(name: String, palette: Palette) throws {
    for (what, style, least) in pairs(try theme(name)) {
      let paper = try #require(style.background.flatMap { palette.nearest(to: $0) }.flatMap { palette.colour(at: $0) })
      let ink = try #require(style.foreground.flatMap { palette.nearest(to: $0, on: style.background) }.flatMap { palette.colour(at: $0) })
      #expect(ink.contrast(with: paper) >= min(least, palette == .many ? 4.5 : 3) - 0.001, "\(what)")
    }
  }

  /// Colours with a difference below 10 are easily confused; 20 is safe (CIE76). What is done also has its sign beside its colour.
  @Test(arguments: coloured, Vision.allCases)
  func `late, at risk, on track and done are told apart by everybody`(name: String, vision: Vision) throws {
    let theme = try theme(name)
    let roles: [Role] = [.late, .risk, .track, .done]
    for (place, one) in roles.enumerated() {
      for other in roles[(place + 1)...] {
        let least = other == .done ? 10.0 : 20
        let (first, second) = (try #require(theme[one].foreground), try #require(theme[other].foreground))
        #expect(vision.difference(first, second) >= least, "\(one) and \(other)")
        for ground in [Role.text, .selection] {
          let rounded = try [first, second].map { colour in
            try #require(Palette.many.nearest(to: colour, on: theme[ground].background).flatMap { Palette.many.colour(at: $0) })
          }
          #expect(vision.difference(rounded[0], rounded[1]) >= least, "\(one) and \(other) on \(ground), in 256 colours")
        }
      }
    }
  }

  @Test func `the measure of vision knows what is hard to tell apart`() throws {
    let (green, red) = (try #require(Colour(hex: "#2ecc40")), try #require(Colour(hex: "#ff4136")))
    #expect(Vision.deutan.difference(green, red) < 10 && Vision.normal.difference(green, red) > 90)
  }

  @Test func `monochrome has no colour, and shows the selection all the same`() throws {
    let theme = try theme("mono")
    #expect(Role.allCases.allSatisfy { theme[$0].foreground == nil && theme[$0].background == nil })
    #expect(theme[.selection].reverse && theme[.selectionInactive] != theme[.text])
  }

  @Test(arguments: coloured) func `in a window all stands on its background, but for what has one of its own`(name: String) throws {
    let theme = try theme(name)
    var frame = Frame(width: 20, height: 4)
    frame.raise(frame.bounds)
    for (y, role) in [Role.inputLabel, .footerKey, .error].enumerated() { frame.put("x", x: 1, y: y, role) }
    let looks = (0..<4).map { theme.style(of: frame[1, $0]) }
    #expect([looks[0], looks[1], looks[3]].allSatisfy { $0.background == theme[.dialog].background })
    #expect(looks[2] == theme[.error])
    #expect(try #require(looks[1].foreground).contrast(with: #require(looks[1].background)) >= 4.5)
    frame.paint(.selection, over: Rect(x: 0, y: 0, width: 20, height: 1))
    #expect(theme.style(of: frame[1, 0]).background == theme[.selection].background)
  }

  @Test func `what is late stays so under the selection, and plain text takes its colour`() throws {
    let theme = try theme("daylight")
    var cell = Cell("x", .late)
    cell.ground = .selection
    #expect(theme.style(of: cell).foreground == theme[.late].foreground)
    #expect(theme.style(of: cell).background == theme[.selection].background)
    cell.role = .text
    #expect(theme.style(of: cell).foreground == theme[.selection].foreground)
  }
}

import Canvas
import RoadmapEngine
import StrictJSON

extension Library {
  package static var themes: [String] { names(in: "themes") }

  /// A shipped theme; nil where there is none of that id.
  package static func theme(_ id: String) -> Theme? { bytes(of: "themes/\(id).json").flatMap { try? theme(reading: $0) } }

  /// What is wrong with a theme file.
  package enum ThemeFault: Error, Hashable, Sendable {
    case json(JSONFault)
    case missing(String)
    /// The role, and the text that is no colour.
    case badColour(role: String, String)
  }

  static func theme(reading bytes: [UInt8]) throws(ThemeFault) -> Theme {
    let document: JSONDocument
    do throws(JSONFault) { document = try JSONDocument(bytes) } catch { throw .json(error) }
    guard let id = document.root["id"]?.string else { throw .missing("id") }
    guard let roles = document.root["roles"] else { throw .missing("roles") }
    var styles: [Role: Style] = [:]
    for role in Role.allCases {
      guard let member = roles.members.first(where: { $0.key.text == role.name })?.value else { throw .missing(role.name) }
      styles[role] = try style(member, role)
    }
    return Theme(name: id, styles: styles)
  }

  private static func style(_ json: JSONValue, _ role: Role) throws(ThemeFault) -> Style {
    func flag(_ key: StaticString) -> Bool { json[key]?.bool ?? false }
    return Style(
      foreground: try colour(json["foreground"], role), background: try colour(json["background"], role), bold: flag("bold"),
      underline: flag("underline"), reverse: flag("reverse"), dim: flag("dim"), italic: flag("italic"))
  }

  private static func colour(_ json: JSONValue?, _ role: Role) throws(ThemeFault) -> Colour? {
    guard let json else { return nil }
    guard let colour = json.string.flatMap({ Colour(hex: $0) }) else { throw .badColour(role: role.name, json.compact) }
    return colour
  }
}

extension JSONValue {
  /// The member of an object with a key; nil for anything else.
  fileprivate subscript(key: StaticString) -> JSONValue? { members.first { $0.key == key }?.value }
}

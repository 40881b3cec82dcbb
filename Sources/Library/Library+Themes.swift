import Canvas
import FileFormat
import RoadmapEngine
import StrictJSON

/// The contents of a theme file: the looks of all roles, and the name of the theme.
package struct ThemeFile: Sendable {
  package let theme: Theme
  /// The name that is shown; the id if the file gives none.
  package let name: Text
  package var id: String { theme.name }

  static let format = "jalon.theme/1"

  /// Reads a theme file strictly: every role must be present, so that a theme cannot hide anything that a person must see.
  /// - Throws: the first fault, with its place.
  package init(reading bytes: [UInt8]) throws(FormatFault) {
    let document: JSONDocument
    do throws(JSONFault) { document = try JSONDocument(bytes) } catch { throw FormatFault(.json(error.reason), at: error.place) }
    let root = document.root
    guard root.kind == .object else { throw FormatFault(.notAnObject, at: root.place) }
    let format = try root.required("format")
    guard format.string == ThemeFile.format else { throw FormatFault(.wrongFormat(format.compact), at: format.place) }
    let id = try root.required("id")
    guard let text = id.string, Identifiers.isValid(text) else { throw FormatFault(.invalidID(id.string ?? id.compact), at: id.place) }
    let roles = try root.required("roles")
    var styles: [Role: Style] = [:]
    for role in Role.allCases { styles[role] = try ThemeFile.style(roles.required(role.name), role) }
    theme = Theme(name: text, styles: styles)
    name = ThemeFile.name(root.first("name")) ?? .plain(text)
  }

  private static func name(_ json: JSONValue?) -> Text? {
    if let text = json?.string { return .plain(text) }
    let wordings = json?.members.compactMap { member in member.value.string.map { (member.key.text, $0) } } ?? []
    return wordings.isEmpty ? nil : .translated(Dictionary(wordings) { first, _ in first })
  }

  private static func style(_ json: JSONValue, _ role: Role) throws(FormatFault) -> Style {
    guard json.kind == .object else { throw FormatFault(.badValue(role.name, json.compact), at: json.place) }
    func flag(_ key: String) -> Bool { json.first(key)?.bool ?? false }
    return Style(
      foreground: try colour(json.first("foreground"), role), background: try colour(json.first("background"), role), bold: flag("bold"),
      underline: flag("underline"), reverse: flag("reverse"), dim: flag("dim"), italic: flag("italic"))
  }

  private static func colour(_ json: JSONValue?, _ role: Role) throws(FormatFault) -> Colour? {
    guard let json else { return nil }
    guard let colour = json.string.flatMap({ Colour(hex: $0) }) else {
      throw FormatFault(.badColour(role.name, json.compact), at: json.place)
    }
    return colour
  }
}

extension Library {
  /// The shipped themes in the order of their ids.
  package static var themes: [ThemeFile] { names(in: "themes").compactMap(theme) }

  /// Returns a shipped theme; nil if there is none with this id.
  package static func theme(_ id: String) -> ThemeFile? { bytes(of: "themes/\(id).json").flatMap { try? ThemeFile(reading: $0) } }
}

extension JSONValue {
  /// Returns the member of an object with a key; nil if there is none.
  fileprivate func first(_ key: String) -> JSONValue? { members.first { $0.key.text == key }?.value }

  /// Returns the member of an object with a key; throws `missingKey` if there is none.
  fileprivate func required(_ key: String) throws(FormatFault) -> JSONValue {
    guard let value = first(key) else { throw FormatFault(.missingKey(key), at: place) }
    return value
  }
}

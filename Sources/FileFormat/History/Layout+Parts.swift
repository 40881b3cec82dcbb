import RoadmapEngine
import StrictJSON

/// Reading and writing of some members of an object, for edits.
extension Layout {
  /// The key under which an edit holds the unknown keys of an object.
  static var unknownKey: String { "unknown" }

  /// Writes the members with the given keys, even those with their default. A missing value is written as null.
  func write(_ keys: [String], of whole: Whole, _ writer: inout JSONWriter) {
    // By their indexes, so that no member is copied.
    for index in members.indices where keys.contains(where: { $0.utf8.elementsEqual(members[index].keyBytes) }) {
      writer.key(plain: members[index].keyBytes)
      members[index].write(whole, &writer)
      if writer.awaitsValue { writer.null() }
    }
    guard keys.contains(Self.unknownKey) else { return }
    writer.key(Self.unknownKey)
    writer.object { writer in
      for member in whole[keyPath: unknown] {
        writer.key(member.key)
        writer.raw(member.json)
      }
    }
  }

  /// Reads some members into a value that has the defaults.
  /// - Throws: `FormatFault` if a key is unknown or a value cannot be read.
  func readParts(_ json: JSONValue, into whole: inout Whole) throws(FormatFault) {
    guard json.kind == .object else { throw FormatFault(.notAnObject, at: json.place) }
    for (key, value) in json.members.lazy.map({ ($0.key, $0.value) }) where value.kind != .null {
      if let member = members.first(where: { key == $0.key }) {
        guard try member.read(value, &whole) == .taken else { throw FormatFault(.badValue(key.text, value.compact), at: value.place) }
      } else if key.text == Self.unknownKey, value.kind == .object {
        whole[keyPath: unknown] = value.members.map { UnknownMember(key: $0.key.text, json: $0.value.compact) }
      } else {
        throw FormatFault(.badValue(key.text, value.compact), at: value.place)
      }
    }
  }
}

import RoadmapEngine
import StrictJSON

extension Notation where Value == String {
  static let string = Notation(.string, read: { $0.string }, write: { $1.string($0) })
}

extension Notation where Value == Bool {
  static let bool = Notation(.flag, read: { $0.bool }, write: { $1.bool($0) })
}

extension Notation where Value == Int {
  /// A whole number within a range.
  static func integer(_ range: ClosedRange<Int>) -> Notation {
    Notation(.integer(range), read: { $0.integer.flatMap { range.contains($0) ? $0 : nil } }, write: { $1.integer($0) })
  }
}

extension Notation where Value == Day {
  /// A string `YYYY-MM-DD`.
  static let day = Notation(
    .named("Day", .day), read: { $0.string.flatMap { Day($0) } }, write: { $1.string($0.description) })
}

extension Notation where Value == Text {
  /// A string, or an object of strings by language code.
  static let text = Notation(
    .named("Text", .either([.string, .map(.string)])),
    read: { json in
      if let string = json.string { return .plain(string) }
      guard json.kind == .object else { return nil }
      var wordings: [String: String] = [:]
      for member in json.members where member.value.kind != .null {
        // Keys that are canonically equivalent strings cannot both be kept.
        guard let string = member.value.string, wordings[member.key.text] == nil else { return nil }
        wordings[member.key.text] = string
      }
      return .translated(wordings)
    },
    write: { text, writer in
      switch text {
      case .plain(let string): writer.string(string)
      case .translated(let wordings):
        writer.object { writer in
          for (language, wording) in wordings.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
            writer.key(language)
            writer.string(wording)
          }
        }
      }
    })
}

extension Notation where Value: RawRepresentable<String> & CaseIterable & SendableMetatype {
  /// A string that is the raw value of an enumeration.
  static func choice() -> Notation {
    Notation(
      .word(of: Value.allCases.map(\.rawValue)), read: { $0.string.flatMap(Value.init(rawValue:)) }, write: { $1.string($0.rawValue) })
  }
}

extension Notation {
  /// Returns the notation of a value that is written as a string.
  static func spelled(
    _ schema: @autoclosure @escaping @Sendable () -> JSONSchema, _ read: @escaping @Sendable (String) -> Value?,
    _ spell: @escaping @Sendable (Value) -> String
  ) -> Notation {
    Notation(schema(), read: { $0.string.flatMap(read) }, write: { $1.string(spell($0)) })
  }

  /// The id of a thing, `[a-z0-9][a-z0-9._-]{0,63}` (FileFormat.md, Values).
  static func id<Named>() -> Notation where Value == Identifier<Named> {
    spelled(.id, { Identifiers.isValid($0) ? Identifier($0) : nil }, { $0.text })
  }

  /// The id of a party or calendar, `[A-Z][A-Z0-9-]{1,15}` (FileFormat.md, Values).
  static func code<Named>() -> Notation where Value == Identifier<Named> {
    spelled(.code, { Identifiers.isValidCode($0) ? Identifier($0) : nil }, { $0.text })
  }

  /// An array. If one element cannot be read the whole array counts as bad, so that it is kept as it is and nothing is lost.
  static func list<Element>(_ element: Notation<Element>) -> Notation where Value == [Element] {
    Notation(
      .array(element.schema()),
      read: { (json) throws(FormatFault) in
        guard json.kind == .array else { return nil }
        var elements: [Element] = []
        for value in json.elements {
          guard let read = try element.read(value) else { return nil }
          elements.append(read)
        }
        return elements
      },
      write: { elements, writer in
        writer.array { writer in for value in elements { element.write(value, &writer) } }
      })
  }

  /// An array of whole numbers within a range, written on one line if it is short.
  static func integers(_ range: ClosedRange<Int>) -> Notation where Value == [Int] {
    let list = Notation.list(Notation<Int>.integer(range))
    return Notation(list.schema(), read: list.read, write: { $1.scalars($0) })
  }

  /// An array of values that are written as strings, on one line if it is short.
  static func words<Element>(
    _ element: @autoclosure @escaping @Sendable () -> JSONSchema, _ read: @escaping @Sendable (String) -> Element?,
    _ spell: @escaping @Sendable (Element) -> String
  ) -> Notation where Value == [Element] {
    let list = Notation.list(Notation<Element>.spelled(element(), read, spell))
    return Notation(list.schema(), read: list.read, write: { $1.scalars($0.map(spell)) })
  }

  /// An array of ids, written on one line if it is short.
  static func ids<Named>() -> Notation where Value == [Identifier<Named>] {
    words(.id, { Identifiers.isValid($0) ? Identifier($0) : nil }, { $0.text })
  }
}

extension Notation where Value == [Party.ID] {
  /// An array of party ids; `*` stands for all parties of the roadmap.
  static let parties = words(.codeOrAll, { Identifiers.isValidCode($0) || $0 == "*" ? Party.ID($0) : nil }, { $0.text })
}

extension Notation where Value == [String] {
  static let strings = words(.string, { $0 }, { $0 })
}

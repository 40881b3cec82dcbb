/// A value of a document.
package struct JSONValue: Sendable {
  /// The type of a value; `integer` and `number` distinguish how a number is written.
  package enum Kind: Sendable { case null, bool, integer, number, string, array, object }

  let document: JSONDocument
  let index: Int

  /// The type of the value.
  package var kind: Kind {
    switch document.tag(index) {
    case UInt8(ascii: "t"), UInt8(ascii: "f"): .bool
    case UInt8(ascii: "l"): .integer
    case UInt8(ascii: "d"): .number
    case UInt8(ascii: "\""): .string
    case UInt8(ascii: "["): .array
    case UInt8(ascii: "{"): .object
    default: .null
    }
  }

  /// The value of `true` or `false`; nil for any other type.
  package var bool: Bool? {
    switch document.tag(index) {
    case UInt8(ascii: "t"): true
    case UInt8(ascii: "f"): false
    default: nil
    }
  }

  /// The value of a whole number of at most 2^53 in magnitude, also written as `3.0`. It is nil for any other value.
  package var integer: Int? {
    switch kind {
    case .integer: Int(truncatingIfNeeded: Int64(bitPattern: document.tape[index + 1]))
    case .number: number.flatMap { Int(exactly: $0) }
    default: nil
    }
  }

  /// The value of a number; nil for any other type.
  package var number: Double? {
    switch kind {
    case .integer: integer.map(Double.init)
    case .number: Double(bitPattern: document.tape[index + 1])
    default: nil
    }
  }

  /// The value of a string; nil for any other type.
  package var string: String? { kind == .string ? document.string(index) : nil }

  /// The values of an array; empty for any other type.
  package var elements: JSONElements {
    JSONElements(document: document, position: index + 1, end: kind == .array ? document.end(of: index) - 1 : index + 1)
  }

  /// The members of an object in the order of the file; empty for any other type.
  package var members: JSONMembers {
    JSONMembers(document: document, position: index + 1, end: kind == .object ? document.end(of: index) - 1 : index + 1)
  }

  /// The place of the value in its file, which is searched from the start.
  package var place: JSONPlace { document.place(of: self) }

  /// The value as JSON on one line, in which numbers keep their exact text.
  package var compact: String {
    var writer = JSONWriter(.compact)
    writer.value(self)
    return String(decoding: writer.finish(), as: UTF8.self)
  }
}

/// The values of an array, read one by one from the document.
package struct JSONElements: Sequence, IteratorProtocol, Sendable {
  let document: JSONDocument
  var position: Int
  let end: Int

  package mutating func next() -> JSONValue? {
    guard position < end else { return nil }
    defer { position = document.end(of: position) }
    return JSONValue(document: document, index: position)
  }
}

/// The members of an object, read one by one from the document.
package struct JSONMembers: Sequence, IteratorProtocol, Sendable {
  let document: JSONDocument
  var position: Int
  let end: Int

  package mutating func next() -> JSONMember? {
    guard position < end else { return nil }
    defer { position = document.end(of: position + 1) }
    return JSONMember(key: JSONKey(document: document, index: position), value: JSONValue(document: document, index: position + 1))
  }
}

/// A key of an object and its value.
package struct JSONMember: Sendable {
  package let key: JSONKey
  package let value: JSONValue
}

/// A key of an object, which can be compared without creating a string.
package struct JSONKey: Sendable {
  let document: JSONDocument
  let index: Int

  package var text: String { document.string(index) }

  /// Compares the bytes of the key with those of a text.
  package static func == (key: JSONKey, wanted: StaticString) -> Bool {
    let range = key.document.stringRange(key.index)
    guard range.count == wanted.utf8CodeUnitCount else { return false }
    return wanted.withUTF8Buffer { bytes in key.document.strings[range].elementsEqual(bytes) }
  }
}

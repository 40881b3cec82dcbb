/// One value of a document.
package struct JSONValue: Sendable {
  package enum Kind: Sendable { case null, bool, integer, number, string, array, object }

  let document: JSONDocument
  let index: Int

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

  package var bool: Bool? {
    switch document.tag(index) {
    case UInt8(ascii: "t"): true
    case UInt8(ascii: "f"): false
    default: nil
    }
  }

  /// A whole number of at most 2^53 in size; `3.0` counts as 3.
  package var integer: Int? {
    switch kind {
    case .integer: Int(truncatingIfNeeded: Int64(bitPattern: document.tape[index + 1]))
    case .number: number.flatMap { Int(exactly: $0) }
    default: nil
    }
  }

  package var number: Double? {
    switch kind {
    case .integer: integer.map(Double.init)
    case .number: Double(bitPattern: document.tape[index + 1])
    default: nil
    }
  }

  package var string: String? { kind == .string ? document.string(index) : nil }

  /// The values of an array; none for anything else.
  package var elements: JSONElements {
    JSONElements(document: document, position: index + 1, end: kind == .array ? document.end(of: index) - 1 : index + 1)
  }

  /// The members of an object, in the order of the file; none for anything else.
  package var members: JSONMembers {
    JSONMembers(document: document, position: index + 1, end: kind == .object ? document.end(of: index) - 1 : index + 1)
  }

  /// Where it stands in its file.
  package var place: JSONPlace { document.place(of: self) }

  /// The value as JSON on one line; its numbers keep their exact text.
  package var compact: String {
    var writer = JSONWriter(.compact)
    writer.value(self)
    return String(decoding: writer.finish(), as: UTF8.self)
  }
}

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

package struct JSONMember: Sendable {
  package let key: JSONKey
  package let value: JSONValue
}

/// A key, compared without making a string of it.
package struct JSONKey: Sendable {
  let document: JSONDocument
  let index: Int

  package var text: String { document.string(index) }

  package static func == (key: JSONKey, wanted: StaticString) -> Bool {
    let range = key.document.stringRange(key.index)
    guard range.count == wanted.utf8CodeUnitCount else { return false }
    return wanted.withUTF8Buffer { bytes in key.document.strings[range].elementsEqual(bytes) }
  }
}

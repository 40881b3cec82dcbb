/// Writes JSON in the canonical form of files (FileFormat.md, Canonical writing), or on one line.
package struct JSONWriter: Sendable {
  /// The layout of what is written.
  package enum Layout: Sendable {
    /// Indented by two spaces, one key on each line. Short arrays of scalars are on one line, and a line feed ends the file.
    case canonical
    /// On one line, without spaces between values.
    case compact
  }

  /// The greatest length in bytes of an array of scalars that is written on one line.
  private static let lineLength = 100

  private let layout: Layout
  private var bytes: [UInt8] = []
  private var depth = 0
  /// Whether the open object or array has no member yet.
  private var isFirst = true
  private var followsKey = false

  package init(_ layout: Layout = .canonical) { self.layout = layout }

  /// Whether a key has been written but not its value.
  package var awaitsValue: Bool { followsKey }

  /// Returns the bytes written.
  package consuming func finish() -> [UInt8] {
    if layout == .canonical { bytes.append(UInt8(ascii: "\n")) }
    return bytes
  }

  /// Writes an object, whose members `body` writes.
  package mutating func object(_ body: (inout JSONWriter) -> Void) { group("{", "}", body) }

  /// Writes an array, whose values `body` writes.
  package mutating func array(_ body: (inout JSONWriter) -> Void) { group("[", "]", body) }

  /// Writes a key of the open object; its value must follow.
  package mutating func key(_ key: String) {
    separate()
    quote(key)
    put(layout == .canonical ? ": " : ":")
    followsKey = true
  }

  /// Writes a key of the open object in UTF-8 that needs no escapes; its value must follow.
  package mutating func key(plain key: UnsafeBufferPointer<UInt8>) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    bytes.append(contentsOf: key)
    bytes.append(UInt8(ascii: "\""))
    put(layout == .canonical ? ": " : ":")
    followsKey = true
  }

  /// Writes a string with its quotation marks, escaped.
  package mutating func string(_ text: String) {
    separate()
    quote(text)
  }

  /// Writes a whole number.
  package mutating func integer(_ number: Int) {
    separate()
    put("\(number)")
  }

  /// Writes a number in its shortest form; a whole one without a fraction.
  package mutating func number(_ number: Double) {
    separate()
    put(Int(exactly: number).map { "\($0)" } ?? "\(number)")
  }

  /// Writes `true` or `false`.
  package mutating func bool(_ flag: Bool) {
    separate()
    put(flag ? "true" : "false")
  }

  /// Writes `null`.
  package mutating func null() {
    separate()
    put("null")
  }

  /// Writes an array of strings, on one line if it is short.
  package mutating func scalars(_ texts: [String]) { scalars(texts) { $0.string($1) } }

  /// Writes an array of whole numbers, on one line if it is short.
  package mutating func scalars(_ numbers: [Int]) { scalars(numbers) { $0.integer($1) } }

  private mutating func scalars<Scalar>(_ scalars: [Scalar], _ write: (inout JSONWriter, Scalar) -> Void) {
    let elements = scalars.map { scalar in
      var writer = JSONWriter(.compact)
      write(&writer, scalar)
      return writer.bytes
    }
    let line = [UInt8](elements.joined(separator: Array((layout == .canonical ? ", " : ",").utf8)))
    if layout == .compact || line.count + 2 <= JSONWriter.lineLength {
      append([UInt8(ascii: "[")] + line + [UInt8(ascii: "]")])
    } else {
      array { writer in for scalar in scalars { write(&writer, scalar) } }
    }
  }

  /// Writes a value of a document in the layout of the writer; numbers keep their exact text.
  package mutating func value(_ value: JSONValue) {
    switch value.kind {
    case .null: null()
    case .bool: bool(value.bool ?? false)
    case .integer, .number: append(Array(value.document.numberText(value.index).utf8))
    case .string: string(value.string ?? "")
    case .object:
      object { writer in
        for member in value.members {
          writer.key(member.key.text)
          writer.value(member.value)
        }
      }
    case .array:
      if layout == .canonical, let line = JSONWriter.line(value) {
        append(line)
      } else {
        array { writer in for element in value.elements { writer.value(element) } }
      }
    }
  }

  /// Writes a value given as JSON text in the layout of the writer. Text that is not JSON is written as a string.
  package mutating func raw(_ json: String) {
    do throws(JSONFault) { value(try JSONDocument(Array(json.utf8)).root) } catch { string(json) }
  }

  /// Returns an array of scalars on one line; nil if it is too long or contains arrays or objects.
  private static func line(_ array: JSONValue) -> [UInt8]? {
    var line: [UInt8] = [UInt8(ascii: "[")]
    for element in array.elements {
      guard element.kind != .array, element.kind != .object else { return nil }
      if line.count > 1 { line += Array(", ".utf8) }
      line += Array(element.compact.utf8)
      guard line.count < lineLength else { return nil }
    }
    return line + [UInt8(ascii: "]")]
  }

  private mutating func append(_ json: [UInt8]) {
    separate()
    bytes += json
  }

  private mutating func group(_ open: String, _ close: String, _ body: (inout JSONWriter) -> Void) {
    separate()
    put(open)
    depth += 1
    isFirst = true
    body(&self)
    depth -= 1
    if !isFirst { newLine() }
    isFirst = false
    put(close)
  }

  /// Writes what must come before a value: a comma and a line break, or nothing after a key.
  private mutating func separate() {
    if followsKey {
      followsKey = false
      return
    }
    guard depth > 0 else { return }
    if !isFirst { put(",") }
    isFirst = false
    newLine()
  }

  private mutating func newLine() {
    guard layout == .canonical else { return }
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
  }

  private mutating func put(_ text: String) { bytes.append(contentsOf: text.utf8) }

  private mutating func quote(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") }) {
      bytes.append(contentsOf: text.utf8)
    } else {
      for scalar in text.unicodeScalars { put(scalar) }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func put(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\"": put("\\\"")
    case "\\": put("\\\\")
    case "\u{08}": put("\\b")
    case "\u{0C}": put("\\f")
    case "\n": put("\\n")
    case "\r": put("\\r")
    case "\t": put("\\t")
    case _ where JSONWriter.isEscaped(scalar):
      let hex = String(scalar.value, radix: 16)
      put("\\u" + String(repeating: "0", count: 4 - hex.count) + hex)
    default: bytes.append(contentsOf: UTF8.encode(scalar) ?? .init())
    }
  }

  /// Checks for characters that are written as escapes, so that showing the file in a terminal is safe.
  private static func isEscaped(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0...0x1F, 0x7F...0x9F, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}

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
  /// Spaces for the beginning of lines.
  private static let spaces: StaticString = "                                "

  private let layout: Layout
  private var bytes: [UInt8] = []
  private var depth = 0
  /// Whether the open object or array has no member yet.
  private var isFirst = true
  private var followsKey = false

  /// - Parameter capacity: the expected number of bytes, so that what is written is not moved while it grows.
  package init(_ layout: Layout = .canonical, capacity: Int = 0) {
    self.layout = layout
    if capacity > 0 { bytes.reserveCapacity(capacity) }
  }

  /// Whether a key has been written but not its value.
  package var awaitsValue: Bool { followsKey }

  /// Returns the bytes written. A line feed ends those in the canonical form.
  /// - Parameter isLine: whether a line feed ends the others too.
  package consuming func finish(isLine: Bool = false) -> [UInt8] {
    if layout == .canonical || isLine { bytes.append(UInt8(ascii: "\n")) }
    return bytes
  }

  /// Writes an object, whose members `body` writes.
  package mutating func object(_ body: (inout JSONWriter) -> Void) { group(UInt8(ascii: "{"), UInt8(ascii: "}"), body) }

  /// Writes an array, whose values `body` writes.
  package mutating func array(_ body: (inout JSONWriter) -> Void) { group(UInt8(ascii: "["), UInt8(ascii: "]"), body) }

  /// Writes a key of the open object; its value must follow.
  package mutating func key(_ key: String) {
    separate()
    quote(key)
    endKey()
  }

  /// Writes a key of the open object in UTF-8 that needs no escapes; its value must follow.
  package mutating func key(plain key: UnsafeBufferPointer<UInt8>) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    bytes.append(contentsOf: key)
    bytes.append(UInt8(ascii: "\""))
    endKey()
  }

  private mutating func endKey() {
    bytes.append(UInt8(ascii: ":"))
    if layout == .canonical { bytes.append(UInt8(ascii: " ")) }
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
    let before = (isFirst, followsKey, bytes.count)
    separate()
    let start = bytes.count
    bytes.append(UInt8(ascii: "["))
    for (index, scalar) in scalars.enumerated() {
      if index > 0 {
        bytes.append(UInt8(ascii: ","))
        if layout == .canonical { bytes.append(UInt8(ascii: " ")) }
      }
      // As after a key, nothing comes before the value.
      followsKey = true
      write(&self, scalar)
    }
    bytes.append(UInt8(ascii: "]"))
    guard layout == .canonical, bytes.count - start > JSONWriter.lineLength else { return }
    bytes.removeSubrange(before.2...)
    (isFirst, followsKey) = (before.0, before.1)
    array { writer in for scalar in scalars { write(&writer, scalar) } }
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

  private mutating func group(_ open: UInt8, _ close: UInt8, _ body: (inout JSONWriter) -> Void) {
    separate()
    bytes.append(open)
    depth += 1
    isFirst = true
    body(&self)
    depth -= 1
    if !isFirst { newLine() }
    isFirst = false
    bytes.append(close)
  }

  /// Writes what must come before a value: a comma and a line break, or nothing after a key.
  private mutating func separate() {
    if followsKey {
      followsKey = false
      return
    }
    guard depth > 0 else { return }
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    isFirst = false
    newLine()
  }

  private mutating func newLine() {
    guard layout == .canonical else { return }
    bytes.append(UInt8(ascii: "\n"))
    let spaces = JSONWriter.spaces
    var left = 2 * depth
    while left > 0 {
      let count = min(left, spaces.utf8CodeUnitCount)
      bytes.append(contentsOf: UnsafeBufferPointer(start: spaces.utf8Start, count: count))
      left -= count
    }
  }

  private mutating func put(_ text: String) { bytes.append(contentsOf: text.utf8) }

  private mutating func quote(_ text: String) {
    var text = text
    bytes.append(UInt8(ascii: "\""))
    text.withUTF8 { put(escaping: $0) }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Writes a text with the escapes that it needs. What needs none is copied as a whole.
  private mutating func put(escaping text: UnsafeBufferPointer<UInt8>) {
    var (written, place) = (0, 0)
    while place < text.count {
      if place + 8 <= text.count, JSONWriter.isPlain(UnsafeRawBufferPointer(text).loadUnaligned(fromByteOffset: place, as: UInt64.self)) {
        place += 8
        continue
      }
      guard JSONWriter.mayNeedEscape(text[place]), let (scalar, length) = JSONWriter.scalar(in: text, at: place) else {
        place += 1
        continue
      }
      if scalar == "\"" || scalar == "\\" || JSONWriter.isEscaped(scalar) {
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[written..<place]))
        put(scalar)
        written = place + length
      }
      place += length
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[written...]))
  }

  /// Checks for a byte with which a character begins that may be written as an escape.
  private static func mayNeedEscape(_ byte: UInt8) -> Bool {
    switch byte {
    case 0..<0x20, UInt8(ascii: "\""), UInt8(ascii: "\\"), 0x7F: true
    // The first bytes of all characters in U+0080 to U+00BF, U+0600 to U+063F and U+2000 to U+2FFF.
    case 0xC2, 0xD8, 0xE2: true
    default: false
    }
  }

  /// Checks whether eight bytes are characters of ASCII without escapes.
  private static func isPlain(_ word: UInt64) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    // The highest bit of a byte is set where the byte is one that is looked for.
    func places(of byte: UInt64) -> UInt64 { ((word ^ ones &* byte) &- ones) & ~(word ^ ones &* byte) }
    let controls = (word &- ones &* 0x20) & ~word
    let found = word | controls | places(of: 0x22) | places(of: 0x5C) | places(of: 0x7F)
    return found & ones &* 0x80 == 0
  }

  /// Returns the character at a place of a text and its length in bytes; nil for one of four bytes, which never needs an escape.
  private static func scalar(in text: UnsafeBufferPointer<UInt8>, at place: Int) -> (Unicode.Scalar, length: Int)? {
    let first = UInt32(text[place])
    if first < 0x80 { return Unicode.Scalar(first).map { ($0, 1) } }
    let length = first < 0xE0 ? 2 : 3
    guard first < 0xF0, place + length <= text.count else { return nil }
    let second = UInt32(text[place + 1] & 0x3F)
    let value = length == 2 ? (first & 0x1F) << 6 | second : (first & 0x0F) << 12 | second << 6 | UInt32(text[place + 2] & 0x3F)
    return Unicode.Scalar(value).map { ($0, length) }
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
      put("\\u")
      for _ in hex.count..<4 { put("0") }
      bytes.append(contentsOf: hex.utf8)
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

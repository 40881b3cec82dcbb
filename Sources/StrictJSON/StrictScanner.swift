import FileLimits

/// A slow and strict reader of RFC 8259 that finds the place of a fault or of a value.
///
/// Its stack is an array, so that no file can overflow the call stack.
struct StrictScanner {
  private let bytes: [UInt8]
  private var position = 0
  /// The number of values begun so far.
  private var values = 0
  /// The number of values before the one whose place is wanted; nil to read the whole file.
  private let wanted: Int?
  /// The greatest number of open objects and arrays.
  private let depth: Int
  private var open: [Container] = []
  /// The keys of each open object so far, as bytes. Canonically equivalent strings are different keys.
  ///
  /// They are separate from `open` so that a key is added without copying the set.
  private var keys: [Set<[UInt8]>] = []

  private enum Container { case array, object }

  private init(_ bytes: [UInt8], wanted: Int? = nil, depth: Int) {
    self.bytes = bytes
    self.wanted = wanted
    self.depth = depth
  }

  /// Returns the first fault of bytes that simdjson has refused.
  static func fault(in bytes: [UInt8], depth: Int) -> JSONFault {
    faultIfAny(in: bytes, depth: depth) ?? JSONFault(.unexpected(""), at: JSONPlace(line: 1, column: 1))
  }

  /// Returns the first fault; nil if there is none.
  static func faultIfAny(in bytes: [UInt8], depth: Int) -> JSONFault? {
    var scanner = StrictScanner(bytes, depth: depth)
    do throws(Fault) { _ = try scanner.scan() } catch {
      return JSONFault(error.reason, at: JSONPlace(offset: error.offset, in: bytes))
    }
    return nil
  }

  /// Returns the place of the n-th value of a valid file; the root has number 0.
  static func place(ofValue ordinal: Int, in bytes: [UInt8]) -> JSONPlace {
    var scanner = StrictScanner(bytes, wanted: ordinal, depth: .max)
    let offset = (try? scanner.scan()) ?? 0
    return JSONPlace(offset: offset, in: bytes)
  }

  private struct Fault: Error {
    let reason: JSONFault.Reason
    let offset: Int
  }

  private var byte: UInt8? { position < bytes.count ? bytes[position] : nil }

  private func fault(_ reason: JSONFault.Reason, at offset: Int? = nil) -> Fault { Fault(reason: reason, offset: offset ?? position) }

  /// Reads the file.
  /// - Returns: the offset of the wanted value; nil if none is wanted or the file has fewer values.
  private mutating func scan() throws(Fault) -> Int? {
    try checkEncoding()
    skipBlanks()
    guard position < bytes.count else { throw fault(.empty, at: 0) }
    if let found = try value() { return found }
    while let container = open.last {
      skipBlanks()
      switch container {
      case .array:
        if try closes(UInt8(ascii: "]")) { continue }
        if let found = try value() { return found }
      case .object:
        if try closes(UInt8(ascii: "}")) { continue }
        try key()
        if let found = try value() { return found }
      }
    }
    skipBlanks()
    if position < bytes.count { throw unexpected() }
    return nil
  }

  private var needsComma = false

  /// Reads the end of the open container and returns true. Otherwise it reads the comma before the next member and returns false.
  private mutating func closes(_ end: UInt8) throws(Fault) -> Bool {
    if byte == end {
      position += 1
      if open.popLast() == .object { keys.removeLast() }
      needsComma = true
      return true
    }
    guard needsComma else { return false }
    guard byte == UInt8(ascii: ",") else { throw unexpected() }
    let comma = position
    position += 1
    skipBlanks()
    if byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]") { throw fault(.trailingComma, at: comma) }
    return false
  }

  private mutating func key() throws(Fault) {
    let start = position
    guard byte == UInt8(ascii: "\"") else { throw unexpected() }
    let key = try string()
    guard let object = keys.indices.last, keys[object].insert(Array(key.utf8)).inserted else { throw fault(.duplicateKey(key), at: start) }
    skipBlanks()
    guard byte == UInt8(ascii: ":") else { throw unexpected() }
    position += 1
    skipBlanks()
  }

  /// Reads a scalar, or the beginning of an object or array.
  /// - Returns: the offset if this is the wanted value, else nil.
  private mutating func value() throws(Fault) -> Int? {
    skipBlanks()
    if values == wanted { return position }
    values += 1
    needsComma = true
    switch byte {
    case UInt8(ascii: "{"): try begin(.object)
    case UInt8(ascii: "["): try begin(.array)
    case UInt8(ascii: "\""): _ = try string()
    case UInt8(ascii: "t"): try word("true")
    case UInt8(ascii: "f"): try word("false")
    case UInt8(ascii: "n"): try word("null")
    case let digit? where digit == UInt8(ascii: "-") || digit.isDigit: try number()
    default: throw unexpected()
    }
    return nil
  }

  private mutating func begin(_ container: Container) throws(Fault) {
    guard open.count < depth else { throw fault(.tooDeep) }
    open.append(container)
    if container == .object { keys.append([]) }
    position += 1
    needsComma = false
  }

  private mutating func word(_ word: String) throws(Fault) {
    guard bytes[position...].starts(with: word.utf8) else { throw unexpected() }
    position += word.utf8.count
  }

  private mutating func number() throws(Fault) {
    let start = position
    if byte == UInt8(ascii: "-") { position += 1 }
    guard let first = byte, first.isDigit else {
      position = start
      throw unexpected()
    }
    if first == UInt8(ascii: "0") { position += 1 } else { try digits() }
    if byte == UInt8(ascii: ".") {
      position += 1
      try digits()
    }
    if byte == UInt8(ascii: "e") || byte == UInt8(ascii: "E") {
      position += 1
      if byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") { position += 1 }
      try digits()
    }
    if let byte, byte.isWordByte { throw unexpected() }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    guard let value = Double(text), value.magnitude <= FileLimits.number, isExact(text) else {
      throw fault(.numberOutOfRange, at: start)
    }
  }

  /// Checks that a whole number does not exceed 2^53; rounding to `Double` could hide that.
  private func isExact(_ text: String) -> Bool {
    guard text.utf8.allSatisfy({ $0 == UInt8(ascii: "-") || $0.isDigit }) else { return true }
    return Int64(text).map { $0.magnitude <= UInt64(FileLimits.number) } ?? false
  }

  private mutating func digits() throws(Fault) {
    guard let first = byte, first.isDigit else { throw unexpected() }
    while let byte, byte.isDigit { position += 1 }
  }

  private mutating func skipBlanks() {
    while let byte, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { position += 1 }
  }

  // MARK: Strings

  private mutating func string() throws(Fault) -> String {
    let start = position
    position += 1
    var decoded: [UInt8] = []
    while let byte {
      switch byte {
      case UInt8(ascii: "\""):
        position += 1
        guard decoded.count <= FileLimits.stringBytes else { throw fault(.stringTooLong, at: start) }
        return String(decoding: decoded, as: UTF8.self)
      case UInt8(ascii: "\\"): decoded.append(contentsOf: UTF8.encode(try escape()) ?? .init())
      case 0..<0x20: throw fault(.controlCharacter)
      default:
        decoded.append(byte)
        position += 1
      }
    }
    throw fault(.truncated)
  }

  private mutating func escape() throws(Fault) -> Unicode.Scalar {
    let start = position
    position += 1
    guard let letter = byte else { throw fault(.truncated) }
    position += 1
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(letter)
    case UInt8(ascii: "b"): return "\u{08}"
    case UInt8(ascii: "f"): return "\u{0C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"):
      let first = try hex()
      if let scalar = Unicode.Scalar(first) { return scalar }
      guard first < 0xDC00, bytes[position...].starts(with: [UInt8(ascii: "\\"), UInt8(ascii: "u")]) else {
        throw fault(.loneSurrogate, at: start)
      }
      position += 2
      let second = try hex()
      guard (0xDC00...0xDFFF).contains(second), let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)) else {
        throw fault(.loneSurrogate, at: start)
      }
      return scalar
    default: throw fault(.unexpected("\\" + String(decoding: [letter], as: UTF8.self)), at: start)
    }
  }

  private mutating func hex() throws(Fault) -> UInt32 {
    let digits = bytes[position...].prefix(4)
    guard digits.count == 4 else { throw fault(.truncated, at: bytes.count) }
    guard digits.allSatisfy(\.isHexDigit), let value = UInt32(String(decoding: digits, as: UTF8.self), radix: 16) else {
      throw unexpected()
    }
    position += 4
    return value
  }

  // MARK: Faults

  private func checkEncoding() throws(Fault) {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { throw fault(.byteOrderMark, at: 0) }
    if bytes.starts(with: [0xFE, 0xFF]) || bytes.starts(with: [0xFF, 0xFE]) || bytes.prefix(4).contains(0) {
      throw fault(.otherEncoding, at: 0)
    }
    if let offset = bytes.firstInvalidUTF8 { throw fault(.invalidUTF8, at: offset) }
  }

  /// Returns the fault for what is at the current position instead of something else.
  private func unexpected() -> Fault {
    guard position < bytes.count else { return fault(.truncated) }
    let rest = bytes[position...]
    let line = bytes[..<position].lastIndex(of: UInt8(ascii: "\n")).map { bytes[($0 + 1)...] } ?? bytes[...]
    if ["<<<<<<<", "=======", ">>>>>>>"].contains(where: { line.starts(with: $0.utf8) }) {
      return fault(.conflictMarker, at: line.startIndex)
    }
    if rest.first == UInt8(ascii: "/") || rest.first == UInt8(ascii: "#") { return fault(.comment) }
    let words = rest.first == UInt8(ascii: "-") ? rest.dropFirst() : rest
    if ["NaN", "nan", "Infinity", "infinity", "inf", "Inf"].contains(where: { words.starts(with: $0.utf8) }) { return fault(.notANumber) }
    let shown = String(decoding: rest.prefix(40), as: UTF8.self).prefix { $0 != "\n" }
    return fault(.unexpected(shown.isEmpty ? "\\n" : String(shown.prefix(12))))
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
  fileprivate var isHexDigit: Bool { isDigit || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(self | 0x20) }
  /// Whether the byte may not directly follow a number.
  fileprivate var isWordByte: Bool {
    isDigit || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20) || self == UInt8(ascii: ".") || self == UInt8(ascii: "+")
      || self == UInt8(ascii: "-")
  }
}

extension [UInt8] {
  /// The offset of the first byte that is not valid UTF-8; nil if all bytes are.
  fileprivate var firstInvalidUTF8: Int? {
    var offset = 0
    var iterator = makeIterator()
    var decoder = UTF8()
    while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar): offset += UTF8.width(scalar)
      case .emptyInput: return nil
      case .error: return offset
      }
    }
  }
}

import Glibc
import Wording

/// The encoding of an XML file, by its first bytes or its declaration.
enum XMLEncoding {
  /// Returns the bytes of the file as UTF-8, without a byte order mark.
  /// - Throws: a remark that names the declared encoding if it cannot be read or is not that of the bytes.
  static func utf8(_ bytes: [UInt8]) throws(ImportRemark) -> ArraySlice<UInt8> {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return try checked(bytes[3...]) }
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) || bytes.starts(with: [0, 0, 0xFE, 0xFF]) { return try converted(bytes, from: "UTF-32") }
    if bytes.starts(with: [0xFF, 0xFE]) { return try utf16(bytes.dropFirst(2), isBigEndian: false) }
    if bytes.starts(with: [0xFE, 0xFF]) { return try utf16(bytes.dropFirst(2), isBigEndian: true) }
    if bytes.starts(with: [0x3C, 0, 0x3F, 0]) { return try utf16(bytes[...], isBigEndian: false) }
    if bytes.starts(with: [0, 0x3C, 0, 0x3F]) { return try utf16(bytes[...], isBigEndian: true) }
    let name = declared(bytes)
    switch name.uppercased() {
    case "", "UTF-8", "UTF8", "US-ASCII", "ASCII", "UTF-16", "UTF-16LE", "UTF-16BE": return try checked(bytes[...])
    case "ISO-8859-1", "LATIN1": return latin(bytes) { $0 }
    case "WINDOWS-1252", "CP1252": return latin(bytes) { windows1252[$0] ?? $0 }
    default: return try converted(bytes, from: name)
    }
  }

  /// Checks whether the bytes begin an XML file, in any encoding in which `<` can be recognised.
  static func isXML(_ bytes: [UInt8]) -> Bool {
    let start = bytes.drop { [0xEF, 0xBB, 0xBF, 0xFE, 0xFF, 0, 0x20, 9, 10, 13].contains($0) }
    return start.first == UInt8(ascii: "<")
  }

  /// Returns the encoding that `<?xml … encoding="…"?>` declares; empty if it declares none.
  private static func declared(_ bytes: [UInt8]) -> String {
    let text = String(decoding: bytes.prefix(256), as: UTF8.self)
    guard text.hasPrefix("<?xml"), let end = text.firstRange(of: "?>"), let sign = text[..<end.lowerBound].firstRange(of: "encoding") else {
      return ""
    }
    let value = text[sign.upperBound..<end.lowerBound].drop { $0 == " " || $0 == "=" || $0 == "\t" }
    guard let quote = value.first, quote == "\"" || quote == "'" else { return "" }
    return String(value.dropFirst().prefix { $0 != quote && $0.isASCII && ($0.isLetter || $0.isNumber || "._-".contains($0)) })
  }

  /// Returns the bytes if they are valid UTF-8; throws otherwise.
  private static func checked(_ bytes: ArraySlice<UInt8>) throws(ImportRemark) -> ArraySlice<UInt8> {
    if let fault = UTF8Fault(in: bytes) {
      throw ImportRemark(.encoding("UTF-8"), line: fault.line)
    }
    return bytes
  }

  private static func utf16(_ bytes: ArraySlice<UInt8>, isBigEndian: Bool) throws(ImportRemark) -> ArraySlice<UInt8> {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    var first: UInt8?
    for byte in bytes {
      guard let before = first else {
        first = byte
        continue
      }
      units.append(isBigEndian ? UInt16(before) << 8 | UInt16(byte) : UInt16(byte) << 8 | UInt16(before))
      first = nil
    }
    var text: [UInt8] = []
    text.reserveCapacity(units.count)
    let isFaulty = transcode(units.makeIterator(), from: UTF16.self, to: UTF8.self, stoppingOnError: true) { text.append($0) }
    guard !isFaulty, first == nil else { throw ImportRemark(.encoding("UTF-16"), line: text.count { $0 == 10 } + 1) }
    return text[...]
  }

  /// Decodes an encoding with one byte per character.
  private static func latin(_ bytes: [UInt8], _ scalar: (UInt32) -> UInt32) -> ArraySlice<UInt8> {
    var text = String.UnicodeScalarView()
    for byte in bytes { text.append(Unicode.Scalar(scalar(UInt32(byte))) ?? "\u{FFFD}") }
    return Array(String(text).utf8)[...]
  }

  /// The codes at which Windows-1252 differs from ISO 8859-1.
  private static let windows1252: [UInt32: UInt32] = [
    0x80: 0x20AC, 0x82: 0x201A, 0x83: 0x192, 0x84: 0x201E, 0x85: 0x2026, 0x86: 0x2020, 0x87: 0x2021, 0x88: 0x2C6, 0x89: 0x2030, 0x8A: 0x160,
    0x8B: 0x2039, 0x8C: 0x152, 0x8E: 0x17D, 0x91: 0x2018, 0x92: 0x2019, 0x93: 0x201C, 0x94: 0x201D, 0x95: 0x2022, 0x96: 0x2013,
    0x97: 0x2014, 0x98: 0x2DC, 0x99: 0x2122, 0x9A: 0x161, 0x9B: 0x203A, 0x9C: 0x153, 0x9E: 0x17E, 0x9F: 0x178,
  ]

  /// Decodes any other encoding that the system knows.
  private static func converted(_ bytes: [UInt8], from name: String) throws(ImportRemark) -> ArraySlice<UInt8> {
    guard let converter = iconv_open("UTF-8", name), Int(bitPattern: converter) != -1 else { throw ImportRemark(.encoding(name), line: 1) }
    defer { iconv_close(converter) }
    var source = bytes.map { CChar(bitPattern: $0) }
    var part = [CChar](repeating: 0, count: 1 << 16)
    var text: [UInt8] = []
    let isDone = source.withUnsafeMutableBufferPointer { source -> Bool in
      var input = source.baseAddress
      var left = source.count
      while left > 0 {
        let (status, written, reason) = part.withUnsafeMutableBufferPointer { part -> (Int, Int, Int32) in
          var output = part.baseAddress
          var free = part.count
          let status = iconv(converter, &input, &left, &output, &free)
          return (status, part.count - free, errno)
        }
        text += part.prefix(written).map { UInt8(bitPattern: $0) }
        if status == -1, reason != E2BIG || written == 0 { return false }
      }
      return true
    }
    guard isDone else { throw ImportRemark(.encoding(name), line: text.count { $0 == 10 } + 1) }
    return text.starts(with: [0xEF, 0xBB, 0xBF]) ? text[3...] : text[...]
  }
}

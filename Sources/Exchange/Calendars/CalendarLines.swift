import RoadmapEngine
import Wording

/// The unfolded lines of a calendar file (RFC 5545, 3.1). Lines are unfolded before they are decoded, because a fold may be inside a
/// character.
struct CalendarLines {
  struct Line {
    /// The number of its first physical line, from 1.
    let number: Int
    /// The name of the property in upper case.
    let name: String
    /// The parameters by their names in upper case.
    let parameters: [String: String]
    /// The value; empty for a property that the import does not use, whose length is not limited.
    let value: String
  }

  /// The maximum depth of nested components.
  private static let deepest = 16

  private(set) var lines: [Line] = []
  /// The encoding of the texts, if it is not UTF-8.
  private(set) var encoding: TextEncoding?

  /// Reads the lines of a file.
  /// - Parameter isRead: whether the value of a property is used, by its name and the names of the components that contain it.
  init(_ bytes: ArraySlice<UInt8>, isRead: (_ name: String, _ open: [String]) -> Bool) throws(ImportRemark) {
    var parts: [Parts] = []
    var open: [String] = []
    for (number, line) in Self.unfolded(bytes) where !line.allSatisfy({ $0 <= 0x20 }) {
      guard let part = Parts(line, number, isRead: { ["BEGIN", "END"].contains($0) || isRead($0, open) }) else {
        throw ImportRemark(.noColon, line: number, value: String(decoding: line.prefix(200), as: UTF8.self))
      }
      switch Self.text(part.name).uppercased() {
      case "BEGIN": open.append(Self.text(part.value).trimmed.uppercased())
      case "END": _ = open.popLast()
      default: break
      }
      guard open.count <= Self.deepest else { throw ImportRemark(.tooDeep, line: number) }
      parts.append(part)
    }
    let encoding = try Self.encoding(of: parts)
    self.encoding = encoding == .utf8 ? nil : encoding
    for part in parts { lines.append(try part.line(encoding)) }
  }

  /// Returns each logical line with the number of its first physical line. Lines end with CR LF, or with either alone.
  private static func unfolded(_ bytes: ArraySlice<UInt8>) -> [(number: Int, bytes: [UInt8])] {
    var lines: [(number: Int, bytes: [UInt8])] = []
    var number = 0
    var rest = bytes
    while !rest.isEmpty {
      number += 1
      let end = rest.firstIndex { $0 == 10 || $0 == 13 } ?? rest.endIndex
      let line = rest[..<end]
      let hasBoth = end < rest.endIndex && rest[end] == 13 && end + 1 < rest.endIndex && rest[end + 1] == 10
      rest = rest[min(end + (hasBoth ? 2 : 1), rest.endIndex)...]
      if !lines.isEmpty, line.first == 0x20 || line.first == 9 {
        lines[lines.count - 1].bytes += line.dropFirst()
      } else {
        lines.append((number, Array(line)))
      }
    }
    return lines
  }

  /// Returns UTF-8 if every used value is UTF-8. Otherwise the only encoding in which the values consist of words.
  private static func encoding(of parts: [Parts]) throws(ImportRemark) -> TextEncoding {
    guard let broken = parts.first(where: { !$0.isUTF8 }) else { return .utf8 }
    var all: [UInt8] = []
    for part in parts where !part.isASCII { all += part.value + [10] }
    guard let certain = TextEncoding.certain(for: all[...]) else {
      throw ImportRemark(.notUTF8(UTF8Fault(in: broken.bytes[...])?.column ?? 1, .calendar), line: broken.number)
    }
    return certain
  }

  /// A logical line split into name, parameters and value, as bytes.
  private struct Parts {
    let number: Int
    let bytes: [UInt8]
    let name: ArraySlice<UInt8>
    let parameters: [ArraySlice<UInt8>]
    let value: ArraySlice<UInt8>
    let isUTF8: Bool
    var isASCII: Bool { value.allSatisfy { $0 < 0x80 } }

    /// Splits a line; nil if it has no colon.
    init?(_ bytes: [UInt8], _ number: Int, isRead: (String) -> Bool) {
      var isQuoted = false
      var parts: [ArraySlice<UInt8>] = []
      var start = 0
      var colon: Int?
      for (index, byte) in bytes.enumerated() {
        if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
        guard !isQuoted, byte == UInt8(ascii: ";") || byte == UInt8(ascii: ":") else { continue }
        parts.append(bytes[start..<index])
        start = index + 1
        if byte == UInt8(ascii: ":") {
          colon = index
          break
        }
      }
      guard colon != nil, let name = parts.first else { return nil }
      self.number = number
      self.name = name
      let isKept = isRead(CalendarLines.text(name).uppercased())
      self.bytes = isKept ? bytes : []
      parameters = isKept ? Array(parts.dropFirst()) : []
      value = isKept ? bytes[start...] : []
      isUTF8 = !isKept || UTF8Fault(in: bytes[...]) == nil
    }

    /// Decodes the line.
    func line(_ encoding: TextEncoding) throws(ImportRemark) -> Line {
      if let control = value.first(where: { $0 < 0x20 && $0 != 9 }) { throw ImportRemark(.control(UInt32(control)), line: number) }
      guard value.count <= ImportedFile.longestText else { throw ImportRemark(.tooLong(ImportedFile.longestText), line: number) }
      var read: [String: String] = [:]
      for part in parameters {
        let sign = part.firstIndex(of: UInt8(ascii: "=")) ?? part.endIndex
        let value = part[min(sign + 1, part.endIndex)...].filter { $0 != UInt8(ascii: "\"") }
        read[CalendarLines.text(part[..<sign]).uppercased()] = CalendarLines.text(value[...])
      }
      return Line(
        number: number, name: CalendarLines.text(name).uppercased(), parameters: read, value: CalendarLines.text(encoding.utf8(value)[...]))
    }
  }

  private static func text(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }
}

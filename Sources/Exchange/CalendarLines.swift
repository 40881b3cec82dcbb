import RoadmapEngine
import Wording

/// The lines of a calendar of another program, unfolded (RFC 5545, 3.1).
struct CalendarLines {
  struct Line {
    /// From 1.
    let number: Int
    /// In capitals.
    let name: String
    /// By name in capitals.
    let parameters: [String: String]
    let value: String
  }

  private(set) var lines: [Line] = []

  init(_ bytes: ArraySlice<UInt8>) throws(ImportRemark) {
    var open: [UInt8] = []
    var openNumber = 0
    var number = 0
    var rest = bytes
    while !rest.isEmpty {
      number += 1
      let end = rest.firstIndex { $0 == 10 } ?? rest.endIndex
      var line = rest[..<end]
      rest = end < rest.endIndex ? rest[(end + 1)...] : []
      if line.last == 13 { line = line.dropLast() }
      if let control = line.first(where: { $0 < 0x20 && $0 != 9 }) { throw ImportRemark(.control(UInt32(control)), line: number) }
      if line.first == 0x20 || line.first == 9 {
        guard open.count + line.count <= ImportedFile.longestText * 2 else {
          throw ImportRemark(.tooLong(ImportedFile.longestText), line: number)
        }
        open += line.dropFirst()
        continue
      }
      try add(open, openNumber)
      open = Array(line)
      openNumber = number
    }
    try add(open, openNumber)
  }

  private mutating func add(_ bytes: [UInt8], _ number: Int) throws(ImportRemark) {
    if bytes.allSatisfy({ $0 <= 0x20 }) { return }
    guard bytes.count <= ImportedFile.longestText else { throw ImportRemark(.tooLong(ImportedFile.longestText), line: number) }
    var isQuoted = false
    var parts: [ArraySlice<UInt8>] = []
    var start = 0
    for (place, byte) in bytes.enumerated() {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      guard !isQuoted, byte == UInt8(ascii: ";") || byte == UInt8(ascii: ":") else { continue }
      parts.append(bytes[start..<place])
      start = place + 1
      guard byte == UInt8(ascii: ":") else { continue }
      var parameters: [String: String] = [:]
      for part in parts.dropFirst() {
        let sign = part.firstIndex(of: UInt8(ascii: "=")) ?? part.endIndex
        let value = part[min(sign + 1, part.endIndex)...].filter { $0 != UInt8(ascii: "\"") }
        parameters[Self.text(part[..<sign]).uppercased()] = Self.text(value[...])
      }
      lines.append(
        Line(number: number, name: Self.text(parts[0]).uppercased(), parameters: parameters, value: Self.text(bytes[start...])))
      return
    }
    throw ImportRemark(.noColon, line: number, value: Self.text(bytes[...]))
  }

  private static func text(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }
}

extension CalendarLines.Line {
  /// The texts of a value with commas between them, unescaped.
  var texts: [String] {
    var texts: [String] = []
    var text = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in value.unicodeScalars {
      if isEscaped {
        text.append(scalar == "n" || scalar == "N" ? "\n" : scalar)
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else if scalar == "," {
        texts.append(String(text))
        text = String.UnicodeScalarView()
      } else {
        text.append(scalar)
      }
    }
    return texts + [String(text)]
  }

  /// One text; commas that somebody forgot to escape belong to it.
  var text: String { texts.joined(separator: ",") }

  /// The day, and whether a time of day stands behind it.
  var day: (day: Day, hasClock: Bool, isMidnight: Bool)? {
    let bytes = Array(value.utf8)
    guard bytes.count >= 8, bytes.prefix(8).allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else { return nil }
    guard bytes.count == 8 || bytes[8] == UInt8(ascii: "T") else { return nil }
    let number = bytes.prefix(8).reduce(0) { $0 * 10 + Int($1 - 0x30) }
    let day = Day(year: number / 10_000, month: number / 100 % 100, day: number % 100)
    return day.map { ($0, bytes.count > 8, bytes.dropFirst(9).prefix(6).allSatisfy { $0 == 0x30 }) }
  }
}

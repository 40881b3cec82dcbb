import Exchange
import RoadmapEngine
import StatusViews
import Testing
import Wording

/// Attacks on programs that open exported files (Promises.md, S2 and S3), checked on bytes and scalars.
@Suite struct EscapingTests {
  private func source(_ texts: [String]) -> ViewSource {
    Plans.source(
      Plans.small(
        texts.enumerated().map { place, text in
          Plans.step("s\(place)") { step in
            step.title = .plain(text)
            step.notes = .plain(text)
            step.deliverable = .plain(text)
            step.deadline = Day("2026-12-03")
          }
        }))
  }

  @Test func `no cell of a table begins like a formula`() throws {
    let attacks = [
      "=1", "+1", "-1", "@x", "\t=1", "\r=1", "\n=1", "  =1", "\u{A0}=1", "＝1", "＋1", "－1", "＠1", "=\u{301}1", "'=1", "\u{3000}=1",
    ]
    let text = String(decoding: source(attacks).stepTable(Plans.state), as: UTF8.self)
    // Checks every beginning of a cell: after a line end or a comma, with or without a quotation mark.
    let starts: Set<Unicode.Scalar> = ["=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠"]
    var isStart = true
    var isQuoted = false
    var found: [String] = []
    for scalar in text.unicodeScalars {
      if scalar == "\"" {
        isQuoted.toggle()
        continue
      }
      if isStart, scalar.properties.isWhitespace, scalar != "\t",
        isQuoted || scalar.value == 0xA0 || scalar.value == 0x3000 || scalar == " "
      {
        continue
      }
      if isStart, starts.contains(scalar), isQuoted || scalar != "\r" { found.append("\(scalar)") }
      isStart = !isQuoted && (scalar == "," || scalar == "\n")
    }
    #expect(found == [])
    #expect(String(decoding: source(["=1"]).stepTable(Plans.state, isRaw: true), as: UTF8.self).contains(",=1,"))
    // A computed number is not guarded, and the byte order mark comes first.
    #expect(source(["x"]).stepTable(Plans.state, hasMark: true).starts(with: [0xEF, 0xBB, 0xBF]))
  }

  @Test func `lines of a calendar end as they must, are short, and hold whole letters`() {
    let bytes = source(Plans.naughty).iCalendar(Plans.state, .calendar, stamp: "2026-11-24T00:00:00Z")
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(Array(text.utf8) == bytes)
    var lines: [[UInt8]] = [[]]
    var previous: UInt8 = 0
    for byte in bytes {
      #expect(byte != 10 || previous == 13)
      #expect(previous != 13 || byte == 10)
      if byte == 10 { lines.append([]) } else if byte != 13 { lines[lines.count - 1].append(byte) }
      previous = byte
    }
    #expect(lines.allSatisfy { $0.count <= 75 })
    // A line that was folded inside a character would not be valid UTF-8.
    #expect(lines.allSatisfy { String(validating: $0, as: UTF8.self) != nil })
    // A text may contain tabs (RFC 5545, TSAFE-CHAR) but no other control character.
    #expect(lines.joined().allSatisfy { ($0 >= 0x20 || $0 == 9) && $0 != 0x7F })
    #expect(lines.count { $0 == Array("BEGIN:VEVENT".utf8) } == lines.count { $0 == Array("END:VEVENT".utf8) })
  }

  @Test func `nothing in a project opens an element or an entity`() {
    let text = String(decoding: source(Plans.naughty).projectXML(), as: UTF8.self)
    #expect(!text.contains("<b>") && !text.contains("<!") && !text.contains("]]>"))
    #expect(text.unicodeScalars.allSatisfy { $0.value >= 0x20 || $0 == "\n" || $0 == "\t" })
    // Checks bytes, because a combining mark after a semicolon would make another `Character` of the two.
    let bytes = Array(text.utf8)
    let entities = bytes.indices.filter { bytes[$0] == UInt8(ascii: "&") }.map { start in
      String(decoding: bytes[start...].prefix { $0 != UInt8(ascii: ";") }.dropFirst(), as: UTF8.self)
    }
    let names = Set(entities).filter { !$0.hasPrefix("#") }
    #expect(names.contains("amp") && names.subtracting(["amp", "lt", "gt", "quot", "apos"]) == [])
    // No character reference stands for a character that XML 1.0 cannot hold.
    let numbers = Set(entities).subtracting(names).map { UInt32($0.dropFirst()) }
    #expect(numbers.allSatisfy { number in number.map { $0 >= 0x20 || [9, 10, 13].contains($0) } ?? false })
    #expect(!text.unicodeScalars.contains { $0.value == 0xFFFE || $0.value == 0xFFFF })
  }
}

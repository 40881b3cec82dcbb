import StrictJSON
import Testing

@Suite struct CanonicalWritingTests {
  func rewritten(_ json: String) throws -> String {
    var writer = JSONWriter(.canonical)
    writer.value(try JSONDocument(Array(json.utf8)).root)
    return String(decoding: writer.finish(), as: UTF8.self)
  }

  @Test func `canonical text comes back byte for byte`() throws {
    let text = """
      {
        "a": [],
        "b": {},
        "c": ["x", 1, true, null],
        "d": [
          {
            "e": "é\\n\\u202e"
          },
          [1, 2.5]
        ]
      }

      """
    #expect(try rewritten(text) == text)
  }

  @Test func `controls and bidirectional controls are escaped and other scalars are not`() {
    var writer = JSONWriter(.compact)
    writer.string("a\u{1B}\u{7F}\u{85}\u{061C}\u{200F}\u{2028}\u{2066}\"\\\té名😀")
    let expected = #""a\u001b\u007f\u0085\u061c\u200f\u2028\u2066\"\\\té名😀""#
    #expect(String(decoding: writer.finish(), as: UTF8.self) == expected)
  }

  @Test(arguments: [0x00, 0x1B, 0x7F]) func `a control among plain letters is escaped`(control: UInt8) {
    var writer = JSONWriter(.compact)
    writer.string("a" + String(decoding: [control], as: UTF8.self))
    #expect(!writer.finish().contains(control))
  }

  @Test func `each character is written in its own way, wherever it stands in a text`() {
    let named: [UInt32: String] = [0x08: "\\b", 0x09: "\\t", 0x0A: "\\n", 0x0C: "\\f", 0x0D: "\\r", 0x22: "\\\"", 0x5C: "\\\\"]
    let escaped: [ClosedRange<UInt32>] = [0...0x1F, 0x7F...0x9F, 0x61C...0x61C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069]
    for scalar in (Array(0...0x3100) + [0xD7FF, 0xE000, 0xFEFF, 0xFFFD, 0x1F600, 0x10FFFF] as [UInt32]).compactMap(Unicode.Scalar.init) {
      let hex = String(scalar.value, radix: 16)
      let code = "\\u" + String(repeating: "0", count: max(0, 4 - hex.count)) + hex
      let expected = named[scalar.value] ?? (escaped.contains { $0.contains(scalar.value) } ? code : String(scalar))
      for (before, after) in [("", ""), ("abc", "defghijkl"), ("abcdefgh", "é"), ("ab’", "cdefg")] {
        var writer = JSONWriter(.compact)
        writer.string(before + String(scalar) + after)
        #expect(writer.finish() == Array("\"\(before)\(expected)\(after)\"".utf8), "\(code)")
      }
    }
  }

  @Test func `numbers keep their exact text`() throws {
    let numbers = "[1.0, -0.5, 1e2, 1E+3, 0.1000, -0, 0, -0.0, 1e-7, 9007199254740992]\n"
    #expect(try rewritten(numbers) == numbers)
    #expect(
      try rewritten("{\"1\": [2.50, {\"\\\"-3\": \"4.0\", \"e\": 5e0}], \"é6\": -7.0}").filter { $0 != " " && $0 != "\n" }
        == "{\"1\":[2.50,{\"\\\"-3\":\"4.0\",\"e\":5e0}],\"é6\":-7.0}")
  }

  @Test func `a long array stands on many lines`() throws {
    let words = (0..<30).map { "word\($0)" }
    var writer = JSONWriter()
    writer.scalars(words)
    let text = String(decoding: writer.finish(), as: UTF8.self)
    #expect(text.split(separator: "\n").count == 32)
    #expect(try rewritten(text) == text)
  }

  @Test func `the place of any value is found`() throws {
    let root = try JSONDocument(Array("{\n  \"a\": [1, {\"b\": \"x\"}],\n  \"c\": 7}".utf8)).root
    let places = root.members.map { $0.value.place }
    #expect(places == [JSONPlace(line: 2, column: 8), JSONPlace(line: 3, column: 8)])
    let inner = root.members.first { $0.key == "a" }?.value.elements.map { $0 }.last?.members.first { $0.key == "b" }?.value
    #expect(inner?.place == JSONPlace(line: 2, column: 18))
  }
}

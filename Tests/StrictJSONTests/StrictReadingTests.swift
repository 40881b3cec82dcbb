import StrictJSON
import Support
import Testing

@Suite struct StrictReadingTests {
  func fault(_ bytes: [UInt8]) -> JSONFault? {
    do throws(JSONFault) { _ = try JSONDocument(bytes) } catch { return error }
    return nil
  }

  func fault(_ text: String) -> JSONFault? { fault(Array(text.utf8)) }

  static let broken: [(text: String, reason: JSONFault.Reason, line: Int, column: Int)] = [
    ("", .empty, 1, 1), (" \n\t ", .empty, 1, 1), ("{", .truncated, 1, 2), ("[1,\n2", .truncated, 2, 2), ("{\"a\"", .truncated, 1, 5),
    ("{\"a\":", .truncated, 1, 6), ("\"abc", .truncated, 1, 5), ("\"ab\\", .truncated, 1, 5), ("\"\\u12", .truncated, 1, 6),
    ("{\"a\":1,}", .trailingComma, 1, 7), ("[1,\n]", .trailingComma, 1, 3), ("[1 2]", .unexpected("2]"), 1, 4),
    ("{\"a\" 1}", .unexpected("1}"), 1, 6), ("{a:1}", .unexpected("a:1}"), 1, 2), ("{\"é\":1, 'b':2}", .unexpected("'b':2}"), 1, 9),
    ("[1]x", .unexpected("x"), 1, 4), ("{} {}", .unexpected("{}"), 1, 4), ("tru", .unexpected("tru"), 1, 1),
    ("[01]", .unexpected("1]"), 1, 3), ("[1.]", .unexpected("]"), 1, 4), ("[.5]", .unexpected(".5]"), 1, 2),
    ("[+1]", .unexpected("+1]"), 1, 2),
    ("[1e]", .unexpected("]"), 1, 4), ("[-]", .unexpected("-]"), 1, 2), ("[1a]", .unexpected("a]"), 1, 3),
    ("[NaN]", .notANumber, 1, 2), ("[-Infinity]", .notANumber, 1, 2), ("[1] // x", .comment, 1, 5), ("/* x */ 1", .comment, 1, 1),
    ("# x\n1", .comment, 1, 1), ("{\n<<<<<<< ours\n\"a\": 1}", .conflictMarker, 2, 1), ("{\"a\": 1\n=======\n}", .conflictMarker, 2, 1),
    ("{\"a\":1,\"b\":2,\"a\":3}", .duplicateKey("a"), 1, 14), ("{\"a\":1,\"\\u0061\":3}", .duplicateKey("a"), 1, 8),
    ("[{\"x\":{\"k\":1,\"k\":2}}]", .duplicateKey("k"), 1, 14),
    ("[9007199254740993]", .numberOutOfRange, 1, 2), ("[-9007199254740993]", .numberOutOfRange, 1, 2), ("[1e300]", .numberOutOfRange, 1, 2),
    ("[18446744073709551615]", .numberOutOfRange, 1, 2), ("[99999999999999999999999]", .numberOutOfRange, 1, 2),
    ("[1e400]", .numberOutOfRange, 1, 2), ("[\"\\ud800\"]", .loneSurrogate, 1, 3), ("[\"\\udc00\"]", .loneSurrogate, 1, 3),
    ("[\"\\ud800\\u0041\"]", .loneSurrogate, 1, 3), ("[\"a\tb\"]", .controlCharacter, 1, 4), ("[\"a\nb\"]", .controlCharacter, 1, 4),
    ("[\"\\x\"]", .unexpected("\\x"), 1, 3), ("[\"\\u12g4\"]", .unexpected("12g4\"]"), 1, 5), ("\u{FEFF}{}", .byteOrderMark, 1, 1),
    (String(repeating: "[", count: 65), .tooDeep, 1, 65), ("]", .unexpected("]"), 1, 1), ("{]", .unexpected("]"), 1, 2),
    ("[}", .unexpected("}"), 1, 2),
  ]

  @Test func `what is broken is refused with its reason and its place`() {
    for (text, reason, line, column) in StrictReadingTests.broken {
      let found = fault(text)
      #expect(found == JSONFault(reason, at: JSONPlace(line: line, column: column)), "\(text.prefix(40)): \(String(describing: found))")
    }
  }

  @Test func `bytes that are no UTF-8 are refused where they stand`() {
    #expect(fault([0x5B, 0x22, 0xFF, 0x22, 0x5D]) == JSONFault(.invalidUTF8, at: JSONPlace(line: 1, column: 3)))
    #expect(fault([0xFF, 0xFE, 0x7B, 0x00])?.reason == .otherEncoding)
    #expect(fault([0x7B, 0x00, 0x7D, 0x00])?.reason == .otherEncoding)
  }

  @Test func `64 levels are read and 65 are not`() {
    let deep = String(repeating: "[", count: 64) + String(repeating: "]", count: 64)
    #expect(fault(deep) == nil && fault("[\(deep)]")?.reason == .tooDeep)
  }

  @Test func `a string of 64 KB is read and a longer one is not`() {
    let long = String(repeating: "é", count: 32_768)
    #expect(fault("[\"\(long)\"]") == nil && fault("[\"\(long)x\"]")?.reason == .stringTooLong)
  }

  @Test func `more than 64 MB are not read`() {
    #expect(fault([UInt8](repeating: 0x20, count: 67_108_865)) == JSONFault(.fileTooLarge, at: JSONPlace(line: 1, column: 1)))
  }

  @Test func `many keys are compared in good time`() {
    let keys = (0..<100_000).map { "\"k\($0)\":0" }.joined(separator: ",")
    #expect(fault("{\(keys)}") == nil && fault("{\(keys),\"k7\":1}")?.reason == .duplicateKey("k7"))
  }

  /// Both readers must agree: a file that only the fast one refuses would have a fault without a position.
  @Test func `the fast and the slow reader agree on damaged files`() {
    let sound = Array(#"{"a":[1,-2.5e3,true,null,"é\n\u00e9\ud83d\ude00"],"b":{"c":"","d":[[],{}]},"e":9007199254740992}"#.utf8)
    var random = SeededRandom(seed: 7)
    let bytes: [UInt8] = Array("{}[],:\"\\0123456789eE+-.truefalsn u/#\u{0}\n".utf8) + [0x80, 0xC3, 0xED, 0xFF]
    for _ in 0..<20_000 {
      var damaged = sound
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        let place = Int.random(in: 0..<damaged.count, using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: damaged[place] = bytes[Int.random(in: 0..<bytes.count, using: &random)]
        case 1: damaged.remove(at: place)
        default: damaged.insert(bytes[Int.random(in: 0..<bytes.count, using: &random)], at: place)
        }
      }
      // A fault without a position means that the fast reader refuses what the slow one accepts.
      #expect(fault(damaged)?.reason != .unexpected(""), "\(String(decoding: damaged, as: UTF8.self))")
    }
  }
}

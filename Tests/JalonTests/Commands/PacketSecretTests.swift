import Foundation
import Support
import Testing

/// No byte of a packet holds a word, an id or a day that its reader may not see. What is searched for stands in every field that the schemas
/// have.
@Suite struct PacketSecretTests {
  private let folder = TemporaryFolder()
  private static let word = "Zwiebelkuchen"
  private static let day = "2031-07-13"
  private static let number = "7919"

  init() throws {
    for name in ["roadmap", "party", "calendar", "workspace"] {
      let schema = try JalonProcess.run(["schema", name])
      folder.write(schema.output, to: "schemas/\(name).json")
    }
    _ = try PythonReader.run("secret_workspace.py", [folder.path("ne"), Self.word, Self.day, Self.number, folder.path("schemas")])
    try run("ne", "me", "party:NE", "name:\(Self.word)")
  }

  @discardableResult
  private func run(_ copy: String, _ words: String..., status: Int32 = 0) throws -> JalonProcess {
    let result = try JalonProcess.run(words + ["--workspace", copy, "--today", "2026-11-24"], in: folder.path(""))
    #expect(result.status == status, "\(copy) \(words): \(result.output) \(result.errors)")
    return result
  }

  private struct Entry: Decodable {
    let name: String
    let text: String
  }

  /// Sends a packet or a sheet, and returns every byte that it holds: the archive, the names and the contents of its files.
  private func send(_ copy: String, to party: String, asSheet isSheet: Bool = false) throws -> (path: String, bytes: [[UInt8]]) {
    let out = "out-\(copy)-\(party)-\(UInt32.random(in: 0 ... .max))"
    try FileManager.default.createDirectory(atPath: folder.path(out), withIntermediateDirectories: true)
    if isSheet { try run(copy, "sheet", "send", party, "--output", out) } else { try run(copy, "send", party, "--output", out) }
    let path = "\(out)/\(folder.names(in: out).first ?? "")"
    let packed = try Data(contentsOf: URL(fileURLWithPath: folder.path(path)))
    let entries = try PythonReader.read("unzip.py", [folder.path(path)], as: [Entry].self)
    return (path, [Array(packed), Array(path.utf8)] + entries.flatMap { [Array($0.name.utf8), Array($0.text.utf8)] })
  }

  /// The ways in which a text can stand in bytes, by their names.
  private static func encodings(of text: String) -> [(name: String, bytes: [UInt8])] {
    var found: [(String, [UInt8])] = []
    for (name, form) in [("as it is", text), ("in small letters", text.lowercased()), ("in capitals", text.uppercased())] {
      let bytes = Array(form.utf8)
      found.append(("UTF-8 \(name)", bytes))
      found.append(("UTF-16 LE \(name)", bytes.flatMap { [$0, 0] }))
      found.append(("UTF-16 BE \(name)", bytes.flatMap { [0, $0] }))
      for shift in 0..<3 {
        // The letters at both ends depend on the neighbours.
        let encoded = Data([UInt8](repeating: 0, count: shift) + bytes).base64EncodedString().filter { $0 != "=" }
        found.append(("base64 \(shift) \(name)", Array(encoded.utf8.dropFirst(shift == 0 ? 0 : shift + 1).dropLast(1))))
      }
      for isLower in [false, true] {
        let escaped = form.utf16.map { unit in
          let digits = String(unit, radix: 16, uppercase: !isLower)
          return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        }
        found.append(("escapes \(name)", Array(escaped.joined().utf8)))
      }
    }
    return found
  }

  /// Returns the encodings in which a text stands somewhere in bytes.
  private static func places(of text: String, in bytes: [[UInt8]]) -> [String] {
    encodings(of: text).filter { encoding in
      bytes.contains { Data($0).range(of: Data(encoding.bytes)) != nil }
    }.map(\.name)
  }

  private func expectNothing(_ bytes: [[UInt8]], _ when: Comment) {
    for secret in [Self.word, Self.day, Self.number] { #expect(Self.places(of: secret, in: bytes) == [], "\(when): \(secret)") }
  }

  @Test func `the search finds a word in every encoding`() {
    for (name, bytes) in Self.encodings(of: Self.word) {
      let hidden = [UInt8](repeating: 0x78, count: 5) + bytes + [0x79]
      #expect(Self.places(of: Self.word, in: [hidden]).contains(name))
    }
    let inside = Data("note: \(Self.word)!".utf8).base64EncodedString()
    #expect(!Self.places(of: Self.word, in: [Array(inside.utf8)]).isEmpty)
  }

  @Test func `what a party may not see is in no packet to it, whatever happens to it`() throws {
    let first = try send("ne", to: "LY")
    expectNothing(first.bytes, "at first")
    #expect(!Self.places(of: Self.word, in: try send("ne", to: "TD").bytes).isEmpty)
    try run("ne", "set", "mixed/seen", "deadline:2027-03-01", "notes:\(Self.word) again", "--reason", Self.word)
    try run("ne", "set", "mixed/\(Self.word.lowercased())", "title:\(Self.word) 2", "duration:9")
    expectNothing(try send("ne", to: "LY").bytes, "after changes")
    try run("ne", "rename", "mixed/\(Self.word.lowercased())-2", "\(Self.word.lowercased())-5")
    try run("ne", "remove", "mixed/\(Self.word.lowercased())-3")
    try run("ne", "views", "save", Self.word, Self.word)
    try run("ne", "baseline", "remove", Self.word.lowercased())
    expectNothing(try send("ne", to: "LY").bytes, "after renaming and removing")
    // A step that was shown, and then hidden and written anew.
    try run("ne", "set", "mixed/first", "title:\(Self.word)", "visibility:own", "owners:NE/mol")
    expectNothing(try send("ne", to: "LY").bytes, "after hiding")
  }

  @Test func `what a party may not see is in no sheet to it, and in no receipt`() throws {
    let sheet = try send("ne", to: "LY", asSheet: true)
    expectNothing(sheet.bytes, "in a sheet")
    #expect(!Self.places(of: Self.word, in: try send("ne", to: "TD", asSheet: true).bytes).isEmpty)
    _ = try PythonReader.run(
      "fill_sheet.py", [folder.path(sheet.path), folder.path("back.xlsx"), "mixed/seen|#description+remark|Noted"])
    try run("ne", "set", "mixed/seen", "notes:\(Self.word) again", "--reason", Self.word)
    try run("ne", "receive", "back.xlsx", status: 1)
    for name in ["back-receipt.txt", "back-receipt.xlsx"] {
      let bytes = try Data(contentsOf: URL(fileURLWithPath: folder.path(name)))
      let entries = name.hasSuffix("xlsx") ? try PythonReader.read("unzip.py", [folder.path(name)], as: [Entry].self) : []
      expectNothing([Array(bytes)] + entries.map { Array($0.text.utf8) }, "in \(name)")
    }
  }

  @Test func `what a party may not see is in no reminder to it`() throws {
    for isSheet in [true, false] {
      _ = try send("ne", to: "LY", asSheet: isSheet)
      for language in ["en", "fr", "ar"] {
        let text = try run("ne", "rounds", "--reminder", "LY", "--lang", language).output
        expectNothing([Array(text.utf8)], "in a reminder")
        #expect(text.split(separator: "\n").count > 5)
      }
    }
  }

  @Test func `what one party proposes, and why it was refused, goes to nobody else`() throws {
    let chad = try send("ne", to: "TD")
    let libya = try send("ne", to: "LY")
    _ = try JalonProcess.run(["receive", chad.path, "--into", "td"], in: folder.path(""))
    _ = try JalonProcess.run(["receive", libya.path, "--into", "ly"], in: folder.path(""))
    try run("td", "set", "mixed/seen", "title:\(Self.word)", "deadline:\(Self.day)")
    try run("ne", "receive", try send("td", to: "NE").path, status: 1)
    expectNothing(try send("ne", to: "LY").bytes, "while it waits")
    try run("ne", "proposals", "refuse", "mixed/seen", "--reason", Self.word)
    expectNothing(try send("ne", to: "LY").bytes, "after the refusal")
    #expect(!Self.places(of: Self.word, in: try send("ne", to: "TD").bytes).isEmpty)
    // A value that was changed by both, and is contested between two copies of one party.
    try run("ly", "set", "mixed/seen", "deadline:2027-04-01")
    let answer = try send("ly", to: "NE")
    expectNothing(answer.bytes, "from the other party")
  }

  @Test func `after a purge no packet holds the words, and none that comes later brings them back`() throws {
    try run("ne", "set", "mixed/seen", "title:\(Self.word)")
    let first = try send("ne", to: "LY")
    _ = try JalonProcess.run(["receive", first.path, "--into", "ly"], in: folder.path(""))
    try run("ly", "set", "mixed/seen", "deadline:2027-04-01")
    let before = try send("ly", to: "NE")
    try run("ne", "receive", before.path, status: 1)
    try run("ly", "set", "mixed/first", "deadline:2027-04-02")
    let later = try send("ly", to: "NE")
    #expect(!Self.places(of: Self.word, in: later.bytes).isEmpty)
    try run("ne", "remove", "mixed/seen")
    try run("ne", "purge", "mixed/seen", "--yes-purge", "seen")
    let kept = folder.names(in: "ne/.jalon/received")
    #expect(kept.count == 1)
    let received = try run("ne", "receive", later.path, status: 1)
    #expect(!received.output.contains(Self.word) && received.output.contains("2 Apr 2027"), "\(received.output)")
    #expect(try !run("ne", "proposals", status: 1).output.contains(Self.word))
    for name in folder.names(in: "ne/.jalon/received") {
      let entries = try PythonReader.read("unzip.py", [folder.path("ne/.jalon/received/\(name)")], as: [Entry].self)
      #expect(!entries.contains { $0.text.contains("\"id\": \"seen\"") || $0.text.contains("mixed/seen") })
    }
    try run("ne", "proposals", "take", "promises", "structure", "words", "dates")
    try run("ne", "show", "mixed/seen", status: 1)
    let next = try send("ne", to: "LY")
    #expect(!next.bytes.contains { String(decoding: $0, as: UTF8.self).contains("\"title\": \"\(Self.word)\"") })
  }
}

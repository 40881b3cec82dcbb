import Foundation
import Support
import Testing

/// Texts that try to drive the terminal, hide or reorder: they are kept unchanged in the files and shown harmlessly (Promises.md, S1).
@Suite struct TerminalSafetyTests {
  let folder = TemporaryFolder()
  var workspace: String { folder.path("w") }

  init() throws { try JalonProcess.makeSample(workspace) }

  static let texts = [
    "\u{1B}]0;title\u{7}", "\u{1B}]52;c;aGk=\u{7}", "\u{1B}[31mred\u{1B}[0m", "\u{1B}c", "\u{9B}31m", "\u{1B}P$q\u{1B}\\",
    "\u{8}\u{8}\u{8}over",
    "a\u{202E}gpj.exe", "\u{2066}\u{2069}", "line\u{2028}line\u{2029}", "\u{7F}", "\u{0}nul", "\u{E0041}\u{E007F}", "bell\u{7}",
    "e" + String(repeating: "\u{301}", count: 500), "👩‍👩‍👧‍👦 \u{200D}", "é e\u{301}", String(repeating: "x", count: 60_000), "سلام\u{200F}",
    "tab\tand\nline", "\u{FEFF}bom", "\u{FFFD}\u{10FFFF}", "=1+1", "%s%n$(reboot)`x`",
  ]

  /// Returns whether data must not bring a scalar to a terminal.
  private func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A, 0x09: false
    case 0..<0x20, 0x7F..<0xA0, 0x61C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  @Test func `no text of a plan drives the terminal, whatever prints it`() throws {
    var steps: [String] = []
    for (place, text) in Self.texts.enumerated() {
      let json = String(decoding: try JSONEncoder().encode(text), as: UTF8.self)
      steps.append(
        #"{"id": "n\#(place)", "title": \#(json), "deliverable": \#(json), "notes": \#(json), "tags": [\#(json)], "source": \#(json), "blocked": \#(json)}"#
      )
    }
    folder.write(
      #"{"format": "jalon.roadmap/1", "id": "n", "title": "\u001b]0;x\u0007", "parties": ["NE"], "start": "2026-01-05", "steps": [\#(steps.joined(separator: ","))]}"#,
      to: "w/roadmaps/n.json")
    folder.write("{\"\u{1B}[31m\u{9B}", to: "w/roadmaps/odd\u{1B}]0;y\u{7}.json")
    let commands = [
      ["list"], ["check"], ["print", "overview"], ["print", "plan"], ["print", "matrix"], ["print", "timeline"], ["print", "agenda"],
      ["show", "n0"], ["show", "n7"], ["forecast", "--roadmap", "n", "--runs", "10"], ["list", "\u{1B}[31m\u{202E}:x"],
      ["show", "\u{1B}c"],
      ["set", "n0", "duration:\u{1B}c"], ["history"], ["trash"], ["calendar", "show", "\u{9B}"],
    ]
    for command in commands {
      let result = try JalonProcess.run(command + ["--workspace", workspace, "--today", "2026-11-24"])
      let harm = (result.output + result.errors).unicodeScalars.filter(isHarmful)
      #expect(harm.isEmpty, "\(command): \(harm.map { String($0.value, radix: 16) })")
    }
  }

  @Test func `every text goes through the command line and the file unchanged`() throws {
    // An argument cannot contain NUL, and this test's reader drops a byte order mark at the start.
    for text in Self.texts where !text.contains("\u{0}") && !text.hasPrefix("\u{FEFF}") {
      let set = ["set", "gazette", "notes:\(text)", "title:\(text)", "--workspace", workspace, "--today", "2026-11-24"]
      let result = try JalonProcess.run(set)
      #expect(result.status == 0, "\(text.prefix(20)): \(result.errors)")
      let json = try JalonProcess.run(["print", "plan", "--format", "json", "--roadmap", "ne-ly-labour", "--workspace", workspace])
      let data = try #require(try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
      let steps = (data["roadmaps"] as? [[String: Any]])?.first?["steps"] as? [[String: Any]]
      let title = steps?.first { $0["id"] as? String == "gazette" }?["title"] as? String
      #expect(title.map { Array($0.utf8) } == Array(text.utf8), "\(text.prefix(20).debugDescription)")
      // A later save of another field does not change the text.
      let before = folder.text(of: "w/roadmaps/ne-ly-labour.json")
      _ = try JalonProcess.run(["set", "gazette", "duration:7", "--workspace", workspace])
      _ = try JalonProcess.run(["set", "gazette", "duration:20", "--workspace", workspace])
      #expect(folder.text(of: "w/roadmaps/ne-ly-labour.json") == before)
    }
  }
}

import Foundation
import Support
import Testing

/// Who has answered, since when the others are waited for, and the text by which they are reminded.
@Suite struct RoundsCommandTests {
  private let scene: SheetScene

  init() throws { scene = try SheetScene() }

  @discardableResult
  private func run(_ words: [String], on day: String, status: Int32 = 0) throws -> JalonProcess {
    let result = try JalonProcess.run(words + ["--workspace", "ne", "--today", day], in: scene.folder.path(""))
    #expect(result.status == status, "\(words): \(result.output) \(result.errors)")
    return result
  }

  private func folder(_ name: String) throws -> String {
    try FileManager.default.createDirectory(atPath: scene.folder.path(name), withIntermediateDirectories: true)
    return name
  }

  @Test func `it is told how many have answered, and since which day and how many working days the others are waited for`() throws {
    let out = try folder("out")
    let parties = ["GH", "LY", "ML", "MR", "NG", "TD", "MA", "EU"]
    try run(["sheet", "send"] + parties.dropLast() + ["--reply-by", "2026-11-20", "--output", out], on: "2026-11-03")
    try run(["sheet", "send", "LY", "--output", try folder("again")], on: "2026-11-16")
    let answering = scene.folder.names(in: out).filter { !["LY", "MA"].contains($0.split(separator: "_")[1]) }
    try run(["receive"] + answering.map { "\(out)/\($0)" }, on: "2026-11-24")
    let lines = try run(["rounds"], on: "2026-11-24").output.split(separator: "\n")
    #expect(lines.first == "5 of 7 have answered.")
    #expect(
      lines.contains {
        $0.hasPrefix("GH  sheet sent 3 Nov 2026 (1), answer asked by 20 Nov 2026, sheet received") && $0.hasSuffix("answered")
      })
    #expect(lines.contains("LY  sheet sent 16 Nov 2026 (2), no answer since 3 Nov 2026 (15 working days)"), "\(lines)")
    #expect(lines.contains { $0.hasPrefix("MA  ") && $0.hasSuffix("no answer since 3 Nov 2026 (15 working days)") })
    #expect(try run(["rounds", "--format", "json"], on: "2026-11-24").output.contains("\"replyBy\": \"2026-11-20\""))
  }

  @Test(arguments: ["en", "fr", "ar"]) func `a reminder is a letter`(language: String) throws {
    let out = try folder("out")
    try run(["sheet", "send", "LY", "TD", "--lang", language, "--reply-by", "2026-11-20", "--output", out], on: "2026-11-03")
    try run(["sheet", "send", "TD", "--lang", language, "--output", try folder("again")], on: "2026-11-10")
    try run(["send", "GH", "--output", out], on: "2026-11-03")
    try run(["sheet", "send", "LY", "--roadmap", "ne-ly-labour", "--lang", language, "--output", try folder("more")], on: "2026-11-10")
    let texts = try ["TD", "LY"].map { try run(["rounds", "--reminder", $0], on: "2026-11-24").output }
    let packet = try run(["rounds", "--reminder", "GH", "--lang", language], on: "2026-11-24").output
    expectGolden((texts + [packet]).joined(separator: "\n* * *\n\n"), "reminder.\(language)")
  }

  @Test func `a reminder counts only steps that the party may see now, and none is made where nothing is waited for`() throws {
    let sheet = try scene.send("--roadmap", "ne-ly-labour")
    func reminder() throws -> String { try scene.run("rounds", "--reminder", "LY").output }
    #expect(try reminder().contains("2 steps of the plan are waiting for you"))
    try scene.run("set", "ne-ly-labour/approve-ly", "visibility:own", "owners:NE")
    #expect(try reminder().contains("one step of the plan is waiting for you"))
    try scene.run("receive", sheet)
    let none = try scene.run("rounds", "--reminder", "LY", status: 1)
    #expect(none.errors.contains("no answer is waited for") && none.output.isEmpty)
  }

  @Test func `a turn among the waits names the sheet`() throws {
    _ = try scene.send()
    #expect(try scene.run("print", "waiting", "--width", "200").output.contains("Answer to sheet 1 of Niger"))
    let other = try scene.run("print", "waiting", "--width", "200", "--reader", "LY").output
    #expect(!other.contains("sheet"))
  }
}

import Foundation
import Support
import Testing

/// The exchange with another party in line mode: what came is listed, taken and refused, and an answer is sent.
@Suite struct PlainExchangeTests {
  private let folder = TemporaryFolder()

  private func run(_ words: String..., input: String = "") throws -> JalonProcess {
    try JalonProcess.run(words + ["--today", "2026-11-24"], in: folder.path(""), input: input)
  }

  /// Makes a plan of Niger, and one of Libya that has changed three things and sent them.
  private func begin() throws {
    try JalonProcess.makeSample(folder.path("niger"))
    for name in ["out", "in"] { try FileManager.default.createDirectory(atPath: folder.path(name), withIntermediateDirectories: false) }
    _ = try run("me", "party:NE", "name:Issoufou", "--workspace", "niger")
    _ = try run("send", "LY", "--output", "out", "--roadmap", "ne-ly-labour", "--workspace", "niger")
    let packet = try #require(try FileManager.default.contentsOfDirectory(atPath: folder.path("out")).first)
    _ = try JalonProcess.run(["receive", "out/\(packet)", "--into", "libya"], in: folder.path(""))
    _ = try run("me", "name:Saley", "--workspace", "libya")
    _ = try run("set", "ne-ly-labour/sign-protocol", "deadline:2027-02-20", "--workspace", "libya")
    _ = try run("set", "ne-ly-labour/implementing", "duration:40", "--workspace", "libya")
    _ = try run("set", "ne-ly-labour/ratify-ly", "progress:40", "status:active", "--workspace", "libya")
    _ = try run("send", "NE", "--output", "in", "--workspace", "libya")
  }

  @Test func `the printed waits tell the owner whose turn it is, and no other reader`() throws {
    try begin()
    let packet = try #require(try FileManager.default.contentsOfDirectory(atPath: folder.path("in")).first)
    _ = try run("receive", "in/\(packet)", "--workspace", "niger")
    let waits = ["print", "waiting", "--width", "200", "--workspace", "niger", "--today", "2026-11-24"]
    #expect(try JalonProcess.run(waits, in: folder.path("")).output.contains("3 proposals of"))
    _ = try run("send", "LY", "--output", "out", "--roadmap", "ne-ly-labour", "--workspace", "niger")
    let own = try JalonProcess.run(waits, in: folder.path("")).output
    #expect(own.contains("3 proposals of") && own.contains("Answer to packet 2"), "\(own)")
    for reader in ["LY", "joint", "public"] {
      let other = try run("print", "waiting", "--width", "200", "--reader", reader, "--workspace", "niger").output
      #expect(!other.contains("packet") && !other.contains("proposal"), "\(other)")
    }
    #expect(
      try run("print", "waiting", "--roadmap", "ml-ly-mou", "--width", "200", "--workspace", "niger").output.contains("Answer") == false)
  }

  @Test(arguments: ["en", "fr", "ar"]) func `what came is listed, told, taken and refused`(language: String) throws {
    try begin()
    let lines = [
      "receive in", "1", "take 1", "proposals", "refuse 2", "The commission meets in April.", "waiting", "exchanges", "send LY in",
      "exchanges", "refuse 1", "", "quit",
    ]
    let result = try run("--plain", "--lang", language, "niger", input: lines.map { "\($0)\n" }.joined())
    #expect(result.status == 0)
    let text = result.output.replacing(#/(received|reçu le|وصل) [^(]*?\(/#, with: "received DAY (")
      .replacing(#/NE_LY_[0-9a-f]{8}_/#, with: "NE_LY_REPLICA_")
    expectGolden(text + result.errors, "plain-exchange.\(language)")
    #expect(try run("show", "ne-ly-labour/implementing", "--workspace", "niger").output.contains("40 working days"))
  }

  @Test(arguments: ["en", "fr", "ar"]) func `a sheet is sent, a reminder is told, and what comes back is taken`(language: String) throws {
    let scene = try SheetScene()
    func lines(_ lines: String...) throws -> String {
      let result = try JalonProcess.run(
        ["--plain", "--lang", language, "ne", "--today", "2026-11-24"], in: scene.folder.path(""),
        input: (lines + ["quit"]).map { "\($0)\n" }.joined())
      #expect(result.status == 0, "\(result.errors)")
      return result.output + result.errors
    }
    try FileManager.default.createDirectory(atPath: scene.folder.path("mail"), withIntermediateDirectories: true)
    let sent = try lines(
      "sheet LY", "sheet LY mail", "someday", "sheet LY mail", "2026-12-10", "exchanges", "remind LY", "remind TD", "receive mail")
    let sheet = try #require(scene.folder.names(in: "mail").first)
    _ = try scene.fill(
      "mail/\(sheet)", "name:Salma", "gh-ly-skills/d05|#description+remark|Noted", "gh-ly-skills/d06|#date+proposed|03/04/2027",
      named: "mail/back.xlsx")
    let back = try lines("receive mail", "take 1", "receive mail", "receive mail/back.xlsx", "exchanges")
    let text = (sent + back).replacing(#/NE_LY_[0-9a-f]{8}_/#, with: "NE_LY_REPLICA_")
      .replacing(#/(sheet received|feuille reçue le|وصلت ورقة) [^,،\n]*/#, with: "sheet received DAY")
    expectGolden(text, "plain-sheet.\(language)")
  }
}

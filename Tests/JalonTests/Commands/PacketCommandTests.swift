import Foundation
import Support
import Testing

/// Niger and Libya, which exchange packets with the real program (Collaboration.md, Packets).
@Suite struct PacketCommandTests {
  private struct TwoParties {
    let folder = TemporaryFolder()
    private(set) var text = ""

    init() throws {
      try JalonProcess.makeSample(folder.path("niger"))
      try run("niger", "me", "party:NE", "name:Issoufou")
      try send("niger", to: "LY", "1.zip")
      try plain("receive", "1.zip", "--into", "libya")
      try run("libya", "me", "name:Saley")
    }

    @discardableResult
    mutating func plain(_ words: String...) throws -> JalonProcess {
      let result = try JalonProcess.run(words, in: folder.path(""))
      text += "$ jalon \(words.joined(separator: " "))\n\(result.output)\(result.errors)[\(result.status)]\n\n"
      return result
    }

    @discardableResult
    mutating func run(_ copy: String, _ words: String...) throws -> JalonProcess {
      let result = try JalonProcess.run(words + ["--workspace", copy, "--today", "2026-11-24"], in: folder.path(""))
      text += "\(copy)$ jalon \(words.joined(separator: " "))\n\(result.output)\(result.errors)[\(result.status)]\n\n"
      return result
    }

    /// Sends a packet, and gives its file a name of its own.
    mutating func send(_ copy: String, to party: String, _ name: String) throws {
      try? FileManager.default.createDirectory(atPath: folder.path("out.\(copy)"), withIntermediateDirectories: true)
      try run(copy, "send", party, "--output", "out.\(copy)")
      if let file = try? FileManager.default.contentsOfDirectory(atPath: folder.path("out.\(copy)")).first {
        try FileManager.default.moveItem(atPath: folder.path("out.\(copy)/\(file)"), toPath: folder.path(name))
      }
    }

    /// Every file of a copy with its content.
    func everything(_ copy: String) -> [String: String] { folder.everything(in: copy) }

    /// The text without what differs from run to run: the ids of copies and proposals.
    var timeless: String {
      text.replacing(#/p-[a-z0-9]{6}/#, with: "p-ID").replacing(#/s-[a-z0-9]{8}/#, with: "s-ID").replacing(
        #/[A-Z]{2}_[A-Z]{2}_[0-9a-f]{8}_/#, with: "FROM_TO_REPLICA_"
      )
      .replacing(#/(received|reçu le|وصل) .*? \(/#, with: "received DAY (")
    }
  }

  @Test(arguments: ["en", "fr", "ar"])
  func `packets go back and forth, in three languages`(_ language: String) throws {
    var story = try TwoParties()
    try story.run("niger", "set", "ne-ly-labour/sign-protocol", "deadline:2027-03-18")
    try story.run("niger", "set", "ne-ly-labour/visa", "duration:12", "title.fr:Rédiger le texte")
    try story.run("niger", "add", "Second round", "deadline:2027-06-01", "--roadmap", "ne-ly-labour")
    try story.run("niger", "remove", "ne-ly-labour/annual-report")
    try story.run("libya", "set", "ne-ly-labour/visa", "duration:15")
    try story.send("niger", to: "LY", "2.zip")
    try story.run("libya", "receive", "2.zip", "--accept", "structure", "--lang", language)
    try story.run("libya", "proposals", "--lang", language)
    try story.run("libya", "proposals", "refuse", "promises", "--reason", "The commission meets in April.", "--lang", language)
    try story.run("libya", "proposals", "take", "ne-ly-labour/visa", "--lang", language)
    try story.run("libya", "proposals", "--lang", language)
    try story.send("libya", to: "NE", "3.zip")
    try story.run("niger", "receive", "3.zip", "--lang", language)
    try story.run("niger", "rounds", "--lang", language)
    try story.run("libya", "rounds", "--lang", language)
    expectGolden(story.timeless, "packets.\(language)")
  }

  @Test func `an untouched packet that comes again changes no file, and neither does an older one`() throws {
    var story = try TwoParties()
    try story.run("niger", "set", "ne-ly-labour/sign-protocol", "deadline:2027-03-18")
    try story.send("niger", to: "LY", "2.zip")
    try story.run("libya", "receive", "2.zip", "--accept", "all,promises")
    let before = story.everything("libya")
    #expect(try story.run("libya", "receive", "2.zip").status == 0)
    #expect(try story.run("libya", "receive", "1.zip").status == 0)
    #expect(story.everything("libya") == before)
  }

  @Test func `one undo takes a review back, and its proposals wait again`() throws {
    var story = try TwoParties()
    try story.run("niger", "set", "ne-ly-labour/sign-protocol", "deadline:2027-03-18")
    try story.send("niger", to: "LY", "2.zip")
    try story.run("libya", "receive", "2.zip", "--accept", "promises")
    #expect(try story.run("libya", "show", "ne-ly-labour/sign-protocol").output.contains("18 Mar 2027"))
    try story.run("libya", "undo")
    #expect(try !story.run("libya", "show", "ne-ly-labour/sign-protocol").output.contains("18 Mar 2027"))
    #expect(try story.run("libya", "proposals").output.contains("18 Mar 2027"))
  }

  @Test func `a trial writes nothing`() throws {
    var story = try TwoParties()
    try story.run("niger", "set", "ne-ly-labour/sign-protocol", "deadline:2027-03-18")
    try story.send("niger", to: "LY", "2.zip")
    let before = story.everything("libya")
    #expect(try story.run("libya", "receive", "2.zip", "--accept", "promises", "--dry-run").output.contains("18 Mar 2027"))
    #expect(story.everything("libya") == before)
  }

  @Test func `a packet for somebody else, of oneself or of another workspace changes nothing`() throws {
    var story = try TwoParties()
    try story.send("niger", to: "LY", "2.zip")
    let other = try TwoParties()
    let before = story.everything("libya")
    #expect(try story.run("niger", "receive", "2.zip").status == 65)
    #expect(try story.run("libya", "receive", "\(other.folder.path(""))/1.zip").errors.contains("another exchange"))
    try story.run("niger", "me", "party:TD")
    #expect(try story.run("niger", "receive", "2.zip").errors.contains("is for"))
    #expect(story.everything("libya") == before)
  }

  @Test func `a packet with any part cut off or a byte changed is refused with a sentence, and changes nothing`() throws {
    var story = try TwoParties()
    try story.send("niger", to: "LY", "2.zip")
    let whole = try Data(contentsOf: URL(fileURLWithPath: story.folder.path("2.zip")))
    let before = story.everything("libya")
    for place in stride(from: 0, to: whole.count, by: whole.count / 12) {
      var changed = whole
      changed[place] ^= 0x10
      for bytes in [whole.prefix(place), changed] {
        try bytes.write(to: URL(fileURLWithPath: story.folder.path("bad.zip")))
        let result = try story.run("libya", "receive", "bad.zip")
        #expect([65, 0].contains(result.status), "\(place): \(result.errors)")
        if result.status == 0 { continue }
        #expect(result.errors.split(separator: "\n").count == 2)
        #expect(story.everything("libya") == before)
      }
    }
  }

  @Test func `hostile archives are refused, and change nothing inside or outside of the workspace`() throws {
    var story = try TwoParties()
    let zips = TemporaryFolder()
    _ = try PythonReader.run("hostile-zips.py", [zips.path])
    let before = story.folder.everything(in: "")
    for name in try FileManager.default.contentsOfDirectory(atPath: zips.path) {
      let result = try story.run("libya", "receive", "\(zips.path)/\(name)")
      #expect(result.status == 65, "\(name): \(result.errors)")
      #expect(result.errors.split(separator: "\n").count == 2, "\(name): \(result.errors)")
    }
    #expect(story.folder.everything(in: "") == before)
  }

  @Test func `a packet for a folder that is missing uses no number`() throws {
    var story = try TwoParties()
    #expect(try story.run("niger", "send", "LY", "--output", "missing/folder").status == 73)
    #expect(try story.run("niger", "send", "LY").output.contains("packet 2"))
  }

  @Test func `a folder of the receiver is made only where there is none`() throws {
    var story = try TwoParties()
    #expect(try story.plain("receive", "1.zip", "--into", "libya").status == 73)
    #expect(try story.plain("receive", "1.zip", "--into", "libya2").status == 0)
    #expect(try story.run("libya2", "me").output.hasPrefix("party:LY"))
  }
}

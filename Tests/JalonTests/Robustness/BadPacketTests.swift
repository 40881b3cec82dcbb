import Foundation
import Glibc
import Support
import Testing

/// Forged packets, and packets that were damaged on the way. Each is refused with a sentence and a remedy, and nothing is changed.
@Suite struct BadPacketTests {
  private let scene: PacketScene

  init() throws {
    scene = try PacketScene()
    try scene.run("niger", "set", "ne-ly-labour/sign-protocol", "deadline:2027-03-18")
    try scene.send("niger", to: "LY", "good.zip")
  }

  private var folder: TemporaryFolder { scene.folder }

  /// Makes damaged packets of a good one, and returns their names.
  private func damage(_ packet: String, _ words: String...) throws -> [String] {
    _ = try PythonReader.run("damaged_packets.py", [folder.path(packet), folder.path("bad")] + words)
    return folder.names(in: "bad").map { "bad/\($0)" }
  }

  /// What is said of each damaged packet.
  private static let faults: [String: String] = [
    "absolute": "holds \"/tmp/x.json\", which no packet has", "traversal": "holds \"../roadmaps/x.json\", which no packet has",
    "state-folder": "holds \".jalon/me.json\", which no packet has", "twice-in-capitals": ".JSON\", which no packet has",
    "link": "holds \"roadmaps/td-ly-prevention.json\", which no packet has", "bomb": "is larger than a packet may be",
    "extra-file": "holds \"parties/ZZ.json\", which its list does not name", "unnamed-file": ".json\", which its list does not name",
    "missing-file": "\"roadmaps/td-ly-prevention.json\" is missing in", "no-manifest": "is not a packet of Jalon",
    "twice": "is damaged", "other-content": "\"roadmaps/td-ly-prevention.json\" in bad/other-content.zip is damaged",
    "newer": "was made by a newer Jalon (packet format 2)", "unknown-format": "the key \"format\" is missing",
    "not-json": "the file ends too early", "no-copy": "\"../../x\" cannot be an id", "no-sender": "\"../x\" cannot be an id",
    "no-number": "0 cannot be the value of \"n\"", "other-number": "cannot be the value of \"sent\"",
    "no-words": "step ../x/y cannot be the value of \"of\"", "other-exchange": "belongs to another exchange with Niger",
    "other-receiver": "is for Chad; this is the copy of Libya", "same-number": "Two different packets 2 came from one copy of Niger",
    "unknown-sender": "says that it comes from ZZ, which is no party here",
  ]

  @Test func `a packet with any fault of content is refused for that fault, and nothing is changed`() throws {
    // Two packets with one number: the good one is here already.
    try scene.run("libya", "receive", "good.zip")
    let names = try damage("good.zip")
    #expect(names == Self.faults.keys.map { "bad/\($0).zip" }.sorted())
    let before = try scene.bytes(of: "")
    for name in names {
      let result = try scene.run("libya", "receive", name)
      let fault = Self.faults[String(name.dropFirst("bad/".count).dropLast(".zip".count))] ?? "no fault of this name"
      #expect(result.status == 65 && result.errors.contains(fault), "\(name): \(result.output) \(result.errors)")
      #expect(result.output.isEmpty && result.errors.split(separator: "\n").count == 2, "\(name): \(result.errors)")
      #expect(try scene.bytes(of: "") == before, "\(name)")
    }
  }

  @Test func `a packet that was cut anywhere is refused, and nothing is changed`() throws {
    let names = try damage("good.zip", "cut", "97")
    let before = try scene.bytes(of: "")
    let result = try scene.run("libya", ["receive"] + names)
    #expect(result.status == 65 && result.output.isEmpty && names.count > 50, "\(result.output) \(names.count)")
    #expect(result.errors.split(separator: "\n").count == 2 * names.count, "\(result.errors)")
    for name in names { #expect(result.errors.contains(name), "\(name)") }
    #expect(try scene.bytes(of: "") == before)
  }

  @Test func `a packet in which one byte was changed is refused, unless it is a byte that says nothing`() throws {
    let names = try damage("good.zip", "flip", "53")
    let good = try scene.run("libya", "receive", "good.zip", "--dry-run").output
    let before = try scene.bytes(of: "")
    var harmless = 0
    var refused: [String] = []
    for name in names {
      let result = try scene.run("libya", "receive", name, "--dry-run")
      if result.status == 65 {
        refused.append(name)
        #expect(result.output.isEmpty && result.errors.split(separator: "\n").count == 2, "\(name): \(result.errors)")
      } else {
        // A time or a version in the archive, which no reader looks at.
        harmless += 1
        #expect(result.output == good, "\(name): \(result.output)")
      }
    }
    #expect(harmless < names.count / 8 && names.count > 100, "\(harmless) of \(names.count)")
    #expect(try scene.run("libya", ["receive"] + refused).status == 65)
    #expect(try scene.bytes(of: "") == before)
  }

  @Test func `a packet of another workspace, of oneself and for another party is refused`() throws {
    let other = try PacketScene()
    let before = try scene.bytes(of: "libya")
    let foreign = try scene.run("libya", "receive", other.folder.path("first.zip"))
    #expect(foreign.status == 65 && foreign.errors.contains("belongs to another exchange with Niger"))
    #expect(foreign.errors.split(separator: "\n").count == 2, "\(foreign.errors)")
    #expect(try scene.bytes(of: "libya") == before)
    let own = try scene.run("niger", "receive", "good.zip")
    #expect(own.status == 65 && own.errors.contains("was sent by Niger itself"))
    #expect(own.errors.split(separator: "\n").count == 2, "\(own.errors)")
    try scene.run("niger", "party", "add", "TN", "name:Tunisia")
    try scene.run("niger", "roadmap", "set", "ne-ly-labour", "parties:LY,NE,TN")
    try scene.send("niger", to: "TN", "tunisia.zip")
    let wrong = try scene.run("libya", "receive", "tunisia.zip")
    #expect(wrong.status == 65 && wrong.errors.contains("this is the copy of Libya"))
    #expect(wrong.errors.split(separator: "\n").count == 2, "\(wrong.errors)")
    #expect(try scene.bytes(of: "libya") == before)
  }

  @Test func `of several files the good ones are received, and each bad one is told with its name`() throws {
    _ = try damage("good.zip")
    let result = try scene.run("libya", "receive", "bad/newer.zip", "good.zip", "bad/bomb.zip")
    #expect(result.status == 65 && result.output.contains("18 Mar 2027"))
    #expect(result.errors.contains("newer.zip") && result.errors.contains("bomb.zip") && !result.errors.contains("good.zip"))
    #expect(try scene.run("libya", "proposals").output.contains("18 Mar 2027"))
  }

  @Test func `a trial of several files tells what receiving them would do, and changes nothing`() throws {
    try scene.run("niger", "set", "ne-ly-labour/sign-protocol", "deadline:2027-03-25", "tags:legal")
    try scene.run("niger", "set", "ne-ly-labour/visa", "duration:12")
    try scene.send("niger", to: "LY", "next.zip")
    let words = ["receive", "good.zip", "next.zip", "good.zip", "--accept", "all,promises"]
    let before = try scene.bytes(of: "libya")
    let trial = try scene.run("libya", words + ["--dry-run"])
    #expect(try scene.bytes(of: "libya") == before)
    let done = try scene.run("libya", words)
    let told = trial.output.split(separator: "\n").filter { !$0.hasPrefix("Nothing is saved") }
    #expect(told == done.output.split(separator: "\n") && told.count > 5, "\(trial.output)\n\(done.output)")
    // The second packet takes up only what the first one did not bring.
    #expect(done.output.contains("25 Mar 2027") && done.output.contains("nothing new"), "\(done.output)")
    #expect(trial.status == done.status)
  }

  @Test(.enabled(if: Mount.isPossible, "this process may not mount a disk"), arguments: ["send", "receive", "take"])
  func `on a full disk nothing changes, and later everything works`(command: String) throws {
    let disk = try #require(Mount.tmpfs("size=8m"))
    let copy = command == "send" ? "niger" : "libya"
    if command == "take" { try scene.run("libya", "receive", "good.zip") }
    try FileManager.default.copyItem(atPath: folder.path(copy), toPath: disk.folder.path("w"))
    let words: [String] =
      switch command {
      case "send": ["send", "LY", "--output", folder.path("")]
      case "receive": ["receive", folder.path("good.zip"), "--accept", "promises"]
      default: ["proposals", "take", "ne-ly-labour/sign-protocol"] + (try proposal().map { [$0] } ?? [])
      }
    func run() throws -> JalonProcess {
      try JalonProcess.run(words + ["--workspace", disk.folder.path("w"), "--today", "2026-11-24"])
    }
    _ = try JalonProcess.run(["list", "--workspace", disk.folder.path("w"), "--today", "2026-11-24"])
    #expect(disk.fill())
    let before = disk.folder.everything(in: "w")
    let failed = try run()
    #expect(failed.status == 74 && failed.errors.split(separator: "\n").count >= 2, "\(failed.status) \(failed.output) \(failed.errors)")
    #expect(disk.folder.everything(in: "w") == before && disk.folder.names(in: "w/.jalon/staged").isEmpty)
    disk.makeSpace()
    let done = try run()
    #expect([0, 1].contains(done.status), "\(done.output) \(done.errors)")
    #expect(disk.folder.everything(in: "w") != before)
  }

  /// The id of the proposal that waits at Libya.
  private func proposal() throws -> String? {
    let text = try scene.run("libya", "proposals").output
    return text.firstMatch(of: /p-[a-z0-9]{6}/).map { String($0.output) }
  }

  @Test(.enabled(if: Mount.isPossible, "this process may not mount a disk"), arguments: ["send", "receive"])
  func `a folder that may only be read is left as it is, and that is said`(command: String) throws {
    let disk = try #require(Mount.tmpfs("size=8m"))
    try FileManager.default.copyItem(
      atPath: folder.path(command == "send" ? "niger" : "libya"), toPath: disk.folder.path("w"))
    #expect(mount(nil, disk.folder.path, nil, UInt(MS_REMOUNT | MS_RDONLY), nil) == 0)
    let before = disk.folder.everything(in: "w")
    let words = command == "send" ? ["send", "LY", "--output", folder.path("")] : ["receive", folder.path("good.zip")]
    let result = try JalonProcess.run(words + ["--workspace", disk.folder.path("w"), "--today", "2026-11-24"])
    #expect([73, 74, 77].contains(result.status) && result.errors.split(separator: "\n").count >= 2, "\(result.status) \(result.errors)")
    #expect(disk.folder.everything(in: "w") == before)
  }
}

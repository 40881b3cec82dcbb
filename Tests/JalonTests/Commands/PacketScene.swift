import Foundation
import Support

/// Niger and Libya as two folders of the real program, which have exchanged a first packet each.
struct PacketScene {
  let folder = TemporaryFolder()

  init() throws {
    try JalonProcess.makeSample(folder.path("niger"))
    try run("niger", "me", "party:NE", "name:Issoufou")
    try send("niger", to: "LY", "first.zip")
    _ = try JalonProcess.run(["receive", "first.zip", "--into", "libya"], in: folder.path(""))
    try run("libya", "me", "name:Saley")
    try send("libya", to: "NE", "answer.zip")
    try run("niger", "receive", "answer.zip")
  }

  @discardableResult
  func run(_ copy: String, _ words: String...) throws -> JalonProcess { try run(copy, words) }

  @discardableResult
  func run(_ copy: String, _ words: [String]) throws -> JalonProcess {
    try JalonProcess.run(words + ["--workspace", copy, "--today", "2026-11-24"], in: folder.path(""))
  }

  /// Sends a packet, and gives its file a name of its own.
  func send(_ copy: String, to party: String, _ name: String) throws {
    try FileManager.default.createDirectory(atPath: folder.path("out-\(name)"), withIntermediateDirectories: true)
    try run(copy, "send", party, "--output", "out-\(name)")
    let file = folder.names(in: "out-\(name)").first ?? "nothing was sent"
    try FileManager.default.moveItem(atPath: folder.path("out-\(name)/\(file)"), toPath: folder.path(name))
  }

  /// The bytes of every file of a folder, also of those in `.jalon`. The lock is left out, since it names the last process that took it.
  func bytes(of copy: String) throws -> [String: Data] {
    var found: [String: Data] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path(copy)) where !path.hasSuffix(".jalon/lock") {
      found[path] = FileManager.default.contents(atPath: folder.path("\(copy)/\(path)")) ?? Data()
    }
    return found
  }
}

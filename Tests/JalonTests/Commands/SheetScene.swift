import Foundation
import Support
import Testing

/// A workspace of Niger from which sheets go to Libya, and people who fill them in by a program that shares no code with Jalon.
struct SheetScene {
  let folder = TemporaryFolder()

  init() throws {
    _ = try JalonProcess.run(["demo", "--keep", "ne", "--today", "2026-11-24"], in: folder.path(""))
    try run("me", "party:NE", "name:Desk")
  }

  @discardableResult
  func run(_ words: String..., status: Int32 = 0) throws -> JalonProcess {
    let result = try JalonProcess.run(words + ["--workspace", "ne", "--today", "2026-11-24"], in: folder.path(""))
    #expect(result.status == status, "\(words): \(result.output) \(result.errors)")
    return result
  }

  /// Sends a sheet to Libya, and returns its path in the folder.
  func send(_ words: String...) throws -> String {
    let out = "out-\(folder.names(in: "").count)"
    try FileManager.default.createDirectory(atPath: folder.path(out), withIntermediateDirectories: true)
    let result = try JalonProcess.run(
      ["sheet", "send", "LY", "--output", out, "--workspace", "ne", "--today", "2026-11-24"] + words, in: folder.path(""))
    #expect(result.status == 0, "\(result.errors)")
    return "\(out)/\(try #require(folder.names(in: out).first))"
  }

  /// Fills in a sheet, and returns the path of the result.
  func fill(_ sheet: String, _ acts: String..., named name: String = "back.xlsx") throws -> String {
    _ = try PythonReader.run("fill_sheet.py", [folder.path(sheet), folder.path(name)] + acts)
    return name
  }

  /// A proposal as `proposals --format json` lists it.
  struct Listed: Decodable {
    struct Side: Decodable {
      let reason: String?
      let by: String?
    }
    let roadmap: String?
    let step: String?
    let atom: String
    let sides: [Side]
  }

  /// Returns what waits for an answer: step and atom.
  func waiting() throws -> [String] {
    let result = try JalonProcess.run(
      ["proposals", "--format", "json", "--workspace", "ne", "--today", "2026-11-24"], in: folder.path(""))
    return try JSONDecoder().decode([Listed].self, from: Data(result.output.utf8)).map {
      "\($0.roadmap ?? "")/\($0.step ?? "") \($0.atom.prefix { $0 != "." })"
    }.sorted()
  }
}

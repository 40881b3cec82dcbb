import Foundation
import Support
import Testing

/// Commands that change steps, on the sample.
@Suite struct StepCommandTests {
  let folder: TemporaryFolder

  init() throws {
    folder = TemporaryFolder()
    try JalonProcess.makeSample(folder.path("w"))
  }

  func run(_ arguments: String...) throws -> JalonProcess {
    try JalonProcess.run(arguments + ["--workspace", folder.path("w"), "--today", "2026-11-24"])
  }

  @Test func `set saves, says what moved, and changes nothing else`() throws {
    let before = folder.text(of: "w/roadmaps/ne-ly-labour.json")
    let result = try run("set", "ne-ly-labour/model-contract", "duration:60")
    #expect(result.status == 0 && result.output.contains("ne-ly-labour/sign-protocol: "), "\(result.output)\(result.errors)")
    let after = folder.text(of: "w/roadmaps/ne-ly-labour.json")
    #expect(
      after
        == before.replacingOccurrences(
          of: "\"duration\": 15,\n      \"after\": [\n        {\n          \"step\": \"implementing\"",
          with: "\"duration\": 60,\n      \"after\": [\n        {\n          \"step\": \"implementing\""))
  }

  @Test func `several steps are one change, all or nothing`() throws {
    let before = folder.files()
    #expect(try run("set", "ne-ly-labour/pilot", "ne-ly-labour/nothing", "duration:5").status == 1)
    #expect(folder.files() == before)
    #expect(try run("done", "ne-ly-labour/approve-ly", "ne-ly-labour/joint-committee").status == 0)
    #expect(try run("show", "ne-ly-labour/approve-ly").output.contains("done · task"))
  }

  @Test func `a step is added and removed`() throws {
    let added = try run("add", "Send the file", "phase:bring-in", "duration:4", "--after", "ne-ly-labour/gazette")
    let id = try #require(added.output.split(separator: " ").last.map { $0.dropLast(2) }, "\(added.errors)")
    #expect(try run("list", "send the file").output.contains("\(id)"))
    #expect(try run("remove", String(id)).status == 0)
    #expect(try run("list", "send the file").output.isEmpty)
    #expect(folder.text(of: "w/roadmaps/ne-ly-labour.json").contains("\"trash\": ["))
  }

  @Test func `a new workspace is made from a template`() throws {
    let path = folder.path("plans")
    let made = try JalonProcess.run(["new", path, "--template", "bla", "--parties", "NE,LY", "--start", "2027-01-04", "--title", "Labour"])
    #expect(made.status == 0, "\(made.errors)")
    let check = try JalonProcess.run(["check", "--workspace", path, "--today", "2026-11-24"])
    #expect(check.status == 0 && check.output.contains("1 roadmap checked: 0 errors, 0 warnings."), "\(check.output)")
    #expect(try JalonProcess.run(["new", path, "--template", "mou", "--parties", "NE,LY"]).status == 0)
    #expect(folder.files().keys.filter { $0.hasPrefix("plans/roadmaps/") }.count == 2)
  }

  @Test func `saving leaves no temporary file`() throws {
    _ = try run("set", "ne-ly-labour/pilot", "duration:5")
    let own = folder.files().keys.filter { $0.contains("/.jalon/") }.map { $0.split(separator: "/").last ?? "" }
    #expect(Set(own) == [".gitignore", "known", "lock", "me.json"])
  }
}

import Support
import Testing

/// `jalon copy`: a copy contains nothing that its reader may not see.
@Suite struct CopyCommandTests {
  let folder = TemporaryFolder()
  var workspace: String { folder.path("w") }

  init() throws { try JalonProcess.makeSample(workspace) }

  private func secrets(in copy: String) -> [String] {
    let needle = SecretPlan.secret.lowercased()
    return folder.files(in: copy).filter { "\($0.key) \($0.value)".lowercased().contains(needle) }.map(\.key)
  }

  @Test(arguments: ["LY", "joint", "public"]) func `no byte of a copy holds what its reader may not see`(reader: String) throws {
    SecretPlan.plant(in: folder)
    let made = try JalonProcess.run(["copy", folder.path("c"), "--reader", reader, "--workspace", workspace, "--today", "2026-11-24"])
    #expect(made.status == 0, "\(made.errors)")
    #expect(secrets(in: "c") == [])
    let list = try JalonProcess.run(["list", "roadmap:mixed", "--workspace", folder.path("c"), "--today", "2026-11-24"])
    #expect(list.output.contains("mixed/seen") && list.status == 0, "\(list.errors)")
    let check = try JalonProcess.run(["check", "--workspace", folder.path("c"), "--today", "2026-11-24"])
    #expect(!check.output.contains("missing]"), "\(check.output)")
  }

  @Test func `reader own gets everything byte for byte, with history and without .jalon`() throws {
    SecretPlan.plant(in: folder)
    folder.write("{ half", to: "w/roadmaps/broken.json")
    let made = try JalonProcess.run(["copy", folder.path("c"), "--workspace", workspace])
    #expect(made.status == 0, "\(made.errors)")
    let shared = folder.files(in: "w").filter { !$0.key.contains("/.jalon/") }
    let copied = folder.files(in: "c").filter { !$0.key.contains("/.jalon/") }
    #expect(
      Dictionary(uniqueKeysWithValues: shared.map { ($0.key.dropFirst(1), $0.value) })
        == Dictionary(uniqueKeysWithValues: copied.map { ($0.key.dropFirst(1), $0.value) }))
    #expect(folder.read("c/.jalon/me.json") == nil && !folder.names(in: "c/history").isEmpty)
  }

  @Test func `a copy that cannot be made says why, and leaves nothing`() throws {
    func run(_ words: String...) throws -> JalonProcess { try JalonProcess.run(["copy"] + words + ["--workspace", workspace]) }
    #expect(try run(folder.path("c"), "--reader", "nobody at all").status == 64)
    #expect(try run(folder.path("c"), "--reader", "ZZ").status == 64)
    #expect(try run(folder.path("c"), "--roadmap", "nothing").status == 1)
    #expect(try run(workspace + "/copy").status == 73)
    folder.write("x", to: "full/a")
    #expect(try run(folder.path("full")).status == 73)
    #expect(try run(folder.path("full/a")).status == 66)
    #expect(folder.names() == ["full", "w"] && folder.names(in: "full") == ["a"] && !folder.names(in: "w").contains("copy"))
  }
}

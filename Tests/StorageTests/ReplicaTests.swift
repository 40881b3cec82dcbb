import Support
import Testing

@testable import Storage

@Suite struct ReplicaTests {
  let disk = TemporaryFolder()

  private func replica(of disk: TemporaryFolder) throws -> String {
    let folder = try WorkspaceFolder(disk.path)
    return try folder.settledReplica(under: folder.lock())
  }

  @Test func `a copy keeps its name, and a folder that was copied gets another one`() throws {
    let name = try replica(of: disk)
    #expect(try replica(of: disk) == name && name.utf8.count == 8)
    let copy = TemporaryFolder()
    copy.write(disk.text(of: ".jalon/me.json"), to: ".jalon/me.json")
    #expect(try replica(of: copy) != name)
  }

  @Test(arguments: ["", "../../ab", "0000BEEF", "000beef"]) func `a name that is none is not taken`(odd: String) throws {
    let former = try replica(of: disk)
    disk.write(disk.text(of: ".jalon/me.json").replacing(former, with: odd), to: ".jalon/me.json")
    let name = try replica(of: disk)
    #expect(name != odd && name.utf8.count == 8)
  }
}

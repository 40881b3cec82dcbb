import Foundation
import Support
import Testing

/// Whatever was saved into a workspace can be read again.
@Suite struct OwnersNamedTwiceTests {
  @Test func `a party that is named twice owns once, and the workspace is read again`() throws {
    let folder = TemporaryFolder()
    try JalonProcess.makeSample(folder.path("w"))
    let set = try JalonProcess.run(
      ["set", "ne-ly-labour/model-contract", "owners:LY/mol,LY/mof,NE/mol,NE", "--workspace", folder.path("w"), "--today", "2026-11-24"])
    #expect(set.status == 0, "\(set.errors)")
    let list = try JalonProcess.run(["history", "--workspace", folder.path("w"), "--lang", "en"])
    #expect(list.status == 0 && list.errors.isEmpty, "\(list.errors)")
    let undo = try JalonProcess.run(["undo", "--workspace", folder.path("w"), "--today", "2026-11-24"])
    #expect(undo.status == 0, "\(undo.errors)")
  }
}

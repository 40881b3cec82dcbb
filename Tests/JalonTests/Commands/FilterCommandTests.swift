import Support
import Testing

/// `jalon list` and `--filter` on the sample.
@Suite struct FilterCommandTests {
  private func list(_ words: String...) throws -> JalonProcess {
    let folder = TemporaryFolder()
    try JalonProcess.makeSample(folder.path("sample"))
    return try JalonProcess.run(["list"] + words + ["--workspace", folder.path("sample"), "--today", "2026-11-24"])
  }

  @Test func `a filter is one argument or several`() throws {
    let one = try list("party:LY due.by:+30d -done")
    #expect(one.status == 0 && one.output.contains("ne-ly-labour/approve-ly") && !one.output.contains("ne-ly-labour/model-contract"))
    #expect(try list("party:LY", "due.by:+30d", "-done").output == one.output)
  }

  @Test func `a wrong word is marked, with the nearest one suggested`() throws {
    let result = try list("+late party:LY stat:done")
    #expect(result.status == 64 && result.output.isEmpty)
    #expect(
      result.errors == """
        A filter has no field "stat".
          +late party:LY stat:done
                         ^^^^
        Did you mean "start:"?

        """)
  }

  @Test func `a filter without hits is no failure`() throws {
    let result = try list("\"no such words\"")
    #expect(result.status == 0 && result.output.isEmpty && result.errors.isEmpty)
  }
}

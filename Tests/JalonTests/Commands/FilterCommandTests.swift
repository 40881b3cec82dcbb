import Foundation
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

  @Test func `filters of three languages find the same, and a saved view is stored in stable words`() throws {
    let folder = TemporaryFolder()
    try JalonProcess.makeSample(folder.path("sample"))
    func found(_ words: String...) throws -> [String] {
      let listed = try JalonProcess.run(["list"] + words + ["--workspace", folder.path("sample")])
      return listed.output.split(separator: "\n").map { String($0.prefix { !$0.isWhitespace }) }
    }
    func run(_ words: String...) throws -> JalonProcess {
      try JalonProcess.run(words + ["--workspace", folder.path("sample")])
    }
    #expect(try run("me", "party:LY").status == 0)
    let stable = try found("party:LY -done or +late")
    #expect(stable.count > 3)
    for typed in ["partie:Libye -achevé ou +retard", "partie:nous -achevée or +en-retard"] {
      #expect(try found(typed, "--lang", "fr") == stable, "\(typed)")
    }
    #expect(try found("طرف:ليبيا -منجزة أو +متأخرة", "--lang", "ar") == stable)
    #expect(try found("--filter", "party:libya -done or +late") == stable)
    #expect(try run("views", "save", "Nous", "partie:nous", "ou", "responsable:MdT", "--lang", "fr").status == 0)
    #expect(try run("views").output.hasPrefix("nous\tparty:me or owner:mol\t"))
    #expect(try run("check").errors.contains("nous") == false)
  }

  @Test func `the own party of a copy that has none is a fault with its remedy`() throws {
    let result = try list("+mine")
    #expect(result.status == 64 && result.errors.contains("jalon me party:NE"))
  }

  @Test func `the record of a sheet names the party instead of me`() throws {
    let folder = TemporaryFolder()
    try JalonProcess.makeSample(folder.path("sample"))
    let place = ["--workspace", folder.path("sample")]
    #expect(try JalonProcess.run(["me", "party:NE"] + place).status == 0)
    let sent = try JalonProcess.run(
      ["sheet", "send", "LY", "--filter", "+nous ou +en-retard", "--lang", "fr", "--output", folder.path] + place)
    #expect(sent.status == 0, "\(sent.errors)")
    let histories = try FileManager.default.contentsOfDirectory(atPath: folder.path("sample/history"))
    let lines = histories.map { folder.text(of: "sample/history/\($0)") }.joined()
    #expect(
      lines.contains("\"filter\":\"party:NE or +late\"") || lines.contains("\"filter\": \"party:NE or +late\""), "\(lines.suffix(600))")
  }
}

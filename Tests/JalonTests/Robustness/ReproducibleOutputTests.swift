import Foundation
import Support
import Testing

/// What a command prints and saves depends only on its arguments and the files, not on the environment (Promises.md, D8).
@Suite struct ReproducibleOutputTests {
  /// Environments of other machines: other locales, some not installed; other time zones, one of which skips midnight on some days; and
  /// another run. Jalon's own languages would choose the language of the output, so `--lang` sets it.
  private static let worlds: [[String: String]] = [
    ["LC_ALL": "C", "TZ": "UTC"], ["LC_ALL": "C.UTF-8", "TZ": "UTC"], ["LC_ALL": "tr_TR.UTF-8", "TZ": "America/Sao_Paulo"],
    ["LC_ALL": "C.UTF-8", "LANG": "ar_LY.UTF-8", "TZ": "Asia/Riyadh"],
    ["LC_ALL": "az_AZ", "LC_NUMERIC": "de_DE", "TZ": "Pacific/Kiritimati"],
  ]

  private let folder = TemporaryFolder()

  @Test(arguments: [
    ["print", "overview"], ["print", "plan"], ["print", "matrix"], ["print", "timeline"], ["print", "agenda"],
    ["print", "plan", "--format", "json"], ["print", "agenda", "--format", "json"], ["print", "matrix", "--format", "json"],
    ["list"], ["list", "--format", "json"], ["check"], ["calendar", "show", "LY", "--year", "2026"], ["history"],
    ["forecast", "--runs", "50"],
  ]) func `a command prints the same bytes everywhere`(words: [String]) throws {
    try demo("w")
    var printed: Set<String> = []
    for language in ["en", "ar"] {
      printed = []
      for world in Self.worlds {
        let run = try JalonProcess.run(words + options("w") + ["--lang", language], environment: world)
        #expect(run.status <= 1, "\(words) \(run)")
        printed.insert(run.output + run.errors)
      }
      #expect(printed.count == 1 && printed.first?.isEmpty == false, "\(words) --lang \(language)")
    }
  }

  @Test func `output without a workspace is the same everywhere`() throws {
    for words in [["templates", "list"], ["templates", "show", "bla"], ["themes"], ["--help"]] {
      let runs = try Self.worlds.map { try JalonProcess.run(words, environment: $0) }
      #expect(Set(runs.map(\.output)).count == 1 && runs.allSatisfy { $0.status == 0 }, "\(words) \(runs.map(\.errors))")
    }
  }

  @Test func `a change saves the same bytes everywhere`() throws {
    var saved: Set<[String]> = []
    for (index, world) in Self.worlds.enumerated() {
      try demo("w\(index)")
      for words in [
        ["set", "gazette", "duration:4", "tags:ı,I,İ", "deadline:+10d"], ["done", "model-contract"], ["views", "save", "Iı", "+late"],
      ] {
        let run = try JalonProcess.run(words + options("w\(index)") + ["--lang", "en"], environment: world)
        #expect(run.status == 0, "\(words) \(run)")
      }
      saved.insert(
        folder.files(in: "w\(index)").filter { !$0.key.contains("/.jalon/") && !$0.key.contains("/history/") }.map { path, text in
          "\(path.drop { $0 != "/" })\n\(text)"
        }.sorted())
    }
    #expect(saved.count == 1)
  }

  private func options(_ workspace: String) -> [String] { ["--workspace", folder.path(workspace), "--today", "2026-11-24"] }

  private func demo(_ name: String) throws {
    #expect(try JalonProcess.run(["demo", "--keep", folder.path(name), "--plain"]).status == 0)
  }
}

import StatusViews
import Support
import Testing
import Wording

/// Nothing that a reader may not see occurs in any printed view.
@Suite struct PrintReaderTests {
  let folder = TemporaryFolder()

  init() throws {
    try JalonProcess.makeSample(folder.path("w"))
    SecretPlan.plant(in: folder)
  }

  private static let formats = ["text", "json"]

  private func print(_ view: StatusView, _ format: String, _ reader: String, _ language: String) throws -> JalonProcess {
    try JalonProcess.run([
      "print", view.rawValue, "--format", format, "--reader", reader, "--lang", language, "--workspace", folder.path("w"), "--today",
      "2026-11-24",
    ])
  }

  @Test(arguments: StatusView.allCases, formats) func `no view tells a word that its reader may not see`(view: StatusView, format: String)
    throws
  {
    for reader in ["LY", "public"] {
      for language in ["en", "fr", "ar"] {
        let printed = try print(view, format, reader, language)
        #expect(printed.status == 0, "\(printed.errors)")
        #expect(!printed.output.isEmpty)
        let found = printed.output.lowercased().split(separator: "\n").filter { $0.contains(SecretPlan.secret.lowercased()) }
        #expect(found == [], "\(view) \(format) \(reader) \(language)")
      }
    }
  }

  @Test(arguments: StatusView.allCases) func `no part of an office file tells a word that its reader may not see`(view: StatusView) throws {
    let files = ["docx", "xlsx"].flatMap { format in
      ["LY", "public"].flatMap { reader in ["en", "fr", "ar"].map { (format, reader, $0) } }
    }
    let paths = try files.map { format, reader, language in
      let path = folder.path("\(reader)-\(language).\(format)")
      let printed = try JalonProcess.run([
        "print", view.rawValue, "--format", format, "--reader", reader, "--lang", language, "--workspace", folder.path("w"), "--today",
        "2026-11-24", "--output", path,
      ])
      #expect(printed.status == 0 && printed.output.isEmpty && printed.errors.isEmpty, "\(printed.errors)")
      return path
    }
    for (path, words) in zip(paths, try PythonReader.read("archive_words.py", paths, as: [String].self)) {
      #expect(words.count > 2000 && !words.lowercased().contains(SecretPlan.secret.lowercased()), "\(path)")
    }
  }

  @Test(arguments: ["docx", "xlsx"]) func `the owner finds the secret word in office files too`(format: String) throws {
    for view in [StatusView.plan, .matrix, .log] {
      let path = folder.path("own.\(format)")
      let words = ["print", view.rawValue, "--format", format, "--workspace", folder.path("w"), "--today", "2026-11-24", "--output", path]
      #expect(try JalonProcess.run(words).status == 0)
      #expect(try PythonReader.read("archive_words.py", [path], as: [String].self)[0].contains(SecretPlan.secret), "\(view)")
    }
  }

  @Test(arguments: ["LY", "joint", "public", "own"]) func `a baseline shows its reader no hidden step`(reader: String)
    throws
  {
    for format in ["text", "csv", "json"] {
      let printed = try JalonProcess.run([
        "print", "changes", "--since", "x", "--format", format, "--reader", reader, "--workspace", folder.path("w"), "--today",
        "2026-11-24",
      ])
      #expect(printed.status == 0 && printed.output.contains("Seen"), "\(printed.output)")
      #expect(printed.output.lowercased().contains(SecretPlan.secret.lowercased()) == (reader == "own"), "\(printed.output)")
      // Parties see the name of a baseline, the public does not.
      #expect(!printed.output.contains("As signed") || reader != "public", "\(printed.output)")
    }
  }

  @Test func `the owner of the workspace sees the secret word, so the search can find it`() throws {
    for view in [StatusView.plan, .matrix, .timeline, .board, .owners, .changes, .period, .signatures, .log] {
      #expect(try print(view, "json", "own", "en").output.contains(SecretPlan.secret), "\(view)")
    }
  }

  @Test func `an unknown reader, and days that do not fit the view, are reported`() throws {
    func run(_ words: String...) throws -> JalonProcess { try JalonProcess.run(["print"] + words + ["--workspace", folder.path("w")]) }
    #expect(try run("plan", "--reader", "ZZ").status == 64)
    #expect(try run("plan", "--from", "2026-01-01").status == 64)
    #expect(try run("period", "--from", "2027-01-01", "--to", "2026-01-01").status == 64)
    #expect(try run("agenda", "--since", "2026-01-01").status == 64)
    #expect(try run("changes", "--since", "no such baseline").status == 1)
  }
}

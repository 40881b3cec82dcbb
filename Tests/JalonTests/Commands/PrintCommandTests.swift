import Foundation
import Support
import Testing

/// `jalon print` as a person types it: formats, files, paper, printers, and errors.
@Suite struct PrintCommandTests {
  private let folder = TemporaryFolder()
  private var manner: [String] { ["--workspace", folder.path("w"), "--today", "2026-11-24", "--lang", "en"] }
  private static let formats = ["text", "markdown", "html", "csv", "json"]

  init() throws { try JalonProcess.makeSample(folder.path("w")) }

  private func jalon(_ words: [String], path: String = "/usr/bin:/bin", output: String? = nil) throws -> JalonProcess {
    try JalonProcess.run(words + manner, environment: ["PATH": path], output: output)
  }

  @Test(arguments: PrintCommandTests.formats)
  func `a format goes to the terminal as it goes to a file`(format: String) throws {
    let print = ["print", "timeline", "--roadmap", "ne-ly-lmi", "--format", format]
    let shown = try jalon(print)
    let written = try jalon(print + ["--output", folder.path("out")])
    #expect(shown.status == 0 && written.status == 0 && shown.errors.isEmpty && written.output.isEmpty)
    #expect(Array(folder.text(of: "out").utf8) == Array(shown.output.utf8) && shown.output.count > 500)
  }

  @Test(arguments: PrintCommandTests.formats + ["paper"])
  func `a full disk is reported, and the former file stays`(format: String) throws {
    let print = format == "paper" ? ["print", "plan", "--paper", "a4"] : ["print", "plan", "--format", format]
    let full = try jalon(print, output: "/dev/full")
    #expect(full.status == 74 && full.errors.contains("No space left on device"))
    let disk = try #require(Mount.tmpfs("size=16k"), "this process may not mount a disk")
    disk.folder.write("old", to: "page")
    let cut = try jalon(print + ["--output", disk.folder.path("page")])
    #expect(cut.status == 74 && cut.errors.contains("No space left on device") && cut.output.isEmpty)
    #expect(disk.folder.names() == ["page"] && disk.folder.text(of: "page") == "old")
    let nowhere = try jalon(print + ["--output", folder.path("no/such/page")])
    #expect(nowhere.status == 73 && nowhere.errors.contains("No such file or directory"))
  }

  @Test func `a device and a pipe stay what they are, and are written to`() throws {
    let print = ["print", "plan", "--roadmap", "ne-ly-lmi"]
    let shown = try jalon(print).output
    let piped = try jalon(print + ["--output", "/proc/self/fd/1"])
    #expect(piped.status == 0 && piped.output == shown)
    var node = stat()
    let device = folder.path("device")
    try #require(mknod(device, S_IFCHR | 0o666, 0x107) == 0, "this process may not make a device")
    let full = try jalon(print + ["--output", device])
    #expect(full.status == 74 && full.errors.contains("No space left on device"))
    #expect(stat(device, &node) == 0 && node.st_mode & S_IFMT == S_IFCHR)
    let inside = try jalon(print + ["--output", folder.path("w")])
    #expect(inside.status == 73 && inside.errors.contains("Is a directory"))
  }

  @Test(arguments: [
    (["export", "--format", "csv"], "a<U+202E>b"), (["export", "--format", "ics"], "a<U+202E>b"),
    (["print", "plan", "--format", "mspdi"], "a&#8238;b"),
  ]) func `control characters of a file never reach a terminal`(words: [String], title: String) throws {
    #expect(try jalon(["set", "ne-ly-lmi/c01", "title:a\u{202E}b\u{9B}31m c", "deadline:2026-12-17", "status:planned"]).status == 0)
    let words = words + ["--roadmap", "ne-ly-lmi"]
    let file = try jalon(words).output
    #expect(file.contains(title) && !file.unicodeScalars.contains { $0 == "\u{202E}" || $0 == "\u{9B}" })
    let terminal = try #require(PseudoTerminal(JalonProcess.path, words + manner, columns: 80, rows: 24))
    let shown = String(decoding: terminal.firstFrame(quiet: 500, behind: title).bytes, as: UTF8.self)
    #expect(shown.contains(title) && !shown.unicodeScalars.contains { $0 == "\u{202E}" || $0 == "\u{9B}" }, "\(shown)")
  }

  @Test(arguments: ["docx", "xlsx", "pdf"]) func `a file of another program is not written to a terminal`(format: String) throws {
    let words = ["print", "overview", "--format", format] + manner
    let terminal = try #require(PseudoTerminal(JalonProcess.path, words, columns: 80, rows: 24))
    let shown = String(decoding: terminal.firstFrame(quiet: 500, behind: "--output").bytes, as: UTF8.self)
    #expect(shown.contains("A terminal cannot show \(format).") && !shown.contains("PK"), "\(shown)")
  }

  @Test func `--since refuses a day in the future`() throws {
    let wrong = try jalon(["print", "changes", "--since", "2026-11-25"])
    #expect(wrong.status == 64 && wrong.output.isEmpty && wrong.errors.hasPrefix("25 Nov 2026 is yet to come.\n"), "\(wrong.errors)")
    #expect(try jalon(["print", "changes", "--since", "2026-11-24"]).status == 0)
  }

  @Test func `CSV has a byte order mark and guarded formulas as the options say`() throws {
    #expect(try jalon(["set", "ne-ly-lmi/c01", "title:=1+1"]).status == 0)
    let csv = ["print", "plan", "--roadmap", "ne-ly-lmi", "--format", "csv"]
    #expect(try jalon(csv).output.contains(",'=1+1,"))
    #expect(try jalon(csv + ["--raw"]).output.contains(",=1+1,"))
    #expect(try jalon(csv + ["--bom"]).output.unicodeScalars.first == "\u{FEFF}")
    #expect(try jalon(csv).output.hasPrefix("Id,"))
  }

  @Test(arguments: [
    (["--format", "html", "--bom"], "--bom goes only with --format csv."), (["--raw"], "--raw goes only with --format csv."),
    (["--format", "csv", "--width", "80"], "--width goes only with --format text."),
    (["--format", "json", "--paper", "a4"], "--paper goes only with --format text."),
    (["--format", "html", "--printer", "x"], "--printer goes only with --format text."),
    (["--paper", "a4", "--width", "80"], "--width and --paper do not go together."),
    (["--printer", "x", "--output", "/tmp/x"], "--output and --printer do not go together."),
  ]) func `options that do not go together are said`(options: [String], sentence: String) throws {
    let result = try jalon(["print", "plan"] + options)
    #expect(result.status == 64 && result.output.isEmpty && result.errors.hasPrefix("\(sentence)\n"), "\(result.errors)")
    for language in ["fr", "ar"] {
      let other = try JalonProcess.run(["print", "plan", "--workspace", folder.path("w"), "--lang", language] + options)
      #expect(other.status == 64 && !other.errors.hasPrefix(sentence) && other.errors.contains(options.last { $0.hasPrefix("--") } ?? "-"))
    }
  }

  @Test func `an unknown format is said with those that there are`() throws {
    let result = try jalon(["print", "plan", "--format", "odt"])
    #expect(result.status == 64 && Self.formats.allSatisfy { result.errors.contains($0) })
  }

  // MARK: Printers

  /// Makes a printing program that stores its arguments in `words` and its input in `input`.
  private func fakePrinter(_ ending: String) {
    folder.write(
      "#!/bin/sh\nfor word; do printf '%s\\n' \"$word\"; done > '\(folder.path("words"))'\n/bin/cat > '\(folder.path("input"))'\n\(ending)\n",
      to: "bin/lp", mode: 0o755)
  }

  @Test func `a page goes to a printer as it goes to a file, and what the printer says is passed on`() throws {
    fakePrinter("echo 'request id is desk-7 (1 file(s))'")
    let print = ["print", "matrix", "--roadmap", "ne-ly-lmi"]
    let result = try jalon(print + ["--printer", "desk; echo $x"], path: folder.path("bin"))
    #expect(result.status == 0 && result.output.isEmpty && result.errors.contains("request id is desk-7"))
    #expect(try folder.text(of: "input") == jalon(print + ["--paper", "a4"]).output)
    let words = folder.text(of: "words").split(separator: "\n").map { String($0) }
    #expect(words.suffix(2) == ["-d", "desk; echo $x"] && words.contains("cpi=12") && !words.contains("landscape"))
    let wide = try jalon(print + ["--printer", "default", "--paper", "a4-landscape"], path: "/nowhere:\(folder.path("bin"))")
    #expect(try wide.status == 0 && folder.text(of: "input") == jalon(print + ["--paper", "a4-landscape"]).output)
    #expect(!folder.text(of: "words").contains("-d") && folder.text(of: "words").contains("landscape"))
  }

  @Test func `the message of a failing printer is quoted without control characters`() throws {
    fakePrinter("printf 'lp: The printer or class does not \\033[31mexist.\\n' >&2; exit 1")
    let result = try jalon(["print", "plan", "--printer", "x"], path: folder.path("bin"))
    #expect(result.status == 74 && result.output.isEmpty)
    #expect(result.errors.hasPrefix("The printer did not take the page: lp: The printer or class does not <U+001B>[31mexist."))
    fakePrinter("exit 3")
    #expect(
      try jalon(["print", "plan", "--printer", "x"], path: folder.path("bin")).errors.hasPrefix("The printer did not take the page.\n"))
  }

  @Test func `without a printing program the message says what to do`() throws {
    for path in [folder.path("nothing"), "bin", ""] {
      let result = try JalonProcess.run(["print", "plan", "--printer", "x"] + manner, in: folder.path, environment: ["PATH": path])
      #expect(result.status == 73 && result.errors.contains("\"lp\"") && result.errors.contains("--output"), "\(result.errors)")
    }
  }
}

import Foundation
import Support
import Testing

/// `jalon print --format pdf`: pages that another program makes.
@Suite struct PageProgramTests {
  private let folder = TemporaryFolder()

  init() throws {
    try JalonProcess.makeSample(folder.path("w"))
    for name in ["programs", "scratch"] {
      try FileManager.default.createDirectory(atPath: folder.path(name), withIntermediateDirectories: false)
    }
  }

  /// Prints a view; nothing but the programs of the test is on the path.
  private func print(_ path: String? = nil) throws -> JalonProcess {
    try JalonProcess.run(
      ["print", "overview", "--format", "pdf", "--output", folder.path("page.pdf"), "--workspace", folder.path("w"), "--lang", "en"],
      environment: ["PATH": path ?? folder.path("programs"), "TMPDIR": folder.path("scratch")])
  }

  /// Installs a program that runs some lines of a shell.
  private func install(_ name: String, _ script: String) {
    folder.write("#!/bin/sh\n\(script)\n", to: "programs/\(name)", mode: 0o755)
  }

  @Test func `without a program the command says what to install`() throws {
    let printed = try print()
    #expect(printed.status == 69 && printed.errors.contains("apt install libreoffice-writer"), "\(printed.errors)")
    #expect(!folder.names().contains("page.pdf") && folder.names(in: "scratch") == [])
  }

  @Test func `a program that fails is followed by the next, and nothing is left behind`() throws {
    install("chromium", "echo no display >&2; exit 3")
    install("soffice", "for last; do :; done; test -f \"$last\" && printf '%%PDF-1.7 of a document' > \"$HOME/page.pdf\"")
    let printed = try print()
    #expect(printed.status == 0 && printed.errors.contains("LibreOffice"), "\(printed.errors)")
    #expect(folder.text(of: "page.pdf") == "%PDF-1.7 of a document" && folder.names(in: "scratch") == [])
    install("soffice", "exit 1")
    let failed = try print()
    #expect(failed.status == 69 && failed.errors.contains("Chromium, LibreOffice"), "\(failed.errors)")
    #expect(folder.text(of: "page.pdf") == "%PDF-1.7 of a document" && folder.names(in: "scratch") == [])
  }

  @Test(.enabled(if: Browser.path != nil, "Chromium is not installed: no pages were made by it"))
  func `a browser makes pages`() throws {
    let printed = try print("/usr/bin:/bin")
    #expect(printed.status == 0 && printed.errors.contains("Chromium"), "\(printed.errors)")
    let bytes = try Data(contentsOf: URL(fileURLWithPath: folder.path("page.pdf")))
    #expect(bytes.starts(with: Data("%PDF-".utf8)) && bytes.count > 5000 && folder.names(in: "scratch") == [])
  }
}

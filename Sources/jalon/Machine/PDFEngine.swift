import Canvas
import ChildPrograms
import Glibc
import StatusViews
import Wording

/// A program on this machine that makes pages (PDF) of a file.
///
/// It is started without a shell, with a folder of its own as its home, which is removed afterwards. The file that it gets refers to nothing
/// outside.
struct PDFEngine {
  let name: String
  /// The format from which it makes pages.
  let source: ReportFormat
  /// The names of the program, the usual one first.
  private let programs: [String]
  /// Its arguments, by its folder, in which the file `page` lies and the pages become `page.pdf`.
  private let arguments: @Sendable (String) -> [String]

  /// The programs in the order in which they are asked.
  private static let all = [
    PDFEngine(name: "Chromium", source: .html, programs: ["chromium", "chromium-browser", "google-chrome"]) { folder in
      // Chromium refuses to start with a sandbox for root. Without it the page is still harmless: it has no scripts, and its policy forbids them.
      (geteuid() == 0 ? ["--no-sandbox"] : []) + [
        "--headless", "--disable-gpu", "--no-first-run", "--disable-extensions", "--disable-background-networking", "--disable-sync",
        "--disable-component-update", "--disable-breakpad", "--disable-crash-reporter", "--host-resolver-rules=MAP * ~NOTFOUND",
        "--no-pdf-header-footer", "--print-to-pdf-no-header", "--user-data-dir=\(folder)/profile", "--print-to-pdf=\(folder)/page.pdf",
        "file://\(folder)/page.html",
      ]
    },
    PDFEngine(name: "LibreOffice", source: .docx, programs: ["soffice", "libreoffice"]) { folder in
      [
        "--headless", "--norestore", "-env:UserInstallation=file://\(folder)/profile", "--convert-to", "pdf", "--outdir", folder,
        "\(folder)/page.docx",
      ]
    },
    PDFEngine(name: "WeasyPrint", source: .html, programs: ["weasyprint"]) { ["\($0)/page.html", "\($0)/page.pdf"] },
  ]

  private static let seconds = 60
  private static let most = 256 << 20

  /// Returns pages, and the program that has made them: the first one that is installed and succeeds.
  /// - Parameter file: returns the file from which a program makes pages.
  /// - Throws: `Failure` with exit code 69 if no program makes them.
  static func pages(
    _ wording: Wording, of file: (PDFEngine) throws(Failure) -> [UInt8]
  ) throws(Failure) -> (bytes: [UInt8], engine: PDFEngine) {
    var tried: [String] = []
    var words = ""
    for engine in all {
      guard let path = engine.programs.lazy.compactMap(Environment.program).first else { continue }
      let result = try engine.run(path, try file(engine))
      if result.bytes.starts(with: "%PDF-".utf8) { return (result.bytes, engine) }
      tried.append(engine.name)
      words = result.words
    }
    if tried.isEmpty { throw Failure(69, wording.noPageProgram) }
    throw Failure(69, wording.pagesFailed(tried.joined(separator: wording.comma), TextWidth.printableLine(words.trimmed)))
  }

  /// Runs the program in a new folder.
  /// - Returns: the pages, empty if it has made none, and what it wrote to standard error.
  private func run(_ path: String, _ file: [UInt8]) throws(Failure) -> (bytes: [UInt8], words: String) {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    try OutputFile.write(file, to: "\(folder.path)/page.\(source.ending)")
    let environment = [
      "PATH=\(Environment["PATH"] ?? "/usr/bin:/bin")", "HOME=\(folder.path)", "TMPDIR=\(folder.path)", "XDG_RUNTIME_DIR=\(folder.path)",
      "LC_ALL=C.UTF-8",
    ]
    let child = ChildProgram([path] + arguments(folder.path), environment: environment, leadsGroup: true)
    do throws(ChildProgram.Fault) {
      let ending = try child.start(most: 1 << 20, seconds: PDFEngine.seconds).ending()
      let pages = (try? InputFile.read("\(folder.path)/page.pdf", most: PDFEngine.most)).flatMap { $0 } ?? []
      return (ending.code == 0 ? pages : [], String(decoding: ending.errors.suffix(400), as: UTF8.self))
    } catch { return ([], "") }
  }
}

import CXlsxWriter
import Foundation
import Support
import Testing

/// Documents and workbooks on machines that lack a library or room.
@Suite struct OfficeLibraryTests {
  private let folder = TemporaryFolder()

  init() throws { try JalonProcess.makeSample(folder.path("w")) }

  /// Runs `jalon print` on the sample, where the loader finds empty files in the place of some libraries.
  private func print(_ format: String, without libraries: [String], language: String = "en") throws -> JalonProcess {
    for library in libraries { folder.write("", to: "none/\(library)") }
    return try JalonProcess.run(
      ["print", "overview", "--format", format, "--lang", language, "--workspace", folder.path("w"), "--output", folder.path("file")],
      environment: ["LD_LIBRARY_PATH": folder.path("none")])
  }

  private static let workbooks = ["libxlsxwriter.so.\(LXW_SOVERSION)"]
  private static let archives = ["libzip.so.5", "libzip.so.4", "libzip.so"]

  @Test(arguments: [("en", "needs the library"), ("fr", "demande la bibliothèque"), ("ar", "تحتاج الصيغة xlsx إلى المكتبة")])
  func `without libxlsxwriter only workbooks are refused, and the package to install is named`(language: String, words: String) throws {
    let refused = try print("xlsx", without: Self.workbooks, language: language)
    #expect(refused.status == 69 && refused.errors.contains(words), "\(refused)")
    #expect(refused.errors.contains("apt install libxlsxwriter\(LXW_SOVERSION)") && folder.read("file") == nil, "\(refused.errors)")
    #expect(try print("docx", without: Self.workbooks).status == 0)
  }

  @Test(arguments: ["docx", "xlsx"]) func `without libzip neither is made`(format: String) throws {
    let refused = try print(format, without: Self.archives)
    #expect(refused.status == 69 && refused.errors.contains("need the library libzip"), "\(refused)")
    #expect(folder.read("file") == nil)
  }

  @Test func `a workbook that a full disk has cut is refused`() throws {
    // No file may grow beyond a few kilobytes: the temporary files of the library do, the packed workbook does not.
    let arguments = ["print", "board", "--format", "xlsx", "--workspace", folder.path("w"), "--output", folder.path("file")]
    func run(_ blocks: Int) -> Program.Ending {
      Program.run("/bin/bash", ["-c", "trap '' XFSZ; ulimit -f \(blocks); exec \"$0\" \"$@\"", JalonProcess.path] + arguments)
    }
    #expect(run(4096).code == 0)
    let size = try #require(folder.status("file")?.st_size)
    unlink(folder.path("file"))
    let cut = run(Int(size) / 1024 + 1)
    #expect(cut.code == 74 && cut.output.contains("no room for the temporary files"), "\(cut)")
    #expect(folder.read("file") == nil)
  }
}

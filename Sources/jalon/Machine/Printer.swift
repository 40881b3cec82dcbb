import Canvas
import Glibc
import StatusViews
import Wording

/// Prints on paper with the system's `lp`, without a shell.
enum Printer {
  /// Prints pages of text.
  /// - Parameter name: the name of a printer; `default` leaves the choice to the system.
  /// - Returns: the output of `lp`.
  /// - Throws: `Failure` with exit code 73 if there is no `lp`; 74 with its message if it failed.
  static func print(_ bytes: [UInt8], on name: String, _ paper: Paper, _ wording: Wording) throws(Failure) -> String {
    guard let lp = program("lp") else { throw Failure(73, wording.noPrintProgram) }
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let (text, words) = ("\(folder.path)/text", "\(folder.path)/words")
    try OutputFile.write(bytes, to: text)
    var arguments = [lp, "-o", "media=A4", "-o", "cpi=12", "-o", "lpi=6", "-o", "document-format=text/plain"]
    if paper == .landscape { arguments += ["-o", "landscape"] }
    if name != "default" { arguments += ["-d", name] }
    let ending = ChildProcess.run(arguments, input: text, output: words)
    let said = ((try? InputFile.read(words)).flatMap { $0 }).map { String(decoding: $0, as: UTF8.self) } ?? ""
    guard ending == 0 else { throw Failure(74, wording.printingFailed(TextWidth.printableLines(said.trimmed))) }
    return said
  }

  /// Returns the path of a program in an absolute folder of $PATH.
  private static func program(_ name: String) -> String? {
    (Environment["PATH"] ?? "/usr/bin:/bin").split(separator: ":").map { "\($0)/\(name)" }.first { path in
      var status = stat()
      return path.hasPrefix("/") && stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG && access(path, X_OK) == 0
    }
  }
}

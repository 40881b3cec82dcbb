import Canvas
import ChildPrograms
import Glibc
import StatusViews
import Wording

/// Prints on paper with the system's `lp`, without a shell.
enum Printer {
  /// The most bytes that are read of what `lp` says.
  private static let mostWords = 1 << 20
  /// How many seconds `lp` may take to put pages into its queue.
  private static let longest = 300

  /// Prints pages of text.
  /// - Parameter name: the name of a printer; `default` leaves the choice to the system.
  /// - Returns: the output of `lp`.
  /// - Throws: `Failure` with exit code 73 if there is no `lp`; 74 with its message if it failed.
  static func print(_ bytes: [UInt8], on name: String, _ paper: Paper, _ wording: Wording) throws(Failure) -> String {
    guard let lp = Environment.program("lp") else { throw Failure(73, wording.noPrintProgram) }
    var arguments = [lp, "-o", "media=A4", "-o", "cpi=12", "-o", "lpi=6", "-o", "document-format=text/plain"]
    if paper == .landscape { arguments += ["-o", "landscape"] }
    if name != "default" { arguments += ["-d", name] }
    let ending = try? ChildProgram(arguments).start(input: bytes, most: mostWords, seconds: longest).ending()
    let said = ending.map { String(decoding: $0.output + $0.errors, as: UTF8.self) } ?? ""
    guard ending?.code == 0 else { throw Failure(74, wording.printingFailed(TextWidth.printableLines(said.trimmed))) }
    return said
  }
}

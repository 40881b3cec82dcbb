import Wording

/// What a command prints if it cannot do its work, and its exit code (CommandLine.md, Manners).
struct Failure: Error, CustomStringConvertible {
  let code: Int32
  let diagnostic: Diagnostic
  /// Lines between the sentence and the remedy, such as a filter with a mark under its fault.
  let marks: [String]
  /// Whether only the output could not be written.
  var isOfOutput = false

  init(_ code: Int32, _ diagnostic: Diagnostic, marks: [String] = []) {
    self.code = code
    self.diagnostic = diagnostic
    self.marks = marks
  }

  init(_ trouble: FileTrouble, _ wording: Wording) { self.init(trouble.exitCode, wording.trouble(trouble)) }

  var lines: [String] { [diagnostic.sentence] + marks + diagnostic.lines.dropFirst() }

  var description: String { lines.joined(separator: "\n") }
}

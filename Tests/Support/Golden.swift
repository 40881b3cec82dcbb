import Foundation
import Testing

/// Expects a text to equal a golden file in the folder `Goldens` of the test's target, byte for byte.
///
/// A missing file is recorded and the test fails; `JALON_RECORD=1` records every file again, to be reviewed before it is committed.
package func expectGolden(
  _ text: String, _ name: String, as ending: String = "txt", file: String = #filePath, location: SourceLocation = #_sourceLocation
) {
  let path = SourceTree.testTarget(of: file).appending(path: "Goldens/\(name).\(ending)")
  let known = try? String(contentsOf: path, encoding: .utf8)
  if known == text { return }
  if known == nil || ProcessInfo.processInfo.environment["JALON_RECORD"] == "1" {
    try? FileManager.default.createDirectory(at: path.deletingLastPathComponent(), withIntermediateDirectories: true)
    try? Data(text.utf8).write(to: path)
    Issue.record("The picture \(name) was recorded; look at it and run the test again.", sourceLocation: location)
    return
  }
  let lines = zip(
    text.split(separator: "\n", omittingEmptySubsequences: false), (known ?? "").split(separator: "\n", omittingEmptySubsequences: false))
  let first = lines.enumerated().first { $0.element.0 != $0.element.1 }
  Issue.record(
    "The picture \(name) differs from line \((first?.offset ?? 0) + 1) on:\n\(first?.element.1 ?? "")\n\(first?.element.0 ?? "")\n\(text)",
    sourceLocation: location)
}

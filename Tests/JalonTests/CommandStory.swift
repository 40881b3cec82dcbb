import Foundation
import Support

/// Commands on a copy of the sample, one after the other, and what they said.
struct CommandStory {
  let folder = TemporaryFolder()
  private(set) var text = ""

  init() throws { _ = try JalonProcess.run(["demo", "--keep", folder.path("sample"), "--plain"]) }

  /// What was said, at one instant: those of history are the machine's.
  var timeless: String { text.replacing(#/\d{4}-\d\d-\d\d \d\d:\d\d\b/#, with: "2026-11-24 08:00") }

  /// Every file of the plan with its bytes, history aside.
  var plan: [String: String] { folder.everything(in: "sample").filter { !$0.key.hasPrefix("sample/history/") } }

  @discardableResult
  mutating func run(_ words: String...) throws -> JalonProcess {
    let result = try JalonProcess.run(words + ["--workspace", folder.path("sample"), "--today", "2026-11-24"])
    let line = words.map { $0.contains(" ") || $0.isEmpty || $0.contains("'") ? "'\($0)'" : $0 }.joined(separator: " ")
    text += "$ jalon \(line)\n\(result.output)\(result.errors)[\(result.status)]\n\n"
    return result
  }

  /// Tells something that no command said.
  mutating func note(_ text: String) { self.text += "\(text)\n" }

  /// Undoes everything, one act after the other.
  mutating func undoAll() throws { while try run("undo").status == 0 {} }

  /// A file of the plan.
  func file(_ name: String) -> String { folder.text(of: "sample/\(name)") }
}

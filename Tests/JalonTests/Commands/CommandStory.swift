import Foundation
import Support

/// Runs commands on a copy of the sample one after the other, and records their output.
struct CommandStory {
  let folder = TemporaryFolder()
  private(set) var text = ""

  init() throws { try JalonProcess.makeSample(folder.path("sample")) }

  /// The recorded output with a fixed instant, since those of history come from the machine.
  var timeless: String { text.replacing(#/\d{4}-\d\d-\d\d \d\d:\d\d\b/#, with: "2026-11-24 08:00") }

  /// Every file of the plan with its content, without the history.
  var plan: [String: String] { folder.everything(in: "sample").filter { !$0.key.hasPrefix("sample/history/") } }

  @discardableResult
  mutating func run(_ words: String...) throws -> JalonProcess {
    let result = try JalonProcess.run(words + ["--workspace", folder.path("sample"), "--today", "2026-11-24"])
    let line = words.map { $0.contains(" ") || $0.isEmpty || $0.contains("'") ? "'\($0)'" : $0 }.joined(separator: " ")
    text += "$ jalon \(line)\n\(result.output)\(result.errors)[\(result.status)]\n\n"
    return result
  }

  /// Records a text that no command printed.
  mutating func note(_ text: String) { self.text += "\(text)\n" }

  /// Undoes every act, one after the other.
  mutating func undoAll() throws { while try run("undo").status == 0 {} }

  /// Returns the content of a file of the plan.
  func file(_ name: String) -> String { folder.text(of: "sample/\(name)") }
}

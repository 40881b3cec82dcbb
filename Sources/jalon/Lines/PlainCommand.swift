import RoadmapEngine
import Wording

/// The commands of line mode, understood in all three languages whichever one is set.
enum PlainCommand: String, CaseIterable, Sendable {
  case due, roadmaps, open, steps, show, fields, add, remark, done, reopen, remove, undo, redo, agenda, waiting, conflicts, decide,
    proposals, take,
    refuse, exchanges, remind, send, sheet, receive, sync, print, help, quit
}

extension PlainCommand {
  /// Returns the command with a name in any of the languages; accents may be missing.
  static func named(_ word: String) -> PlainCommand? {
    let wanted = FoldedText(word)
    if ["q", "exit"].contains(wanted.text) { return .quit }
    return allCases.first { command in
      Language.allCases.contains { FoldedText(Wording($0, home: .en).word(command)) == wanted }
    }
  }
}

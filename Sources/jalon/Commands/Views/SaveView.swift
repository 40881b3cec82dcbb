import ArgumentParser
import RoadmapEngine

struct SaveView: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "save",
    abstract: String(
      en: "Keep a filter under a name, in place of the one that had this name.",
      fr: "Garder un filtre sous un nom, à la place de celui qui portait ce nom.", ar: "حفظ تصفية باسم، بدلًا من التي كانت تحمل هذا الاسم."),
    discussion: String(examples: "jalon views save 'Late in Libya' 'party:LY +late'"))

  @Argument(help: .newName) var name: String
  @Argument(
    parsing: .allUnrecognized,
    help: ArgumentHelp(.filter, en: "See: jalon list --help", fr: "Voir : jalon list --help", ar: "انظر: jalon list --help")) var words:
    [String]
  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try running { () throws(Failure) in
      var open = try options.open()
      let filter = words.joined(separator: " ").trimmed
      guard !name.trimmed.isEmpty, !filter.isEmpty else { throw Failure(64, open.wording.namelessView) }
      let read: Filter
      let schedule = open.schedule()
      do throws(FilterFault) {
        read = try Filter(filter, by: open.filterAuthor, in: open.workspace, schedule, isView: true)
      } catch { throw open.failure(error, in: filter) }
      let matches = read.matches(in: open.workspace, schedule)
      let (view, change) = open.workspace.saving(read.stable, as: name.trimmed, in: open.wording.language)
      if !change.isEmpty { try open.save(change) }
      try Output.write(line: open.wording.savedView(view.id.text, hits: matches.joined().count { $0 }))
    }
  }
}

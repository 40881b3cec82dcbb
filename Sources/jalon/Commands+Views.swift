import ArgumentParser
import RoadmapEngine
import Wording

struct ViewsCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "views", abstract: "Keep filters under names, for everybody in the workspace.",
    discussion: "A saved view is used in any filter by its name: jalon list view:late-libya",
    subcommands: [ListViews.self, SaveView.self, RemoveView.self], defaultSubcommand: ListViews.self)
}

struct ListViews: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the saved views: id, filter, title.", discussion: "Example: jalon views")

  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try running { () throws(Failure) in
      let open = try options.open()
      let views = open.workspace.views
      if views.isEmpty { Output.complain(line: open.wording.noViews) }
      try Output.write(lines: views.map { "\($0.id)\t\($0.filter)\t\($0.title.map(open.wording.text) ?? "")" })
    }
  }
}

struct SaveView: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "save", abstract: "Keep a filter under a name, in place of the one that had this name.",
    discussion: "Example: jalon views save 'Late in Libya' 'party:LY +late'")

  @Argument(help: ArgumentHelp("What it is called; its id is made from it.", valueName: "NAME")) var name: String
  @Argument(parsing: .allUnrecognized, help: ArgumentHelp("See: jalon list --help", valueName: "FILTER")) var words: [String]
  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try running { () throws(Failure) in
      var open = try options.open()
      let filter = words.joined(separator: " ").trimmed
      guard !name.trimmed.isEmpty, !filter.isEmpty else { throw Failure(64, open.wording.namelessView) }
      let (view, change) = open.workspace.saving(filter, as: name.trimmed, in: open.wording.language)
      let matches: [[Bool]]
      do throws(FilterFault) {
        let schedule = open.schedule()
        matches = try Filter(view, in: open.workspace, schedule).matches(in: open.workspace, schedule)
      } catch { throw open.failure(error, in: filter) }
      if !change.isEmpty { try open.save(change) }
      try Output.write(line: open.wording.savedView(view.id.text, hits: matches.joined().count { $0 }))
    }
  }
}

struct RemoveView: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: "Forget a saved view.", discussion: "Example: jalon views remove late-in-libya")

  @Argument(help: ArgumentHelp("Which one; see: jalon views", valueName: "ID"), completion: .savedViews) var id: String
  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try running { () throws(Failure) in
      var open = try options.open()
      guard let change = open.workspace.removing(SavedView.ID(id)) else {
        try open.checkReadable { $0 == .workspace }
        let nearest = Spelling.nearest(to: id, in: open.workspace.views.map(\.id.text))
        throw Failure(1, open.wording.unknownView(id, nearest: nearest))
      }
      try open.save(change)
      try Output.write(line: open.wording.removedView(id))
    }
  }
}

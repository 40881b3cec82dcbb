import ArgumentParser
import RoadmapEngine

struct RemoveView: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: String(en: "Forget a saved view.", fr: "Oublier une vue enregistrée.", ar: "حذف عرض محفوظ."),
    discussion: String(examples: "jalon views remove late-in-libya"))

  @Argument(
    help: ArgumentHelp(.id, en: "Which one; see: jalon views", fr: "Laquelle ; voir : jalon views", ar: "العرض المحفوظ؛ انظر: jalon views"),
    completion: .savedViews) var id: String
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

import ArgumentParser
import RoadmapEngine
import Wording

struct ViewsCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "views",
    abstract: String(
      en: "Keep filters under names, for everybody in the workspace.",
      fr: "Garder des filtres sous un nom, pour tous les utilisateurs de l’espace de travail.",
      ar: "حفظ تصفيات بأسماء ليستعملها كل من في مساحة العمل."),
    discussion: String(
      en: "A saved view is used in any filter by its name: jalon list view:late-libya",
      fr: "Une vue enregistrée s’emploie par son nom dans tout filtre : jalon list view:late-libya",
      ar: "يُستعمل العرض المحفوظ باسمه في أي تصفية: jalon list view:late-libya"),
    subcommands: [ListViews.self, SaveView.self, RemoveView.self], defaultSubcommand: ListViews.self)
}

struct ListViews: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: String(
      en: "List the saved views: id, filter, title.", fr: "Lister les vues enregistrées : identifiant, filtre, titre.",
      ar: "سرد العروض المحفوظة: المعرّف والتصفية والعنوان."), discussion: String(examples: "jalon views"))

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

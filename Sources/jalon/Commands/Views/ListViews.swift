import ArgumentParser

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

import ArgumentParser

struct TrashCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trash",
    abstract: String(
      en: "List the steps in the trash: id, title, when they were removed, by whom.",
      fr: "Lister les étapes de la corbeille : identifiant, titre, date du retrait, auteur.",
      ar: "سرد الخطوات التي في السلة: المعرّف والعنوان ومتى أُزيلت ومن أزالها."),
    discussion: String(
      en: "Example: jalon trash, then: jalon restore ne-ly-labour/a16",
      fr: "Exemple : jalon trash, puis : jalon restore ne-ly-labour/a16",
      ar: "مثال: jalon trash ثم: jalon restore ne-ly-labour/a16"))

  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try running { () throws(Failure) in
      let open = try options.open()
      open.warnOfBrokenFiles()
      let trashed = open.workspace.trashed
      if trashed.isEmpty { Output.complain(line: open.wording.trashIsEmpty) }
      try Output.write(
        lines: trashed.map { roadmap, step in
          let removal = step.removed.map { "\($0.at.prefix(10))\t\($0.by)" } ?? "\t"
          return "\(roadmap)/\(step.id)\t\(open.wording.name(step.title))\t\(removal)"
        })
    }
  }
}

import ArgumentParser

struct ListBaselines: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: String(
      en: "List the baselines: id, roadmap, day, steps, title.",
      fr: "Lister les références : identifiant, feuille de route, jour, étapes, titre.",
      ar: "سرد المراجع: المعرّف وخارطة الطريق واليوم والخطوات والعنوان."), discussion: String(examples: "jalon baseline list"))

  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try running { () throws(Failure) in
      let open = try options.open()
      open.warnOfBrokenFiles()
      let lines = open.workspace.roadmaps.flatMap { roadmap in
        roadmap.baselines.map { baseline in
          [
            baseline.id.text, roadmap.id.text, baseline.on.description, "\(baseline.steps.count)",
            baseline.title.map(open.wording.text) ?? "",
          ]
          .joined(separator: "\t")
        }
      }
      if lines.isEmpty { Output.complain(line: open.wording.noBaselines) }
      try Output.write(lines: lines)
    }
  }
}

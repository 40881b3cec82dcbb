import ArgumentParser

struct ListRoadmaps: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: String(
      en: "List the roadmaps: id, parties, start, number of steps, title.",
      fr: "Lister les feuilles de route : identifiant, parties, début, nombre d’étapes, titre.",
      ar: "سرد خرائط الطريق: المعرّف والأطراف والبدء وعدد الخطوات والعنوان."), discussion: String(examples: "jalon roadmap"))

  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try running { () throws(Failure) in
      let open = try options.open()
      open.warnOfBrokenFiles()
      if open.workspace.roadmaps.isEmpty { Output.complain(of: open.wording.noRoadmapHere) }
      let lines = open.workspace.roadmaps.map { roadmap in
        let facts = [
          roadmap.id.text, roadmap.parties.map(\.text).joined(separator: ","), roadmap.start.description, "\(roadmap.steps.count)",
          open.wording.text(roadmap.title),
        ]
        return (facts + (roadmap.isArchived ? [open.wording.archived] : [])).joined(separator: "\t")
      }
      try Output.write(lines: lines)
    }
  }
}

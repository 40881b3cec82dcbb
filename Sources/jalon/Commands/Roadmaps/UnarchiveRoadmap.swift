import ArgumentParser

struct UnarchiveRoadmap: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "unarchive",
    abstract: String(
      en: "Take a roadmap out of the archive.", fr: "Sortir une feuille de route des archives.", ar: "إخراج خارطة طريق من الأرشيف."),
    discussion: String(examples: "jalon roadmap unarchive ne-ly-labour"))

  @Argument(help: .roadmap, completion: .roadmaps) var id: String
  @OptionGroup var reason: ReasonOption
  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try running { () throws(Failure) in
      var open = try options.open()
      let id = open.workspace.roadmaps[try open.roadmap(id)].id
      let change = open.workspace.changing(id) { $0.isArchived = false }
      try open.save(change, reason: reason.reason, saying: open.wording.unarchived(.roadmap, id.text))
    }
  }
}

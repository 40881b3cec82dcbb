import ArgumentParser

struct ArchiveRoadmap: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "archive",
    abstract: String(
      en: "Put a roadmap aside: views leave it out unless it is named.",
      fr: "Archiver une feuille de route : les vues l’omettent si elle n’est pas nommée.",
      ar: "أرشفة خارطة طريق: تُغفلها العروض ما لم تُذكر بالاسم."),
    discussion: String(examples: "jalon roadmap archive ne-ly-labour"))

  @Argument(help: .roadmap, completion: .roadmaps) var id: String
  @OptionGroup var reason: ReasonOption
  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try running { () throws(Failure) in
      var open = try options.open()
      let id = open.workspace.roadmaps[try open.roadmap(id)].id
      let change = open.workspace.changing(id) { $0.isArchived = true }
      try open.save(change, reason: reason.reason, saying: open.wording.archived(.roadmap, id.text))
    }
  }
}

import ArgumentParser
import RoadmapEngine

struct RemoveRoadmap: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove",
    abstract: String(
      en: "Remove a roadmap with its steps, its trash and its baselines; jalon undo brings it back.",
      fr: "Retirer une feuille de route avec ses étapes, sa corbeille et ses références ; jalon undo la rétablit.",
      ar: "إزالة خارطة طريق بخطواتها وسلتها ومراجعها؛ والأمر jalon undo يعيدها."),
    discussion: String(examples: "jalon roadmap remove ne-ly-labour"))

  @Argument(help: .roadmap, completion: .roadmaps) var id: String
  @OptionGroup var reason: ReasonOption
  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try running { () throws(Failure) in
      var open = try options.open()
      let whole = open.workspace.roadmaps[try open.roadmap(id)]
      try open.check(open.workspace.uses(of: whole.id), of: .roadmap, whole.id.text, alternative: "jalon roadmap archive \(whole.id)")
      let change = Change([.roadmap(before: whole, after: nil)])
      try open.save(change, reason: reason.reason, saying: open.wording.removedRoadmap(whole.id.text, steps: whole.steps.count))
    }
  }
}

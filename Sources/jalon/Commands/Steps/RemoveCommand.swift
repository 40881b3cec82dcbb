import ArgumentParser
import RoadmapEngine

struct RemoveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove",
    abstract: String(
      en: "Move steps to the trash; what waited for them no longer does.",
      fr: "Mettre des étapes à la corbeille ; ce qui les attendait ne les attend plus.",
      ar: "نقل خطوات إلى السلة؛ وما كان ينتظرها لا يعود ينتظرها."), discussion: String(examples: "jalon remove ne-ly-labour/a16"))

  @Argument(help: .steps, completion: .steps) var steps: [String]
  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try running { () throws(Failure) in
      var open = try options.open()
      var references: [StepReference] = []
      for text in steps {
        let found = try open.find(text)
        let roadmap = open.workspace.roadmaps[found.roadmap]
        references.append(StepReference(roadmap.id, roadmap.steps[found.step].id))
      }
      try open.save(open.workspace.removing(references, open.scribe.removal))
      try Output.write(lines: references.map { open.wording.trashed($0.description) })
    }
  }
}

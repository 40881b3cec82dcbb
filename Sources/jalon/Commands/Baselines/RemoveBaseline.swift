import ArgumentParser
import RoadmapEngine

struct RemoveBaseline: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: String(en: "Forget a baseline.", fr: "Oublier une référence.", ar: "حذف مرجع."),
    discussion: String(examples: "jalon baseline remove as-approved-in-istanbul"))

  @Argument(help: .baseline, completion: .baselines) var name: String
  @Option(help: .inRoadmap, completion: .roadmaps)
  var roadmap: [String] = []
  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try running { () throws(Failure) in
      var open = try options.open()
      let found = try open.baselines(name, in: try open.roadmaps(roadmap))
      let edits = found.flatMap { index, baseline in
        open.workspace.changing(open.workspace.roadmaps[index].id) { $0.baselines.removeAll { $0.id == baseline.id } }?.edits ?? []
      }
      try open.save(Change(edits))
      try Output.write(line: open.wording.removedBaseline(found.first?.baseline.id.text ?? name))
    }
  }
}

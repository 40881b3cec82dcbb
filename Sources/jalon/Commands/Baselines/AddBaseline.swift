import ArgumentParser
import RoadmapEngine

struct AddBaseline: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: String(
      en: "Keep today's dates of every step under a name.", fr: "Garder sous un nom les dates d’aujourd’hui de chaque étape.",
      ar: "حفظ مواعيد كل الخطوات كما هي اليوم تحت اسم."),
    discussion: String(examples: "jalon baseline add 'As approved in Istanbul' --roadmap ne-ly-labour"))

  @Argument(help: .newName) var name: String
  @Option(help: .onlyRoadmap, completion: .roadmaps)
  var roadmap: [String] = []
  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try running { () throws(Failure) in
      var open = try options.open()
      if name.trimmed.isEmpty { throw Failure(64, open.wording.namelessBaseline) }
      // The id of a name without Latin letters is made from the day.
      try open.checkReadable()
      let id = Identifiers.slug(name) ?? "baseline-\(open.today)"
      let schedule = open.schedule()
      var edits: [Edit] = []
      var steps = 0
      for index in try open.roadmaps(roadmap) {
        let whole = open.workspace.roadmaps[index]
        if whole.baselines.contains(where: { $0.id.text == id }) { throw Failure(73, open.wording.baselineExists(id, in: whole.id.text)) }
        let title: Text? = name == id ? nil : .plain(name)
        let baseline = schedule.baseline(Baseline.ID(id), title: title, ofRoadmap: index)
        steps += baseline.steps.count
        edits += open.workspace.changing(whole.id) { $0.baselines.append(baseline) }?.edits ?? []
      }
      let roadmaps = edits.count
      try open.save(Change(edits))
      try Output.write(line: open.wording.keptBaseline(id, roadmaps: roadmaps, steps: steps))
    }
  }
}

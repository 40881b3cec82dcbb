import ArgumentParser
import RoadmapEngine
import Wording

struct RestoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore",
    abstract: String(
      en: "Bring steps back from the trash, to their places and with the links to them.",
      fr: "Restaurer des étapes de la corbeille, à leur place et avec leurs liens.", ar: "إعادة خطوات من السلة إلى مواضعها ومعها روابطها."),
    discussion: String(examples: "jalon restore ne-ly-labour/a16"))

  @Argument(
    help: ArgumentHelp(
      .step, en: "Which steps; see: jalon trash", fr: "Quelles étapes ; voir : jalon trash", ar: "الخطوات؛ انظر: jalon trash"),
    completion: .trashed) var steps: [String]
  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try running { () throws(Failure) in
      var open = try options.open()
      let history = try open.history()
      // The step's former position and links come from the records, so an unreadable file is reported.
      open.warn(of: history.damaged)
      var restored: [StepReference] = []
      for text in steps {
        let reference = try open.findTrashed(text)
        guard open.workspace[reference] == nil else {
          throw Failure(FileTrouble.conflict(.stepExists(reference)), open.wording)
        }
        if !restored.contains(reference) { restored.append(reference) }
      }
      if let change = open.workspace.restoring(restored, history.records.changesInNamesOfToday) { try open.save(change) }
      try Output.write(lines: restored.map { open.wording.restored($0.description) })
    }
  }
}

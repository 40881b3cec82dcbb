import ArgumentParser
import RoadmapEngine

struct DoneCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "done",
    abstract: String(
      en: "Mark steps done, today or on a day.", fr: "Marquer des étapes comme achevées, aujourd’hui ou à une date.",
      ar: "تسجيل خطوات على أنها مُنجَزة، اليوم أو في يوم معيّن."), discussion: String(examples: "jalon done ne-ly-labour/a16 --on 2026-11-20"))

  @Argument(help: .steps, completion: .steps) var steps: [String]
  @Option(
    help: ArgumentHelp(.day, en: "The day on which they finished.", fr: "Le jour où elles se sont terminées.", ar: "اليوم الذي انتهت فيه."),
    transform: Day.argument) var on: Day?
  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try running { () throws(Failure) in
      var open = try options.open()
      let finished = on ?? open.today
      if finished > open.today { throw Failure(64, open.wording.fault(.inFuture(field: "finished", finished))) }
      try open.change(steps, reason: "") { (step, _, _) throws(Failure) in
        step.finished = finished
        step = step.setting(.done, today: finished)
      }
    }
  }
}

import ArgumentParser
import StatusViews

struct ShowBaseline: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: String(
      en: "Show what has moved, come and gone since a baseline.", fr: "Montrer ce qui a changé, apparu et disparu depuis une référence.",
      ar: "عرض ما تغيّر وما أُضيف وما زال منذ مرجع."),
    discussion: String(examples: "jalon baseline show as-approved-in-istanbul --width 100"))

  @Argument(help: .baseline, completion: .baselines) var name: String
  @Option(help: .onlyRoadmap, completion: .roadmaps)
  var roadmap: [String] = []
  @OptionGroup var report: ReportOptions
  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try running { () throws(Failure) in
      let open = try options.open()
      open.warnOfBrokenFiles()
      let indices = try open.roadmaps(roadmap)
      let source = ViewSource(open.workspace, open.schedule(), open.wording)
      let view = BaselineView(source, try open.baselines(name, in: indices))
      try open.write(view, report)
    }
  }
}

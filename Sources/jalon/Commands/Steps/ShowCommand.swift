import ArgumentParser
import StatusViews

struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: String(
      en: "Show one step in full, with why it lies on its dates.", fr: "Montrer une étape en entier, avec la raison de ses dates.",
      ar: "عرض خطوة كاملة مع سبب مواعيدها."),
    discussion: String(examples: "jalon show ne-ly-labour/a16"))

  @Argument(
    help: ArgumentHelp(
      .step, en: "roadmap-id/step-id, or the step id where it is unique.",
      fr: "feuille/étape, ou l’identifiant de l’étape seul s’il est unique.", ar: "خارطة/خطوة، أو معرّف الخطوة وحده إن كان فريدًا."),
    completion: .steps) var step: String
  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try running { () throws(Failure) in
      let open = try options.open()
      open.warnOfBrokenFiles()
      let found = try open.find(step)
      let source = ViewSource(open.workspace, open.schedule(), open.wording)
      let lines =
        source.details(found.roadmap, found.step) + source.problems(found.roadmap, found.step) + source.path(found.roadmap, found.step)
      try Output.write(lines: lines.flatMap(\.lines))
    }
  }
}

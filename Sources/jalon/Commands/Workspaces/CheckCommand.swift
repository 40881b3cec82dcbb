import ArgumentParser
import RoadmapEngine

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: String(
      en: "Find every problem of the workspace; exit 1 if there is an error.",
      fr: "Relever tous les problèmes de l’espace de travail ; code de sortie 1 s’il y a une erreur.",
      ar: "كشف كل مشكلات مساحة العمل؛ ورمز الخروج 1 عند وجود خطأ."), discussion: String(examples: "jalon check --today 2026-11-23"))

  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try running { () throws(Failure) in
      let open = try options.open()
      let wording = open.wording
      let problems = PlanCheck.problems(of: open.workspace, open.schedule())
      var lines: [String] = []
      let files = try open.fileTroubles()
      for trouble in files {
        lines += wording.trouble(trouble).prefixed(by: "\(wording.severity(trouble.severity)): ").indentedLines
      }
      for problem in problems.sorted(by: { $0.severity == .error && $1.severity != .error }) {
        let subject =
          problem.file?.path ?? ([problem.roadmap?.text].compactMap { $0 } + problem.steps.prefix(1).map(\.text)).joined(separator: "/")
        let start = "\(wording.severity(problem.severity)) [\(problem.code.rawValue)] \(subject): "
        lines += wording.problem(problem).prefixed(by: start).indentedLines
      }
      let contested = open.workspace.contested
      lines += contested.map { "\(wording.severity(.error)) [contested] \(wording.contested($0, in: open.workspace))" }
      let severities = files.map(\.severity) + problems.map(\.severity)
      let errors = severities.count { $0 == .error } + contested.count
      lines.append(
        wording.checked(roadmaps: open.workspace.roadmaps.count, errors: errors, warnings: severities.count { $0 == .warning }))
      try Output.write(lines: lines)
      if errors > 0 { throw Failure(1, wording.checkFailed) }
    }
  }
}

import ArgumentParser
import Editor
import Git
import RoadmapEngine
import Wording

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: String(
      en: "Find every problem of the workspace; exit 1 if there is an error.",
      fr: "Relever tous les problèmes de l’espace de travail ; code de sortie 1 s’il y a une erreur.",
      ar: "كشف كل مشكلات مساحة العمل؛ ورمز الخروج 1 عند وجود خطأ."), discussion: String(examples: "jalon check --today 2026-11-23"))

  @Flag(
    help: ArgumentHelp(
      String(
        en: "Check only what git would commit; hooks run this.", fr: "Vérifier seulement ce que git validerait ; pour les crochets.",
        ar: "فحص ما سيودعه git فقط؛ تشغّله الخطافات."))) var staged = false
  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try running { () throws(Failure) in
      if staged { return try checkStaged() }
      let open = try options.open()
      let wording = open.wording
      let problems = PlanCheck.problems(of: open.workspace, open.schedule())
      var lines: [String] = []
      let files = try open.fileTroubles()
      for trouble in files {
        lines += wording.trouble(trouble).prefixed(by: "\(wording.severity(trouble.severity))\(wording.colon)").indentedLines
      }
      for problem in problems.sorted(by: { $0.severity == .error && $1.severity != .error }) {
        let subject =
          problem.file?.path ?? ([problem.roadmap?.text].compactMap { $0 } + problem.steps.prefix(1).map(\.text)).joined(separator: "/")
        let start = "\(wording.severity(problem.severity)) [\(problem.code.rawValue)] \(subject)\(wording.colon)"
        lines += wording.problem(problem).prefixed(by: start).indentedLines
      }
      let found = open.isInRepository ? try GitCheck(of: open).findings : []
      lines += found.flatMap { wording.lines(of: $0.diagnostic, $0.severity) }
      let contested = open.workspace.contestedInOrder
      lines += contested.map { "\(wording.severity(.error)) [contested] \(wording.contested($0, in: open.workspace))" }
      let severities = files.map(\.severity) + problems.map(\.severity) + found.map(\.severity)
      let errors = severities.count { $0 == .error } + contested.count
      lines.append(
        wording.checked(roadmaps: open.workspace.roadmaps.count, errors: errors, warnings: severities.count { $0 == .warning }))
      try Output.write(lines: lines)
      if errors > 0 { throw Failure(1, wording.checkFailed) }
    }
  }

  /// Checks the files of the index, as a hook of git does before a commit.
  private func checkStaged() throws(Failure) {
    let folder = try options.folder()
    let wording = Wording.ofReader
    // Git names it from the folder in which the hook runs.
    let index = Environment["GIT_INDEX_FILE"].map { $0.hasPrefix("/") ? $0 : "\(OutputFile.resolved("."))/\($0)" }
    let check: GitCheck
    do throws(GitFault) {
      check = try GitCheck(stagedIn: GitRepository(of: folder, driver: GitPrograms.mergeDriver, index: index), wording)
    } catch { throw Failure(error, wording) }
    Output.complain(lines: check.findings.flatMap { wording.lines(of: $0.diagnostic, $0.severity) })
    if !check.findings.isEmpty { throw Failure(1, wording.checkFailed) }
  }
}

extension Wording {
  /// Returns the lines that tell a finding with its severity.
  fileprivate func lines(of diagnostic: Diagnostic, _ severity: Problem.Severity) -> [String] {
    diagnostic.prefixed(by: "\(self.severity(severity))\(colon)").indentedLines
  }
}

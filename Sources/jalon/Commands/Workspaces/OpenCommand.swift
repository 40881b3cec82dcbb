import ArgumentParser
import RoadmapEngine
import Terminal
import Wording

/// `jalon [DIR]` opens the planner.
struct OpenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open",
    abstract: String(
      en: "Open the planner on a workspace (this is what jalon alone does).",
      fr: "Ouvrir le planificateur sur un espace de travail (ce que fait jalon seul).",
      ar: "فتح المخطِّط على مساحة عمل (وهذا ما يفعله jalon وحده)."))

  @Argument(help: .workspace, completion: .directory) var directory: String?
  @Option(help: .theme, completion: .themes) var theme: String?
  @Flag(
    help: ArgumentHelp(
      en: "Line mode: numbered lists and one-line answers, for screen readers and pipes; also where ACCESSIBLE=1 or TERM=dumb.",
      fr: "Mode ligne : listes numérotées et réponses d’une ligne, pour lecteurs d’écran et tubes ; aussi avec ACCESSIBLE=1 ou TERM=dumb.",
      ar: "نمط الأسطر: قوائم مرقمة وإجابات من سطر واحد، لقارئات الشاشة والأنابيب؛ وكذلك عند ACCESSIBLE=1 أو TERM=dumb.")) var plain = false
  @Flag(
    help: ArgumentHelp(
      en: "Mend a terminal that a killed program has left in a bad state, and do nothing else.",
      fr: "Remettre en état un terminal qu’un programme interrompu a laissé déréglé, sans rien faire d’autre.",
      ar: "إصلاح طرفية تركها برنامج أُنهي قسرًا في حالة سيئة، دون أي عمل آخر.")) var resetTerminal = false
  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    if resetTerminal {
      try running { () throws(Failure) in
        do throws(TerminalFault) { try Screen.resetLeftovers() } catch {
          throw Failure(64, Wording(Language.reader(options.lang) ?? .en, home: .en).nothingToMend)
        }
      }
      return
    }
    var status: Int32 = 0
    try running(Wording(Language.reader(options.lang) ?? .en, home: .en).opening) { () throws(Failure) in
      var options = options
      // The parser takes a command after an option of this command for the folder.
      if let directory, options.workspace != nil, Jalon.configuration.subcommands.contains(where: { $0._commandName == directory }) {
        throw Failure(64, Wording(Language.reader(options.lang) ?? .en, home: .en).commandAfterOptions(directory))
      }
      options.workspace = directory ?? options.workspace
      let cause = LineModeCause.present(isAsked: plain)
      if cause == nil, WelcomeLoop.isWanted(options) {
        status = try WelcomeLoop(theme: theme, options).run()
        return
      }
      let open = try options.open()
      status =
        if let cause { try PlainMode(open, because: cause).run() } else { try PlannerLoop(open, theme: theme).run() }
    }
    if status != 0 { throw ExitCode(status) }
  }
}

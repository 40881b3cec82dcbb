import ArgumentParser
import RoadmapEngine
import Storage
import Terminal
import Wording

/// `jalon [DIR]`: the planner.
struct Open: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Open the planner on a workspace (this is what jalon alone does).")

  @Argument(help: ArgumentHelp("The folder of the workspace.", valueName: "DIR"), completion: .directory) var directory: String?
  @Option(help: ArgumentHelp("The colours; see: jalon themes", valueName: "THEME"), completion: .themes) var theme: String?
  @Flag(help: "Line mode: numbered lists and one-line answers, for screen readers and pipes; also where TERM=dumb.") var plain = false
  @Flag(help: "Mend a terminal that a killed program has left in a bad state, and do nothing else.") var resetTerminal = false
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
      // Options before a command make the command's name look like a folder.
      if let directory, options.workspace != nil, Jalon.configuration.subcommands.contains(where: { $0._commandName == directory }) {
        throw Failure(64, Wording(Language.reader(options.lang) ?? .en, home: .en).commandBehindOptions(directory))
      }
      options.workspace = directory ?? options.workspace
      if !plain, WelcomeLoop.isWanted(options) {
        status = try WelcomeLoop(theme: theme, options).run()
        return
      }
      let open = try options.open()
      status =
        plain || Environment["TERM"] == "dumb" ? try PlainMode(open).run() : try PlannerLoop(open, theme: theme).run()
    }
    if status != 0 { throw ExitCode(status) }
  }
}

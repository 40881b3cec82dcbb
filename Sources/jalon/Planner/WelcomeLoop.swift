import Canvas
import Glibc
import Library
import Planner
import RoadmapEngine
import Storage
import Terminal
import Wording

/// The loop of the welcome page, which is shown if there is no workspace.
struct WelcomeLoop {
  private let themes: Themes
  private let theme: String?
  private let themeID: String
  private let options: WorkspaceOptions

  /// Returns whether to show the page: no workspace is named or found, and there is a terminal.
  static func isWanted(_ options: WorkspaceOptions) -> Bool {
    guard options.workspace == nil, Environment["JALON_WORKSPACE"] == nil, Output.isTerminal, isatty(STDIN_FILENO) == 1,
      Environment["TERM"] != "dumb"
    else { return false }
    return WorkspaceFolder.nearest(from: ".") == nil
  }

  init(theme: String?, _ options: WorkspaceOptions) throws(Failure) {
    themes = Themes()
    self.theme = theme
    self.options = options
    // A clock out of range is reported before anything is asked.
    _ = try Clock.day(given: options.today)
    themeID = try themes.chosen(theme, Wording(Language.reader(options.lang) ?? .en, home: .en))
  }

  /// What the person chose on the page.
  private enum Wish { case sample, open(OpenWorkspace), leave(signal: Int32?) }

  /// Runs until the person quits the page, or the planner that it has opened.
  /// - Returns: the exit status.
  func run() throws(Failure) -> Int32 {
    WaitingLine.end()
    let language = Language.reader(options.lang) ?? .en
    let (wish, spoken): (Wish, Wording)
    do throws(TerminalFault) { (wish, spoken) = try Screen.openKeepingMessages { screen in turn(&screen, language) } } catch {
      throw Failure(error, Wording(language, home: .en))
    }
    switch wish {
    case .leave(let signal): return signal.map { 128 + $0 } ?? 0
    case .sample:
      let sample = Library.sample
      let wording = Wording(spoken.language, home: sample.language)
      return try DemoCommand.open(sample, wording, fixedDay: options.today, theme: theme)
    case .open(let open): return try PlannerLoop(open, theme: theme).run()
    }
  }

  private func turn(_ screen: inout Screen, _ language: Language) -> (Wish, Wording) {
    var page = Welcome(
      asks: !Settings.own.exists, language: language, keyboard: Settings.own.keyboard, theme: themeID, themes: themes.choices,
      name: Settings.own.name ?? "", templates: { Library.templates }, parties: { Library.describedParties },
      width: screen.width, height: screen.height, glyphs: screen.glyphs)
    screen.useMouse(true)
    if let trouble = Settings.own.trouble { page.failed(page.wording.trouble(trouble).sentence) }
    while true {
      screen.show(page.frame(), theme: themes[page.themeID]?.theme ?? .plain)
      guard let event = screen.nextEvent() else { continue }
      for effect in page.handle(event) {
        switch effect {
        case .redraw: screen.paused {}
        case .remember(let answers):
          do throws(FileTrouble) { try Settings.write(answers) } catch { page.failed(page.wording.trouble(error).sentence) }
        case .openSample: return (.sample, page.wording)
        case .make(let order):
          do throws(Failure) { return (.open(try make(order, page.wording)), page.wording) } catch { page.failed(error.diagnostic.line) }
        case .leave:
          var signal: Int32?
          if case .terminate(let number) = event { signal = number }
          if case .endOfInput = event { signal = SIGHUP }
          return (.leave(signal: signal), page.wording)
        }
      }
    }
  }

  private func make(_ order: NewWorkspace.Order, _ wording: Wording) throws(Failure) -> OpenWorkspace {
    guard !order.folder.isEmpty else { throw Failure(64, Diagnostic(wording.folderMissing)) }
    let home = Environment["HOME"] ?? ""
    let path = order.folder.hasPrefix("~/") ? home + order.folder.dropFirst(1) : order.folder
    let wanted = try NewCommand.parties(order.parties, wording)
    let template = Library.templates.first { $0.id == order.template }
    if let template, wanted.count < template.leastParties {
      throw Failure(64, Diagnostic(wording.tooFewParties(template.id.text, template.leastParties).sentence))
    }
    return try OpenWorkspace.make(
      path, title: order.title.isEmpty ? nil : order.title, wording, day: options.today, from: template, wanted,
      by: Author(party: order.own, name: "")
    ).open
  }
}

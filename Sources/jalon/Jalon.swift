import ArgumentParser
import Canvas
import Glibc
import RoadmapEngine
import Wording

@main
struct Jalon: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "jalon",
    abstract: String(
      en: "A roadmap planner for two or more parties who must get somewhere together.",
      fr: "Un planificateur de feuilles de route pour deux parties ou plus qui doivent aboutir ensemble.",
      ar: "مخطِّط خرائط طريق لطرفين أو أكثر عليهم بلوغ هدف مشترك."),
    discussion: String(
      en: """
        Without a subcommand, the planner opens on the workspace: --workspace DIR, else $JALON_WORKSPACE, else the nearest folder upwards
        with a jalon.json.
        """,
      fr: """
        Sans sous-commande, le planificateur s’ouvre sur l’espace de travail : --workspace DOSSIER, sinon $JALON_WORKSPACE, sinon le \
        dossier le plus proche en remontant où se trouve un jalon.json.
        """,
      ar: """
        دون أمر فرعي يُفتح المخطِّط على مساحة العمل: --workspace مجلد، وإلا $JALON_WORKSPACE، وإلا أقرب مجلد صعودًا فيه jalon.json.
        """,
      examples: """
        jalon demo                          \
        \(String(en: "look around in the Libya-Niger sample", fr: "parcourir l’exemple Libye-Niger", ar: "تصفح مثال ليبيا والنيجر"))
        """,
      "jalon new plans --template bla --parties NE,LY", "jalon print matrix --roadmap ne-ly-labour --lang fr",
      "jalon set ne-ly-labour/a16 deadline:2026-12-17",
      """
      jalon schema roadmap                \
      \(String(en: "what the file of a roadmap may hold, as a JSON Schema", fr: "le JSON Schema d’une feuille de route", ar: "JSON Schema لملف خارطة طريق"))
      """),
    version: "0.2.0",
    subcommands: [
      OpenCommand.self, DemoCommand.self, NewCommand.self, TemplateCommands.self, PrintCommand.self, DueCommand.self,
      ListCommand.self, CountCommand.self,
      ShowCommand.self, AddCommand.self, SetCommand.self, DoneCommand.self, RemoveCommand.self,
      RenameCommand.self, PartyCommands.self, BodyCommands.self, RoadmapCommands.self,
      CalendarCommands.self, ForecastCommand.self, BaselineCommands.self, ViewCommands.self, HistoryCommand.self, UndoCommand.self,
      RedoCommand.self, TrashCommand.self, RestoreCommand.self, PurgeCommand.self, MeCommand.self, CopyCommand.self, MergeCommand.self,
      SyncCommand.self,
      ConflictsCommand.self,
      DecideCommand.self, SendCommand.self, SheetCommands.self, ReceiveCommand.self, ProposalCommands.self, RoundsCommand.self,
      ImportCommand.self,
      ExportCommand.self,
      DiffCommand.self, GitCommands.self, MergeDriverCommand.self, DiffDriverCommand.self, CheckCommand.self, ThemeCommands.self,
      KeysCommand.self, SchemaCommand.self, ManualCommand.self,
    ],
    defaultSubcommand: OpenCommand.self)

  /// Runs the command. Help, version and completions that cannot be written exit with 74, like other output.
  static func main() {
    // Ignoring the signal makes a write beyond the file size limit fail with an error.
    signal(SIGXFSZ, SIG_IGN)
    let words = Array(CommandLine.arguments.dropFirst())
    do {
      var command = try parseAsRoot(Language.withoutChoice(words))
      try command.run()
    } catch {
      if let page = page(error) {
        do throws(Failure) { try Output.write(page: page) } catch {
          Output.complain(lines: error.lines)
          ProcessEnd.leave(error.code)
        }
      } else {
        Output.complain(page: fault(error, of: words))
        ProcessEnd.leave(exitCode(for: error).rawValue)
      }
    }
    ProcessEnd.leave(0)
  }

  /// Returns the help page, version or script that the parser throws, in the reader's language; nil if it throws a fault.
  private static func page(_ error: any Error) -> String? {
    let text = fullMessage(for: error)
    guard exitCode(for: error) == .success, !text.isEmpty else { return nil }
    return "\(ParserWords(wording: .ofReader).page(text, width: Output.width))\n"
  }

  /// Returns the message about a fault of a command line in the reader's language; empty if the command has already printed one.
  /// - Parameters:
  ///   - words: the command line; control characters of quoted words are made visible.
  ///   - columns: the width of the usage; nil for that of the terminal.
  static func fault(_ error: any Error, of words: [String], columns: Int? = nil) -> String {
    let text = words.reduce(fullMessage(for: error, columns: columns)) { text, word in
      let visible = TextWidth.printable(word)
      return visible == word ? text : text.replacing(word, with: visible)
    }
    return text.isEmpty ? "" : "\(ParserWords(wording: .ofReader).fault(TextWidth.printableLines(text)))\n"
  }
}

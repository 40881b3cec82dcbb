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
      Open.self, Demo.self, New.self, Templates.self, Print.self, List.self, Show.self, Add.self, SetFields.self, Done.self, Remove.self,
      RenameCommand.self, PartyCommands.self, BodyCommands.self, RoadmapCommands.self,
      CalendarCommands.self, ForecastCommand.self, BaselineCommands.self, ViewsCommands.self, HistoryCommand.self, Undo.self,
      Redo.self, TrashCommand.self, Restore.self, Purge.self, MeCommand.self, CopyCommand.self, ImportCommand.self, ExportCommand.self,
      Check.self, ThemesCommand.self, Keys.self, SchemaCommand.self, ManualCommand.self,
    ],
    defaultSubcommand: Open.self)

  /// A message in which the words of the command line, which it quotes, can neither drive the terminal nor make lines of their own.
  private static func quotingVisibly(_ text: String) -> String {
    CommandLine.arguments.dropFirst().reduce(text) { text, word in
      let visible = TextWidth.printable(word)
      return visible == word ? text : text.replacing(word, with: visible)
    }
  }

  /// Help, version and completions are output like any other: what cannot be written is an exit 74.
  static func main() {
    // A write beyond the largest size that a file may have then fails with an error, like any other write that fails.
    signal(SIGXFSZ, SIG_IGN)
    do {
      var command = try parseAsRoot(Language.withoutChoice(CommandLine.arguments.dropFirst()))
      try command.run()
    } catch {
      let text = fullMessage(for: error)
      let words = ParserWords(wording: .ofReader)
      guard exitCode(for: error) == .success, !text.isEmpty else {
        if !text.isEmpty { Output.complain(page: "\(words.fault(TextWidth.printableLines(quotingVisibly(text))))\n") }
        exit(withError: exitCode(for: error))
      }
      do throws(Failure) { try Output.write(page: "\(words.page(text, width: Output.width(nil)))\n") } catch {
        Output.complain(lines: error.lines)
        exit(withError: ExitCode(error.code))
      }
    }
  }
}

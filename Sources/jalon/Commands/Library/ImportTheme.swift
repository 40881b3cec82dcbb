import ArgumentParser
import FileFormat
import Glibc
import Library
import RoadmapEngine
import Wording

/// `jalon themes import FILE` makes a theme from a base16 or base24 colour scheme.
struct ImportTheme: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: String(
      en: "Make a theme of a base16 or base24 colour scheme.", fr: "Créer un thème d’après un jeu de couleurs base16 ou base24.",
      ar: "إنشاء سمة من نظام ألوان base16 أو base24."),
    discussion: String(
      en: """
        Colours that could not be read are moved until they can, and named. Nothing that is there is written over.
        """,
      fr: """
        Les couleurs illisibles sont décalées jusqu’à ce qu’elles se lisent, et nommées. Rien de ce qui existe n’est écrasé.
        """,
      ar: """
        الألوان التي لا تُقرأ تُعدَّل حتى تُقرأ، وتُذكر بأسمائها. ولا يُكتب فوق شيء موجود.
        """,
      examples: "jalon themes import ~/schemes/nord.yaml"))

  @Argument(
    help: ArgumentHelp(.file, en: "The scheme, as YAML.", fr: "Le jeu de couleurs, en YAML.", ar: "نظام الألوان بصيغة YAML."),
    completion: .file(extensions: ["yaml", "yml"])) var file: String
  @Option(help: .language) var lang: Language?

  func run() throws {
    try running { () throws(Failure) in
      let wording = Wording(Language.reader(lang) ?? .en, home: .en)
      let scheme: ColourScheme
      do throws(FileTrouble) { scheme = try read() } catch { throw Failure(error, wording) }
      let taken = Set(Themes().files.map(\.id))
      let path: String
      let theme: ImportedTheme
      do throws(FileTrouble) {
        try Settings.makeFolder("themes")
        let folder = Themes.folder ?? ""
        let id = Identifiers.unused(scheme.name, fallback: "scheme") { id in
          taken.contains(id) || access("\(folder)/\(id).json", F_OK) == 0
        }
        theme = ImportedTheme(scheme, id: id)
        path = "\(folder)/\(id).json"
      } catch { throw Failure(error, wording) }
      try OutputFile.write(theme.bytes, to: path)
      var lines = [wording.madeTheme(scheme.name, author: scheme.author, path)]
      if !theme.moved.isEmpty {
        lines.append(wording.movedColours(theme.moved.count))
        lines += theme.moved.map { "  \($0.role.name): \($0.from.hex) → \($0.to.hex)" }
      }
      lines.append(wording.nextCommand("jalon --theme \(theme.id)"))
      try Output.write(lines: lines)
    }
  }

  private func read() throws(FileTrouble) -> ColourScheme {
    guard let bytes = try InputFile.read(file) else { throw .missing(file) }
    do throws(FormatFault) { return try ColourScheme(reading: bytes) } catch { throw .broken(file, error) }
  }
}

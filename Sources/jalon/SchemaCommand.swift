import ArgumentParser
import FileFormat
import RoadmapEngine
import StatusViews
import StrictJSON
import Wording

struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: "Print the JSON Schema of a kind of file; without a name, list the kinds.",
    discussion: """
      A file that the schema accepts is read without a bad or unknown value. Two rules a schema cannot say: an estimate must have
      best <= usual <= worst, and a file's id is its name.

      Examples:
        jalon schema
        jalon schema roadmap > roadmap.schema.json
      """)

  /// The name of the only schema that is of no file: the output of `print VIEW --format json`.
  private static let view = "view"

  @Argument(help: ArgumentHelp("Which one; see: jalon schema", valueName: "NAME")) var name: String?
  @Option(help: ArgumentHelp("en, fr or ar.", valueName: "LANG")) var lang: Language?

  func run() throws {
    try running { () throws(Failure) in
      let wording = Wording(Language.reader(lang) ?? .en, home: .en)
      guard let name else {
        let files = SchemaName.allCases.map { "\($0.rawValue)\t\(wording.place(of: $0))\n" }
        return try Output.write(files.joined() + "\(Self.view)\tjalon print VIEW --format json\n")
      }
      if name == Self.view { return try Output.write(ViewSource.schema.document(title: "jalon.view/1")) }
      guard let kind = SchemaName(rawValue: name) else {
        let names = SchemaName.allCases.map(\.rawValue) + [Self.view]
        throw Failure(64, wording.unknownSchema(name, nearest: Spelling.nearest(to: name, in: names)))
      }
      try Output.write(kind.schema.document(title: "jalon.\(kind.rawValue)/\(PlanFile.version)"))
    }
  }
}

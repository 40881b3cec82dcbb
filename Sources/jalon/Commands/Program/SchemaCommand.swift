import ArgumentParser
import FileFormat
import RoadmapEngine
import StatusViews
import Wording

struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: String(
      en: "Print the JSON Schema of a kind of file; without a name, list the kinds.",
      fr: "Afficher le JSON Schema d’un type de fichier ; sans nom, lister les types.",
      ar: "طباعة JSON Schema لنوع من الملفات؛ ودون اسم سرد الأنواع."),
    discussion: String(
      en: """
        A file that the schema accepts is read without a bad or unknown value. Two rules a schema cannot say: an estimate must have
        best <= usual <= worst, and a file's id is its name.
        """,
      fr: """
        Un fichier que le schéma accepte se lit sans valeur fausse ni inconnue. Deux règles qu’un schéma ne peut exprimer : \
        une estimation doit respecter optimiste <= probable <= pessimiste, et l’identifiant d’un fichier est son nom.
        """,
      ar: """
        الملف الذي يقبله JSON Schema يُقرأ دون قيمة خاطئة أو مجهولة. وهناك قاعدتان لا يعبّر عنهما: ألا تزيد في التقدير المدة \
        الأحسن على المعتادة ولا المعتادة على الأسوأ، وأن معرّف الملف هو اسمه.
        """,
      examples: "jalon schema", "jalon schema roadmap > roadmap.schema.json"))

  /// The schema of the output of `print VIEW --format json`; all other schemas describe files.
  private static let view = "view"

  @Argument(
    help: ArgumentHelp(.name, en: "Which one; see: jalon schema", fr: "Lequel ; voir : jalon schema", ar: "النوع؛ انظر: jalon schema"))
  var name: String?
  @Option(help: .language) var lang: Language?

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

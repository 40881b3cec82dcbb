import ArgumentParser
import Exchange

extension ExchangeFormat: ExpressibleByArgument {}

struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: String(
      en: "Give the data of the steps to other programs.", fr: "Exporter les données des étapes vers d’autres programmes.",
      ar: "تصدير بيانات الخطوات إلى برامج أخرى."),
    discussion: String(
      en: """
        csv: one row a step, for a spreadsheet program; jalon import reads it back, and takes over what was changed in it.
        ics: deadlines, agreed days, events and milestones as entries of a calendar, with an alarm a week before each deadline.
        mspdi: the XML of Microsoft Project, with links, calendars and owners.
        json: the plan with its dates, for programs; see: jalon schema view
        """,
      fr: """
        csv : une ligne par étape, pour un tableur ; jalon import la relit et reprend ce qui y a été modifié.
        ics : échéances, jours convenus, événements et jalons comme entrées d’un calendrier, avec un rappel une semaine avant \
        chaque échéance.
        mspdi : le XML de Microsoft Project, avec liens, calendriers et responsables.
        json : le plan avec ses dates, pour les programmes ; voir : jalon schema view
        """,
      ar: """
        csv: صف لكل خطوة، لبرنامج جداول؛ ويعيد jalon import قراءته ويأخذ ما عُدّل فيه.
        ics: المواعيد النهائية والأيام المتفق عليها والفعاليات والمعالم الرئيسية مداخلَ في تقويم، مع تنبيه قبل كل موعد نهائي \
        بأسبوع.
        mspdi: ملف XML لبرنامج Microsoft Project، فيه الروابط والتقاويم والجهات المسؤولة.
        json: الخطة بمواعيدها، للبرامج؛ انظر: jalon schema view
        """,
      examples: "jalon export --format csv --bom --output steps.csv",
      "jalon export --format ics --filter 'party:LY -done' --output libya.ics",
      "jalon export --format mspdi --roadmap ne-ly-labour --reader LY --output labour.xml"))

  @Option(help: ArgumentHelp(.format, en: "csv, ics, mspdi or json.", fr: "csv, ics, mspdi ou json.", ar: "csv أو ics أو mspdi أو json."))
  var format: ExchangeFormat
  @OptionGroup var selection: SelectionOptions
  @Option(help: .output) var output: String?
  @Flag(
    help: ArgumentHelp(
      en: "Begin csv with a byte order mark, by which Excel knows UTF-8.",
      fr: "Commencer le csv par un indicateur d’ordre (BOM), auquel Excel reconnaît UTF-8.",
      ar: "بدء csv بعلامة BOM التي يعرف بها Excel ترميز UTF-8.")) var bom = false
  @Flag(
    help: ArgumentHelp(
      en: "Leave cells of csv that a spreadsheet program would run as formulas as they are.",
      fr: "Laisser telles quelles les cellules du csv qu’un tableur exécuterait comme formules.",
      ar: "ترك خلايا csv التي قد يشغّلها برنامج الجداول على أنها صيغ حسابية كما هي.")) var raw = false
  @OptionGroup var options: WorkspaceOptions

  func validate() throws {
    if bom || raw, format != .csv {
      throw ValidationError(
        en: "--bom and --raw are for --format csv.", fr: "--bom et --raw vont avec --format csv.",
        ar: "الخياران --bom و --raw مع --format csv فقط.")
    }
  }

  func run() throws {
    try running { () throws(Failure) in
      let open = try options.open()
      open.warnOfBrokenFiles()
      let source = try open.source(try selection.selection(in: open))
      let bytes: [UInt8] =
        switch format {
        case .csv: source.stepTable(open.state, isRaw: raw, hasMark: bom)
        case .ics: source.iCalendar(open.state, stamp: "\(open.today)T00:00:00Z")
        case .mspdi: source.project(open.wording)
        case .json: source.reportView(.plan).json
        }
      if let output { try OutputFile.write(bytes, to: output) } else { try Output.write(file: bytes) }
    }
  }
}

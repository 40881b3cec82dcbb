import ArgumentParser
import Exchange
import FileLimits
import Library
import RoadmapEngine
import StatusViews
import Wording

extension DayOrder: ExpressibleByArgument {}

struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: String(
      en: "Import steps from a file of another program; everything or nothing, and one undo takes it back.",
      fr: "Importer des étapes d’un fichier d’un autre programme ; tout ou rien, et une seule annulation les retire.",
      ar: "استيراد خطوات من ملف برنامج آخر؛ الكل أو لا شيء، ويكفي تراجع واحد لإلغائها."),
    discussion: String(
      en: """
        csv: a table with headings in English, French or Arabic, in any order: \(StepColumn.allCases.filter(\.isRead).map(\.rawValue).joined(separator: ", ")).
        Many other names are known too, like Task name, Responsible, Due date, Predecessors. Days are 2026-12-03 or 3 Dec 2026.
        ics: entries become events, to-dos become tasks; entries that Jalon has exported move the days of their steps. Instants in UTC are
        days of the calendar's own time zone (X-WR-TIMEZONE), else of this machine's.
        mspdi: the XML of Microsoft Project ("Save as XML"): tasks, outline, links, durations, constraints, deadlines, percent.

        A row with the id of a step changes it, so a file may be imported again and again; an empty cell takes the value away, a column
        that is missing changes nothing. A row without an id is the step of its title and phase, else a new step. Steps that the file does
        not have stay as they are. What jalon print has written is not taken back: jalon export writes a table that is.

        What the plan has changed since the file was written stays, and exit code 1 says so: an exported table carries what was exported,
        and of any other file a value that a step had before is an old one. --overwrite takes the values of the file.

        --new makes a roadmap of the file. Its title, parties and start are options, or are asked for on a terminal; a project brings its
        title and start with it.
        """,
      fr: """
        csv : un tableau aux en-têtes anglais, français ou arabes, dans n’importe quel ordre : \
        \(StepColumn.allCases.filter(\.isRead).map(\.rawValue).joined(separator: ", ")).
        Beaucoup d’autres noms sont connus, comme Task name, Responsable, Date limite, Predecessors. Les jours s’écrivent \
        2026-12-03 ou 3 Dec 2026.
        ics : les entrées deviennent des événements, les tâches à faire des tâches ; les entrées que Jalon a exportées \
        déplacent les jours de leurs étapes. Les instants en UTC sont des jours du fuseau horaire du calendrier \
        (X-WR-TIMEZONE), sinon de celui de cette machine.
        mspdi : le XML de Microsoft Project (« Enregistrer au format XML ») : tâches, plan, liens, durées, contraintes, \
        échéances, pourcentage.

        Une ligne qui porte l’identifiant d’une étape la modifie : un fichier peut donc être importé plusieurs fois ; une \
        cellule vide retire la valeur, une colonne absente ne change rien. Une ligne sans identifiant est l’étape de son titre \
        et de sa phase, sinon une nouvelle étape. Les étapes absentes du fichier restent telles quelles. Ce que jalon print a \
        écrit n’est pas repris : jalon export écrit un tableau qui l’est.

        Les modifications du plan postérieures au fichier sont conservées, et le code de sortie 1 le signale : un tableau exporté porte ce \
        qui a été exporté, et dans tout autre fichier une valeur que l’étape avait auparavant est ancienne. --overwrite prend les \
        valeurs du fichier.

        --new crée une feuille de route à partir du fichier. Son titre, ses parties et son début sont des options, ou sont demandés \
        sur un terminal ; un projet apporte son titre et son début.
        """,
      ar: """
        csv: جدول بترويسات إنجليزية أو فرنسية أو عربية بأي ترتيب: \
        \(StepColumn.allCases.filter(\.isRead).map(\.rawValue).joined(separator: ", ")).
        وتُعرف أسماء أخرى كثيرة، مثل Task name وResponsible وDue date وPredecessors. وتُكتب الأيام 2026-12-03 أو 3 Dec 2026.
        ics: تصبح المداخل فعاليات، والمهام المطلوبة مهامَّ؛ والمداخل التي صدّرها Jalon تنقل أيام خطواتها. واللحظات بتوقيت UTC \
        أيام في المنطقة الزمنية للتقويم (X-WR-TIMEZONE)، وإلا ففي منطقة هذا الجهاز.
        mspdi: ملف XML من Microsoft Project ("حفظ بصيغة XML"): المهام والمخطط التفصيلي والروابط والمدد والقيود والمواعيد \
        النهائية والنسب المئوية.

        الصف الذي يحمل معرّف خطوة يعدّلها، فيمكن استيراد الملف مرات عدة؛ والخلية الفارغة تزيل القيمة، والعمود الغائب لا يغيّر \
        شيئًا. والصف الذي لا معرّف له هو الخطوة التي لها عنوانه ومرحلته، وإلا فخطوة جديدة. وتبقى الخطوات التي ليست في الملف \
        كما هي. ولا يُستورد ما كتبه jalon print؛ أما jalon export فيكتب جدولًا يُستورد.

        ما تغيّر في الخطة منذ كتابة الملف يبقى، ويدل عليه رمز الخروج 1: فالجدول المصدَّر يحمل ما صُدّر، وفي أي ملف آخر تكون القيمة \
        التي كانت للخطوة من قبل قيمة قديمة. ويأخذ --overwrite قيم الملف.

        ينشئ --new خارطة طريق من الملف. وعنوانها وأطرافها وبدايتها خيارات، أو يُسأل عنها على الطرفية؛ ويأتي المشروع بعنوانه وبدايته.
        """,
      examples: "jalon import steps.csv --dry-run", "jalon import steps.csv --roadmap ne-ly-labour",
      "jalon import 'Plan Libye.xml' --roadmap ne-ly-labour --lang fr",
      "jalon import plan.xml --new --parties NE,LY --dry-run"))

  @Argument(help: ArgumentHelp(.file, en: "The file.", fr: "Le fichier.", ar: "الملف.")) var file: String
  @Option(
    help: ArgumentHelp(
      .format, en: "csv, ics or mspdi; by default what the file's name or its first bytes say.",
      fr: "csv, ics ou mspdi ; par défaut ce que disent le nom du fichier ou ses premiers octets.",
      ar: "csv أو ics أو mspdi؛ وما يدل عليه اسم الملف أو أول بايتاته افتراضًا."))
  var format: ExchangeFormat?
  @Option(
    help: ArgumentHelp(
      .id, en: "Into this roadmap, whatever the file says; needed where it says nothing.",
      fr: "Dans cette feuille de route, quoi que dise le fichier ; nécessaire s’il n’en dit rien.",
      ar: "في خارطة الطريق هذه مهما ذكر الملف؛ ولازم إن لم يذكر شيئًا."))
  var roadmap: String?
  @Option(
    help: ArgumentHelp(
      .order,
      en:
        "What comes first in 03/12/2026: dmy the day, mdy the month; else such a date is refused, unless other days of its column show it.",
      fr:
        "Ce qui vient d’abord dans 03/12/2026 : dmy le jour, mdy le mois ; sinon une telle date est refusée, sauf si d’autres jours de sa colonne le montrent.",
      ar: "ما يأتي أولًا في 03/12/2026: dmy لليوم وmdy للشهر؛ وإلا رُفض مثل هذا التاريخ ما لم تبيّنه أيام أخرى في عموده."))
  var dates: DayOrder?
  @Flag(
    help: ArgumentHelp(
      en: "Take values of the file also where the plan has a newer one.",
      fr: "Prendre les valeurs du fichier même là où le plan en a de plus récentes.",
      ar: "أخذ قيم الملف حتى حيث في الخطة قيم أحدث.")) var overwrite = false
  @OptionGroup var making: ImportedRoadmap
  @Flag(help: .dryRun) var dryRun = false
  @OptionGroup var options: WorkspaceOptions

  /// The most rows, moved dates and remarks that are printed after an import; the rest is counted. A dry run prints everything.
  static let shown = 20

  func validate() throws {
    if format == .json {
      throw ValidationError(
        en: "json is only exported. Give csv, ics or mspdi, or leave --format out.",
        fr: "json s’exporte seulement. Donnez csv, ics ou mspdi, ou omettez --format.",
        ar: "الصيغة json للتصدير فقط. أدخل csv أو ics أو mspdi، أو احذف --format.")
    }
  }

  func run() throws {
    try running { () throws(Failure) in
      var open = try options.open()
      open.warnOfBrokenFiles()
      let index = making.new ? nil : try roadmap.map { (id) throws(Failure) in try open.roadmap(id) }
      // The steps of the file may be in a roadmap that cannot be read.
      if index == nil, !making.new { try open.checkReadable(\.isRoadmap) }
      let read = try self.read(open.wording)
      let made = try making.new ? making.roadmap(roadmap, from: read, named: fileName, in: open) : nil
      var plan = try self.plan(read, index, made, open)
      complain(of: plan, open.wording)
      guard plan.errors.isEmpty else { throw Failure(65, open.wording.notImported(errors: plan.errors.count)) }
      let summary = (made.map { [open.wording.importMakes($0)] } ?? []) + lines(plan, open.wording)
      if plan.change.isEmpty {
        try Output.write(lines: summary + [open.wording.nothingToChange])
        return try tellKept(plan, open.wording)
      }
      plan.change.reason = open.wording.reasonOfImport(fileName)
      let review = try open.review(plan.change)
      // The summary is printed only after everything that can refuse the import has passed.
      if dryRun { try open.checkSizes(review) } else { try open.save(review) }
      try Output.write(lines: summary)
      if let differences = plan.dateDifferences(in: review.schedule) { complain(of: [differences], .warning, open.wording) }
      try showMoved(review.moved, open.wording)
      if dryRun { open.warn(of: review.problems) }
      try Output.write(line: dryRun ? open.wording.dryRunOnly : open.wording.imported(file))
      try tellKept(plan, open.wording)
    }
  }

  /// Works out what the file would change.
  /// - Parameters:
  ///   - index: the index of the roadmap that receives every row; nil if the rows decide.
  ///   - made: the new roadmap that receives every row; nil if there is none.
  private func plan(
    _ read: ImportedFile, _ index: Int?, _ made: Roadmap?, _ open: OpenWorkspace
  ) throws(Failure) -> WorkspaceImport {
    var random = SystemRandomNumberGenerator()
    guard let made else {
      let history = try open.history()
      let past = PlanPast(history.records, copies: history.copies)
      return WorkspaceImport(
        of: read, into: ViewSource(open.workspace, open.schedule(), open.wording), roadmap: index, order: dates, past: past,
        isOverwriting: overwrite, using: &random)
    }
    var workspace = try open.applying(open.workspace.adding(made, known: Library.party, bodies: Library.bodies), to: open.workspace)
    let schedule = Schedule(workspace.roadmaps, calendars: CalendarBook(workspace, shipped: Library.calendar), today: open.today)
    var plan = WorkspaceImport(
      of: read, into: ViewSource(workspace, schedule, open.wording), roadmap: workspace.roadmaps.firstIndex { $0.id == made.id },
      order: dates, using: &random)
    guard plan.errors.isEmpty else { return plan }
    workspace = try open.applying(plan.change, to: workspace)
    // The whole roadmap is one edit, with all the parties and bodies that its steps need.
    plan.change = open.workspace.adding(workspace[made.id] ?? made, known: Library.party, bodies: Library.bodies)
    return plan
  }

  /// Throws if values of the plan were kept because they are newer than the file.
  private func tellKept(_ plan: WorkspaceImport, _ wording: Wording) throws(Failure) {
    if plan.kept > 0 { throw Failure(1, wording.keptNewer(plan.kept)) }
  }

  private var fileName: String { file.split(separator: "/").last.map { String($0) } ?? file }

  private func read(_ wording: Wording) throws(Failure) -> ImportedFile {
    let bytes: [UInt8]?
    do throws(FileTrouble) { bytes = try InputFile.read(file, most: FileLimits.fileBytes) } catch { throw Failure(error, wording) }
    guard let bytes else { throw Failure(.missing(file), wording) }
    do throws(ImportRemark) { return try ImportedFile(bytes, named: file, as: format, order: dates, zones: Clock.zones) } catch {
      throw Failure(65, wording.remark(error).prefixed(by: "\(file)\(wording.colon)"))
    }
  }
}

import Canvas
import RoadmapEngine
import StatusViews
import Wording

/// Merges the rows of a file with the steps of a workspace.
struct ImportMerging {
  let file: ImportedFile
  let source: ViewSource
  let language: Language
  /// The context in which values are assigned, with the language of the file's texts.
  let context: StepAssignment.Context
  /// The target of every row; nil if it cannot be imported.
  var targets: [Target?] = []
  var names: StepNames
  var remarks: [ImportRemark]
  var added: [WorkspaceImport.Added] = []
  var changed: [WorkspaceImport.Changed] = []
  var unchanged = 0
  /// The number of values of the file that are not taken, because those of the plan are newer.
  var kept = 0
  /// Whether values of the file also replace newer ones.
  let isOverwriting: Bool
  /// The earlier values and names of the steps.
  let past: PlanPast
  /// The number of exported rows whose steps are no longer in the plan, and the first such row.
  var removedRows: (count: Int, first: ImportedRow?) = (0, nil)
  /// The number of rows that are remarks of people, and the first such line.
  var remarkRows: (count: Int, first: Int?) = (0, nil)
  /// The number of cells in which question marks stand for lost letters, the first line and its heading.
  var lostLetters: (count: Int, first: Int, name: String)?
  var edits: [Edit] = []
  /// The dates that the tasks of a project have in its file.
  var fileDates: [WorkspaceImport.FileDates] = []
  var newPhases: [(roadmap: Roadmap.ID, phase: Phase)] = []
  /// The days of existing steps in the agenda, for calendar files.
  let agenda: [StepReference: Set<Day>]
  /// The index of the roadmap that receives every row; nil if the rows decide.
  let forced: Int?
  /// The number of cells whose time of day is ignored.
  var clocks = 0
  /// The number of tasks without a name.
  var nameless = 0
  /// The number of tasks that only the start of their project holds.
  var boundByStart = 0
  /// The names of resources that are not owners.
  var strangers: Set<String> = []
  /// The number of durations that were rounded up to whole days, and the first such row.
  var rounded: (count: Int, first: ImportedRow)?
  /// The number of kinds that only another program has, by name, and the first such row.
  var foreignKinds: (counts: [String: Int], first: ImportedRow)?
  /// The number of open waits that ended because their steps are done or dropped, and the first such row.
  var endedWaits: (count: Int, first: ImportedRow)?
  /// The number of calendar entries that lack what a new step needs, by reason, with the first such row.
  var incomplete: [ImportRemark.Omission: (count: Int, first: ImportedRow)] = [:]
  /// The names that the file itself uses for steps whose ids are derived from them, by id.
  let fileNames: [String: String]
  var days: ImportedDays
  var spans: EventSpans
  /// For each computed column, the number of its cells, the first line and the heading.
  var workedOut: [StepColumn: (count: Int, first: Int, name: String)] = [:]
  /// The workspace in every language in which the file may be written, the language of the file first.
  let readings: [ViewSource]

  init(
    _ file: ImportedFile, _ source: ViewSource, roadmap: Int?, order: DayOrder?, past: PlanPast = PlanPast(), isOverwriting: Bool = false
  ) {
    var file = file
    file.nameSteps(in: past, source.schedule.roadmaps)
    self.past = past
    self.isOverwriting = isOverwriting
    self.file = file
    self.source = source
    forced = roadmap
    days = ImportedDays(file, order)
    spans = EventSpans(source)
    remarks = file.remarks
    fileNames = Dictionary(
      file.rows.compactMap { row in row.cells[.id].flatMap { id in id.shown.map { (id.text, $0) } } },
      uniquingKeysWith: { first, _ in first })
    language = file.language ?? source.wording.language
    context = StepAssignment.Context(today: source.schedule.today, language: language, home: source.wording.home) { _ in nil }
    let first = language
    readings = ([first] + Language.allCases.filter { $0 != first }).map {
      ViewSource(source.workspace, source.schedule, Wording($0, home: source.wording.home))
    }
    names = StepNames(source.schedule.roadmaps)
    var agenda: [StepReference: Set<Day>] = [:]
    if file.kind == .calendar {
      for appointment in source.appointments() {
        let roadmap = source.schedule.roadmaps[appointment.roadmap]
        agenda[StepReference(roadmap.id, roadmap.steps[appointment.step].id), default: []].insert(appointment.day)
      }
    }
    self.agenda = agenda
  }

  var roadmaps: [Roadmap] { source.schedule.roadmaps }
}

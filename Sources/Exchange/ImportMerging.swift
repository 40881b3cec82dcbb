import Canvas
import RoadmapEngine
import StatusViews
import Wording

/// Brings the rows of a file together with the steps of a workspace.
struct ImportMerging {
  let file: ImportedFile
  let source: ViewSource
  let language: Language
  /// The language of the texts of the file.
  let context: StepAssignment.Context
  /// Where every row goes: the place of the roadmap and the id of the step; nil where nobody knows.
  private(set) var targets: [Target?] = []
  var names: StepNames
  var remarks: [ImportRemark]
  private(set) var added: [WorkspaceImport.Added] = []
  private(set) var changed: [WorkspaceImport.Changed] = []
  private(set) var unchanged = 0
  private(set) var edits: [Edit] = []
  /// Where the tasks of a project lie in its file.
  private(set) var fileDates: [WorkspaceImport.FileDates] = []
  var newPhases: [(roadmap: Roadmap.ID, phase: Phase)] = []
  /// Where the days of existing steps stand in the agenda.
  let agenda: [StepReference: Set<Day>]
  private let forced: Int?
  var clocks = 0
  /// Tasks without a name, tasks that only the start of their project holds, and resources that are no owners.
  var nameless = 0
  var boundByStart = 0
  var strangers: Set<String> = []
  /// Lengths of time that were no whole number of days.
  var rounded: (count: Int, first: ImportedRow)?
  /// Kinds of another program that are no kinds of a step.
  var foreignKinds: (counts: [String: Int], first: ImportedRow)?
  /// Entries that miss what a new step needs.
  private var incomplete: [ImportRemark.Fact.Aside: (count: Int, first: ImportedRow)] = [:]
  /// What the file itself calls the steps whose ids are made of its names.
  private let fileNames: [String: String]
  var days: ImportedDays
  var spans: EventSpans
  private var workedOut: [StepColumn: (count: Int, first: Int, name: String)] = [:]
  /// The same workspace in every language that a file may be in, that of this file first.
  private let readings: [ViewSource]

  struct Target {
    let roadmap: Int
    let id: Step.ID
    /// The place of the step, where it is there already.
    let place: Int?
  }

  init(_ file: ImportedFile, _ source: ViewSource, roadmap: Int?, order: DayOrder?) {
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

  private var roadmaps: [Roadmap] { source.schedule.roadmaps }

  // MARK: Where the rows go

  mutating func placeRows(using random: inout some RandomNumberGenerator) {
    var lines: [StepReference: Int] = [:]
    var isTold = false
    var known = StepsByTitle(roadmaps)
    var same: (count: Int, first: ImportedRow)?
    for row in file.rows { if let id = Self.reference(row[.id]?.trimmed ?? "")?.step { known.claim(id) } }
    for row in file.rows {
      let typed = row[.id]?.trimmed ?? ""
      let reference = Self.reference(typed)
      if !typed.isEmpty, reference == nil {
        remark(.badID, row, .id)
        targets.append(nil)
        continue
      }
      guard let roadmap = roadmap(of: row, reference?.roadmap, &isTold) else {
        targets.append(nil)
        continue
      }
      // The same file once more must not make its steps once more.
      let titled = typed.isEmpty ? known.take(row[.title] ?? "", phase: row[.phase], in: roadmap) : nil
      if titled != nil { same = ((same?.count ?? 0) + 1, same?.first ?? row) }
      let id = reference?.step ?? titled ?? .fresh(using: &random)
      if names.place(of: id, in: roadmap) == nil, let aside = missing(in: row) {
        incomplete[aside] = ((incomplete[aside]?.count ?? 0) + 1, incomplete[aside]?.first ?? row)
        targets.append(nil)
        continue
      }
      let whole = StepReference(roadmaps[roadmap].id, id)
      if let first = lines[whole] {
        remark(.idTwice(first), row, .id)
        targets.append(nil)
        continue
      }
      lines[whole] = row.line
      if names.isInTrash(id, of: roadmap) {
        remark(.idInTrash(whole), row, .id)
        targets.append(nil)
        continue
      }
      let place = names.place(of: id, in: roadmap)
      targets.append(Target(roadmap: roadmap, id: id, place: place))
      names.add(id, title: row[.title] ?? "", key: row.key, typed: typed, in: roadmap)
    }
    if let same { remark(.sameTitles(same.count), same.first, .title) }
  }

  /// What an entry of a calendar needs to become a new step and does not have: a title, and an event its day.
  private func missing(in row: ImportedRow) -> ImportRemark.Fact.Aside? {
    guard file.kind == .calendar else { return nil }
    if (row[.title] ?? "").trimmed.isEmpty { return .untitled }
    return row[.kind] == Step.Kind.event.rawValue && row.cells[.on] == nil ? .noStart : nil
  }

  /// An id as people write it: `A 16` means `a-16`, on every import.
  private static func reference(_ text: String) -> StepReference? {
    if text.isEmpty { return nil }
    let reference = StepReference(text.lowercased())
    if Identifiers.isValid(reference.step.text), reference.roadmap.map({ Identifiers.isValid($0.text) }) ?? true { return reference }
    return Identifiers.slug(text).map { StepReference(nil, Step.ID($0)) }
  }

  private mutating func roadmap(of row: ImportedRow, _ id: Roadmap.ID?, _ isTold: inout Bool) -> Int? {
    if let forced { return forced }
    let named = row[.roadmap]?.trimmed ?? ""
    let wanted = named.isEmpty ? id?.text ?? "" : named
    if wanted.isEmpty {
      let open = roadmaps.indices.filter { !roadmaps[$0].isArchived }
      if let only = open.first, open.count == 1 { return only }
      if !isTold { remark(.whichRoadmap, row, nil) }
      isTold = true
      return nil
    }
    let plain = Wording.plain(wanted)
    let found =
      roadmaps.firstIndex { $0.id.text == wanted }
      ?? roadmaps.firstIndex { roadmap in roadmap.title.wordings.contains { Wording.plain($0.text) == plain } }
    if found == nil {
      let nearest = Spelling.nearest(to: wanted, in: roadmaps.map(\.id.text))
      remarks.append(ImportRemark(.unknownRoadmap(nearest: nearest), line: row.line, column: row.cells[.roadmap]?.name, value: wanted))
    }
    return found
  }

  // MARK: What the rows say

  /// A new step follows the one of the row above it; the first one stands at the end of its phase.
  mutating func mergeRows() {
    var previous: [Int: Step.ID] = [:]
    for (row, target) in zip(file.rows, targets) {
      guard let target else { continue }
      let roadmap = roadmaps[target.roadmap].id
      let before = target.place.map { roadmaps[target.roadmap].steps[$0] }
      var step = before ?? Step(id: target.id, title: .plain(""))
      for column in StepColumn.allCases { merge(column, of: row, target, into: &step) }
      if let facts = row.project {
        merge(facts, target, into: &step)
        let reference = StepReference(roadmap, target.id)
        if facts.start != nil || facts.finish != nil {
          fileDates.append((reference, source.wording.name(step.title), facts.start, facts.finish))
        }
      }
      if let code = row.code, ProjectFacts.wbs(of: step) != code {
        step.tags.removeAll { $0.hasPrefix(ProjectFacts.wbsTag) }
        step.tags.append(ProjectFacts.wbsTag + code)
      }
      // As in project programs: what takes no time and says no kind is a milestone.
      if file.kind == .table, before == nil, row.cells[.kind] == nil, step.duration == 0 {
        step.kind = .milestone
        step.leaveOutDefaultDuration()
      }
      let reference = StepReference(roadmap, target.id)
      if let before {
        let fields = Step.differences(before, step)
        if fields.isEmpty {
          unchanged += 1
        } else {
          edits.append(.step(roadmap, before: before, after: step, follows: nil))
          changed.append(WorkspaceImport.Changed(step: reference, fields: fields))
        }
      } else {
        if row.cells[.title] == nil { remark(.noTitle, row, nil) }
        let steps = roadmaps[target.roadmap].steps
        let last = steps.last { $0.phase == step.phase }?.id ?? steps.last?.id
        edits.append(.step(roadmap, before: nil, after: step, follows: previous[target.roadmap] ?? last))
        added.append(WorkspaceImport.Added(step: reference, title: source.wording.name(step.title)))
      }
      previous[target.roadmap] = step.id
    }
    remarks += projectRemarks
    if clocks > 0 { remarks.append(ImportRemark(.timeOfDay(clocks))) }
    remarks += days.remarks
    if let rounded { remark(.lengthsRoundedUp(rounded.count), rounded.first, .duration) }
    if let (counts, first) = foreignKinds {
      remarks.append(ImportRemark(.foreignKinds(counts), line: first.line, column: first.cells[.kind]?.name))
    }
    for (aside, (count, first)) in incomplete.sorted(by: { $0.value.first.line < $1.value.first.line }) {
      remarks.append(ImportRemark(.aside(aside, count), line: first.line, column: aside.property, value: first[.title]?.trimmed))
    }
    for (_, aside) in workedOut.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      remarks.append(ImportRemark(.workedOut(aside.count), line: aside.first, column: aside.name))
    }
  }

  /// New phases, one edit a roadmap.
  var roadmapEdits: [Edit] {
    roadmaps.compactMap { roadmap in
      let phases = newPhases.filter { $0.roadmap == roadmap.id }.map(\.phase)
      guard !phases.isEmpty else { return nil }
      var after = roadmap.facts
      after.phases += phases
      return .roadmap(before: roadmap.facts, after: after)
    }
  }

  mutating func remark(_ fact: ImportRemark.Fact, _ row: ImportedRow, _ column: StepColumn?, value: String? = nil) {
    let cell = column.flatMap { row.cells[$0] }
    let text = cell?.shown.flatMap { value == nil ? $0 : nil } ?? quoted(value ?? cell?.text.trimmed ?? "")
    remarks.append(ImportRemark(fact, line: row.line, column: cell?.name, value: text.isEmpty ? nil : text))
  }

  /// A value with the names that the file has for the steps that it names.
  private func quoted(_ value: String) -> String {
    if fileNames.isEmpty { return value }
    if let name = fileNames[value] { return name }
    return value.split(separator: " ", omittingEmptySubsequences: false).map { word in
      let id = word.hasSuffix(",") ? word.dropLast() : word
      return fileNames[String(id)].map { $0 + word.dropFirst(id.count) } ?? String(word)
    }.joined(separator: " ")
  }

  /// Takes one value over, if it says anything new.
  private mutating func merge(_ column: StepColumn, of row: ImportedRow, _ target: Target, into step: inout Step) {
    guard let cell = row.cells[column], column != .id, column != .roadmap, column != .number else { return }
    var text = cell.text
    if file.kind == .project {
      if column == .notBefore { text = projectStart(text, row, in: target.roadmap) }
      if column == .title {
        guard let title = projectTitle(text, row, isNew: target.place == nil) else { return }
        text = title
      }
    }
    let typed = text.trimmed
    if takeFileDay(typed, column, row, &step) { return }
    if let place = target.place, isShown(text, typed, in: column, target.roadmap, place) { return }
    guard column.isRead else {
      if typed.isEmpty { return }
      let known = workedOut[column]
      workedOut[column] = ((known?.count ?? 0) + 1, known?.first ?? row.line, cell.name)
      return
    }
    let wanted: Result<String, ImportFault> =
      switch column {
      case .phase: phase(typed, in: target.roadmap)
      case .parent: parent(typed, in: target.roadmap)
      case .after: after(typed, step, row, in: target.roadmap)
      case .owners: owners(typed, row)
      case .support, .tags: .success(typed.split { $0 == ";" || $0.isNewline }.joined(separator: ", "))
      case .duration:
        if let span = CalendarSpan(typed), file.kind == .calendar { workingDays(span, row, target, &step) } else { duration(typed, row) }
      case .progress: .success(percent(typed))
      case .notBefore, .on, .deadline, .started, .finished: day(typed, column, row)
      case .kind where Wording.isForeignKind(typed) || Wording.namesForeignKinds(cell.name) && Wording.kind(named: typed) == nil:
        foreignKind(typed, row)
      case .status: word(typed, Wording.status(named: typed)?.rawValue, column, Step.Status.planned.rawValue)
      case .kind: word(typed, Wording.kind(named: typed)?.rawValue, column, Step.Kind.task.rawValue)
      case .visibility: word(typed, Wording.visibility(named: typed)?.rawValue, column, Step.Visibility.joint.rawValue)
      case _ where row.isVerbatim: .success(text)
      case .title: .success(typed.split(whereSeparator: \.isNewline).joined(separator: " "))
      default: .success(cell.text.normalLines.trimmed)
      }
    // Resources that are no parties say nothing about the owners.
    if file.kind == .project, column == .owners, !typed.isEmpty, case .success("") = wanted { return }
    switch wanted {
    case .failure(let fault): remark(fault.fact, row, column, value: fault.value)
    case .success(let value): assign(value, to: column, of: &step, row)
    }
  }

  private mutating func assign(_ value: String, to column: StepColumn, of step: inout Step, _ row: ImportedRow) {
    if column == .title, value.isEmpty { return remark(.noTitle, row, column) }
    // What says the same in other words is no change.
    if column == .status, step.status.rawValue == value { return }
    if takeActual(value, column, &step) { return }
    var context = context
    if let own = row.language {
      context = StepAssignment.Context(today: context.today, language: own, home: context.home, working: context.working)
    }
    do throws(StepAssignment.Fault) {
      try StepAssignment(field: column.rawValue, value: value).apply(to: &step, context)
    } catch { remark(.assignment(error), row, column) }
  }

  /// Whether a cell holds what an export would have written there: then nobody has changed it, whatever it means.
  private func isShown(_ text: String, _ typed: String, in column: StepColumn, _ roadmap: Int, _ place: Int) -> Bool {
    readings.contains { reading in
      let shown = reading.text(column, roadmap, place)
      return shown == text || shown.trimmed == typed || shown.comparable == text.comparable
    } || isImplied(typed, in: column, roadmap, place)
  }
}

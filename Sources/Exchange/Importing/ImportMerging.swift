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
  private(set) var targets: [Target?] = []
  var names: StepNames
  var remarks: [ImportRemark]
  private(set) var added: [WorkspaceImport.Added] = []
  private(set) var changed: [WorkspaceImport.Changed] = []
  private(set) var unchanged = 0
  private(set) var edits: [Edit] = []
  /// The dates that the tasks of a project have in its file.
  private(set) var fileDates: [WorkspaceImport.FileDates] = []
  var newPhases: [(roadmap: Roadmap.ID, phase: Phase)] = []
  /// The days of existing steps in the agenda, for calendar files.
  let agenda: [StepReference: Set<Day>]
  /// The index of the roadmap that receives every row; nil if the rows decide.
  private let forced: Int?
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
  private var incomplete: [ImportRemark.Fact.Aside: (count: Int, first: ImportedRow)] = [:]
  /// The names that the file itself uses for steps whose ids are derived from them, by id.
  private let fileNames: [String: String]
  var days: ImportedDays
  var spans: EventSpans
  /// For each computed column, the number of its cells, the first line and the heading.
  private var workedOut: [StepColumn: (count: Int, first: Int, name: String)] = [:]
  /// The workspace in every language in which the file may be written, the language of the file first.
  private let readings: [ViewSource]

  /// The step that a row becomes or changes.
  struct Target {
    /// The index of the roadmap.
    let roadmap: Int
    let id: Step.ID
    /// The index of the step if it exists; nil for a new one.
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

  /// Decides for every row which step it is.
  mutating func placeRows(using random: inout some RandomNumberGenerator) {
    let addresses = addresses()
    var known = StepsByTitle(roadmaps)
    for case (let id?, let roadmap)? in addresses { known.claim(id, in: roadmap) }
    var lines: [StepReference: Int] = [:]
    var same: (count: Int, first: ImportedRow)?
    for (row, address) in zip(file.rows, addresses) {
      guard let (id, roadmap) = address else {
        targets.append(nil)
        continue
      }
      // Importing the same file again must not add its steps again.
      let titled = id == nil ? known.take(row[.title] ?? "", phase: row[.phase], in: roadmap) : nil
      if titled != nil { same = ((same?.count ?? 0) + 1, same?.first ?? row) }
      targets.append(target(of: row, id ?? titled ?? .fresh(using: &random), in: roadmap, &lines))
    }
    if let same { remark(.sameTitles(same.count), same.first, .title) }
  }

  /// Returns for every row the id that it states, if it states one, and the index of its roadmap; nil, with a remark, if one of them is
  /// faulty.
  private mutating func addresses() -> [(id: Step.ID?, roadmap: Int)?] {
    var isTold = false
    var addresses: [(id: Step.ID?, roadmap: Int)?] = []
    for row in file.rows {
      let typed = row[.id]?.trimmed ?? ""
      let reference = Self.reference(typed)
      if !typed.isEmpty, reference == nil {
        remark(.badID, row, .id)
        addresses.append(nil)
      } else {
        addresses.append(roadmap(of: row, reference?.roadmap, &isTold).map { (reference?.step, $0) })
      }
    }
    return addresses
  }

  /// Returns the step of a row; nil, with a remark, if the row cannot become or change a step.
  /// - Parameter lines: the line of the row of each step so far.
  private mutating func target(of row: ImportedRow, _ id: Step.ID, in roadmap: Int, _ lines: inout [StepReference: Int]) -> Target? {
    let place = names.place(of: id, in: roadmap)
    if place == nil, let aside = missing(in: row) {
      incomplete[aside] = ((incomplete[aside]?.count ?? 0) + 1, incomplete[aside]?.first ?? row)
      return nil
    }
    let whole = StepReference(roadmaps[roadmap].id, id)
    if let first = lines[whole] {
      remark(.idTwice(first), row, .id)
      return nil
    }
    lines[whole] = row.line
    if names.isInTrash(id, of: roadmap) {
      remark(.idInTrash(whole), row, .id)
      return nil
    }
    names.add(id, title: row[.title] ?? "", key: row.key, typed: row[.id]?.trimmed ?? "", in: roadmap)
    return Target(roadmap: roadmap, id: id, place: place)
  }

  /// Returns what an entry of a calendar lacks to become a new step: a title, or for an event its day; nil if it lacks nothing.
  private func missing(in row: ImportedRow) -> ImportRemark.Fact.Aside? {
    guard file.kind == .calendar else { return nil }
    if (row[.title] ?? "").trimmed.isEmpty { return .untitled }
    return row[.kind] == Step.Kind.event.rawValue && row.cells[.on] == nil ? .noStart : nil
  }

  /// Returns the id that a text stands for: `A 16` always means `a-16`; nil if it cannot be an id.
  private static func reference(_ text: String) -> StepReference? {
    if text.isEmpty { return nil }
    let reference = StepReference(text.lowercased())
    if Identifiers.isValid(reference.step.text), reference.roadmap.map({ Identifiers.isValid($0.text) }) ?? true { return reference }
    return Identifiers.slug(text).map { StepReference(nil, Step.ID($0)) }
  }

  /// Returns the index of the roadmap of a row; nil, with a remark, if it is unknown.
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

  /// Merges every row with its step. A new step follows the step of the row above it; the first new step follows the last one of its
  /// phase.
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
      // As in project programs, a row without a kind and with duration 0 is a milestone.
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
    if let endedWaits { remark(.waitsEnded(endedWaits.count, on: context.today), endedWaits.first, .status, value: "") }
    for (aside, (count, first)) in incomplete.sorted(by: { $0.value.first.line < $1.value.first.line }) {
      remarks.append(ImportRemark(.aside(aside, count), line: first.line, column: aside.property, value: first[.title]?.trimmed))
    }
    for (_, aside) in workedOut.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      remarks.append(ImportRemark(.workedOut(aside.count), line: aside.first, column: aside.name))
    }
  }

  /// The edits that add the new phases, one per roadmap.
  var roadmapEdits: [Edit] {
    roadmaps.compactMap { roadmap in
      let phases = newPhases.filter { $0.roadmap == roadmap.id }.map(\.phase)
      guard !phases.isEmpty else { return nil }
      var after = roadmap.facts
      after.phases += phases
      return .roadmap(before: roadmap.facts, after: after)
    }
  }

  /// Adds a remark on a cell.
  /// - Parameter value: what the message quotes; nil for the text of the cell.
  mutating func remark(_ fact: ImportRemark.Fact, _ row: ImportedRow, _ column: StepColumn?, value: String? = nil) {
    let cell = column.flatMap { row.cells[$0] }
    let text = cell?.shown.flatMap { value == nil ? $0 : nil } ?? quoted(value ?? cell?.text.trimmed ?? "")
    remarks.append(ImportRemark(fact, line: row.line, column: cell?.name, value: text.isEmpty ? nil : text))
  }

  /// Returns a value in which ids are replaced by the names that the file uses for those steps.
  private func quoted(_ value: String) -> String {
    if fileNames.isEmpty { return value }
    if let name = fileNames[value] { return name }
    return value.split(separator: " ", omittingEmptySubsequences: false).map { word in
      let id = word.hasSuffix(",") ? word.dropLast() : word
      return fileNames[String(id)].map { $0 + word.dropFirst(id.count) } ?? String(word)
    }.joined(separator: " ")
  }

  /// Merges one cell into a step, if it says something new.
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
    // If none of the resources is a party, the file says nothing about the owners.
    if file.kind == .project, column == .owners, !typed.isEmpty, case .success("") = wanted { return }
    switch wanted {
    case .failure(let fault): remark(fault.fact, row, column, value: fault.value)
    case .success(let value): assign(value, to: column, of: &step, row)
    }
  }

  /// Assigns a converted value to a field of the step, or adds a remark if it is refused.
  private mutating func assign(_ value: String, to column: StepColumn, of step: inout Step, _ row: ImportedRow) {
    if column == .title, value.isEmpty { return remark(.noTitle, row, column) }
    // An equal status in other words is not a change.
    if column == .status, step.status.rawValue == value { return }
    if takeActual(value, column, row, &step) { return }
    var context = context
    if let own = row.language {
      context = StepAssignment.Context(today: context.today, language: own, home: context.home, working: context.working)
    }
    do throws(StepAssignment.Fault) {
      try StepAssignment(field: column.rawValue, value: value).apply(to: &step, context)
    } catch { remark(.assignment(error), row, column) }
  }

  /// Checks whether a cell holds what an export would write for the step, and so has not been changed.
  private func isShown(_ text: String, _ typed: String, in column: StepColumn, _ roadmap: Int, _ place: Int) -> Bool {
    readings.contains { reading in
      let shown = reading.text(column, roadmap, place)
      return shown == text || shown.trimmed == typed || shown.comparable == text.comparable
    } || isImplied(typed, in: column, roadmap, place)
  }
}

import FileLimits
import RoadmapEngine
import StatusViews
import Wording

/// The rows of a returned sheet, set beside those that were sent.
struct SheetRows {
  private let scribe: SheetScribe
  private let table: [StepReference: SheetTable.Row]
  private let sent: [SheetTable.Row]
  /// The steps by their references as they are written.
  private let written: [String: [SheetTable.Row]]
  /// The steps by their titles, for a sheet whose column of references was deleted.
  private let named: [String: [SheetTable.Row]]
  private var seen: Set<StepReference> = []
  private(set) var changed: [SheetReply.Row] = []
  private(set) var new: [SheetReply.Row] = []
  private(set) var remarks: [SheetRemark] = []
  /// What stands in the changed cells of steps, and in the rows of new ones.
  private(set) var answers: [StepReference: [SheetColumn: SheetValue]] = [:]
  private(set) var newAnswers: [[NewStepColumn: SheetValue]] = []

  init(_ table: SheetTable, _ scribe: SheetScribe) {
    self.scribe = scribe
    sent = table.rows
    written = Dictionary(grouping: sent) { $0.reference.description }
    self.table = Dictionary(sent.map { ($0.reference, $0) }, uniquingKeysWith: { first, _ in first })
    named = Dictionary(grouping: sent) { Wording.plain($0.title) }
  }

  /// Adds a row of the tab of steps.
  mutating func add(_ row: TaggedTab.Row) {
    let title = row[SheetColumn.step.tag]?.text ?? ""
    let written = row[SheetColumn.reference.tag]?.text ?? ""
    let found = rows(written, title, row)
    guard let reference = found.first?.reference else {
      if !written.isEmpty { return remark(.unknownStep(written), row, nil, title) }
      return title.isEmpty ? remark(.nameless, row, nil, "") : addNew(row)
    }
    guard found.count == 1 else { return remark(.severalSteps, row, nil, title) }
    guard let sent = table[reference], let step = scribe.sheet.plan[reference] else { return }
    var cells = SheetCells(row, sent, scribe)
    cells.read(into: step)
    guard seen.insert(reference).inserted else {
      remark(.repeated, row, nil, title)
      // An exact copy of the first row says nothing more.
      if cells.step != step || !cells.isNamed(as: sent) { addNew(row) }
      return
    }
    remarks += cells.remarks
    if !cells.written.isEmpty { answers[reference] = cells.written }
    if cells.step != step {
      changed.append(SheetReply.Row(roadmap: reference.roadmap ?? Roadmap.ID(""), step: cells.step, reason: cells.reason))
    }
  }

  /// Returns the rows that may be meant: the one of the reference or, without one, those of the title, of which number and roadmap choose.
  private func rows(_ written: String, _ title: String, _ row: TaggedTab.Row) -> [SheetTable.Row] {
    if !written.isEmpty { return self.written[written] ?? [] }
    var found = named[Wording.plain(title)] ?? []
    for column in [SheetColumn.roadmap, .number] where found.count > 1 {
      let text = row[column.tag]?.text ?? ""
      let matching = found.filter { $0[column] == .text(text) }
      if !matching.isEmpty { found = matching }
    }
    return found
  }

  /// Adds a row that proposes a new step.
  mutating func addNew(_ row: TaggedTab.Row) {
    let title =
      (row[NewStepColumn.step.tag]?.text ?? "").isEmpty ? row[SheetColumn.step.tag]?.text ?? "" : row[NewStepColumn.step.tag]?.text ?? ""
    let reason = row[NewStepColumn.reason.tag]?.text ?? ""
    var values: [NewStepColumn: SheetValue] = [:]
    for column in NewStepColumn.allCases { values[column] = row[column.tag].flatMap { SheetValue($0) } }
    if !title.isEmpty { values[.step] = .text(title) }
    newAnswers.append(values)
    guard !title.isEmpty else { return remark(.nameless, row, nil, "") }
    guard title.utf8.count <= FileLimits.stringBytes, reason.utf8.count <= FileLimits.stringBytes else {
      return remark(.tooLong, row, nil, "")
    }
    let place = row[NewStepColumn.roadmap.tag]?.text ?? ""
    guard let roadmap = roadmap(named: place) else { return remark(.noRoadmap(place), row, nil, title) }
    let taken = Set(roadmap.steps.map(\.id.text) + new.filter { $0.roadmap == roadmap.id }.map(\.step.id.text))
    var step = Step(
      id: Step.ID(Identifiers.unused(title, fallback: "step") { taken.contains($0) }), title: scribe.text(title))
    step.owners = [Ownership(party: scribe.sheet.party, bodies: [])]
    var cells = SheetCells(row, nil, scribe)
    cells.read(into: step)
    remarks += cells.remarks
    new.append(SheetReply.Row(roadmap: roadmap.id, step: cells.step, reason: reason))
  }

  private func roadmap(named name: String) -> Roadmap? {
    let roadmaps = scribe.sheet.plan.roadmaps
    if name.isEmpty { return roadmaps.count == 1 ? roadmaps.first : nil }
    let plain = Wording.plain(name)
    return roadmaps.first { $0.id.text == name || Wording.plain(scribe.wording.text($0.title)) == plain }
  }

  /// Notes the steps whose rows are gone.
  mutating func finish() {
    guard !seen.isEmpty else { return }
    for row in sent where !seen.contains(row.reference) {
      remarks.append(SheetRemark(fact: .missing, tab: "", row: nil, column: nil, title: row.title))
    }
  }

  private mutating func remark(_ fact: SheetRemark.Fact, _ row: TaggedTab.Row, _ column: SheetColumn?, _ title: String) {
    remarks.append(SheetRemark(fact: fact, tab: row.tab, row: row.number, column: column, title: title))
  }
}

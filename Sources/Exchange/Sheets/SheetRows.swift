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
  /// The first row of each step that has one.
  private var first: [StepReference: (row: TaggedTab.Row, cells: SheetCells)] = [:]
  /// The rows whose reference no step has, until all others are read.
  private var strange: [TaggedTab.Row] = []
  private(set) var changed: [SheetReply.Row] = []
  private(set) var new: [SheetReply.Row] = []
  private(set) var remarks: [SheetRemark] = []
  /// What stands in the changed cells of steps, and in the rows of new ones.
  private(set) var answers: [StepReference: [SheetColumn: SheetValue]] = [:]
  private(set) var newAnswers: [[NewStepColumn: SheetValue]] = []
  /// The content of the changed cells in a form that does not depend on how a program has stored it.
  private(set) var said: [String] = []

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
    guard let sent = found.first else {
      if !written.isEmpty { return strange.append(row) }
      return title.isEmpty ? remark(.nameless, row, nil, "") : addNew(row)
    }
    guard found.count == 1 else { return remark(.severalSteps, row, nil, title) }
    add(row, of: sent)
  }

  /// Returns rows so that a copy with another title comes after the row that has the title of their step: copied rows are often inserted above.
  func copiesLast(_ rows: [TaggedTab.Row]) -> [TaggedTab.Row] {
    func reference(_ row: TaggedTab.Row) -> String { row[SheetColumn.reference.tag]?.text ?? "" }
    func hasTitle(_ row: TaggedTab.Row) -> Bool {
      written[reference(row)]?.first.map { row[SheetColumn.step.tag]?.text.inPlainSpaces == $0.title.inPlainSpaces } ?? false
    }
    let named = Set(rows.filter(hasTitle).map(reference))
    func isCopy(_ row: TaggedTab.Row) -> Bool { named.contains(reference(row)) && !hasTitle(row) }
    return rows.filter { !isCopy($0) } + rows.filter(isCopy)
  }

  /// Adds a row of a step that was sent.
  private mutating func add(_ row: TaggedTab.Row, of sent: SheetTable.Row) {
    guard let step = scribe.sheet.plan[sent.reference] else { return }
    var cells = SheetCells(row, sent, scribe)
    cells.read(into: step)
    guard let first = first[sent.reference] else {
      first[sent.reference] = (row, cells)
      return take(cells, of: sent.reference, step)
    }
    let title = row[SheetColumn.step.tag]?.text ?? ""
    if cells.saysNothing || cells.said == first.cells.said && cells.remarks.map(\.fact) == first.cells.remarks.map(\.fact) {
      remark(.copied, row, nil, title)
    } else if !cells.isNamed(as: sent) {
      // A row with another title is a copy into which somebody has written a new step.
      addNew(row, in: sent.reference.roadmap, .repeated)
    } else if first.cells.saysNothing {
      remark(.copied, first.row, nil, title)
      self.first[sent.reference] = (row, cells)
      take(cells, of: sent.reference, step)
    } else {
      remark(.secondRow(cells.contents), row, nil, title)
    }
  }

  /// Takes what the row of a step says.
  private mutating func take(_ cells: SheetCells, of reference: StepReference, _ step: Step) {
    remarks += cells.remarks
    if !cells.written.isEmpty { answers[reference] = cells.written }
    said += cells.said.map { "\(reference) \($0.key) \($0.value)" }
    guard cells.step != step else { return }
    changed.append(
      SheetReply.Row(roadmap: reference.roadmap ?? Roadmap.ID(""), step: cells.step, reason: cells.reason, written: cells.writtenAtoms))
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
  /// - Parameters:
  ///   - home: the roadmap of the step if the row names none.
  ///   - fact: what is to be said of the row if it proposes one; nil for nothing.
  mutating func addNew(_ row: TaggedTab.Row, in home: Roadmap.ID? = nil, _ fact: SheetRemark.Fact? = nil) {
    let title =
      (row[NewStepColumn.step.tag]?.text ?? "").isEmpty ? row[SheetColumn.step.tag]?.text ?? "" : row[NewStepColumn.step.tag]?.text ?? ""
    let reason = row[NewStepColumn.reason.tag]?.text ?? ""
    note(row, title)
    guard !title.isEmpty else { return remark(.nameless, row, nil, "") }
    guard title.utf8.count <= FileLimits.stringBytes, reason.utf8.count <= FileLimits.stringBytes else {
      return remark(.tooLong, row, nil, "")
    }
    let place = row[NewStepColumn.roadmap.tag]?.text ?? ""
    guard let roadmap = roadmap(named: place) ?? (place.isEmpty ? home.flatMap { scribe.sheet.plan[$0] } : nil) else {
      return remark(.noRoadmap(place), row, nil, title)
    }
    if let fact { remark(fact, row, nil, title) }
    let taken = Set(roadmap.steps.map(\.id.text) + new.filter { $0.roadmap == roadmap.id }.map(\.step.id.text))
    var step = Step(
      id: Step.ID(Identifiers.unused(title, fallback: "step") { taken.contains($0) }), title: scribe.text(title))
    step.owners = [Ownership(party: scribe.sheet.party, bodies: [])]
    var cells = SheetCells(row, nil, scribe)
    cells.read(into: step)
    remarks += cells.remarks
    var written = cells.writtenAtoms
    let others = cells.said.filter { ![.proposed, .reason].contains($0.key) }.map { "\($0.key) \($0.value)" }.sorted()
    written[PacketWord.presence] = ([title.inPlainSpaces, roadmap.id.text] + others).joined(separator: "\n")
    new.append(SheetReply.Row(roadmap: roadmap.id, step: cells.step, reason: reason, written: written))
  }

  /// Notes what stands in a row of a new step, and what it says.
  private mutating func note(_ row: TaggedTab.Row, _ title: String) {
    var values: [NewStepColumn: SheetValue] = [:]
    var texts: [String] = []
    for column in NewStepColumn.allCases {
      guard let cell = row[column.tag] else { continue }
      values[column] = SheetValue(cell)
      let text = column == .proposed ? scribe.said(cell, .proposed) : scribe.text(cell).inPlainSpaces
      if column != .step, !text.isEmpty { texts.append("\(column) \(text)") }
    }
    if !title.isEmpty { values[.step] = .text(title) }
    guard !values.isEmpty else { return }
    newAnswers.append(values)
    said.append((["new \(title.inPlainSpaces)"] + texts).joined(separator: "\n"))
  }

  private func roadmap(named name: String) -> Roadmap? {
    let roadmaps = scribe.sheet.plan.roadmaps
    if name.isEmpty { return roadmaps.count == 1 ? roadmaps.first : nil }
    let plain = Wording.plain(name)
    return roadmaps.first { $0.id.text == name || Wording.plain(scribe.wording.text($0.title)) == plain }
  }

  /// Reads the rows whose reference no step has, and notes the steps whose rows are gone.
  mutating func finish() {
    for row in strange {
      let title = row[SheetColumn.step.tag]?.text ?? ""
      let written = row[SheetColumn.reference.tag]?.text ?? ""
      let found = rows("", title, row)
      if found.count == 1, let sent = found.first, first[sent.reference] == nil {
        // Everything but the reference tells the step, and no other row does.
        add(row, of: sent)
      } else {
        let cells = SheetColumn.allCases.filter(\.isOpen).compactMap { column in
          row[column.tag].flatMap { SheetValue($0) }.map { (column, $0) }
        }
        let contents = scribe.contents(Dictionary(cells, uniquingKeysWith: { first, _ in first }))
        remark(.unknownStep(written, says: contents), row, nil, title)
      }
    }
    guard !first.isEmpty else { return }
    for row in sent where first[row.reference] == nil {
      remarks.append(SheetRemark(fact: .missing, tab: "", row: nil, column: nil, title: row.title))
    }
  }

  private mutating func remark(_ fact: SheetRemark.Fact, _ row: TaggedTab.Row, _ column: SheetColumn?, _ title: String) {
    remarks.append(SheetRemark(fact: fact, tab: row.tab, row: row.number, column: column, title: title))
  }
}

import RoadmapEngine
import StatusViews
import Wording

/// The steps of a sheet as they are sent, from which a returned sheet is told apart.
package struct SheetTable: Sendable {
  /// A row for one step.
  package struct Row: Sendable {
    package let reference: StepReference
    /// The number of steps that contain this one.
    package let depth: Int
    /// Whether it contains other steps, so that its state follows from theirs and nothing is to be filled in.
    package let isContainer: Bool
    package let cells: [SheetColumn: SheetValue]

    /// Returns what was sent in a column.
    package subscript(column: SheetColumn) -> SheetValue { cells[column] ?? .empty }

    var title: String { if case .text(let text) = self[.step] { text } else { "" } }
  }

  /// The rows of each roadmap that has any, by its index in the source.
  package let roadmaps: [(roadmap: Int, rows: [Row])]

  package var rows: [Row] { roadmaps.flatMap(\.rows) }

  /// The columns that the sheet has: the roadmap is named only where there are several.
  package var columns: [SheetColumn] { SheetColumn.allCases.filter { $0 != .roadmap || roadmaps.count > 1 } }

  /// - Parameter source: what the party may see, in its language.
  package init(_ source: ViewSource) {
    roadmaps = source.roadmaps.mapOnAllCores(few: 1) { (roadmap: $0, rows: SheetTable.rows(of: $0, source)) }.filter { !$0.rows.isEmpty }
  }

  private static func rows(of roadmap: Int, _ source: ViewSource) -> [Row] {
    let whole = source.schedule.roadmaps[roadmap]
    return Outline(whole) { source.isShown(roadmap, $0) }.entries.compactMap { entry in
      guard case .step(let index, let depth, let number) = entry else { return nil }
      let isContainer = source.schedule.isContainer(roadmap: roadmap, step: index)
      let reference = StepReference(whole.id, whole.steps[index].id)
      return Row(
        reference: reference, depth: depth, isContainer: isContainer,
        cells: cells(
          of: whole.steps[index], reference, source.wording.text(whole.title), number, isContainer,
          source.schedule.dates(roadmap: roadmap, step: index), source))
    }
  }

  private static func cells(
    of step: Step, _ reference: StepReference, _ roadmap: String, _ number: String, _ isContainer: Bool, _ dates: StepDates,
    _ source: ViewSource
  ) -> [SheetColumn: SheetValue] {
    let wording = source.wording
    func day(_ day: Day?) -> SheetValue { day.map { .day($0) } ?? .empty }
    func text(_ text: String) -> SheetValue { text.isEmpty ? .empty : .text(text) }
    var cells: [SheetColumn: SheetValue] = [
      .number: text(number), .reference: text(reference.description), .roadmap: text(roadmap), .step: text(wording.text(step.title)),
      .owners: text(wording.owners(step.owners, in: source.workspace)),
      .agreed: day(step.deadline ?? step.on), .forecast: day(dates.finish),
    ]
    guard !isContainer else { return cells }
    let waits = step.waiting.filter { !$0.isOver }.map { wording.party($0.on, in: source.workspace) }
    cells[.status] = .text(wording.word(step.status))
    cells[.started] = day(step.started)
    cells[.finished] = day(step.finished)
    cells[.progress] = step.progress > 0 ? .number(step.progress) : .empty
    cells[.waiting] = text(waits.joined(separator: wording.comma))
    return cells
  }
}

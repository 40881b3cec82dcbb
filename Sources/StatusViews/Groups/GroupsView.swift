import Canvas
import RoadmapEngine
import StrictJSON
import Wording

/// The steps counted in groups: by one field as a list with bars, by two as a matrix.
package struct GroupsView: ReportView, Sendable {
  let source: ViewSource
  let groups: StepGroups

  package init(_ source: ViewSource, by field: StepGroups.Field, and second: StepGroups.Field? = nil) {
    self.source = source
    groups = source.groups(by: field, and: second)
  }

  private var wording: Wording { source.wording }

  package var name: String { "count" }

  package var report: Report {
    Report(
      nil, title: wording.groupsTitle(groups.field, groups.second),
      facts: [wording.text(source.workspace.title), wording.stateAt(source.today)],
      sections: groups.second == nil ? [list] : matrix, notes: notes)
  }

  /// What a reader who adds up the numbers has to know.
  var notes: [String] {
    let hasContainers = source.roadmaps.contains { roadmap in source.leaves(of: roadmap).count < source.steps(of: roadmap).count }
    return (groups.isOverlapping ? [wording.groupsOverlap] : []) + (hasContainers ? [wording.containersNotCounted] : [])
  }

  private var nameColumn: Report.Column { Report.Column("group", wording.title(groups.field), .flexible) }
  private var bar: Report.Column { Report.Column("bar", "", .share(.max)) }

  // MARK: One field

  private var list: Report.Section {
    let columns = [
      nameColumn, Report.Column("steps", wording.columnSteps), Report.Column("late", wording.columnLate),
      Report.Column("willBeLate", wording.columnWillBeLate), Report.Column("critical", wording.columnCritical),
      Report.Column("waiting", wording.columnWaiting), bar,
    ]
    let rows = groups.rows.map { row(source.name(of: $0.key), $0.count, .plain, share(of: $0)) }
    let total = row(wording.allSteps, groups.total, .strong, Report.Cell(""))
    return Report.Section("", columns: columns, rows: rows.isEmpty ? [] : rows + [total], empty: wording.noSteps)
  }

  private func row(_ name: String, _ count: StepGroups.Count, _ tone: Report.Tone, _ share: Report.Cell) -> Report.Row {
    Report.Row([
      Report.Cell(name, tone), number(count.steps, tone), number(count.late, .health(.late)),
      number(count.willBeLate, .health(.willBeLate)), number(count.critical, tone), number(count.waiting, tone), share,
    ])
  }

  /// - Parameter tone: the tone of a number above 0; 0 is dimmed.
  private func number(_ number: Int, _ tone: Report.Tone = .plain) -> Report.Cell { source.numberCell(number, number == 0 ? .dim : tone) }

  private func share(of group: StepGroups.Group) -> Report.Cell {
    let most = groups.rows.map(\.count.steps).max() ?? 0
    return Report.Cell(.share(group.count.steps * 10_000 / max(1, most)), "")
  }

  // MARK: Two fields

  /// So many groups stand side by side; a table of more is cut into several.
  private static let groupsInARow = 6

  private var matrix: [Report.Section] {
    let starts = stride(from: 0, to: max(1, groups.columns.count), by: GroupsView.groupsInARow)
    let parts = starts.map { groups.columns[$0..<min($0 + GroupsView.groupsInARow, groups.columns.count)] }
    return parts.enumerated().map { index, part in
      let names = part.map { source.shortName(of: $0.key) }
      let isCut = parts.count > 1
      let heading = isCut ? "\(names.first ?? "") – \(names.last ?? "")" : ""
      return Report.Section(
        heading, columns: [nameColumn] + part.map(column) + [Report.Column("total", wording.columnTotal)] + (isCut ? [] : [bar]),
        rows: groups.rows.isEmpty ? [] : rows(part, isCut: isCut), empty: wording.noSteps)
    }
  }

  private func column(_ group: StepGroups.Group) -> Report.Column {
    let short = source.shortName(of: group.key)
    return Report.Column(group.key.value ?? "", TextWidth.cut(short, columns: 12), name: source.name(of: group.key))
  }

  private func rows(_ columns: ArraySlice<StepGroups.Group>, isCut: Bool) -> [Report.Row] {
    let rows = groups.rows.map { row in
      let cells = columns.map { number(groups.count(row.key, $0.key).steps) }
      return Report.Row(
        [Report.Cell(source.name(of: row.key))] + cells + [number(row.count.steps, .strong)] + (isCut ? [] : [share(of: row)]))
    }
    let sums = columns.map { number($0.count.steps, .strong) } + [number(groups.total.steps, .strong)]
    return rows + [Report.Row([Report.Cell(wording.allSteps, .strong)] + sums + (isCut ? [] : [Report.Cell("")]))]
  }
}

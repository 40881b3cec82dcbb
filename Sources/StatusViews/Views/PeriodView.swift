import RoadmapEngine
import Wording

/// The view `period`, the donor's table. It has the work of a period by month, and the plan of the next period of the same length.
extension ViewSource {
  /// What happens to a step in one month, quarter or year.
  enum PeriodMark: String {
    case worked, held, planned

    var sign: String {
      switch self {
      case .worked: "#"
      case .held: "X"
      case .planned: ">"
      }
    }
  }

  /// The months of a column. It is a month, a quarter or a year, the shortest with which the table fits on a page.
  private static let units = [1, 3, 12]

  /// The most columns of both periods together.
  private static let most = 12

  /// Returns the half-year of a day, from 1 January or from 1 July.
  package static func halfYear(of day: Day) -> DayRange {
    let first = day.month <= 6 ? 1 : 7
    return DayRange(
      Day(year: day.year, month: first, day: 1) ?? day,
      Day(year: day.year, month: first + 5, day: Day.length(ofMonth: first + 5, year: day.year)) ?? day)
  }

  func periodTable() -> Report {
    let now = period ?? ViewSource.halfYear(of: today)
    let months = (now.last.year * 12 + now.last.month) - (now.first.year * 12 + now.first.month) + 1
    let next = DayRange(
      now.last.adding(days: 1) ?? now.last,
      DayExpression.adding(months: months, to: now.last).flatMap {
        Day(year: $0.year, month: $0.month, day: Day.length(ofMonth: $0.month, year: $0.year))
      } ?? now.last)
    let unit = ViewSource.units.first { months * 2 <= $0 * ViewSource.most } ?? 12
    let units = cut(now, by: unit).map { ($0, false) } + cut(next, by: unit).map { ($0, true) }
    let columns =
      [
        Report.Column("number", wording.columnNumber), Report.Column("activity", wording.columnActivity, .flexible),
        Report.Column("lead", wording.columnOwners, .optional(2)),
      ] + unitColumns(units, unit)
      + [Report.Column("observations", wording.columnObservations, .optional(1))]
    return Report(
      .period, title: wording.periodTitle(now.first, now.last),
      facts: [wording.text(workspace.title), wording.stateAt(today)],
      sections: roadmaps.mapOnAllCores { roadmap in
        Report.Section(
          heading(of: roadmap), roadmap: schedule.roadmaps[roadmap].id, columns: columns,
          rows: withoutEmptyGroups(outline(of: roadmap).entries.compactMap { periodRow($0, of: roadmap, units) }), empty: wording.noSteps,
          notes: [tally(steps(of: roadmap), in: roadmap)])
      }, notes: [wording.periodLegend(from: next.first)])
  }

  /// Returns the days of each column of a period.
  private func cut(_ period: DayRange, by months: Int) -> [DayRange] {
    var parts: [DayRange] = []
    var first = period.first
    while first <= period.last {
      let start = Day(year: first.year, month: first.month, day: 1) ?? first
      guard let after = DayExpression.adding(months: months, to: start) else { break }
      parts.append(DayRange(first, min(period.last, after.adding(days: -1) ?? first)))
      first = after
    }
    return parts
  }

  private func unitColumns(_ units: [(days: DayRange, isNext: Bool)], _ months: Int) -> [Report.Column] {
    units.enumerated().map { index, unit in
      let first = unit.days.first
      let name: String =
        switch months {
        case 1: wording.narrowMonth(first.month)
        case 3: wording.quarter((first.month - 1) / 3 + 1)
        default: "\(first.year)"
        }
      let isBoundary = unit.isNext && !(index > 0 && units[index - 1].isNext)
      let month = first.month < 10 ? "0\(first.month)" : "\(first.month)"
      let year = wording.figures(first.year)
      return Report.Column(
        months == 12 ? "\(first.year)" : "\(first.year)-\(month)", name,
        name: months == 1 ? "\(wording.month(first.month)) \(year)" : months == 3 ? "\(name) \(year)" : year,
        startsPart: isBoundary)
    }
  }

  private func periodRow(_ entry: Outline.Entry, of roadmap: Int, _ units: [(days: DayRange, isNext: Bool)]) -> Report.Row? {
    switch entry {
    case .phase(let phase): return Report.Row(group: self.phase(phase, of: roadmap))
    case .step(let index, _, let number):
      guard !schedule.isContainer(roadmap: roadmap, step: index), let bar = bar(roadmap, index),
        let first = units.first?.days.first, let last = units.last?.days.last, bar.start <= last, bar.finish >= first
      else { return nil }
      let step = step(roadmap, index)
      var cells: [Report.Cell] = []
      cells.reserveCapacity(units.count + 4)
      cells += [Report.Cell(number, .dim), titleCell(step), owners(step)]
      for unit in units {
        let mark = mark(step, bar, in: unit.days)
        cells.append(Report.Cell(mark.map { .text($0.rawValue) } ?? .none, mark?.sign ?? ""))
      }
      cells.append(Report.Cell(moved(roadmap, index)))
      return Report.Row(cells, step: reference(roadmap, index))
    }
  }
}

import RoadmapEngine
import Wording

/// The donor's table: what was done in a period month by month, and what is planned for the next one of the same length.
extension ViewSource {
  /// What happens to a step in one month.
  private enum Mark: String {
    case worked, held, planned

    var sign: String {
      switch self {
      case .worked: "#"
      case .held: "X"
      case .planned: ">"
      }
    }
  }

  /// Months, quarters or years of the table, so that it keeps to a page: how many months each has.
  private static let units = [1, 3, 12]

  /// So many units stand side by side at most, in both periods together.
  private static let most = 12

  /// The half-year of a day.
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
          rows: trimmed(outline(of: roadmap).entries.compactMap { periodRow($0, of: roadmap, units) }), empty: wording.noSteps,
          notes: [tally(steps(of: roadmap), in: roadmap)])
      }, notes: [wording.periodLegend(from: next.first)])
  }

  /// The months, quarters or years of a period, from its first day.
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
    case .step(let place, _, let number):
      guard !schedule.isContainer(roadmap: roadmap, step: place), let bar = bar(roadmap, place),
        let first = units.first?.days.first, let last = units.last?.days.last, bar.start <= last, bar.finish >= first
      else { return nil }
      let step = step(roadmap, place)
      var cells: [Report.Cell] = []
      cells.reserveCapacity(units.count + 4)
      cells += [Report.Cell(number, .dim), titleCell(step), owners(step)]
      for unit in units {
        let mark = mark(step, bar, in: unit.days)
        cells.append(Report.Cell(mark.map { .text($0.rawValue) } ?? .none, mark?.sign ?? ""))
      }
      cells.append(Report.Cell(moved(roadmap, place)))
      return Report.Row(cells, step: reference(roadmap, place))
    }
  }

  /// What a step has in some days: what was done up to today, what is planned from then on.
  private func mark(_ step: Step, _ bar: Report.Bar, in days: DayRange) -> Mark? {
    guard bar.start <= days.last, bar.finish >= days.first else { return nil }
    if step.status == .done {
      if step.kind == .task { return .worked }
      return days.first <= bar.finish && bar.finish <= days.last ? .held : nil
    }
    return step.status == .active && days.first <= today ? .worked : .planned
  }

  /// How far the finish lies from the one in the roadmap's latest baseline, and what is worth saying of it.
  private func moved(_ roadmap: Int, _ place: Int) -> String {
    let step = step(roadmap, place)
    let baseline = latestBaseline(of: roadmap)?.steps[step.id]
    var parts: [String] = []
    if let baseline, let finish = schedule.dates(roadmap: roadmap, step: place).finish, finish != baseline.finish {
      let days = schedule.workingDays(from: baseline.finish, to: finish, roadmap: roadmap, step: place)
      if days != 0 { parts.append(wording.movedBy(days)) }
    }
    if step.status != .done { parts.append(observation(roadmap, place)) }
    return parts.filter { !$0.isEmpty }.joined(separator: wording.semicolon)
  }

  /// The baseline of the latest day; of several the last one in the file.
  func latestBaseline(of roadmap: Int) -> Baseline? {
    schedule.roadmaps[roadmap].baselines.enumerated().max { ($0.element.on, $0.offset) < ($1.element.on, $1.offset) }?.element
  }

  /// Without the phases in which nothing happens.
  private func trimmed(_ rows: [Report.Row]) -> [Report.Row] {
    rows.enumerated().filter { index, row in
      !row.isGroup || rows.indices.contains(index + 1) && !rows[index + 1].isGroup
    }.map(\.element)
  }
}

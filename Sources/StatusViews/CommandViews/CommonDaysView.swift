import Canvas
import RoadmapEngine
import StrictJSON
import Wording

/// The days on which several parties all work, by month; days in Ramadan are listed separately.
package struct CommonDaysView: ReportView, Sendable {
  /// A party, or a calendar that is given without a party.
  package struct Side: Sendable {
    package let id: String
    let name: String
    let days: CalendarDays

    package init(id: String, name: String, days: CalendarDays) {
      self.id = id
      self.name = name
      self.days = days
    }
  }

  private let sides: [Side]
  private let first: Day
  private let last: Day
  private let common: CommonDays
  private let wording: Wording

  /// - Parameter last: the last day, inclusive.
  package init(_ sides: [Side], from first: Day, to last: Day, wording: Wording) {
    self.sides = sides
    self.first = first
    self.last = last
    self.wording = wording
    common = CommonDays(of: sides.map(\.days), from: first, to: last)
  }

  /// The problems of the calendars, and the years for which they have no data.
  package var problems: [Problem] {
    var facts: [Problem.Fact] = []
    for days in sides.map(\.days) {
      let gaps = (first.year...last.year).filter { !days.covers(year: $0) }.map { Problem.Fact.calendarGap(days.calendar.id, $0) }
      for fact in days.problems + gaps where !facts.contains(fact) { facts.append(fact) }
    }
    return facts.map { Problem($0, in: nil) }
  }

  package var name: String { "common-days" }

  package var report: Report {
    let table = Report.Section(
      "",
      columns: [
        Report.Column("month", wording.columnMonth), Report.Column("count", wording.columnDays),
        Report.Column("days", wording.columnWhen, .flexible),
      ], rows: months.map(row), empty: wording.noCommonDay)
    return Report(
      nil, title: wording.commonTitle(sides.map(\.name)), facts: [wording.commonCount(common.count, from: first, to: last)],
      sections: [table], notes: notes)
  }

  /// The runs of each month, with those in Ramadan separate.
  private var months: [[CommonDays.Run]] {
    common.runsByMonth.reduce(into: []) { months, run in
      if let last = months.last?.last, last.first.month == run.first.month, last.first.year == run.first.year,
        last.isRamadan == run.isRamadan
      {
        months[months.count - 1].append(run)
      } else {
        months.append([run])
      }
    }
  }

  private var notes: [String] {
    var notes: [String] = []
    if common.runs.contains(where: \.isRamadan) { notes.append(wording.ramadan(HijriCalendar.ramadans(from: first, to: last))) }
    if common.runs.contains(where: common.isUncertain) { notes.append(wording.estimateLegend) }
    return notes + problems.map { wording.problem($0).line }
  }

  private func row(_ runs: [CommonDays.Run]) -> Report.Row {
    guard let first = runs.first else { return Report.Row([]) }
    let month =
      "\(wording.month(first.first.month)) \(wording.figures(first.first.year))\(first.isRamadan ? " \(Glyphs.unicode.estimated)\(wording.ramadan)" : "")"
    let ranges = runs.map { wording.dayRange($0, of: common) }
    return Report.Row([
      Report.Cell(month), Report.Cell(runs.reduce(0) { $0 + $1.count }), Report.Cell(ranges.joined(separator: wording.comma)),
    ])
  }

  /// Writes the members that only this view has.
  package func writeMembers(_ writer: inout JSONWriter) {
    writer.key("parties")
    writer.scalars(sides.map(\.id))
    writer.member("from", first.description)
    writer.member("to", last.description)
    writer.member("count", common.count)
    writer.key("ranges")
    writer.array { writer in
      for run in common.runs {
        writer.object { writer in
          writer.member("from", run.first.description)
          writer.member("to", run.last.description)
          writer.member("days", run.count)
          writer.member("ramadan", run.isRamadan)
          writer.member("estimated", common.isUncertain(run))
        }
      }
    }
    writer.key("problems")
    writer.array { writer in for problem in problems { writer.problem(problem, wording) } }
  }
}

extension Wording {
  /// Returns the days of a run of common days, marked if they rest on an estimated holiday.
  func dayRange(_ run: CommonDays.Run, of common: CommonDays) -> String {
    (common.isUncertain(run) ? Glyphs.unicode.estimated : "") + dayRange(run.first, run.last)
  }
}

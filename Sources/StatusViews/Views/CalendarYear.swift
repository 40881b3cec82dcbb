import RoadmapEngine
import Wording

/// One calendar in one year: its weekends, and every day on which a holiday or a decision falls.
package struct CalendarYear: Sendable {
  let days: CalendarDays
  let year: Int
  /// The parties that count by it.
  let parties: [Party]
  let wording: Wording

  package init(_ days: CalendarDays, year: Int, parties: [Party], wording: Wording) {
    self.days = days
    self.year = year
    self.parties = parties
    self.wording = wording
  }

  var id: WorkingCalendar.ID { days.calendar.id }
  var all: [Day] { (0..<(Day.isLeap(year) ? 366 : 365)).compactMap { Day(year: year, month: 1, day: 1)?.adding(days: $0) } }
  package var workingDays: Int { all.last.flatMap { last in all.first.map { days.workingDays(from: $0, to: last) } } ?? 0 }

  /// The weekends in force on any day of the year, the earliest first.
  package var weekends: [DatedWeekend] {
    let dated = days.calendar.weekends.sorted { $0.from < $1.from }
    let inForce = dated.lastIndex { $0.from.year < year || $0.from == all.first } ?? 0
    return dated.enumerated().filter { $0.offset >= inForce && ($0.offset == inForce || $0.element.from.year == year) }.map(\.element)
  }

  /// What is wrong with the calendar, and whether the year lies beyond its data.
  package var problems: [Problem] {
    (days.problems + (days.covers(year: year) ? [] : [.calendarGap(id, year)])).map { Problem($0, in: nil) }
  }

  /// A day on which a holiday or a decision falls, even where it is a day of the weekend.
  package struct SpecialDay {
    package let day: Day
    package let works: Bool
    let name: String
    /// nil: decided by a person.
    package let certainty: Holiday.Certainty?
    let reason: String
    let source: String
    let isWeekend: Bool
    /// The holidays observed on it that fall on another day.
    var shifted: [ObservedHoliday] = []
  }

  /// In the order of the year.
  package var specialDays: [SpecialDay] { all.compactMap { special($0) } }

  /// What is said of a day: what it is called, and where that comes from.
  package func words(_ special: SpecialDay) -> (name: String, source: String) {
    let isNamedByReason = special.name.isEmpty && !special.works
    let weekend = special.isWeekend && !special.works ? " \(wording.onWeekend)" : ""
    let name = special.works ? wording.works(insteadOf: special.name) : isNamedByReason ? special.reason : special.name
    let sources = ([isNamedByReason ? "" : special.reason] + explanations(of: special) + [special.source]).filter { !$0.isEmpty }
    return (name + weekend, sources.joined(separator: wording.semicolon))
  }

  /// Why holidays are observed on a day that is not their own.
  private func explanations(of special: SpecialDay) -> [String] {
    special.shifted.flatMap { holiday in
      let origin = holiday.insteadOf.map { wording.insteadOf($0, isWorked: days.reasonOff($0) == nil) } ?? ""
      return holiday.holiday.isDeclared ? [origin, wording.shiftToBeDeclared] : [origin]
    }
  }

  private func special(_ day: Day) -> SpecialDay? {
    let holidays = days.holidays(on: day)
    let names = distinct(holidays.map { wording.name($0) }).joined(separator: wording.comma)
    if let decided = days.correction(on: day) {
      return SpecialDay(
        day: day, works: decided.works, name: decided.name.map { wording.name($0) } ?? names, certainty: nil, reason: decided.reason,
        source: decided.source, isWeekend: days.isWeekend(day))
    }
    guard !holidays.isEmpty else { return nil }
    return SpecialDay(
      day: day, works: false, name: names, certainty: holidays.allSatisfy(\.isEstimated) ? .estimated : .confirmed, reason: "",
      source: distinct(holidays.map(\.source)).joined(separator: wording.semicolon), isWeekend: days.isWeekend(day),
      shifted: holidays.filter { $0.insteadOf != nil })
  }

  private func distinct(_ texts: [String]) -> [String] {
    texts.enumerated().filter { !$0.element.isEmpty && !texts.prefix($0.offset).contains($0.element) }.map(\.element)
  }

  /// Every Ramadan that touches the year.
  package var ramadans: [(first: Day, last: Day)] {
    guard let first = all.first, let last = all.last else { return [] }
    return HijriCalendar.ramadans(from: first, to: last)
  }

  package var report: Report {
    let who = parties.map { wording.name($0.name) }.joined(separator: wording.comma)
    return Report(
      nil, title: wording.calendarTitle(id, year: year),
      facts: [who, wording.workingDays(workingDays, of: all.count)].filter { !$0.isEmpty },
      sections: [weekendSection, specialSection], notes: notes)
  }

  private var weekendSection: Report.Section {
    Report.Section(
      wording.headingWeekend,
      columns: [
        Report.Column("from", wording.columnFrom), Report.Column("days", wording.columnDays),
        Report.Column("source", wording.labelSource, .flexible),
      ],
      rows: weekends.map { weekend in
        let from = weekend.from == .first ? "–" : wording.date(weekend.from)
        return Report.Row([
          Report.Cell(.day(weekend.from), from), Report.Cell(wording.weekdays(weekend.days)), Report.Cell(weekend.source, .dim),
        ])
      }, empty: wording.weekdays([]))
  }

  private var specialSection: Report.Section {
    Report.Section(
      wording.headingDaysOff,
      columns: [
        Report.Column("day", wording.columnDay), Report.Column("name", wording.columnName, .flexible),
        Report.Column("certainty", wording.columnCertainty), Report.Column("source", wording.labelSource, .flexible),
      ], rows: specialDays.map(row), empty: wording.noDaysOff)
  }

  private var notes: [String] {
    var notes: [String] = []
    if !ramadans.isEmpty { notes.append(wording.ramadan(ramadans)) }
    if specialDays.contains(where: { $0.certainty == .estimated }) { notes.append(wording.estimateLegend) }
    return notes + problems.map { wording.problem($0).line }
  }

  private func row(_ special: SpecialDay) -> Report.Row {
    let (name, source) = words(special)
    let tone: Report.Tone = special.isWeekend && !special.works ? .dim : .plain
    return Report.Row([
      Report.Cell(
        .day(special.day), "\(wording.weekday(special.day)) \(wording.shortDate(special.day))", tone,
        marks: special.certainty == .estimated ? .estimated : []),
      Report.Cell(name, tone),
      Report.Cell(special.certainty.map { wording.word($0) } ?? wording.decided, tone),
      Report.Cell(source, .dim),
    ])
  }
}

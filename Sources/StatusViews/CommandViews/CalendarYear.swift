import RoadmapEngine
import Wording

/// A calendar in one year: its weekends, and the days with a holiday or a correction.
package struct CalendarYear: Sendable {
  let days: CalendarDays
  let year: Int
  /// The parties that use the calendar.
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

  /// The weekends that are in force on any day of the year, the earliest first.
  package var weekends: [DatedWeekend] {
    let dated = days.calendar.weekends.sorted { $0.from < $1.from }
    let inForce = dated.lastIndex { $0.from.year < year || $0.from == all.first } ?? 0
    return dated.enumerated().filter { $0.offset >= inForce && ($0.offset == inForce || $0.element.from.year == year) }.map(\.element)
  }

  /// The problems of the calendar, and a problem if it has no data for the year.
  package var problems: [Problem] {
    (days.problems + (days.covers(year: year) ? [] : [.calendarGap(id, year)])).map { Problem($0, in: nil) }
  }

  /// A day with a holiday or a correction, also on a weekend.
  package struct SpecialDay {
    package let day: Day
    package let works: Bool
    let name: String
    /// The certainty of the holiday; nil for a correction.
    package let certainty: Holiday.Certainty?
    let reason: String
    let source: String
    let isWeekend: Bool
    /// The holidays that are observed on the day instead of on their own.
    var shifted: [ObservedHoliday] = []
  }

  /// The days with a holiday or a correction, in order.
  package var specialDays: [SpecialDay] { all.compactMap { special($0) } }

  /// Returns the name of a day and the source of the holiday or correction.
  package func words(_ special: SpecialDay) -> (name: String, source: String) {
    let isNamedByReason = special.name.isEmpty && !special.works
    let weekend = special.isWeekend && !special.works ? " \(wording.onWeekend)" : ""
    let name = special.works ? wording.works(insteadOf: special.name) : isNamedByReason ? special.reason : special.name
    let sources = ([isNamedByReason ? "" : special.reason] + explanations(of: special) + [special.source]).filter { !$0.isEmpty }
    return (name + weekend, sources.joined(separator: wording.semicolon))
  }

  /// Returns why holidays are observed on a day other than their own.
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

  /// Every Ramadan with a day in the year, with first and last day.
  package var ramadans: [(first: Day, last: Day)] {
    guard let first = all.first, let last = all.last else { return [] }
    return HijriCalendar.ramadans(from: first, to: last)
  }
}

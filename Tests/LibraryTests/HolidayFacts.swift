import Foundation
import RoadmapEngine

/// The days off that an independent library has for a calendar and a year, and the known differences.
struct HolidayFacts: CustomStringConvertible, Sendable {
  /// What the program says of a day on which the independent library differs.
  enum Verdict: String, CaseIterable, Sendable { case off, works, estimated, confirmed }

  let calendar: WorkingCalendar.ID
  let year: Int
  /// The days off by the independent library; true for an estimated one.
  let days: [Day: Bool]
  /// The differences of this year that are recorded with their reasons.
  let differences: [Verdict: Set<Day>]

  var description: String { "\(calendar) \(year)" }

  /// The facts of Facts/holidays.txt with the differences of Facts/differences.txt.
  static let all: [HolidayFacts] = lines(of: "holidays").compactMap { line in
    let words = line.split(separator: " ")
    guard words.count > 2, words[0].count == 2, let year = Int(words[1]) else { return nil }
    let days = words.dropFirst(2).compactMap { word in Day("\(year)-\(word.drop { $0 == "~" })").map { ($0, word.hasPrefix("~")) } }
    let id = WorkingCalendar.ID(String(words[0]))
    let known = differences.filter { $0.calendar == id && $0.year == year }.map { ($0.verdict, $0.days) }
    return HolidayFacts(
      calendar: id, year: year, days: Dictionary(uniqueKeysWithValues: days),
      differences: Dictionary(known, uniquingKeysWith: { $0.union($1) }))
  }

  struct Difference: Sendable {
    let calendar: WorkingCalendar.ID
    let year: Int
    let verdict: Verdict
    let days: Set<Day>
    let reason: String
  }

  static let differences: [Difference] = lines(of: "differences").compactMap { line in
    let parts = line.split(separator: ":", maxSplits: 1)
    let words = parts.first?.split(separator: " ") ?? []
    guard parts.count == 2, words.count > 3, words[0].count == 2, let year = Int(words[1]) else { return nil }
    guard let verdict = Verdict(rawValue: String(words[2])) else { return nil }
    return Difference(
      calendar: WorkingCalendar.ID(String(words[0])), year: year, verdict: verdict,
      days: Set(words.dropFirst(3).compactMap { Day("\(year)-\($0)") }), reason: parts[1].trimmingCharacters(in: .whitespaces))
  }

  private static func lines(of name: String) -> [Substring] {
    let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Facts/\(name).txt")
    return (try? String(contentsOf: path, encoding: .utf8))?.split(separator: "\n") ?? []
  }

  /// Returns the weekdays of the year on which a calendar differs from the independent library.
  func differences(of calendar: CalendarDays) -> [Verdict: Set<Day>] {
    let all = (0..<366).compactMap { Day(year: year, month: 1, day: 1)?.adding(days: $0) }.filter { $0.year == year }
    var found: [Verdict: Set<Day>] = [:]
    for day in all where !calendar.isWeekend(day) {
      let isOff = calendar.reasonOff(day) != nil
      let isEstimated = calendar.holidays(on: day).allSatisfy(\.isEstimated)
      switch (isOff, days[day]) {
      case (true, nil): found[.off, default: []].insert(day)
      case (false, _?): found[.works, default: []].insert(day)
      case (true, false?) where isEstimated: found[.estimated, default: []].insert(day)
      case (true, true?) where !isEstimated: found[.confirmed, default: []].insert(day)
      default: break
      }
    }
    return found
  }
}

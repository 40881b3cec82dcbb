/// Counts working days for one step: on one calendar, or on each owner's own (Scheduling.md, 2 and 3).
///
/// An instant is the boundary between two days: instant t is the morning of day t and the evening of day t - 1.
final class DayCount: Sendable {
  /// The sets of working days that are counted in parallel. There is one for a single calendar or for `all`, and one for each party for
  /// `each`.
  let parties: [DaySet]
  /// For each party, the days that an estimated holiday may still change.
  private let uncertain: [DaySet]

  /// - Parameters:
  ///   - sets: one set for a single calendar; with several, each party counts its own days.
  ///   - uncertain: for each party, the days that an estimated holiday may still change.
  init(each sets: [DaySet], uncertain: [DaySet] = []) {
    parties = sets
    self.uncertain = uncertain
  }

  /// Checks whether any of the parties works on a day.
  func works(_ day: Int32) -> Bool { parties.contains { $0.contains(day) } }

  /// Returns the first day at or after an instant on which any of the parties works, or the horizon.
  func firstWorkingDay(from instant: Int32) -> Int32 {
    var first = DaySet.horizon
    for days in parties { first = min(first, days.first(from: instant)) }
    return first
  }

  /// Returns the last day before an instant on which any of the parties works; nil if there is none.
  func lastWorkingDay(before instant: Int32) -> Int32? {
    var last: Int32 = -1
    for days in parties { last = max(last, days.last(before: instant) ?? -1) }
    return last < 0 ? nil : last
  }

  /// Returns the evening of the last day before an instant on which any of the parties works. The result is 0 if there is none.
  func lastEvening(before instant: Int32) -> Int32 { lastWorkingDay(before: instant).map { $0 + 1 } ?? 0 }

  /// Returns the evening of the n-th working day at or after t (Scheduling.md, 3). It is the latest over the parties.
  ///
  /// For n = 0 it is t itself, for n < 0 `retreat(t, -n)`.
  func advance(_ t: Int32, _ n: Int32) -> Int32 {
    if n == 0 { return t }
    if n < 0 { return retreat(t, -n) }
    var latest = Int32.min
    for days in parties { latest = max(latest, days.member(n, from: t) + 1) }
    return min(latest, DaySet.horizon)
  }

  /// Returns the morning of the n-th working day before instant t, the earliest over the parties; n > 0.
  func retreat(_ t: Int32, _ n: Int32) -> Int32 {
    var earliest = Int32.max
    for days in parties { earliest = min(earliest, days.member(n, before: t)) }
    return earliest
  }

  /// Returns the latest instant t for which `advance(t, n) <= limit`; 0 if there is none.
  func latest(advancing n: Int32, by limit: Int32) -> Int32 {
    if n == 0 { return limit }
    if n > 0 {
      var result = Int32.max
      for days in parties { result = min(result, days.member(n, before: limit)) }
      return result
    }
    var result = Int32.min
    for days in parties { result = max(result, days.member(-n, from: limit + 1)) }
    return result
  }

  /// Returns the earliest instant from which a step of n >= 1 working days finishes at `bound` or later.
  func earliestStart(ending bound: Int32, days n: Int32) -> Int32 {
    var result = Int32.max
    for days in parties {
      // The step's last day ends at `bound` or later if at most n - 1 working days lie between its start and that day.
      result = min(result, days.last(n, before: bound - 1).map { $0 + 1 } ?? 0)
    }
    return result
  }

  /// Checks whether an estimated holiday may change a day between two instants. The day that begins at `start` is always included.
  func rests(onEstimateFrom start: Int32, to finish: Int32) -> Bool {
    uncertain.contains { $0.count(before: max(finish, start + 1)) > $0.count(before: start) }
  }

  /// Returns the signed working days between two instants, the least over the parties.
  func days(from early: Int32, to late: Int32) -> Int32 {
    var least = Int32.max
    for days in parties { least = min(least, days.count(before: late) - days.count(before: early)) }
    return least
  }
}

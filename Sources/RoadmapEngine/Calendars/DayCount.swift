/// How working days are counted for one step: on one calendar, or on each owner's own at once (Scheduling.md, 2 and 3).
///
/// An instant is the boundary between two days: instant t is the morning of day t and the evening of day t - 1.
final class DayCount: Sendable {
  /// The working days counted side by side: one set for a single calendar or for `all`, several for `each`.
  let parties: [DaySet]
  /// For each party the days off that rest on an estimate, and the days beside them.
  private let uncertain: [DaySet]

  /// - Parameter sets: of one calendar; with several, every party counts its own days.
  init(each sets: [DaySet], uncertain: [DaySet] = []) {
    parties = sets
    self.uncertain = uncertain
  }

  /// Whether any of the parties works on a day, so that a step may start.
  func works(_ day: Int32) -> Bool { parties.contains { $0.contains(day) } }

  /// The first day from an instant on which any of the parties works, or the horizon.
  func firstWorkingDay(from instant: Int32) -> Int32 {
    var first = DaySet.horizon
    for days in parties { first = min(first, days.first(from: instant)) }
    return first
  }

  /// The last day before an instant on which any of the parties works; nil where there is none.
  func lastWorkingDay(before instant: Int32) -> Int32? {
    var last: Int32 = -1
    for days in parties { last = max(last, days.last(before: instant) ?? -1) }
    return last < 0 ? nil : last
  }

  /// The evening of the last day before an instant on which any of the parties works; 0 where there is none.
  func lastEvening(before instant: Int32) -> Int32 { lastWorkingDay(before: instant).map { $0 + 1 } ?? 0 }

  /// n = 0: t; n > 0: the evening of the n-th working day at or after t, the latest of the parties'; n < 0: `retreat`.
  func advance(_ t: Int32, _ n: Int32) -> Int32 {
    if n == 0 { return t }
    if n < 0 { return retreat(t, -n) }
    var latest = Int32.min
    for days in parties { latest = max(latest, days.member(n, from: t) + 1) }
    return min(latest, DaySet.horizon)
  }

  /// The morning of the n-th working day before t, the earliest of the parties'; n > 0.
  func retreat(_ t: Int32, _ n: Int32) -> Int32 {
    var earliest = Int32.max
    for days in parties { earliest = min(earliest, days.member(n, before: t)) }
    return earliest
  }

  /// The latest t with `advance(t, n) <= limit`; 0 where there is none.
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

  /// The earliest t from which a step of n >= 1 days ends no earlier than a bound.
  func earliestStart(ending bound: Int32, days n: Int32) -> Int32 {
    var result = Int32.max
    for days in parties {
      // Its last day holds the evening `bound`, or comes later: at most n - 1 working days lie between its start and that day.
      result = min(result, days.last(n, before: bound - 1).map { $0 + 1 } ?? 0)
    }
    return result
  }

  /// Whether an estimated holiday, or the day beside one, lies between two instants; the day of the first always counts.
  func rests(onEstimateFrom start: Int32, to finish: Int32) -> Bool {
    uncertain.contains { $0.count(before: max(finish, start + 1)) > $0.count(before: start) }
  }

  /// Signed working days between two instants, the least over the parties.
  func days(from early: Int32, to late: Int32) -> Int32 {
    var least = Int32.max
    for days in parties { least = min(least, days.count(before: late) - days.count(before: early)) }
    return least
  }
}

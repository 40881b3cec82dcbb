/// A holiday as people keep it: the days in a row that bear one name, or that one decision has made off.
package struct Feast: Hashable, Sendable {
  package let first: Day
  /// How many days in a row, weekends among them included.
  package let count: Int
  package let title: Title
  /// Whether all of its days are certain: announced, or decided.
  package let isConfirmed: Bool

  /// What it is called.
  package enum Title: Hashable, Sendable {
    case name(Text)
    /// The reason of a decision that gave its days no name.
    case reason(String)
  }

  package var name: Text? { if case .name(let name) = title { name } else { nil } }

  package var days: [Day] { (0..<count).compactMap { first.adding(days: $0) } }
}

extension CalendarDays {
  /// The feast to which a day belongs; nil for a day that is no holiday, or no longer one.
  package func feast(on day: Day) -> Feast? {
    guard let title = Feast.Title(of: day, in: self) else { return nil }
    var first = day
    var last = day
    while let before = first.adding(days: -1), title.holds(for: before, in: self) { first = before }
    while let after = last.adding(days: 1), title.holds(for: after, in: self) { last = after }
    let count = last.days(since: first) + 1
    let days = (0..<count).compactMap { first.adding(days: $0) }
    return Feast(first: first, count: count, title: title, isConfirmed: days.allSatisfy(isConfirmed))
  }

  /// The feast that has a day nearest to another day, at most so many calendar days away; a later one before an earlier one.
  package func nearestFeast(to day: Day, within reach: Int) -> Feast? {
    for distance in 0...max(0, reach) {
      for near in [day.adding(days: distance), day.adding(days: -distance)] {
        if let feast = near.flatMap({ feast(on: $0) }) { return feast }
      }
    }
    return nil
  }

  /// Whether a holiday or a decision about a day rests on no estimate.
  private func isConfirmed(_ day: Day) -> Bool { correction(on: day) != nil || holidays(on: day).contains { !$0.isEstimated } }
}

extension Feast.Title {
  fileprivate init?(of day: Day, in days: CalendarDays) {
    if let correction = days.correction(on: day) {
      guard !correction.works else { return nil }
      self = correction.name.map(Self.name) ?? .reason(correction.reason)
    } else if let holiday = days.holidays(on: day).first {
      self = .name(holiday.name)
    } else {
      return nil
    }
  }

  /// Decided and expected days of one feast belong together.
  fileprivate func holds(for day: Day, in days: CalendarDays) -> Bool {
    let correction = days.correction(on: day)
    if let correction, correction.works { return false }
    switch self {
    case .name(let name): return correction.map { $0.name == name } ?? days.holidays(on: day).contains { $0.name == name }
    case .reason(let reason): return correction.map { $0.name == nil && $0.reason == reason } ?? false
    }
  }
}

/// A holiday as people observe it: consecutive days with one name, or made off by one decision.
package struct Feast: Hashable, Sendable {
  package let first: Day
  /// The number of consecutive days, weekend days among them included.
  package let count: Int
  /// What the feast is called.
  package let title: Title
  /// Whether each of its days is certain: confirmed by its source, or decided by a correction.
  package let isConfirmed: Bool

  /// What the feast is called.
  package enum Title: Hashable, Sendable {
    case name(Text)
    /// The reason of a correction that gives its days no name.
    case reason(String)
  }

  /// The name; nil if the feast is only known by the reason of a decision.
  package var name: Text? { if case .name(let name) = title { name } else { nil } }

  /// Its days in order; those outside of the range of `Day` are left out.
  package var days: [Day] { (0..<count).compactMap { first.adding(days: $0) } }
}

extension CalendarDays {
  /// Returns the feast that a day belongs to. It returns nil if the day is not a holiday or a correction has made it a working day.
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

  /// Returns the feast with the day nearest to another day; at equal distance the later one is returned.
  /// - Parameter reach: the greatest distance in calendar days.
  /// - Returns: nil if no feast has a day within reach.
  package func nearestFeast(to day: Day, within reach: Int) -> Feast? {
    for distance in 0...max(0, reach) {
      for near in [day.adding(days: distance), day.adding(days: -distance)] {
        if let feast = near.flatMap({ feast(on: $0) }) { return feast }
      }
    }
    return nil
  }

  /// Checks whether a day off is certain. It is if a correction applies to it or one of its holidays is confirmed.
  private func isConfirmed(_ day: Day) -> Bool { correction(on: day) != nil || holidays(on: day).contains { !$0.isEstimated } }
}

extension Feast.Title {
  /// The title under which a day is off. It is nil for a day without holiday or correction, and for one that a correction makes work.
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

  /// Checks whether another day belongs to the same feast. Decided and expected days of one name belong together.
  fileprivate func holds(for day: Day, in days: CalendarDays) -> Bool {
    let correction = days.correction(on: day)
    if let correction, correction.works { return false }
    switch self {
    case .name(let name): return correction.map { $0.name == name } ?? days.holidays(on: day).contains { $0.name == name }
    case .reason(let reason): return correction.map { $0.name == nil && $0.reason == reason } ?? false
    }
  }
}

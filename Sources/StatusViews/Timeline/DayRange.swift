import RoadmapEngine

/// A range of days with a first and a last one, both inclusive.
package struct DayRange: Sendable, Equatable {
  package let first: Day
  package let last: Day

  package init(_ first: Day, _ last: Day) {
    self.first = first
    self.last = max(first, last)
  }

  package var count: Int { last.days(since: first) + 1 }
}

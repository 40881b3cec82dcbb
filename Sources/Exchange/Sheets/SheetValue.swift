import RoadmapEngine

/// The value of a cell as it is sent.
package enum SheetValue: Hashable, Sendable {
  case empty
  case text(String)
  case number(Int)
  case day(Day)
}

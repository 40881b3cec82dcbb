import RoadmapEngine

/// A day that begins while the planner is open.
extension Session {
  /// Works with another day from now on: everything that is shown, and what the next key writes. What was typed stays as it is.
  package mutating func begin(_ day: Day) {
    let former = document.today
    guard day != former else { return }
    document.begin(day)
    shown.portfolio = Portfolio()
    layers.begin(after: former, in: self)
    settle()
  }
}

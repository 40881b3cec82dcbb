import RoadmapEngine

/// The begin of another day while the planner is open.
extension Session {
  /// Takes another day as today, in everything that is shown and written from now on. Typed text stays as it is.
  package mutating func begin(_ day: Day) {
    let former = document.today
    guard day != former else { return }
    document.begin(day)
    shown.portfolio = Portfolio()
    layers.begin(after: former, in: self)
    settle()
  }
}

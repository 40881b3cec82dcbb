extension Schedule {
  /// Returns the parties whose days a step counts, in byte order; empty if it counts every day.
  package func countedParties(roadmap: Int, step: Int) -> [Party.ID] {
    book.parties[Int(dated(roadmap: roadmap, step: step).node.count)]
  }

  /// Checks whether several parties each count their own days for a step (`each`). It starts with the first and ends with the last of them.
  package func countsEach(roadmap: Int, step: Int) -> Bool {
    count(of: dated(roadmap: roadmap, step: step).node).parties.count > 1
  }

  /// Checks whether a step counts every calendar day (`every-day`).
  package func countsEveryDay(roadmap: Int, step: Int) -> Bool {
    count(of: dated(roadmap: roadmap, step: step).node).parties == [.everyDay]
  }

  /// Checks whether none of the parties whose days a step counts works on a day.
  package func rests(on day: Day, roadmap: Int, step: Int) -> Bool {
    !count(of: dated(roadmap: roadmap, step: step).node).works(day.number)
  }

  /// Returns the first day on or after a day that is a working day for a step. It returns nil if the range of days has none.
  package func workingDay(onOrAfter day: Day, roadmap: Int, step: Int) -> Day? {
    Day(number: Int(count(of: dated(roadmap: roadmap, step: step).node).firstWorkingDay(from: day.number)))
  }

  /// Returns the last day on or before a day that is a working day for a step; nil if there is none.
  package func workingDay(onOrBefore day: Day, roadmap: Int, step: Int) -> Day? {
    count(of: dated(roadmap: roadmap, step: step).node).lastWorkingDay(before: day.number + 1).flatMap { Day(number: Int($0)) }
  }

  /// Returns the working days that a step still takes. They are the remaining days of a started one, and the duration of a planned one.
  package func daysLeft(roadmap: Int, step: Int) -> Int { Int(dated(roadmap: roadmap, step: step).node.days) }
}

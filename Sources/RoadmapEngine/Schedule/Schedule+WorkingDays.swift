/// Whose days a step counts, and which of them work.
extension Schedule {
  /// The parties whose days a step counts, in byte order; empty where every day counts.
  package func countedParties(roadmap: Int, step: Int) -> [Party.ID] {
    book.parties[Int(place(roadmap: roadmap, step: step).node.count)]
  }

  /// Whether several parties each count their own days for a step, which then starts with the first and ends with the last of them.
  package func countsEach(roadmap: Int, step: Int) -> Bool {
    count(of: place(roadmap: roadmap, step: step).node).parties.count > 1
  }

  /// Whether a step counts every day of the calendar.
  package func countsEveryDay(roadmap: Int, step: Int) -> Bool {
    count(of: place(roadmap: roadmap, step: step).node).parties == [.everyDay]
  }

  /// Whether nobody whose days a step counts works on a day.
  package func rests(on day: Day, roadmap: Int, step: Int) -> Bool {
    !count(of: place(roadmap: roadmap, step: step).node).works(day.number)
  }

  /// The first working day of a step on a day or after it; nil where none is left.
  package func workingDay(onOrAfter day: Day, roadmap: Int, step: Int) -> Day? {
    Day(number: Int(count(of: place(roadmap: roadmap, step: step).node).firstWorkingDay(from: day.number)))
  }

  /// The last working day of a step on a day or before it; nil where there is none.
  package func workingDay(onOrBefore day: Day, roadmap: Int, step: Int) -> Day? {
    count(of: place(roadmap: roadmap, step: step).node).lastWorkingDay(before: day.number + 1).flatMap { Day(number: Int($0)) }
  }

  /// Working days that a step still takes: of a started one what remains, of a planned one all of it.
  package func daysLeft(roadmap: Int, step: Int) -> Int { Int(place(roadmap: roadmap, step: step).node.days) }
}

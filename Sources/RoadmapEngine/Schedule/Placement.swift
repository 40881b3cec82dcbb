/// Where a step lies: the instants at which it starts and ends, as boundaries between days.
struct Placement: Sendable, Equatable {
  var start: Int32
  var finish: Int32
  /// Whether it begins in the evening of the day before `start`: a milestone that waits for a finish.
  var startsInEvening = false
  /// Whether it ends in the evening of the day before `finish`, as everything does that takes a day.
  var endsInEvening = true

  /// A step of 0 days.
  static func instant(_ instant: Int32, isEvening: Bool) -> Placement {
    Placement(start: instant, finish: instant, startsInEvening: isEvening, endsInEvening: isEvening)
  }

  /// A pass-through that nothing precedes: earlier than every day.
  static let none = instant(0, isEvening: false)

  /// The first day occupied; nil outside of the range of days.
  var firstDay: Day? { Day(number: Int(start) - (startsInEvening ? 1 : 0)) }

  /// The last day occupied.
  var lastDay: Day? { Day(number: Int(finish) - (endsInEvening ? 1 : 0)) }
}

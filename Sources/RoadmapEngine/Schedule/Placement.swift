/// The start and finish of a step as instants (Scheduling.md, 3). Instant t is the morning of day t and the evening of day t - 1.
struct Placement: Sendable, Equatable {
  var start: Int32
  var finish: Int32
  /// Whether `start` means the evening of the day before it. A milestone may happen in the evening of a predecessor's finish.
  var startsInEvening = false
  /// Whether `finish` means the evening of the day before it, as for every step of one or more days.
  var endsInEvening = true

  /// Returns the placement of a step of 0 days.
  static func instant(_ instant: Int32, isEvening: Bool) -> Placement {
    Placement(start: instant, finish: instant, startsInEvening: isEvening, endsInEvening: isEvening)
  }

  /// The placement of a node without dates: instant 0.
  static let none = instant(0, isEvening: false)

  /// The first day occupied; nil outside of the range of days.
  var firstDay: Day? { Day(number: Int(start) - (startsInEvening ? 1 : 0)) }

  /// The last day occupied; nil outside of the range of days.
  var lastDay: Day? { Day(number: Int(finish) - (endsInEvening ? 1 : 0)) }
}

/// Where a step lies: the instants at which it starts and ends, as boundaries between days.
struct Placement: Sendable, Equatable {
  var start: Int32
  var finish: Int32
  /// Of a step that ends as it starts: whether it happens in the evening of the day before the instant.
  var isEvening = false

  /// A pass-through that nothing precedes: earlier than every day.
  static let none = Placement(start: 0, finish: 0)

  /// The first day occupied; nil outside of the range of days.
  var firstDay: Day? {
    guard start >= 0 else { return nil }
    return start == finish && isEvening ? Day(number: Int(start) - 1) : Day(number: Int(start))
  }

  /// The last day occupied.
  var lastDay: Day? {
    guard finish > start else { return firstDay }
    return Day(number: Int(finish) - 1)
  }
}

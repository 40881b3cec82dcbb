/// On which side of today a day without a year or a month is looked for.
package enum DayDirection: Sendable {
  /// The next such day: for deadlines and plans.
  case ahead
  /// The last such day: for what has happened.
  case back

  /// The direction of a field by the last part of its key: what is started, finished or waited for lies in the past.
  package init(ofField key: String) {
    self = ["started", "finished", "since", "until"].contains(key.split(separator: ".").last ?? "") ? .back : .ahead
  }
}

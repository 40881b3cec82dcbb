/// A holiday on one of the days on which it is observed.
package struct ObservedHoliday: Hashable, Sendable {
  package let holiday: Holiday
  /// The day on which the holiday falls, if it is observed on another day; else nil.
  package let insteadOf: Day?

  package init(_ holiday: Holiday, insteadOf: Day? = nil) {
    self.holiday = holiday
    self.insteadOf = insteadOf
  }

  package var name: Text { holiday.name }
  package var source: String { holiday.source }

  /// Whether this day may still turn out not to be off. It may if its date is an estimate or its shift has not been declared.
  package var isEstimated: Bool { holiday.isEstimated || holiday.isDeclared && insteadOf != nil }
}

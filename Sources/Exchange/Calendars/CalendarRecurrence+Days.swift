import RoadmapEngine

/// Which days a rule includes.
extension CalendarRecurrence {
  /// Checks whether the rule includes a day.
  func isMet(by day: Day, _ frequency: Frequency) -> Bool {
    guard months.isEmpty || months.contains(day.month) else { return false }
    switch frequency {
    case .daily:
      return day.days(since: start) % interval == 0 && isOnDayOfMonth(day)
        && (weekdays.isEmpty || weekdays.contains { $0.weekday == day.weekday })
    case .weekly:
      func week(_ day: Day) -> Int { (Int(day.number) - weekStart.rawValue + 7) / 7 }
      let isOn = weekdays.isEmpty ? day.weekday == start.weekday : weekdays.contains { $0.weekday == day.weekday }
      return isOn && (week(day) - week(start)) % interval == 0
    case .monthly:
      let distance = (day.year - start.year) * 12 + day.month - start.month
      return distance % interval == 0 && isOnDay(day)
    case .yearly:
      guard (day.year - start.year) % interval == 0, !months.isEmpty || day.month == start.month else { return false }
      return isOnDay(day)
    }
  }

  /// Checks the days of the month and the weekdays of the rule. If it has neither, the day of the month must be that of the start.
  private func isOnDay(_ day: Day) -> Bool {
    if daysOfMonth.isEmpty, weekdays.isEmpty { return day.dayOfMonth == start.dayOfMonth }
    return isOnDayOfMonth(day) && (weekdays.isEmpty || weekdays.contains { isOn(day, $0.weekday, $0.number) })
  }

  private func isOnDayOfMonth(_ day: Day) -> Bool {
    let length = Day.length(ofMonth: day.month, year: day.year)
    return daysOfMonth.isEmpty || daysOfMonth.contains { $0 == day.dayOfMonth || length + 1 + $0 == day.dayOfMonth }
  }

  /// Checks whether a day is the given weekday with the given number in its month.
  private func isOn(_ day: Day, _ weekday: Weekday, _ number: Int) -> Bool {
    guard day.weekday == weekday else { return false }
    if number == 0 { return true }
    let length = Day.length(ofMonth: day.month, year: day.year)
    return number > 0 ? (day.dayOfMonth - 1) / 7 + 1 == number : (length - day.dayOfMonth) / 7 + 1 == -number
  }
}

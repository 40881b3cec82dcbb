import RoadmapEngine
import Wording

/// The dates of a task: its duration, constraint, links and actual dates.
extension ProjectReader {
  /// Reads status, progress, actual dates and remaining duration.
  func readWork(of task: XMLNode, into row: inout ImportedRow) {
    let percent = task.number("PercentComplete") ?? 0
    let (started, finished) = (day(task, "ActualStart"), day(task, "ActualFinish"))
    let isDropped = task.text("Active").map { ["0", "false"].contains($0) } ?? false
    let status = ProjectStatus(
      isDropped: isDropped, percent: percent, started: started.flatMap { Day($0) }, finished: finished.flatMap { Day($0) })
    row.set(.status, status.status.rawValue, called: "PercentComplete")
    row.set(.progress, "\(percent)", called: "PercentComplete")
    if let started { row.set(.started, started, called: "ActualStart") }
    if let finished { row.set(.finished, finished, called: "ActualFinish") }
    if let minutes = task.text("RemainingDuration").flatMap(ProjectLength.minutes) {
      let perDay = minutesInDay(of: task)
      row.project?.remaining = (minutes + perDay - 1) / perDay
    }
  }

  /// Reads the first and last day of the task in the file. A finish at the time at which a day begins means the day before.
  func readDates(of task: XMLNode, into row: inout ImportedRow) {
    row.project?.start = day(task, "Start").flatMap { Day($0) }
    guard let moment = task.text("Finish"), let finish = Day(String(moment.prefix(10))) else { return }
    let clock = moment.dropFirst(10)
    let isMorning = clock == "T00:00:00" || isElapsed(task) && clock == task.text("Start")?.dropFirst(10)
    let isLater = row.project?.start.map { $0 < finish } ?? false
    row.project?.finish = isMorning && isLater ? finish.adding(days: -1) : finish
  }

  private func isElapsed(_ task: XMLNode) -> Bool { ProjectLink.isElapsed(task.number("DurationFormat") ?? 7) }

  /// Returns the working minutes of a day of a task: 1440 if its duration is in elapsed time.
  private func minutesInDay(of task: XMLNode) -> Int {
    isElapsed(task) ? 1440 : calendars.minutesOfEveryDay(task.text("CalendarUID")) ?? minutesPerDay
  }

  /// Reads the duration, rounded up to whole days.
  mutating func readLength(of task: XMLNode, into row: inout ImportedRow) {
    guard let text = task.text("Duration") else { return }
    row.project?.countsEveryDay = isElapsed(task) || calendars.minutesOfEveryDay(task.text("CalendarUID")) != nil
    guard let minutes = ProjectLength.minutes(text), minutes <= Step.durations.upperBound * 1440 else {
      row.set(.duration, text, called: "Duration")
      return
    }
    let perDay = minutesInDay(of: task)
    if minutes % perDay != 0 { aside.countRoundedUp(task.line) }
    row.set(.duration, "\((minutes + perDay - 1) / perDay)", called: "Duration")
  }

  /// Reads the constraint as an agreed day, an earliest start or a deadline, and counts what Jalon cannot express.
  mutating func readConstraint(of task: XMLNode, into row: inout ImportedRow, isSummary: Bool) {
    if isOwn, let placed = field(.placed, of: task), readPlaced(placed, of: task, into: &row) { return }
    let start = isSummary ? nil : day(task, "Start")
    if task.flag("Manual") {
      // In a file that Jalon exported, manual dates are agreed days of the steps.
      if !isOwn { aside.count(.manual, isKept: start != nil) }
      if let start { row.set(.on, start, called: "Start") }
      if !isSummary { return }
    }
    let date = day(task, "ConstraintDate")
    switch (task.number("ConstraintType") ?? 0, date) {
    case (4, let date?):
      row.set(.notBefore, date, called: "ConstraintDate")
      row.set(.on, "", called: "ConstraintType")
    case (2, let date?): row.set(.on, date, called: "ConstraintDate")
    case (3, let date?) where task.flag("Milestone"): row.set(.on, date, called: "ConstraintDate")
    case (3, let date?):
      if row[.deadline] == "" { row.set(.deadline, date, called: "ConstraintDate") }
      if let start { row.set(.on, start, called: "Start") }
      aside.count(.mustFinishOn, isKept: start != nil)
    case (7, let date?):
      // Of two limits the earlier one applies.
      if row[.deadline].map({ $0 == "" || date < $0 }) ?? true { row.set(.deadline, date, called: "ConstraintDate") }
      aside.count(.finishNoLater, isKept: true)
      readNone(into: &row)
    case (1, _), (6, .some):
      row.set(.notBefore, start ?? "", called: "Start")
      row.set(.on, "", called: "ConstraintType")
      aside.count(task.number("ConstraintType") == 1 ? .asLateAsPossible : .finishNoEarlier, isKept: start != nil)
    case (5, .some):
      aside.count(.startNoLater, isKept: false)
      readNone(into: &row)
    case (0...7, _): readNone(into: &row)
    case (let type, _):
      aside.count(.unknown(type), isKept: false)
      readNone(into: &row)
    }
  }

  /// Reads a date that Jalon wrote only so that Microsoft Project keeps it; as long as it is unchanged, it is not a value that a person
  /// set.
  /// - Returns: whether the date is unchanged.
  private func readPlaced(_ placed: String, of task: XMLNode, into row: inout ImportedRow) -> Bool {
    let days = placed.split(separator: " ").map { String($0) }
    let written = task.flag("Manual") ? day(task, "Start") : task.number("ConstraintType") == 4 ? day(task, "ConstraintDate") : nil
    guard let first = days.first, written == first else { return false }
    row.set(.notBefore, days.count > 1 ? days[1] : "", called: ProjectField.placed.name)
    let isAgreed = [2, 3].contains(task.number("ConstraintType") ?? 0)
    row.set(.on, isAgreed ? day(task, "ConstraintDate") ?? "" : "", called: "ConstraintDate")
    return true
  }

  /// Records that the task has no constraint.
  private func readNone(into row: inout ImportedRow) {
    row.set(.notBefore, "", called: "ConstraintType")
    row.set(.on, "", called: "ConstraintType")
    let isFree = row[.started] == nil && row[.finished] == nil && row.project?.hasStartLink == false && !isOwn
    row.project?.isBoundByStart = isFree
  }

  /// Reads the links to predecessors.
  mutating func readLinks(of task: XMLNode, into row: inout ImportedRow) {
    var links: [String] = []
    for link in task.all("PredecessorLink") {
      guard let uid = link.text("PredecessorUID"), let name = names[uid], !name.contains(":"), !link.flag("CrossProject") else {
        aside.count(.outsideLinks)
        continue
      }
      let format = link.number("LagFormat") ?? 7
      let tenths = link.number("LinkLag") ?? 0
      guard let kind = ProjectLink.kind(link.number("Type") ?? 1) else {
        aside.count(.outsideLinks)
        continue
      }
      if kind == .finishToStart || kind == .startToStart { row.project?.hasStartLink = true }
      if ProjectLink.isShare(format) {
        if tenths != 0 { aside.count(.lagInPercent, isKept: true) }
        links.append("\(name) \(kind.rawValue)")
        continue
      }
      let unit = ProjectLink.isElapsed(format) ? Link.Unit.calendarDays : .workingDays
      let perDay = (unit == .calendarDays ? 1440 : minutesPerDay) * 10
      if tenths % perDay != 0 { aside.countRoundedUp(link.line) }
      let lag = tenths >= 0 ? tenths / perDay + (tenths % perDay > 0 ? 1 : 0) : tenths / perDay
      links.append("\(name) \(StepNotation.how(Link(StepReference(name), kind, lag: lag, unit: unit)))")
    }
    row.set(.after, links.joined(separator: ", "), called: "PredecessorLink")
  }
}

/// A duration in the notation of Microsoft Project: `PT16H30M0S`.
enum ProjectLength {
  /// Returns the minutes of a duration, rounded up; nil if the text is not one or is too long.
  static func minutes(_ text: String) -> Int? {
    guard text.hasPrefix("P") else { return nil }
    var minutes = 0.0
    var digits = ""
    var isTime = false
    for letter in text.dropFirst() {
      if letter.isASCII, letter.isNumber || letter == "." {
        digits.append(letter)
        continue
      }
      if letter == "T" {
        isTime = true
        continue
      }
      let perUnit: Double? =
        switch (letter, isTime) {
        case ("H", true): 60
        case ("M", true): 1
        case ("S", true): 1 / 60
        case ("D", false): 1440
        default: nil
        }
      guard let perUnit, let count = Double(digits) else { return nil }
      minutes += count * perUnit
      digits = ""
    }
    guard digits.isEmpty, text.count > 2, minutes < 1e12 else { return nil }
    return Int(minutes.rounded(.up))
  }
}

import RoadmapEngine
import Wording

/// The dates of a task: its duration, its first and last day, and its actual dates.
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
    if minutes % perDay != 0 { ignored.countRoundedUp(task.line) }
    row.set(.duration, "\((minutes + perDay - 1) / perDay)", called: "Duration")
  }
}

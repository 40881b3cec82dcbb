import RoadmapEngine
import Wording

/// What a cell means as a value of a step.
extension ImportMerging {
  mutating func day(_ text: String, _ column: StepColumn, _ row: ImportedRow) -> Result<String, ImportFault> {
    if text.isEmpty { return .success("") }
    let (read, hasClock) = days.read(text, column, row)
    if hasClock { clocks += 1 }
    return read.map(\.description).mapError { ImportFault($0.fact) }
  }

  /// What another program calls a kind of its own is a task here.
  mutating func foreignKind(_ text: String, _ row: ImportedRow) -> Result<String, ImportFault> {
    if !text.isEmpty {
      var counts = foreignKinds?.counts ?? [:]
      counts[text, default: 0] += 1
      foreignKinds = (counts, foreignKinds?.first ?? row)
    }
    return .success(Step.Kind.task.rawValue)
  }

  func word(_ text: String, _ known: String?, _ column: StepColumn, _ usual: String) -> Result<String, ImportFault> {
    if text.isEmpty { return .success(usual) }
    return known.map { .success($0) } ?? .failure(ImportFault(.bad(.oneOf(source.wording.words(of: column)))))
  }

  func percent(_ text: String) -> String {
    let plain = DecimalDigits.inASCII(text)
    return plain.filter { !"%٪ ".contains($0) }
  }

  /// Days of the calendar from the agreed day on, as working days of the step, which keeps both its first and its last day.
  mutating func workingDays(
    _ span: CalendarSpan, _ row: ImportedRow, _ target: Target, _ step: inout Step
  ) -> Result<String, ImportFault> {
    guard let first = row[.on].flatMap({ Day($0) }), let last = first.adding(days: span.days - 1) else { return .success("1") }
    if let days = spans.workingDays(from: first, to: last, target.roadmap, target.place) {
      return .success("\(min(days, Step.durations.upperBound))")
    }
    // Two ends on which nobody works are kept only where every day counts.
    step.calendar = StepCalendar.everyDay
    return .success("\(min(span.days, Step.durations.upperBound))")
  }

  /// `10`, `10 days`, `2 w`, `0.5 days`.
  mutating func duration(_ text: String, _ row: ImportedRow) -> Result<String, ImportFault> {
    if text.isEmpty { return .success("") }
    guard let (days, isRounded) = Wording.workingDays(in: text) else { return .failure(ImportFault(.bad(.number(Step.durations)))) }
    if isRounded { rounded = ((rounded?.count ?? 0) + 1, rounded?.first ?? row) }
    return .success("\(days)")
  }
}

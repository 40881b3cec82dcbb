import RoadmapEngine
import Wording

/// Conversion of cells to values of a step.
extension ImportMerging {
  /// Returns a day in ISO notation; empty if the text is empty.
  mutating func day(_ text: String, _ column: StepColumn, _ row: ImportedRow) -> Result<String, ImportFault> {
    if text.isEmpty { return .success("") }
    let (read, hasClock) = days.read(text, column, row)
    if hasClock { clocks += 1 }
    return read.map(\.description).mapError { ImportFault($0.fact) }
  }

  /// Counts a kind that only another program has, and returns the kind task.
  mutating func foreignKind(_ text: String, _ row: ImportedRow) -> Result<String, ImportFault> {
    if !text.isEmpty {
      var counts = foreignKinds?.counts ?? [:]
      counts[text, default: 0] += 1
      foreignKinds = (counts, foreignKinds?.first ?? row)
    }
    return .success(Step.Kind.task.rawValue)
  }

  /// Returns a known value of an enumeration; `usual` for an empty text.
  func word(_ text: String, _ known: String?, _ column: StepColumn, _ usual: String) -> Result<String, ImportFault> {
    if text.isEmpty { return .success(usual) }
    return known.map { .success($0) } ?? .failure(ImportFault(.bad(.oneOf(source.wording.words(of: column)))))
  }

  /// Returns the digits of a percentage in ASCII.
  func percent(_ text: String) -> String {
    if let percent = WrittenPercentage.percent(text) { return "\(percent)" }
    let plain = DecimalDigits.inASCII(text)
    return plain.filter { !"%٪ ".contains($0) }
  }

  /// Converts calendar days from the agreed day on to working days of the step. Its first and last days stay the same.
  mutating func workingDays(
    _ span: CalendarSpan, _ row: ImportedRow, _ target: Target, _ step: inout Step
  ) -> Result<String, ImportFault> {
    guard let first = row[.on].flatMap({ Day($0) }), let last = first.adding(days: span.days - 1) else { return .success("1") }
    if let days = spans.workingDays(from: first, to: last, target.roadmap, target.index) {
      return .success("\(min(days, Step.durations.upperBound))")
    }
    // If both ends are days off, they can only be kept if every day counts.
    step.calendar = StepCalendar.everyDay
    return .success("\(min(span.days, Step.durations.upperBound))")
  }

  /// Returns a duration in working days, rounded up: `10`, `10 days`, `2 w`, `0.5 days`.
  mutating func duration(_ text: String, _ row: ImportedRow) -> Result<String, ImportFault> {
    if text.isEmpty { return .success("") }
    guard let (days, isRounded) = Wording.workingDays(in: text) else { return .failure(ImportFault(.bad(.number(Step.durations)))) }
    if isRounded { rounded = ((rounded?.count ?? 0) + 1, rounded?.first ?? row) }
    return .success("\(days)")
  }
}

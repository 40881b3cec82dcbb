import RoadmapEngine
import Wording

/// The cells that several views have.
extension ViewSource {
  /// Returns the cell of the title of a step, marked if it is a milestone.
  /// - Parameter depth: the number of steps that contain it, or 0 in a view that does not show that.
  func titleCell(_ step: Step, depth: Int = 0) -> Report.Cell {
    let title = wording.text(step.title)
    return Report.Cell(.text(title), title, marks: step.kind == .milestone ? .milestone : [], depth: depth)
  }

  /// Returns rows without the headings after which no row follows.
  func withoutEmptyGroups(_ rows: [Report.Row]) -> [Report.Row] {
    rows.enumerated().filter { index, row in
      !row.isGroup || rows.indices.contains(index + 1) && !rows[index + 1].isGroup
    }.map(\.element)
  }

  func numberCell(_ number: Int?, _ tone: Report.Tone = .plain) -> Report.Cell {
    Report.Cell(number, number.map { wording.figures($0) }, tone)
  }

  /// - Parameters:
  ///   - isEstimated: whether the day rests on an estimated holiday.
  ///   - isComputed: whether the day is computed, in a column of days that people set.
  func dayCell(_ day: Day?, isEstimated: Bool = false, isComputed: Bool = false, _ tone: Report.Tone = .plain) -> Report.Cell {
    guard let day else { return Report.Cell(.none, "–", .dim) }
    return dayCell(day, wording.date(day), isEstimated: isEstimated, isComputed: isComputed, tone)
  }

  /// Returns the cell of a day with a text of its own, such as a weekday or a range of days.
  func dayCell(
    _ day: Day, _ text: String, isEstimated: Bool = false, isComputed: Bool = false, _ tone: Report.Tone = .plain
  ) -> Report.Cell {
    var marks: Report.Cell.Marks = []
    if isEstimated { marks.insert(.estimated) }
    if isComputed { marks.insert(.computed) }
    return Report.Cell(.day(day), text, tone, marks: marks)
  }

  /// Returns the cell of the day that people have set for a step: its deadline or, marked, the day that is agreed. It is nil if no day is set.
  func setDayCell(of step: Step) -> Report.Cell? {
    step.deadline.map { dayCell($0) } ?? step.on.map { dayCell($0).marked(.agreed) }
  }

  /// Returns the heading of a phase by its index, or for nil that of the steps without a phase.
  package func phase(_ phase: Int?, of roadmap: Int) -> Report.Heading {
    guard let phase else { return Report.Heading(wording.noPhase) }
    return Report.Heading(wording.text(schedule.roadmaps[roadmap].phases[phase].title), number: "\(phase + 1)")
  }
}

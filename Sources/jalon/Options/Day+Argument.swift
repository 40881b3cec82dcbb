import ArgumentParser
import RoadmapEngine
import Wording

extension Day {
  /// Reads a day on the command line, such as `2026-11-23` or `+5d`, counted from today.
  /// - Throws: `ValidationError` if it is no day, is ambiguous, or depends on a clock that is out of range.
  static func argument(_ text: String) throws -> Day {
    let expression = DayExpression(text)
    if Clock.today == nil,
      expression.read(today: .first, order: nil, working: { _ in nil }) != expression.read(today: .last, order: nil, working: { _ in nil })
    {
      throw ValidationError(Wording.ofReader.clockOutOfRange(Clock.date).line)
    }
    switch expression.read(today: Clock.today ?? .first, order: nil, working: { _ in nil }) {
    case .day(let day): return day
    case .either(let first, let second): throw ValidationError(Wording.ofReader.ambiguousDay(text, first, second).line)
    case .none: throw ValidationError(Wording.ofReader.notADay(text).line)
    }
  }
}

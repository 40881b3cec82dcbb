extension Repetition {
  /// How long a step waits before it comes back.
  package enum Period: Hashable, Sendable {
    case days(Int)
    case months(Int)
  }

  /// Its period; nil where `every` is none: a number from 1 to 999 with d, w or m.
  package var period: Period? {
    guard let unit = every.last, let number = Int(every.dropLast()), (1...999).contains(number), every.first != "+" else { return nil }
    switch unit {
    case "d": return .days(number)
    case "w": return .days(number * 7)
    case "m": return .months(number)
    default: return nil
    }
  }

  /// The most instances that one step is made into.
  package static let most = 120
}

extension Roadmap {
  /// The roadmap with every repeating step written out: instances `id.1`, `id.2`, … (FileFormat.md), the same ones on every machine.
  ///
  /// Each instance starts its period after the one before it started, counted in calendar days from the roadmap's start, and on the first
  /// working day from there. What waited for the step waits for the last instance. A period that cannot be read leaves the step alone.
  package func writingOutRepetitions() -> Roadmap {
    var written = self
    var lastOf: [Step.ID: Step.ID] = [:]
    written.steps = steps.flatMap { step -> [Step] in
      guard let repetition = step.repeats, let period = repetition.period else { return [step] }
      let count = min(max(repetition.count, 1), Repetition.most)
      let instances = (1...count).map { instance(of: step, $0, count, period) }
      lastOf[step.id] = instances.last?.id
      return instances
    }
    guard !lastOf.isEmpty else { return self }
    for index in written.steps.indices {
      for link in written.steps[index].after.indices {
        let target = written.steps[index].after[link].step
        if target.roadmap == nil || target.roadmap == id, let last = lastOf[target.step] {
          written.steps[index].after[link].step.step = last
        }
      }
      if let parent = written.steps[index].parent, let last = lastOf[parent] { written.steps[index].parent = last }
    }
    return written
  }

  private func instance(of step: Step, _ number: Int, _ count: Int, _ period: Repetition.Period) -> Step {
    func id(_ number: Int) -> Step.ID { Step.ID("\(step.id.text.prefix(60)).\(number)") }
    var instance = step
    instance.id = id(number)
    instance.repeats = nil
    instance.title = step.title.appending(" \(number)/\(count)")
    guard number > 1 else { return instance }
    let days = start.adding(period, times: number - 1).flatMap { here in
      start.adding(period, times: number - 2).map { here.days(since: $0) }
    }
    instance.after = [Link(StepReference(nil, id(number - 1)), .startToStart, lag: days ?? 0, unit: .calendarDays)]
    instance.notBefore = nil
    instance.on = step.on?.adding(period, times: number - 1)
    instance.deadline = step.deadline?.adding(period, times: number - 1)
    return instance
  }
}

extension Day {
  /// The day so many periods later; nil outside of the range of days.
  fileprivate func adding(_ period: Repetition.Period, times: Int) -> Day? {
    switch period {
    case .days(let days): adding(days: days * times)
    case .months(let months): DayExpression.adding(months: months * times, to: self)
    }
  }
}

extension Text {
  /// The same words with more behind them, in every language.
  fileprivate func appending(_ end: String) -> Text {
    switch self {
    case .plain(let text): .plain(text + end)
    case .translated(let texts): .translated(texts.mapValues { $0 + end })
    }
  }
}

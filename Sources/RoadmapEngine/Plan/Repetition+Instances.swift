extension Repetition {
  /// The interval after which a step is repeated.
  package enum Period: Hashable, Sendable {
    case days(Int)
    case months(Int)
  }

  /// The period that `every` means, a number from 1 to 999 followed by d, w or m. It is nil if `every` is not of that form.
  package var period: Period? {
    guard let unit = every.last, let number = Int(every.dropLast()), (1...999).contains(number), every.first != "+" else { return nil }
    switch unit {
    case "d": return .days(number)
    case "w": return .days(number * 7)
    case "m": return .months(number)
    default: return nil
    }
  }

  /// The greatest number of instances that one step is expanded into.
  package static let most = 120
}

extension Roadmap {
  /// Returns the roadmap with repeating steps replaced by their instances (FileFormat.md, Roadmap). These are `id.1`, `id.2` and so on.
  ///
  /// Each instance starts one period after the start of the instance before it, measured in calendar days from the start of the roadmap, or
  /// on the next working day. Links to the step lead to its last instance. A step whose period cannot be read is kept as it is.
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

  /// Returns one instance of a repeating step.
  /// - Parameters:
  ///   - number: the number of the instance, from 1.
  ///   - count: the number of all instances.
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
  /// Returns the day a number of periods later; nil outside of the range of days.
  fileprivate func adding(_ period: Repetition.Period, times: Int) -> Day? {
    switch period {
    case .days(let days): adding(days: days * times)
    case .months(let months): DayExpression.adding(months: months * times, to: self)
    }
  }
}

extension Text {
  /// Returns the text with an ending appended in every language.
  fileprivate func appending(_ end: String) -> Text {
    switch self {
    case .plain(let text): .plain(text + end)
    case .translated(let texts): .translated(texts.mapValues { $0 + end })
    }
  }
}

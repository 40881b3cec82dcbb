import RoadmapEngine

/// Several steps moved by the same time, as one change (Scheduling.md, 5).
package struct StepShift: Sendable {
  /// Why the dates of a step are not moved.
  package enum Obstacle: Hashable, CaseIterable, Sendable {
    /// It has started; its first day is an actual one.
    case started
    /// It is done or dropped.
    case over
    /// It spans other steps.
    case container
    case undated
    /// It starts as early as its links allow, and is to be moved to an earlier day.
    case held
  }

  /// Why the steps cannot be moved by this time at all.
  package enum Fault: Error, Hashable, Sendable {
    /// A day of the step would lie outside of the range of days.
    case beyondRange(StepReference)
    /// The roadmap has no party whose working days the distance could count.
    case noWorkingDays(Roadmap.ID)
    /// The step would be agreed for this day, which has passed.
    case agreedInThePast(StepReference, Day)
  }

  package let change: Change
  /// The steps whose start or deadline the change moves.
  package let moved: [StepReference]
  /// The steps that start later than was asked, because something else holds them, with the days on which they start.
  package let short: [(step: StepReference, start: Day)]
  /// How many steps keep their dates, by why.
  package let staying: [Obstacle: Int]
}

extension PlanDocument {
  /// Returns why the dates of a step cannot be moved to a later day; nil where they can.
  package func obstacleToShifting(_ step: StepReference) -> StepShift.Obstacle? {
    guard let (roadmap, index) = schedule.position(of: step, from: 0) else { return .undated }
    if schedule.isContainer(roadmap: roadmap, step: index) { return .container }
    switch schedule.roadmaps[roadmap].steps[index].status {
    case .done, .dropped: return .over
    case .active: return .started
    case .planned: return dayToShift(step) == nil ? .undated : nil
    }
  }

  /// Returns one change that moves every step that can be moved.
  ///
  /// An agreed day is moved. A step whose predecessors move too follows by its links; it gets a bound only where they bring it to an earlier
  /// day than asked. A step that is moved to an earlier day loses a bound that does not hold it any more.
  /// - Parameter movesDeadlines: whether the deadlines of the steps are moved too, those of started and of containing steps included.
  package func shifting(
    _ steps: [StepReference], by distance: ShiftDistance, movesDeadlines: Bool
  ) throws(StepShift.Fault) -> StepShift {
    var draft = try ShiftDraft(self, steps, by: distance, movesDeadlines: movesDeadlines)
    draft.settle()
    return draft.shift
  }

  /// Returns the agreed day of a step, or else its start.
  fileprivate func dayToShift(_ step: StepReference) -> Day? {
    guard let (roadmap, index) = schedule.position(of: step, from: 0) else { return nil }
    return schedule.roadmaps[roadmap].steps[index].on ?? schedule.dates(roadmap: roadmap, step: index).start
  }
}

/// The steps of a shift while their bounds are worked out.
private struct ShiftDraft {
  /// After this many rounds every step that still falls short gets its bound at once. Each round reviews the whole change.
  private static let rounds = 12

  private let document: PlanDocument
  private let steps: [StepReference]
  /// The day from which each step is moved, and the day that is asked for.
  private var asked: [StepReference: (from: Day, to: Day)] = [:]
  private var after: [StepReference: Step] = [:]
  private var obstacles: [StepReference: StepShift.Obstacle] = [:]
  private let isEarlier: Bool

  init(
    _ document: PlanDocument, _ steps: [StepReference], by distance: ShiftDistance, movesDeadlines: Bool
  ) throws(StepShift.Fault) {
    self.document = document
    self.steps = steps
    isEarlier = distance.isEarlier
    for reference in steps {
      guard let roadmap = reference.roadmap.flatMap({ document.workspace[$0] }), var step = roadmap[reference.step] else { continue }
      let working = document.schedule.calendars.days(of: roadmap)
      if distance.countsWorkingDays, working == nil { throw .noWorkingDays(roadmap.id) }
      func moved(_ day: Day) throws(StepShift.Fault) -> Day {
        guard let moved = distance.day(from: day, working: working) else { throw .beyondRange(reference) }
        return moved
      }
      if let obstacle = document.obstacleToShifting(reference) {
        obstacles[reference] = obstacle
      } else if let from = document.dayToShift(reference) {
        let day = try moved(from)
        if step.on != nil {
          let agreed = agreedDay(near: day, from: from, of: reference)
          if agreed < document.today, agreed < from { throw .agreedInThePast(reference, agreed) }
          step.on = agreed
        } else if isEarlier, let bound = step.notBefore {
          step.notBefore = try moved(bound)
        } else if isEarlier {
          obstacles[reference] = .held
        }
        asked[reference] = (from, day)
      }
      if movesDeadlines, !step.status.isOver, let deadline = step.deadline { step.deadline = try moved(deadline) }
      after[reference] = step
    }
  }

  /// Returns the day asked for. Where nobody works on it, but somebody did on the day before the move, it is the nearest working day in the
  /// direction of the move.
  private func agreedDay(near day: Day, from: Day, of reference: StepReference) -> Day {
    let schedule = document.schedule
    guard let (roadmap, step) = schedule.position(of: reference, from: 0),
      schedule.workingDay(onOrAfter: from, roadmap: roadmap, step: step) == from
    else { return day }
    return
      (isEarlier
      ? schedule.workingDay(onOrBefore: day, roadmap: roadmap, step: step)
      : schedule.workingDay(onOrAfter: day, roadmap: roadmap, step: step)) ?? day
  }

  private var edits: [Edit] {
    steps.compactMap { reference in
      guard let roadmap = reference.roadmap, let before = document.workspace[reference], let after = after[reference], after != before
      else { return nil }
      return .step(roadmap, before: before, after: after, follows: nil)
    }
  }

  /// Returns the starts after the edits so far.
  private func starts() -> [StepReference: Day] {
    let schedule = (try? document.review(Change(edits)))?.schedule ?? document.schedule
    return asked.reduce(into: [:]) { starts, entry in
      guard let (roadmap, step) = schedule.position(of: entry.key, from: 0) else { return }
      starts[entry.key] = schedule.dates(roadmap: roadmap, step: step).start
    }
  }

  /// Adds bounds until no step falls short of a later day, or takes away those that do not hold a step on an earlier one.
  mutating func settle() {
    guard !isEarlier else {
      for (reference, start) in starts() {
        if let bound = after[reference]?.notBefore, bound < start { after[reference]?.notBefore = nil }
      }
      return
    }
    for round in 1...Self.rounds {
      let starts = starts()
      let late = asked.filter { reference, days in after[reference]?.on == nil && (starts[reference] ?? days.from) < days.to }
      guard let first = late.values.map(\.from).min() else { return }
      // Those that start first may carry the others along.
      for (reference, days) in late where days.from == first || round == Self.rounds { after[reference]?.notBefore = days.to }
    }
  }

  var shift: StepShift {
    let edits = edits
    let starts = starts()
    let moved = steps.filter { reference in
      if let days = asked[reference], let start = starts[reference], start != days.from { return true }
      return after[reference].map { $0 != document.workspace[reference] } ?? false
    }
    let movedSteps = Set(moved)
    let short = steps.compactMap { reference -> (step: StepReference, start: Day)? in
      guard isEarlier, movedSteps.contains(reference), let days = asked[reference], let start = starts[reference], start > days.to,
        after[reference]?.on == nil
      else { return nil }
      return (reference, start)
    }
    let staying: [StepShift.Obstacle: Int] = steps.filter { !movedSteps.contains($0) }.reduce(into: [:]) {
      $0[obstacles[$1] ?? .held, default: 0] += 1
    }
    return StepShift(change: Change(edits), moved: moved, short: short, staying: staying)
  }
}

import RoadmapEngine

extension Wording {
  /// Says what is wrong with a plan, as one sentence, and what to do about it.
  package func problem(_ problem: Problem) -> Diagnostic {
    let step = problem.steps.first.map { "\"\($0)\"" } ?? ""
    return switch problem.fact {
    case .cycle(let steps): cycleProblem(steps)
    case .linkBroken(let other, let day): linkBrokenProblem(step, other, day)
    case .agreedDatePassed(let day): agreedDatePassedProblem(step, day)
    case .doneWithoutDate: doneWithoutDateProblem(step)
    case .activeWithoutStart: activeWithoutStartProblem(step)
    case .actualInFuture(let day): actualInFutureProblem(step, day)
    case .finishedBeforeStart(let started, let finished): finishedBeforeStartProblem(step, started, finished)
    case .linkMissing(let other): linkMissingProblem(step, other)
    case .parentMissing(let parent): parentMissingProblem(step, parent)
    case .duplicateStep: duplicateStepProblem(step)
    case .opensMissing(let roadmap): opensMissingProblem(step, roadmap)
    case .ownerMissing(let party, let body): ownerMissingProblem(step, party, body)
    case .phaseMissing(let phase): phaseMissingProblem(step, phase)
    case .partyMissing(let party): partyMissingProblem(party)
    case .calendarUnknown(let name): calendarUnknownProblem(name)
    case .containment(let steps): containmentProblem(steps)
    case .openInside(let child): openInsideProblem(step, child)
    case .repeatsIgnored: repeatsIgnoredProblem(step)
    case .extendsMissing(let calendar, let base): extendsMissingProblem(calendar, base)
    case .viewWrong(let view, let inner): viewWrongProblem(view, inner)
    case .linkTwice(let other, let kind): linkTwiceProblem(step, other, kind)
    case .calendarGap(let calendar, let year): calendarGapProblem(calendar, year)
    case .calendarMissing(let party, let calendar): calendarMissingProblem(party, calendar)
    case .weekendEmpty(let calendar, let day): weekendEmptyProblem(calendar, day)
    case .weekendEndless(let calendar, let day): weekendEndlessProblem(calendar, day)
    case .calendarNeverWorks(let calendar): calendarNeverWorksProblem(calendar)
    case .noWorkingDay: noWorkingDayProblem(step)
    case .duplicateID(let kind, let id): duplicateIDProblem(kind, id)
    case .badValue(let key, let json): badValueProblem(step, key, json)
    case .unknownValue(let key, let json): unknownValueProblem(step, key, json)
    }
  }
}

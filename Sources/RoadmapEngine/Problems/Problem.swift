/// Something that is wrong with a plan, as facts; `Wording` makes the sentence (Scheduling.md, 11). Everything can be saved all the same.
package struct Problem: Hashable, Sendable {
  package enum Severity: String, CaseIterable, Sendable { case error, warning }

  /// The stable name that prints and filters use.
  package enum Code: String, CaseIterable, Sendable {
    case cycle
    case linkBroken = "link-broken"
    case agreedDatePassed = "agreed-date-passed"
    case doneWithoutDate = "done-without-date"
    case activeWithoutStart = "active-without-start"
    case actualInFuture = "actual-in-future"
    case finishedBeforeStart = "finished-before-start"
    case linkMissing = "link-missing"
    case parentMissing = "parent-missing"
    case duplicateStep = "duplicate-step"
    case opensMissing = "opens-missing"
    case ownerMissing = "owner-missing"
    case phaseMissing = "phase-missing"
    case calendarGap = "calendar-gap"
    case calendarMissing = "calendar-missing"
    case weekendEmpty = "weekend-empty"
    case weekendEndless = "weekend-endless"
    case calendarNeverWorks = "calendar-never-works"
    case noWorkingDay = "no-working-day"
    case badValue = "bad-value"
    case unknownValue = "unknown-value"
    case partyMissing = "party-missing"
    case calendarUnknown = "calendar-unknown"
    case linkTwice = "link-twice"
    case viewWrong = "view-wrong"
    case extendsMissing = "extends-missing"
    case openInside = "open-inside"
    case repeatsIgnored = "repeats-ignored"
    case duplicateID = "duplicate-id"
  }

  /// What has an id inside of a file, besides steps.
  package enum Named: Hashable, Sendable { case phase, baseline, body, view }

  package enum Fact: Hashable, Sendable {
    /// The steps wait for each other in a circle.
    case cycle([StepReference])
    /// A link asks for a later day than the one agreed: the predecessor, and the first day that it allows.
    case linkBroken(StepReference, Day?)
    case agreedDatePassed(Day)
    case doneWithoutDate
    case activeWithoutStart
    case actualInFuture(Day)
    case finishedBeforeStart(Day, Day)
    case linkMissing(StepReference)
    case parentMissing(Step.ID)
    /// The id stands on an earlier step of the roadmap too.
    case duplicateStep
    case opensMissing(Roadmap.ID)
    /// A party or body that nobody described.
    case ownerMissing(Party.ID, Body.ID?)
    case phaseMissing(Phase.ID)
    /// A party of a roadmap that nobody described.
    case partyMissing(Party.ID)
    /// Whose days count: neither a party nor `all`, `each` or `every-day`.
    case calendarUnknown(String)
    /// A step waits for another one twice in the same way.
    case linkTwice(StepReference, Link.Kind)
    /// A calendar has no holidays for a year that the plan uses.
    case calendarGap(WorkingCalendar.ID, Int)
    case calendarMissing(Party.ID, WorkingCalendar.ID)
    /// From a day on, the weekend of a calendar has no day.
    case weekendEmpty(WorkingCalendar.ID, Day)
    /// From a day on, the weekend of a calendar is the whole week.
    case weekendEndless(WorkingCalendar.ID, Day)
    /// A calendar has no working day at all.
    case calendarNeverWorks(WorkingCalendar.ID)
    /// No working day is left before the end of the range of days.
    case noWorkingDay
    /// A value of the file that counts as missing: the key, the value as JSON.
    case badValue(String, String)
    /// A value that is none of its enumeration's; the default counts.
    case unknownValue(String, String)
    /// A step is over and one that it contains is not; the dates are those of what it contains.
    case openInside(Step.ID)
    /// A step of a roadmap repeats: only a template makes several of it.
    case repeatsIgnored
    /// Two things of one kind in one file have the same id: only the first is found by it.
    case duplicateID(Named, String)
    /// The steps contain each other in a circle.
    case containment([StepReference])
    /// A calendar extends one that did not come with Jalon.
    case extendsMissing(WorkingCalendar.ID, WorkingCalendar.ID)
    /// The filter of a saved view cannot be read.
    case viewWrong(SavedView.ID, FilterFault)
  }

  package let fact: Fact
  package let roadmap: Roadmap.ID?
  package let steps: [Step.ID]
  /// Where it lies, if not in a roadmap.
  package let file: WorkspaceFile?

  package init(_ fact: Fact, in roadmap: Roadmap.ID?, steps: [Step.ID] = [], file: WorkspaceFile? = nil) {
    self.fact = fact
    self.roadmap = roadmap
    self.steps = steps
    self.file = file
  }

  package var code: Code {
    switch fact {
    case .cycle: .cycle
    case .linkBroken: .linkBroken
    case .agreedDatePassed: .agreedDatePassed
    case .doneWithoutDate: .doneWithoutDate
    case .activeWithoutStart: .activeWithoutStart
    case .actualInFuture: .actualInFuture
    case .finishedBeforeStart: .finishedBeforeStart
    case .linkMissing: .linkMissing
    case .parentMissing: .parentMissing
    case .duplicateStep: .duplicateStep
    case .opensMissing: .opensMissing
    case .ownerMissing: .ownerMissing
    case .phaseMissing: .phaseMissing
    case .calendarGap: .calendarGap
    case .calendarMissing: .calendarMissing
    case .weekendEmpty: .weekendEmpty
    case .weekendEndless: .weekendEndless
    case .calendarNeverWorks: .calendarNeverWorks
    case .noWorkingDay: .noWorkingDay
    case .badValue: .badValue
    case .unknownValue: .unknownValue
    case .partyMissing: .partyMissing
    case .calendarUnknown: .calendarUnknown
    case .linkTwice: .linkTwice
    case .viewWrong: .viewWrong
    case .extendsMissing: .extendsMissing
    case .openInside: .openInside
    case .repeatsIgnored: .repeatsIgnored
    case .duplicateID: .duplicateID
    case .containment: .cycle
    }
  }

  package var severity: Severity {
    switch fact {
    case .cycle, .containment, .linkMissing, .parentMissing, .opensMissing, .noWorkingDay, .calendarNeverWorks, .badValue, .duplicateStep,
      .duplicateID,
      .finishedBeforeStart, .partyMissing, .extendsMissing:
      .error
    default: .warning
    }
  }
}

/// Something that is wrong with a plan, as facts for a message of `Wording` (Scheduling.md, 11). A plan with problems can be saved.
package struct Problem: Hashable, Sendable {
  /// How serious a problem is. A plan with problems of either kind can be saved.
  package enum Severity: String, CaseIterable, Sendable { case error, warning }

  /// The stable name of a problem in prints and filters.
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

  /// A kind of thing, other than a step, that has an id within a file.
  package enum Named: Hashable, Sendable { case phase, baseline, body, view }

  /// What is wrong, with the values that a message needs.
  package enum Fact: Hashable, Sendable {
    /// The steps wait for each other in a cycle.
    case cycle([StepReference])
    /// A link asks for a day later than the agreed one: the predecessor, and the first day that it allows.
    case linkBroken(StepReference, Day?)
    case agreedDatePassed(Day)
    case doneWithoutDate
    case activeWithoutStart
    case actualInFuture(Day)
    case finishedBeforeStart(Day, Day)
    case linkMissing(StepReference)
    case parentMissing(Step.ID)
    /// An earlier step of the roadmap has the same id.
    case duplicateStep
    case opensMissing(Roadmap.ID)
    /// An owner of a step, a party or one of its bodies, that the workspace does not describe.
    case ownerMissing(Party.ID, Body.ID?)
    case phaseMissing(Phase.ID)
    /// A party of a roadmap that the workspace does not describe.
    case partyMissing(Party.ID)
    /// The calendar of a step or roadmap is neither a party nor `all`, `each` or `every-day`.
    case calendarUnknown(String)
    /// A step has two links of the same type to another step.
    case linkTwice(StepReference, Link.Kind)
    /// A calendar has no holidays for a year that unfinished steps use.
    case calendarGap(WorkingCalendar.ID, Int)
    /// The calendar of a party exists neither in the workspace nor among the shipped ones.
    case calendarMissing(Party.ID, WorkingCalendar.ID)
    /// The weekend of a calendar is empty from a day on.
    case weekendEmpty(WorkingCalendar.ID, Day)
    /// The weekend of a calendar is the whole week from a day on.
    case weekendEndless(WorkingCalendar.ID, Day)
    /// A calendar has no working day at all.
    case calendarNeverWorks(WorkingCalendar.ID)
    /// An unfinished step finds no working day before the end of the range of days.
    case noWorkingDay
    /// A value of a file that cannot be read and counts as missing: its key, and the value as JSON.
    case badValue(String, String)
    /// A value that is not one of its enumeration: its key, and the value as JSON. The default is used.
    case unknownValue(String, String)
    /// A step is finished although a step that it contains is not; its dates are those of its children.
    case openInside(Step.ID)
    /// A step outside of a template has `repeats`. This is used only when a roadmap is made from a template.
    case repeatsIgnored
    /// Two things of one kind in one file have the same id, so the second cannot be found by it.
    case duplicateID(Named, String)
    /// The steps contain each other in a cycle.
    case containment([StepReference])
    /// A calendar extends one that is not among the shipped ones.
    case extendsMissing(WorkingCalendar.ID, WorkingCalendar.ID)
    /// The filter of a saved view is wrong.
    case viewWrong(SavedView.ID, FilterFault)
  }

  package let fact: Fact
  /// The roadmap that the problem lies in; nil if it lies elsewhere.
  package let roadmap: Roadmap.ID?
  /// The steps of the roadmap that the problem names.
  package let steps: [Step.ID]
  /// The file that the problem lies in, if it is not a roadmap.
  package let file: WorkspaceFile?

  package init(_ fact: Fact, in roadmap: Roadmap.ID?, steps: [Step.ID] = [], file: WorkspaceFile? = nil) {
    self.fact = fact
    self.roadmap = roadmap
    self.steps = steps
    self.file = file
  }

  /// The stable name of the fact.
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

  /// The severity of the fact; `jalon check` lists errors before warnings.
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

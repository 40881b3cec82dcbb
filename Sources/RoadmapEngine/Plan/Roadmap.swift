/// A roadmap: its parties, its phases and its steps in the order of the screen.
package struct Roadmap: Hashable, Sendable {
  package typealias ID = Identifier<Roadmap>

  /// The kind of agreement that the roadmap leads to.
  package enum Instrument: String, CaseIterable, Sendable { case treaty, mou, protocolText = "protocol", plan }

  package var id: ID
  package var title: Text
  /// The kind of agreement; nil if it is not given.
  package var instrument: Instrument?
  package var parties: [Party.ID]
  /// The day before which no planned step starts.
  package var start: Day
  package var phases: [Phase] = []
  /// The steps in the order of the screen.
  package var steps: [Step] { didSet { stepIndexes = StepIndexes() } }
  private var stepIndexes = StepIndexes()
  package var baselines: [Baseline] = []
  /// The calendar for steps without an owner: the id of a party, `all`, `each` or `every-day`. It is nil for the calendars of all parties.
  package var calendar: String?
  /// Whether the roadmap is left out of views and lists unless it is asked for.
  package var isArchived = false
  /// Steps that were removed, complete.
  package var trash: [Step] = []
  package var unknown: [UnknownMember] = []

  package init(id: ID, title: Text, parties: [Party.ID], start: Day, steps: [Step] = []) {
    self.id = id
    self.title = title
    self.parties = parties
    self.start = start
    self.steps = steps
  }

  /// Returns the index of a step; nil if there is none with this id. Repeated searches use an index, so that each takes constant time.
  package func index(of id: Step.ID) -> Int? { stepIndexes.index(of: id, in: steps) }

  /// The step with an id; nil if there is none.
  package subscript(id: Step.ID) -> Step? { index(of: id).map { steps[$0] } }
}

/// A phase of a roadmap, to which steps belong.
package struct Phase: Hashable, Sendable {
  package typealias ID = Identifier<Phase>

  package var id: ID
  package var title: Text
  package var unknown: [UnknownMember]

  package init(id: ID, title: Text, unknown: [UnknownMember] = []) {
    self.id = id
    self.title = title
    self.unknown = unknown
  }
}

/// A named copy of the dates of all steps as they were on a day (Scheduling.md, 10).
package struct Baseline: Hashable, Sendable {
  package typealias ID = Identifier<Baseline>

  /// The dates of one step.
  package struct Dates: Hashable, Sendable {
    package var start: Day
    /// The last day, inclusive.
    package var finish: Day
    package var unknown: [UnknownMember]

    package init(start: Day, finish: Day, unknown: [UnknownMember] = []) {
      self.start = start
      self.finish = finish
      self.unknown = unknown
    }
  }

  package var id: ID
  package var title: Text?
  /// The day on which the dates were copied.
  package var on: Day
  /// The dates by step; steps that had none are missing.
  package var steps: [Step.ID: Dates]
  package var unknown: [UnknownMember]

  package init(id: ID, title: Text? = nil, on: Day, steps: [Step.ID: Dates], unknown: [UnknownMember] = []) {
    self.id = id
    self.title = title
    self.on = on
    self.steps = steps
    self.unknown = unknown
  }
}

/// One way to walk together: the parties, the phases and the steps in the order of the screen.
package struct Roadmap: Hashable, Sendable {
  package typealias ID = Identifier<Roadmap>

  package enum Instrument: String, CaseIterable, Sendable { case treaty, mou, protocolText = "protocol", plan }

  package var id: ID
  package var title: Text
  package var instrument: Instrument?
  package var parties: [Party.ID]
  /// The morning before which nothing starts.
  package var start: Day
  package var phases: [Phase] = []
  package var steps: [Step] { didSet { places = StepPlaces() } }
  private var places = StepPlaces()
  package var baselines: [Baseline] = []
  /// Whose days count for steps without an owner: a party's id, `all`, `each` or `every-day`.
  package var calendar: String?
  package var isArchived = false
  /// Removed steps, whole.
  package var trash: [Step] = []
  package var unknown: [UnknownMember] = []

  package init(id: ID, title: Text, parties: [Party.ID], start: Day, steps: [Step] = []) {
    self.id = id
    self.title = title
    self.parties = parties
    self.start = start
    self.steps = steps
  }

  /// The place of a step; searching for many of them costs no more than looking at each step once.
  package func index(of id: Step.ID) -> Int? { places.index(of: id, in: steps) }

  package subscript(id: Step.ID) -> Step? { index(of: id).map { steps[$0] } }
}

/// A part of a roadmap.
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

/// The dates of every step as they stood on a day (Scheduling.md, 10).
package struct Baseline: Hashable, Sendable {
  package typealias ID = Identifier<Baseline>

  package struct Dates: Hashable, Sendable {
    package var start: Day
    /// Inclusive.
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
  package var on: Day
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

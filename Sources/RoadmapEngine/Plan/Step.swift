/// One step of cooperation: who owns it on each side, how long it takes, what it waits for, where it stands (FileFormat.md, Roadmap).
package struct Step: Hashable, Sendable {
  package typealias ID = Identifier<Step>

  package enum Kind: String, CaseIterable, Sendable { case task, event, milestone }
  package enum Status: String, CaseIterable, Sendable {
    case planned, active, done, dropped

    /// Done or dropped.
    package var isOver: Bool { self == .done || self == .dropped }
  }
  /// Who may see it: its own side, all parties, everybody.
  package enum Visibility: String, CaseIterable, Sendable { case own, joint, `public` }

  // What dates depend on stands first and together: a schedule then reads a third of each step, and no more, from memory.
  package var id: ID
  package var kind: Kind = .task
  package var status: Status = .planned
  /// Working days on its own calendar, at least 0; nil: the default of its kind.
  package var duration: Int?
  /// The morning before which it does not start.
  package var notBefore: Day?
  /// The day agreed with the other side; beats every bound and link.
  package var on: Day?
  /// The last day on which it should be finished; never moves it.
  package var deadline: Day?
  package var started: Day?
  package var finished: Day?
  /// Percent, 0 to 100.
  package var progress: Int = 0
  /// Working days still to do, at least 0; nil: from duration and progress.
  package var remaining: Int?
  /// In byte order of the parties.
  package var owners: [Ownership] = []
  package var after: [Link] = []
  /// Whose days count: a party's id, `all`, `each` or `every-day`; nil: by its owners.
  package var calendar: String?
  /// The step that contains it.
  package var parent: ID?
  /// Child roadmaps that must be finished before it is.
  package var opens: [Roadmap.ID] = []

  package var title: Text
  package var phase: Phase.ID?
  package var deliverable: Text?
  /// Bodies that help and never drive a date, as typed: `IOM/mission`.
  package var support: [String] = []
  package var waiting: [Waiting] = []
  @Rarely package var signoff: Signoff?
  package var visibility: Visibility = .joint
  package var tags: [String] = []
  @Rarely package var source: Text?
  package var links: [Attachment] = []
  package var notes: Text?
  /// Why it is blocked.
  @Rarely package var blocked: Text?
  @Rarely package var level: Level?
  @Rarely package var estimate: Estimate?
  @Rarely package var risk: Text?
  /// Why it was dropped.
  @Rarely package var dropped: Text?
  @Rarely package var repeats: Repetition?
  /// When and by whom it was moved to the trash.
  @Rarely package var removed: Removal?
  package var unknown: [UnknownMember] = []

  package init(id: ID, title: Text) {
    self.id = id
    self.title = title
  }

  /// Working days, at least 0: the duration given, else 1, for a milestone 0.
  package var workingDays: Int { duration ?? Step.defaultDuration(kind) }

  /// The range in which durations, estimates and remaining work make sense, in working days.
  package static let durations = 0...10_000

  /// The range of progress.
  package static let percent = 0...100

  package static func defaultDuration(_ kind: Kind) -> Int { kind == .milestone ? 0 : 1 }

  /// As a file has it: a duration that the kind has anyway is none, or what was just saved would be read again as something else.
  package mutating func leaveOutDefaultDuration() {
    if duration == Step.defaultDuration(kind) { duration = nil }
  }

  package var isFinished: Bool { status.isOver }
}

extension Step {
  /// Every member but the id, in the order of the files.
  package static let fields: [Field<Step>] = [
    Field("phase", \.phase), Field("kind", \.kind), Field("title", \.title), Field("deliverable", \.deliverable),
    Field("owners", \.owners), Field("support", \.support), Field("duration", \.duration, in: durations), Field("after", \.after),
    Field("notBefore", \.notBefore), Field("deadline", \.deadline), Field("status", \.status), Field("started", \.started),
    Field("progress", \.progress, in: percent), Field("waiting", \.waiting), Field("signoff", \.signoff), Field("visibility", \.visibility),
    Field("tags", \.tags), Field("source", \.source), Field("links", \.links), Field("notes", \.notes), Field("calendar", \.calendar),
    Field("on", \.on), Field("finished", \.finished), Field("remaining", \.remaining, in: durations), Field("blocked", \.blocked),
    Field("level", \.level), Field("estimate", \.estimate), Field("parent", \.parent), Field("opens", \.opens), Field("risk", \.risk),
    Field("dropped", \.dropped), Field("repeats", \.repeats), Field("removed", \.removed), Field("unknown", \.unknown),
  ]

  /// The fields in which two versions of a step differ.
  package static func differences(_ before: Step, _ after: Step) -> [String] {
    fields.filter { !$0.isEqual(before, after) }.map(\.key)
  }
}

/// One party's share in a step: the bodies that own it there, the first leads.
package struct Ownership: Hashable, Sendable {
  package var party: Party.ID
  package var bodies: [Body.ID]

  package init(party: Party.ID, bodies: [Body.ID]) {
    self.party = party
    self.bodies = bodies
  }
}

extension [Ownership] {
  /// Each party once, in the order of their ids, as a file has them; what it was named with stays in its order, the first body leads.
  package var merged: [Ownership] {
    guard count > 1 else { return self }
    var merged: [Ownership] = []
    var places: [Party.ID: Int] = [:]
    for owner in self {
      guard let place = places[owner.party] else {
        places[owner.party] = merged.count
        merged.append(owner)
        continue
      }
      for body in owner.bodies where !merged[place].bodies.contains(body) { merged[place].bodies.append(body) }
    }
    return merged.sorted { $0.party < $1.party }
  }
}

/// What a step waits for (Scheduling.md, 4).
package struct Link: Hashable, Sendable {
  /// From which end of the predecessor to which end of the successor.
  package enum Kind: String, CaseIterable, Sendable {
    case finishToStart = "FS"
    case startToStart = "SS"
    case finishToFinish = "FF"
    case startToFinish = "SF"
  }
  package enum Unit: String, CaseIterable, Sendable {
    case workingDays = "wd"
    case calendarDays = "cd"
  }

  package var step: StepReference
  package var kind: Kind = .finishToStart
  /// On the successor's calendar, -10,000 to 10,000.
  package var lag: Int = 0
  package var unit: Unit = .workingDays
  package var unknown: [UnknownMember] = []

  package static let lags = -10_000...10_000

  package init(
    _ step: StepReference, _ kind: Kind = .finishToStart, lag: Int = 0, unit: Unit = .workingDays, unknown: [UnknownMember] = []
  ) {
    self.step = step
    self.kind = kind
    self.lag = lag
    self.unit = unit
    self.unknown = unknown
  }
}

/// A step of the same roadmap, or of another one: `a16`, `ne-ly-labour/a16`.
package struct StepReference: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// nil: the roadmap in which it is written.
  package var roadmap: Roadmap.ID?
  package var step: Step.ID

  package init(_ roadmap: Roadmap.ID? = nil, _ step: Step.ID) {
    self.roadmap = roadmap
    self.step = step
  }

  /// Takes `step` or `roadmap/step`.
  package init(_ text: String) {
    let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    if parts.count == 2 {
      self.init(Roadmap.ID(String(parts[0])), Step.ID(String(parts[1])))
    } else {
      self.init(nil, Step.ID(text))
    }
  }

  package var description: String { roadmap.map { "\($0)/\(step)" } ?? step.text }

  package static func < (left: Self, right: Self) -> Bool {
    (left.roadmap?.text ?? "", left.step.text) < (right.roadmap?.text ?? "", right.step.text)
  }
}

/// Whose turn it is, for what, and since when.
package struct Waiting: Hashable, Sendable {
  package enum Purpose: String, CaseIterable, Sendable { case reply, signature }

  package var on: Party.ID
  package var purpose: Purpose
  package var since: Day
  /// Days on which the party was reminded, oldest first.
  package var reminders: [Day]
  /// The day on which the wait ended.
  package var until: Day?
  package var unknown: [UnknownMember]

  package init(
    on: Party.ID, for purpose: Purpose = .reply, since: Day, reminders: [Day] = [], until: Day? = nil, unknown: [UnknownMember] = []
  ) {
    self.on = on
    self.purpose = purpose
    self.since = since
    self.reminders = reminders
    self.until = until
    self.unknown = unknown
  }

  package var isOver: Bool { until != nil }
}

/// Who must approve a step, and who has.
package struct Signoff: Hashable, Sendable {
  /// One party's own act, one joint act, or each party's own act.
  package enum Kind: String, CaseIterable, Sendable { case one, joint, each }

  /// How many parties can be enough.
  package static let thresholds = 1...1000

  package var kind: Kind
  package var by: [Party.ID]
  /// How many parties are enough, with `each`; nil: all.
  package var threshold: Int?
  /// In byte order of the parties.
  package var given: [Approval]
  package var unknown: [UnknownMember]

  package init(kind: Kind, by: [Party.ID], threshold: Int? = nil, given: [Approval] = [], unknown: [UnknownMember] = []) {
    self.kind = kind
    self.by = by
    self.threshold = threshold
    self.given = given
    self.unknown = unknown
  }

  /// How many approvals complete it.
  package var needed: Int { kind == .each ? min(threshold ?? by.count, by.count) : by.count }

  package var isComplete: Bool { given.count >= needed }
}

/// One party's approval.
package struct Approval: Hashable, Sendable {
  package var party: Party.ID
  package var on: Day?
  /// A post, not a person.
  package var by: String
  package var reference: String
  package var unknown: [UnknownMember]

  package init(party: Party.ID, on: Day? = nil, by: String = "", reference: String = "", unknown: [UnknownMember] = []) {
    self.party = party
    self.on = on
    self.by = by
    self.reference = reference
    self.unknown = unknown
  }
}

/// A document that belongs to a step.
package struct Attachment: Hashable, Sendable {
  package var title: Text
  package var target: String
  package var unknown: [UnknownMember]

  package init(title: Text, target: String, unknown: [UnknownMember] = []) {
    self.title = title
    self.target = target
    self.unknown = unknown
  }
}

/// A person's own judgement, shown beside the computed one.
package struct Level: Hashable, Sendable {
  package enum Colour: String, CaseIterable, Sendable { case red = "R", amber = "A", green = "G" }

  /// nil: a word that is not known; no colour is put into the person's mouth.
  package var level: Colour?
  package var on: Day?
  package var by: String
  package var why: Text?
  package var unknown: [UnknownMember]

  package init(level: Colour?, on: Day? = nil, by: String = "", why: Text? = nil, unknown: [UnknownMember] = []) {
    self.level = level
    self.on = on
    self.by = by
    self.why = why
    self.unknown = unknown
  }
}

/// Three durations in working days, for the forecast.
package struct Estimate: Hashable, Sendable {
  package var best: Int
  package var usual: Int
  package var worst: Int
  package var unknown: [UnknownMember]

  package init(best: Int, usual: Int, worst: Int, unknown: [UnknownMember] = []) {
    self.best = best
    self.usual = usual
    self.worst = worst
    self.unknown = unknown
  }
}

/// A step that comes back: instances `id.1`, `id.2`, …
package struct Repetition: Hashable, Sendable {
  /// Like `6m`, `2w`, `10d`.
  package var every: String
  package var count: Int
  /// How often a step may come back.
  package static let counts = 1...1000
  /// Where an instance goes that falls on a day off: `next`.
  package var roll: String
  package var unknown: [UnknownMember]

  package init(every: String, count: Int, roll: String = "", unknown: [UnknownMember] = []) {
    self.every = every
    self.count = count
    self.roll = roll
    self.unknown = unknown
  }
}

/// How a step came into the trash.
package struct Removal: Hashable, Sendable {
  /// A UTC instant, `2026-11-23T08:30:00Z`.
  package var at: String
  package var by: String
  package var unknown: [UnknownMember]

  package init(at: String, by: String, unknown: [UnknownMember] = []) {
    self.at = at
    self.by = by
    self.unknown = unknown
  }
}

/// One step of cooperation, with its owners on each side (FileFormat.md, Roadmap).
package struct Step: Hashable, Sendable {
  package typealias ID = Identifier<Step>

  /// The kind of step, which decides its default duration and how days are counted (Scheduling.md, 2).
  package enum Kind: String, CaseIterable, Sendable { case task, event, milestone }
  /// How far the step has come (Scheduling.md, 6).
  package enum Status: String, CaseIterable, Sendable {
    case planned, active, done, dropped

    /// Whether the step is done or dropped.
    package var isOver: Bool { self == .done || self == .dropped }
  }
  /// Who may see the step: the side that owns it, all parties of the roadmap, or everybody.
  package enum Visibility: String, CaseIterable, Sendable { case own, joint, `public` }

  // The fields that dates depend on come first, so that a schedule reads only the first third of each step from memory.
  package var id: ID
  package var kind: Kind = .task
  package var status: Status = .planned
  /// The duration in working days of the step's own calendar, at least 0. It is nil for the default of its kind.
  package var duration: Int?
  /// The day before which the step does not start.
  package var notBefore: Day?
  /// The day agreed with the other side, which overrides every bound and link.
  package var on: Day?
  /// The last day on which the step should be finished; it never moves the step.
  package var deadline: Day?
  /// The actual first day.
  package var started: Day?
  /// The actual last day.
  package var finished: Day?
  /// Percent done, 0 to 100.
  package var progress: Int = 0
  /// The working days still to do, at least 0; nil to compute them from duration and progress.
  package var remaining: Int?
  /// The owners, in byte order of the parties.
  package var owners: [Ownership] = []
  /// The links to the steps that it waits for.
  package var after: [Link] = []
  /// The calendar: the id of a party, `all`, `each` or `every-day` (Scheduling.md, 2). It is nil for that of the owners.
  package var calendar: String?
  /// The step that contains it.
  package var parent: ID?
  /// Roadmaps that must be finished before the step is.
  package var opens: [Roadmap.ID] = []

  package var title: Text
  /// The phase of the roadmap; nil for none. The phase of a child is that of its topmost parent.
  package var phase: Phase.ID?
  /// What the step produces; nil if it is not given.
  package var deliverable: Text?
  /// Bodies that support the step and never affect its dates, as typed: `IOM/mission`.
  package var support: [String] = []
  /// The waits for parties, open and over, in the order of the file.
  package var waiting: [Waiting] = []
  @Rarely package var signoff: Signoff?
  package var visibility: Visibility = .joint
  package var tags: [String] = []
  /// Where the step comes from, such as an article of an agreement.
  @Rarely package var source: Text?
  /// Documents; links to other steps are in `after`.
  package var links: [Attachment] = []
  /// Notes in Markdown, kept as typed.
  package var notes: Text?
  /// The reason why the step is blocked; nil if it is not.
  @Rarely package var blocked: Text?
  /// A person's own rating.
  @Rarely package var level: Level?
  @Rarely package var estimate: Estimate?
  @Rarely package var risk: Text?
  /// The reason why the step was dropped.
  @Rarely package var dropped: Text?
  @Rarely package var repeats: Repetition?
  /// When and by whom the step was moved to the trash; nil for a step on the plan.
  @Rarely package var removed: Removal?
  package var unknown: [UnknownMember] = []

  package init(id: ID, title: Text) {
    self.id = id
    self.title = title
  }

  /// The duration in working days: the given one, else the default of the kind.
  package var workingDays: Int { duration ?? Step.defaultDuration(kind) }

  /// The permitted range of durations, estimates and remaining work, in working days.
  package static let durations = 0...10_000

  /// The permitted range of progress, in percent.
  package static let percent = 0...100

  /// Returns the duration in working days of a step without one: 0 for a milestone, else 1.
  package static func defaultDuration(_ kind: Kind) -> Int { kind == .milestone ? 0 : 1 }

  /// Removes a duration that equals the default of the kind, as in the canonical file. Otherwise the saved step would differ when read
  /// again.
  package mutating func leaveOutDefaultDuration() {
    if duration == Step.defaultDuration(kind) { duration = nil }
  }

  /// Whether the step is done or dropped.
  package var isFinished: Bool { status.isOver }
}

extension Step {
  /// All members except the id, in the order of the files.
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

  /// Returns the keys of the fields in which two versions of a step differ.
  package static func differences(_ before: Step, _ after: Step) -> [String] {
    fields.filter { !$0.isEqual(before, after) }.map(\.key)
  }
}

/// The share of one party in a step: the bodies that own it there, of which the first leads.
package struct Ownership: Hashable, Sendable {
  package var party: Party.ID
  package var bodies: [Body.ID]

  package init(party: Party.ID, bodies: [Body.ID]) {
    self.party = party
    self.bodies = bodies
  }
}

extension [Ownership] {
  /// Returns the owners with each party once, in byte order of their ids. Its bodies keep their order, and the first one leads.
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

/// A link from a step to a predecessor that it waits for (Scheduling.md, 4).
package struct Link: Hashable, Sendable {
  /// Which end of the predecessor binds which end of the successor.
  package enum Kind: String, CaseIterable, Sendable {
    case finishToStart = "FS"
    case startToStart = "SS"
    case finishToFinish = "FF"
    case startToFinish = "SF"
  }
  /// Whether a lag counts working days of the successor's calendar, or calendar days.
  package enum Unit: String, CaseIterable, Sendable {
    case workingDays = "wd"
    case calendarDays = "cd"
  }

  package var step: StepReference
  package var kind: Kind = .finishToStart
  /// The lag, counted on the successor's calendar; negative for a lead.
  package var lag: Int = 0
  package var unit: Unit = .workingDays
  package var unknown: [UnknownMember] = []

  /// The permitted range of lags, in days of either unit.
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

/// A reference to a step, with or without its roadmap: `a16`, `ne-ly-labour/a16`.
package struct StepReference: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The roadmap of the step; nil for the roadmap in which the reference is written.
  package var roadmap: Roadmap.ID?
  package var step: Step.ID

  package init(_ roadmap: Roadmap.ID? = nil, _ step: Step.ID) {
    self.roadmap = roadmap
    self.step = step
  }

  /// Reads `step` or `roadmap/step` without checking the ids.
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

/// A wait for a party: for what, and since when.
package struct Waiting: Hashable, Sendable {
  /// What the party is waited for.
  package enum Purpose: String, CaseIterable, Sendable { case reply, signature }

  /// The party that is waited for.
  package var on: Party.ID
  package var purpose: Purpose
  /// The day on which the wait began.
  package var since: Day
  /// The days on which the party was reminded, oldest first.
  package var reminders: [Day]
  /// The day on which the wait ended; nil while it is open.
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

  /// Whether the wait has ended.
  package var isOver: Bool { until != nil }
}

/// Which parties must approve a step, and which have.
package struct Signoff: Hashable, Sendable {
  /// How parties approve: one party by its own act, all by one joint act, or each by its own act.
  package enum Kind: String, CaseIterable, Sendable { case one, joint, each }

  /// The permitted range of `threshold`.
  package static let thresholds = 1...1000

  package var kind: Kind
  /// The parties that must approve.
  package var by: [Party.ID]
  /// For `each`, the number of parties that is enough; nil for all.
  package var threshold: Int?
  /// The approvals given, in byte order of the parties.
  package var given: [Approval]
  package var unknown: [UnknownMember]

  package init(kind: Kind, by: [Party.ID], threshold: Int? = nil, given: [Approval] = [], unknown: [UnknownMember] = []) {
    self.kind = kind
    self.by = by
    self.threshold = threshold
    self.given = given
    self.unknown = unknown
  }

  /// The number of approvals that complete the sign-off.
  package var needed: Int { kind == .each ? min(threshold ?? by.count, by.count) : by.count }

  /// Whether enough approvals have been given.
  package var isComplete: Bool { given.count >= needed }
}

/// One party's approval.
package struct Approval: Hashable, Sendable {
  package var party: Party.ID
  /// The day on which the party approved; nil if it is not given.
  package var on: Day?
  /// The post of the person who signed, not the person's name.
  package var by: String
  /// A reference to the document of approval, such as a note verbale.
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
  /// A path or address.
  package var target: String
  package var unknown: [UnknownMember]

  package init(title: Text, target: String, unknown: [UnknownMember] = []) {
    self.title = title
    self.target = target
    self.unknown = unknown
  }
}

/// A person's own rating of a step, shown next to the computed level.
package struct Level: Hashable, Sendable {
  /// The colours of a rating: red, amber, green.
  package enum Colour: String, CaseIterable, Sendable { case red = "R", amber = "A", green = "G" }

  /// The rating. It is nil if the word in the file is unknown, since no rating may be attributed to the person then.
  package var level: Colour?
  /// The day of the rating; nil if it is not given.
  package var on: Day?
  package var by: String
  /// The reason for the rating.
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

/// The estimated durations of a step in working days, for the forecast.
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

/// The repetition of a step in a template, which gives the instances `id.1`, `id.2` and so on.
package struct Repetition: Hashable, Sendable {
  /// The period: a number followed by d, w or m, such as `6m`.
  package var every: String
  /// The number of instances.
  package var count: Int
  /// The permitted range of `count` in a file.
  package static let counts = 1...1000
  /// Where an instance on a day off is meant to go: `next`, or empty. It is stored, but scheduling does not read it.
  package var roll: String
  package var unknown: [UnknownMember]

  package init(every: String, count: Int, roll: String = "", unknown: [UnknownMember] = []) {
    self.every = every
    self.count = count
    self.roll = roll
    self.unknown = unknown
  }
}

/// When and by whom a step was moved to the trash.
package struct Removal: Hashable, Sendable {
  /// The UTC instant as text, `2026-11-23T08:30:00Z`.
  package var at: String
  /// The name of the person, or else of the party.
  package var by: String
  package var unknown: [UnknownMember]

  package init(at: String, by: String, unknown: [UnknownMember] = []) {
    self.at = at
    self.by = by
    self.unknown = unknown
  }
}

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
  /// Dated remarks, newest first.
  package var log: [Remark] = []
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

extension Step: HoldsRareParts {
  /// Returns the place in memory of a rarely used part of a step, in bytes from its beginning; nil for any other part.
  package static func offset(ofRarePart path: AnyKeyPath) -> Int? {
    switch path {
    case \Step.signoff: MemoryLayout<Step>.offset(of: \._signoff)
    case \Step.source: MemoryLayout<Step>.offset(of: \._source)
    case \Step.blocked: MemoryLayout<Step>.offset(of: \._blocked)
    case \Step.level: MemoryLayout<Step>.offset(of: \._level)
    case \Step.estimate: MemoryLayout<Step>.offset(of: \._estimate)
    case \Step.risk: MemoryLayout<Step>.offset(of: \._risk)
    case \Step.dropped: MemoryLayout<Step>.offset(of: \._dropped)
    case \Step.repeats: MemoryLayout<Step>.offset(of: \._repeats)
    case \Step.removed: MemoryLayout<Step>.offset(of: \._removed)
    default: nil
    }
  }
}

extension Step {
  /// All members except the id, in the order of the files.
  package static let fields: [Field<Step>] = [
    Field("phase", \.phase), Field("kind", \.kind), Field("title", \.title), Field("deliverable", \.deliverable),
    Field("owners", \.owners), Field("support", \.support), Field("duration", \.duration, in: durations), Field("after", \.after),
    Field("notBefore", \.notBefore), Field("deadline", \.deadline), Field("status", \.status), Field("started", \.started),
    Field("progress", \.progress, in: percent), Field("waiting", \.waiting), Field("signoff", \.signoff), Field("visibility", \.visibility),
    Field("tags", \.tags), Field("source", \.source), Field("links", \.links), Field("notes", \.notes), Field("log", \.log),
    Field("calendar", \.calendar),
    Field("on", \.on), Field("finished", \.finished), Field("remaining", \.remaining, in: durations), Field("blocked", \.blocked),
    Field("level", \.level), Field("estimate", \.estimate), Field("parent", \.parent), Field("opens", \.opens), Field("risk", \.risk),
    Field("dropped", \.dropped), Field("repeats", \.repeats), Field("removed", \.removed), Field("unknown", \.unknown),
  ]

  /// Returns the keys of the fields in which two versions of a step differ.
  package static func differences(_ before: Step, _ after: Step) -> [String] {
    fields.filter { !$0.isEqual(before, after) }.map(\.key)
  }
}

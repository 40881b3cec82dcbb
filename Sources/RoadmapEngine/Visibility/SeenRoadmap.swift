/// Builds the copy of one roadmap that a reader may see.
struct SeenRoadmap {
  private let workspace: Workspace
  private let schedule: Schedule
  private let roadmapIndex: Int
  private let reader: Reader

  init(_ workspace: Workspace, _ schedule: Schedule, _ roadmapIndex: Int, _ reader: Reader) {
    self.workspace = workspace
    self.schedule = schedule
    self.roadmapIndex = roadmapIndex
    self.reader = reader
  }

  private var whole: Roadmap { workspace.roadmaps[roadmapIndex] }

  /// Whether the reader sees any step of it. The owner of the workspace sees a roadmap without steps too.
  var isVisible: Bool { reader == .own || whole.steps.contains { reader.sees($0, in: whole) } }

  /// Returns the copy.
  /// - Parameters:
  ///   - known: the roadmaps that are copied too; other ones are not opened by steps of the copy.
  ///   - isSeen: tells whether a step of another roadmap is copied.
  func roadmap(beside known: Set<Roadmap.ID>, isSeen: (Roadmap.ID, Step.ID) -> Bool) -> Roadmap {
    let shown = Set(whole.steps.filter { reader.sees($0, in: whole) }.map(\.id))
    func keeps(_ reference: StepReference) -> Bool {
      guard let other = reference.roadmap, other != whole.id else { return shown.contains(reference.step) }
      return isSeen(other, reference.step)
    }
    var seen = Roadmap(id: whole.id, title: whole.title, parties: whole.parties, start: whole.start)
    seen.instrument = whole.instrument
    seen.calendar = whole.calendar
    seen.isArchived = whole.isArchived
    seen.steps = whole.steps.enumerated().filter { shown.contains($1.id) }.map { index, step in
      self.step(step, index, shown: shown, keeps: keeps, known)
    }
    let phases = Set(seen.steps.compactMap(\.phase))
    seen.phases = whole.phases.filter { reader == .own || phases.contains($0.id) }.map { Phase(id: $0.id, title: $0.title) }
    if !reader.isOutside {
      seen.baselines = whole.baselines.map { baseline in
        let dates = baseline.steps.filter { shown.contains($0.key) }.mapValues { Baseline.Dates(start: $0.start, finish: $0.finish) }
        return Baseline(id: baseline.id, title: baseline.title, on: baseline.on, steps: dates)
      }.filter { !$0.steps.isEmpty }
    }
    if reader == .own {
      (seen.unknown, seen.phases, seen.baselines, seen.trash) = (whole.unknown, whole.phases, whole.baselines, whole.trash)
    }
    return seen
  }

  private func step(
    _ step: Step, _ index: Int, shown: Set<Step.ID>, keeps: (StepReference) -> Bool, _ known: Set<Roadmap.ID>
  ) -> Step {
    var seen = reader == .own ? step : members(of: step)
    seen.after = step.after.filter { keeps($0.step) }.map { link in
      reader == .own ? link : Link(link.step, link.kind, lag: link.lag, unit: link.unit)
    }
    seen.parent = step.parent.flatMap { shown.contains($0) ? $0 : nil }
    seen.opens = step.opens.filter(known.contains)
    // A step whose children are all hidden becomes an ordinary step of the same length.
    if schedule.isContainer(roadmap: roadmapIndex, step: index),
      !whole.steps.contains(where: { $0.parent == step.id && shown.contains($0.id) })
    {
      stretch(&seen, index)
    }
    return seen
  }

  /// Gives a step the duration and the earliest start of its hidden children.
  private func stretch(_ seen: inout Step, _ index: Int) {
    let dates = schedule.dates(roadmap: roadmapIndex, step: index)
    guard let start = dates.start, let finish = dates.finish else { return }
    seen.duration = max(1, schedule.workingDays(from: start, to: finish.adding(days: 1) ?? finish, roadmap: roadmapIndex, step: index))
    if seen.status == .planned { seen.notBefore = max(seen.notBefore ?? start, start) }
  }

  /// Returns a step with the fields that other readers may see, each listed here.
  ///
  /// Notes, `blocked`, ratings, estimates, risks and reasons are left out; they belong to those who wrote them.
  private func members(of step: Step) -> Step {
    var seen = Step(id: step.id, title: step.title)
    seen.kind = step.kind
    seen.phase = step.phase
    seen.deliverable = step.deliverable
    seen.owners = step.owners
    seen.duration = step.duration
    seen.calendar = step.calendar
    seen.notBefore = step.notBefore
    seen.on = step.on
    seen.deadline = step.deadline
    seen.status = step.status
    seen.started = step.started
    seen.finished = step.finished
    seen.progress = step.progress
    seen.remaining = step.remaining
    seen.visibility = step.visibility
    guard !reader.isOutside else { return seen }
    seen.support = step.support
    seen.tags = step.tags
    seen.source = step.source
    seen.waiting = step.waiting.map { Waiting(on: $0.on, for: $0.purpose, since: $0.since, reminders: $0.reminders, until: $0.until) }
    seen.signoff = step.signoff.map { signoff in
      Signoff(
        kind: signoff.kind, by: signoff.by, threshold: signoff.threshold,
        given: signoff.given.map { Approval(party: $0.party, on: $0.on, by: $0.by, reference: $0.reference) })
    }
    seen.links = step.links.map { Attachment(title: $0.title, target: $0.target) }
    return seen
  }
}

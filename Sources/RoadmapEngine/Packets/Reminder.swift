/// What a party that has not answered is reminded of. It holds nothing that the party may not see.
package struct Reminder: Sendable {
  /// Something that the party was sent.
  package struct Request: Sendable {
    package let isSheet: Bool
    package let day: Day
    /// The day on which it was sent first.
    package let since: Day
    /// The last day for the answer; nil if none was asked for.
    package let replyBy: Day?
    /// The titles of the roadmaps that were chosen; empty for all.
    package let roadmaps: [Text]
  }

  package let party: Party.ID
  /// The title of the workspace.
  package let title: Text
  package let requests: [Request]
  /// How many values the party has seen and neither taken nor refused.
  package let open: Int
  /// How many steps wait for the party.
  package let steps: Int
  package let today: Day
  /// The language of the last sheet; nil if a packet is waited for.
  package let language: Language?

  /// Returns nil if no answer of the party is waited for.
  /// - Parameter schedule: the schedule of the workspace.
  package init?(_ round: RoundState, in workspace: Workspace, _ schedule: Schedule) {
    guard let last = round.last, round.since != nil else { return nil }
    party = round.party
    today = schedule.today
    title = workspace.title
    open = round.state == .seen ? round.open : 0
    let waited = round.requests.isEmpty ? [OpenRequest(sending: last, since: last.day)] : round.requests
    language = waited.last?.sending.sheet?.language
    // What the party may see now decides, since a step that it was sent may be hidden since then.
    let chosen = waited.allSatisfy { $0.sending.roadmaps != nil } ? Set(waited.flatMap { $0.sending.roadmaps ?? [] }) : nil
    let indexes = workspace.roadmaps.indices.filter { index in
      let roadmap = workspace.roadmaps[index]
      return !roadmap.isArchived && chosen?.contains(roadmap.id) ?? true
    }
    let seen = workspace.seen(by: .party(round.party), schedule, roadmaps: indexes)
    steps = seen.roadmaps.reduce(0) { count, roadmap in
      count + roadmap.steps.count { step in !step.isFinished && step.waiting.contains { $0.on == round.party && !$0.isOver } }
    }
    requests = waited.map { request in
      Request(
        isSheet: request.sending.sheet != nil, day: request.sending.day, since: request.since, replyBy: request.sending.sheet?.replyBy,
        roadmaps: (request.sending.roadmaps ?? []).compactMap { seen[$0]?.title })
    }
  }
}

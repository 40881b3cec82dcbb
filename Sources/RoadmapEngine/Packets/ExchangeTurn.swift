/// Whose turn it is to answer in the exchange with another party (Collaboration.md, Packets).
package struct ExchangeTurn: Hashable, Sendable {
  /// What waits for an answer.
  package enum Subject: Hashable, Sendable {
    /// The packet with a number, which the other party has not answered, or not completely.
    case packet(Int)
    /// The sheet with a number, which has not come back.
    case sheet(Int)
    /// So many proposals of the other party, which nobody here has taken or refused.
    case proposals(Int)
  }

  /// The party whose turn it is.
  package let party: Party.ID
  /// The party that waits for the answer.
  package let asker: Party.ID
  package let subject: Subject
  /// The day since which the answer is waited for.
  package let since: Day
  /// The roadmaps of the packet; nil for all that the parties share.
  package let roadmaps: [Roadmap.ID]?

  package init(party: Party.ID, asker: Party.ID, subject: Subject, since: Day, roadmaps: [Roadmap.ID]?) {
    self.party = party
    self.asker = asker
    self.subject = subject
    self.since = since
    self.roadmaps = roadmaps
  }

  /// Checks whether the packet is about a roadmap. A secretariat is no party of the roadmaps of which it keeps the plan.
  package func concerns(_ roadmap: Roadmap) -> Bool {
    roadmaps?.contains(roadmap.id) ?? (roadmap.parties.contains(party) || roadmap.parties.contains(asker))
  }
}

extension RoundState {
  /// Returns whose turn it is to answer: nobody's, that of one party, or of both.
  /// - Parameter own: the party of this copy.
  package func turns(of own: Party.ID) -> [ExchangeTurn] {
    var turns = requests.map { request in
      let number = request.sending.number
      return ExchangeTurn(
        party: party, asker: own, subject: request.sending.sheet == nil ? .packet(number) : .sheet(number), since: request.since,
        roadmaps: request.sending.roadmaps)
    }
    if state == .seen, let last {
      turns.append(ExchangeTurn(party: party, asker: own, subject: .packet(last.number), since: last.day, roadmaps: last.roadmaps))
    }
    if proposals > 0, let day = received.flatMap({ Day(String($0.made.prefix(10))) }) {
      turns.append(ExchangeTurn(party: own, asker: party, subject: .proposals(proposals), since: day, roadmaps: nil))
    }
    return turns
  }
}

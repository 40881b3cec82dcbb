import RoadmapEngine

/// What the records and the received packets tell of the exchange with other parties, as the program has read it.
package struct Exchanges: Sendable {
  /// The party of this copy; nil if nobody has said whose it is.
  package let own: Party.ID?
  /// How far the exchange with each party is, of those with which packets were exchanged.
  package let rounds: [RoundState]
  /// What waits for an answer, in the order of the plan.
  package let proposals: [Proposal]

  package init(own: Party.ID?, rounds: [RoundState], proposals: [Proposal]) {
    self.own = own
    self.rounds = rounds
    self.proposals = proposals
  }

  /// Whose turn it is to answer.
  package var turns: [ExchangeTurn] { own.map { own in rounds.flatMap { $0.turns(of: own) } } ?? [] }
}

/// The exchanges as a session knows them.
struct KnownExchanges: Sendable {
  /// Nil before they are read for the first time.
  var exchanges: Exchanges?
  /// The version of the plan on which they were read.
  fileprivate var version = -1
  /// How often they were read.
  fileprivate(set) var readings = 0
}

extension Session {
  var proposals: [Proposal] { files.exchanges.exchanges?.proposals ?? [] }

  /// Whether the page shows exchanges that were read on another plan, or never.
  var needsExchanges: Bool {
    page.model.showsExchanges && files.exchanges.version != document.version && document.unsaved.isEmpty
  }

  /// Takes the exchanges as they were read, and says how many proposals wait where that is news.
  package mutating func show(_ exchanges: Exchanges) {
    let isFirst = files.exchanges.exchanges == nil
    let former = files.exchanges.exchanges?.proposals.count ?? 0
    files.exchanges.exchanges = exchanges
    files.exchanges.version = document.version
    files.exchanges.readings += 1
    proposeReceivers()
    let count = exchanges.proposals.count
    if count > former, message == nil, page.kind != .proposals {
      say("\(wording.waitingProposals(count))\(wording.colon)\(markedKey(of: .proposals))")
    }
    settle()
    // The parties with which packets were exchanged come first, and are known only now.
    if isFirst, page.kind == .exchanges { moveInList(-rows.count) }
  }
}

/// What a party was sent and has not answered. What is sent again, for the same steps or more, is one request with the first one.
package struct OpenRequest: Hashable, Sendable {
  /// What was sent last.
  package let sending: Sending
  /// The day on which it was sent first.
  package let since: Day

  /// Returns what the party of an exchange has not answered, the earliest first.
  /// - Parameters:
  ///   - known: the records of sending that the party has shown to know.
  ///   - packets: what was received from the party.
  static func all(of exchange: PartyExchange, known: [Int], _ packets: [Packet]) -> [OpenRequest] {
    let graph = exchange.records.graph
    let answers = exchange.sent.filter { known.contains($0.record) }
    let sheets = packets.filter(\.origin.isSheet).flatMap { packet in
      exchange.sent.filter { packet.seen.contains(graph.records[$0.record].id) }.map { (answered: $0, made: packet.made) }
    }
    /// Checks whether a returned sheet answers another one too, which was sent before it came and holds no other steps, such as the same in
    /// another language.
    func isAnsweredBesides(_ sent: SentProjection) -> Bool {
      let (instant, day) = (graph.records[sent.record].at, sent.sending.day)
      return sheets.contains { answered, made in
        guard answered.sending.covers(sent.sending) else { return false }
        // A sheet that does not tell when it was saved answers those of its own day.
        let isUnknown = made == graph.records[answered.record].at
        return isUnknown ? day == answered.sending.day : instant <= made && day.description <= made.prefix(10)
      }
    }
    // A packet shows all that an earlier one has shown.
    let lastSeen = exchange.sent.lastIndex { packet in
      packet.sending.sheet == nil && known.contains { $0 == packet.record || graph.follows($0, packet.record) }
    }
    var requests: [OpenRequest] = []
    for (index, sent) in exchange.sent.enumerated() {
      if sent.sending.sheet == nil {
        if let lastSeen, index <= lastSeen { continue }
      } else if answers.contains(where: {
        $0.record == sent.record || graph.follows($0.record, sent.record) && $0.sending.covers(sent.sending)
      }) || isAnsweredBesides(sent) {
        continue
      }
      let former = requests.filter { sent.sending.covers($0.sending) }
      requests.removeAll { sent.sending.covers($0.sending) }
      requests.append(OpenRequest(sending: sent.sending, since: former.map(\.since).min() ?? sent.sending.day))
    }
    return requests
  }
}

extension Sending {
  /// Checks whether it holds the steps of an earlier one, so that who answers this one need not answer the other.
  fileprivate func covers(_ earlier: Sending) -> Bool {
    if sheet == nil, earlier.sheet == nil { return true }
    guard sheet?.filter ?? "" == "" || sheet?.filter == earlier.sheet?.filter else { return false }
    guard let roadmaps else { return true }
    return earlier.roadmaps.map { Set($0).isSubset(of: roadmaps) } ?? false
  }
}

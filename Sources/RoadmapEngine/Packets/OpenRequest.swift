/// What a party was sent and has not answered. What is sent again, for the same steps or more, is one request with the first one.
package struct OpenRequest: Hashable, Sendable {
  /// What was sent last.
  package let sending: Sending
  /// The day on which it was sent first.
  package let since: Day

  /// Returns what the party of an exchange has not answered, the earliest first.
  /// - Parameter known: the records of sending that the party has shown to know.
  static func all(of exchange: PartyExchange, known: [Int]) -> [OpenRequest] {
    let graph = exchange.records.graph
    let answers = exchange.sent.filter { known.contains($0.record) }
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
      }) {
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

/// A sheet that was sent to a party, worked out again from its record.
package struct SentSheet: Sendable {
  /// The id of the record of sending, which is that of the sheet.
  package let id: String
  /// The UTC instant at which it was sent, as text.
  package let made: String
  package let sending: Sending
  package let order: SheetOrder
  /// The name of the party in packets.
  package let party: Party.ID
  /// The name of the sender in packets.
  package let from: Party.ID
  /// What the party could see when the sheet was sent, by the ids that it knows.
  package let plan: Workspace
  /// The schedule of that plan on the day of the sheet.
  package let schedule: Schedule
}

extension PartyExchange {
  /// Returns a sheet that was sent to the party; nil if none with this id was.
  /// - Parameters:
  ///   - id: the id of the sheet.
  ///   - own: the own party, as the plan calls it.
  package func sheet(_ id: String, from own: Party.ID) -> SentSheet? {
    guard let sent = sent.first(where: { records.graph.records[$0.record].id == id }), let order = sent.sending.sheet else { return nil }
    var plan = outward.reduce(records.sentPlan(at: sent.record, sent.sending)) { $1.ofIDs(in: $0) }
    plan.parties.sort { $0.id < $1.id }
    plan.roadmaps.sort { $0.id < $1.id }
    return SentSheet(
      id: id, made: records.graph.records[sent.record].at, sending: sent.sending, order: order, party: name, from: packetName(ofOwn: own),
      plan: plan, schedule: records.schedule(of: plan, on: sent.sending.day))
  }
}

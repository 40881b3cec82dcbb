/// A packet from one party to another (Collaboration.md, Packets). It holds the part of the plan that the receiver may see, and lists the values
/// in it that the sender has changed.
package struct Packet: Sendable {
  package let origin: PacketOrigin
  /// The party for which it is.
  package let to: Party.ID
  /// The copy that has sent it, and its number.
  package let replica: String
  package let number: Int
  /// The UTC instant as text.
  package let made: String
  /// The ids of the newest packets from the receiver that the sender had received.
  package let seen: [String]
  package let words: [PacketWord]
  /// What the receiver may see.
  package let plan: Workspace
  /// The name of the person who has filled in a sheet; empty for a packet of a copy, whose changes are those of its party.
  package let person: String

  package init(
    origin: PacketOrigin, to: Party.ID, replica: String, number: Int, made: String, seen: [String], words: [PacketWord], plan: Workspace,
    person: String = ""
  ) {
    self.origin = origin
    self.to = to
    self.replica = replica
    self.number = number
    self.made = made
    self.seen = seen
    self.words = words
    self.plan = plan
    self.person = person
  }
}

extension Packet {
  /// The packet as the beginning of a workspace: everything in it is new.
  package var beginning: Packet {
    let words = plan.values.flatMap { thing, value in
      let promises = if case .step(let step) = value { step.promises } else { [String]() }
      return ([PacketWord.presence] + promises).map { PacketWord(thing, $0, first: SendVector([replica: number]), on: []) }
    }
    return Packet(
      origin: origin, to: to, replica: replica, number: number, made: made, seen: [],
      words: words.inOrder, plan: plan)
  }
}

extension Packet {
  /// Returns the packet without some steps and the words about them; nil if it shows none of them.
  package func without(_ steps: Set<StepReference>) -> Packet? {
    guard plan.roadmaps.contains(where: { roadmap in roadmap.steps.contains { steps.contains(StepReference(roadmap.id, $0.id)) } }) else {
      return nil
    }
    var plan = plan
    for index in plan.roadmaps.indices {
      let id = plan.roadmaps[index].id
      plan.roadmaps[index].steps.removeAll { steps.contains(StepReference(id, $0.id)) }
    }
    let words = words.filter { word in if case .step(let step) = word.thing { !steps.contains(step) } else { true } }
    return Packet(
      origin: origin, to: to, replica: replica, number: number, made: made, seen: seen, words: words, plan: plan,
      person: person)
  }
}

/// Which packet something comes from.
package struct PacketOrigin: Hashable, Sendable {
  /// The party that has sent it.
  package let from: Party.ID
  /// The id of the packet, which is that of the record of its sending.
  package let packet: String
  /// The id of the exchange, which all packets between the two parties carry.
  package let exchange: String
  /// The packets of the sender that its author knew, this one included.
  package let sent: SendVector

  package init(from: Party.ID, packet: String, exchange: String, sent: SendVector) {
    self.from = from
    self.packet = packet
    self.exchange = exchange
    self.sent = sent
  }
}

/// What a record of sending says besides what it follows, from which any copy can work out again what was sent (Collaboration.md, Packets).
package struct Sending: Hashable, Sendable {
  /// The party for which the packet is.
  package let to: Party.ID
  /// The copy that has sent it.
  package let replica: String
  /// The number of the packet among those of the copy to the party, from 1.
  package let number: Int
  /// The day that was today, on which the earliest starts in the packet depend.
  package let day: Day
  /// The roadmaps that were chosen; nil for all that the party may see.
  package let roadmaps: [Roadmap.ID]?
  /// The id of the exchange, which all packets between the two parties carry.
  package let exchange: String
  /// What makes it a sheet; nil for a packet.
  package let sheet: SheetOrder?

  package init(
    to: Party.ID, replica: String, number: Int, day: Day, roadmaps: [Roadmap.ID]?, exchange: String, sheet: SheetOrder? = nil
  ) {
    self.to = to
    self.replica = replica
    self.number = number
    self.day = day
    self.roadmaps = roadmaps
    self.exchange = exchange
    self.sheet = sheet
  }
}

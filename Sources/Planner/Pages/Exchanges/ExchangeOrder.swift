import RoadmapEngine

/// A request to exchange with other parties, or with other copies of this one.
package struct ExchangeOrder: Sendable {
  /// How the copies of this party exchange.
  package enum Copies: String, CaseIterable, Sendable {
    case none
    /// Through the same folder as the packets.
    case folder
    /// Through the git repository in which the workspace lies.
    case git
  }

  /// The folder in which packets are written and looked for: a stick, a share, an attachment that was saved.
  package let folder: String
  /// The parties to which packets are sent.
  package let parties: [Party.ID]
  /// Whether the packets in the folder that are for this party are received.
  package let receives: Bool
  package let copies: Copies

  package init(folder: String, parties: [Party.ID], receives: Bool, copies: Copies) {
    self.folder = folder
    self.parties = parties
    self.receives = receives
    self.copies = copies
  }
}

/// The result of an exchange.
package struct ExchangeOutcome: Sendable {
  /// What was sent and what came in, in lines; an indented one begins with blanks.
  package let lines: [String]
  /// What failed, in sentences. What was done before stays done.
  package let faults: [String]
  /// The exchanges afterwards.
  package let exchanges: Exchanges?

  package init(lines: [String], faults: [String], exchanges: Exchanges?) {
    self.lines = lines
    self.faults = faults
    self.exchanges = exchanges
  }
}

/// What another party wants to change, which waits for somebody to take or refuse it (Collaboration.md, Packets).
package struct Proposal: Hashable, Sendable {
  /// What speaks for or against taking a proposal.
  package enum State: String, Sendable {
    /// Nothing here speaks against it.
    case plain
    /// Taking it changes nothing, since the value here counts more by the rules of a merge.
    case listed
    /// It was also changed here since the packet that the sender knew, or another packet proposes another value.
    case conflict
    /// It was made on a packet that another copy of this party has sent, whose records are not here.
    case elsewhere
    /// The sender refuses what this party wants.
    case answer
  }

  /// A hash of the word, so that it is the same in every copy: `p-7k2m4x`.
  package let id: String
  package let origin: PacketOrigin
  /// The party that has sent the packet, as the plan calls it.
  package let from: Party.ID
  /// The name of the person who has filled in the sheet; empty for a packet of a copy.
  package let person: String
  /// The copy that has sent the packet, and its number.
  package let replica: String
  package let number: Int
  /// The UTC instant of the packet as text.
  package let made: String
  package let kind: ProposalKind
  package let state: State
  /// The thing as it is called here.
  package let thing: PlanThing
  /// The atom: `deadline`, `title.fr`; `presence` for a thing that is new, or gone.
  package let atom: String
  package let isGone: Bool
  /// Why the sender refuses what this party wants; nil for what answers nothing.
  package let refusal: String?
  /// Why the sender wants this; nil if no reason was given.
  package let reason: String?
  /// The value here, which holds only the atom; nil where the thing does not exist.
  package let ours: MergedValue?
  /// The value of the sender, which holds only the atom; a whole thing where it is new, nil where it is gone.
  package let theirs: MergedValue?
  /// The title of the step or roadmap, in the packet or else here; nil for other things.
  package let title: Text?
  /// What was changed here, if it is a conflict.
  package let sides: [ContestedAtom.Side]
  /// What other packets propose instead, of the same party or of others, if it is a conflict.
  package let rivals: [ContestedAtom.Side]
  /// The word of the packet.
  let word: PacketWord
}

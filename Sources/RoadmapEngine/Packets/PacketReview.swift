/// The act of a person who takes and refuses what a packet proposes.
///
/// What is taken stands in records of the sender's party, which count while the review is not undone.
package struct PacketReview: Hashable, Sendable {
  /// The answer to one word of the packet.
  package struct Answer: Hashable, Sendable {
    /// What the answer says.
    package enum Result: Hashable, Sendable {
      case taken
      /// Refused with a reason, which travels back.
      case refused(String)
      /// Both wanted the same already.
      case same
      /// The sender's refusal is known, and the own word stays.
      case kept
    }

    /// The thing and the atom as the packet calls them.
    package let thing: PlanThing
    package let atom: String
    package let result: Result

    package init(_ thing: PlanThing, _ atom: String, _ result: Result) {
      self.thing = thing
      self.atom = atom
      self.result = result
    }
  }

  package let origin: PacketOrigin
  package var answers: [Answer]
  /// The ids of the records of what was taken.
  package let imports: [String]
  /// Whether nothing of the packet is left to answer.
  package let isWhole: Bool

  package init(_ origin: PacketOrigin, _ answers: [Answer], imports: [String], isWhole: Bool) {
    self.origin = origin
    self.answers = answers
    self.imports = imports
    self.isWhole = isWhole
  }

  /// Whether it says only that both wanted the same.
  package var isSilent: Bool { answers.allSatisfy { $0.result == .same } }
}

extension Step {
  /// The names of the atoms that are promises of a new step: words of their own, so that nobody takes them over with the step.
  var promises: [String] {
    (deadline == nil ? [] : ["deadline"]) + (signoff == nil ? [] : ["signoff"]) + (signoff?.given.map { "approval.\($0.party)" } ?? [])
  }
}

extension [PacketWord] {
  /// The words by their things; what says that a thing exists comes before what it holds.
  var inOrder: [PacketWord] {
    map { (name: $0.thing.name, atom: $0.atom == PacketWord.presence ? "" : $0.atom, word: $0) }
      .sorted { ($0.name, $0.atom) < ($1.name, $1.atom) }.map(\.word)
  }
}

/// A statement of a packet about one atom: the sender was the last to change the atom, or refuses another value of it.
///
/// The value is what the files of the packet hold at that place.
package struct PacketWord: Hashable, Sendable {
  /// The atom that says whether a thing exists.
  package static let presence = "presence"

  package let thing: PlanThing
  /// The atom: `deadline`, `title.fr`; `presence` for a thing that the sender has made, or no longer shows.
  package let atom: String
  /// Whether the thing was shown before and no longer is.
  package let isGone: Bool
  /// The first packet of each copy of the sender that held the word.
  package let first: SendVector
  /// The ids of the packets of the receiver that the sender knew.
  package let on: [String]
  /// Why the sender refuses what the receiver wants instead; nil for a word that answers nothing.
  package let refusal: String?
  /// Why the sender wants the value; nil if no reason was given.
  package let reason: String?
  /// A hash of what a person has written for it into a sheet, by which two answers that say the same are recognised; nil for any other word.
  package let written: String?

  package init(
    _ thing: PlanThing, _ atom: String, isGone: Bool = false, first: SendVector, on: [String], refusal: String? = nil,
    reason: String? = nil,
    written: String? = nil
  ) {
    self.thing = thing
    self.atom = atom
    self.isGone = isGone
    self.first = first
    self.on = on
    self.refusal = refusal
    self.reason = reason
    self.written = written
  }
}

extension Proposal {
  /// The proposal as a contested value: what is here, and what taking it would make of that. So its effect on dates is worked out as that of a
  /// conflict is. Nil for a new thing, and for a refusal that only leaves what is here.
  package var contested: ContestedAtom? {
    if isGone {
      return ContestedAtom(id: id, thing: thing, atom: atom, inForce: .presence(true), sides: [side(.presence(false))])
    }
    guard let ours, let theirs, atom != PacketWord.presence else { return nil }
    return ContestedAtom(id: id, thing: thing, atom: atom, inForce: ours, sides: [side(theirs)])
  }

  private func side(_ value: MergedValue) -> ContestedAtom.Side {
    ContestedAtom.Side(record: origin.packet, author: Author(party: from), at: made, reason: refusal ?? "", value: value)
  }
}

/// A word of a packet about a thing that is known here or that the packet makes.
struct ReceivedWord: Equatable {
  enum Effect: Hashable {
    /// Makes the thing.
    case making
    /// Moves the step to the trash.
    case removal
    /// Brings the step back.
    case restoration
    /// Changes one atom.
    case atom
  }

  let word: PacketWord
  /// The thing and the atom with marks for ids.
  let thing: PlanThing
  let atom: String
  let effect: Effect
}

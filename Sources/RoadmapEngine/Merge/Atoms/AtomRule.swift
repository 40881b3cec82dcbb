/// The rule by which several values of one atom become one, or a conflict (Collaboration.md, Atoms).
enum AtomRule<Whole: Sendable>: Sendable {
  /// The value in force stays, and people decide.
  case conflict
  /// The changes of all sides are made together.
  /// - Parameter merge: returns the value for the key of the atom, the sides and the value that all of them were made on; nil if they conflict.
  case together(_ merge: @Sendable (_ key: String, _ sides: [Whole], _ base: Whole) -> Whole?)
  /// Only the sides of the party that the key names count, if there are any.
  case ownParty
  /// Only the sides of the parties that use the calendar count, if there are any.
  case ownCalendar
  /// Only the sides of a party that alone owned the step when they were made count, if there are any.
  case soleOwner
  /// A present element beats an absent one.
  case present
  /// The strictest value holds. A loosening waits for a person if another edit of the step is concurrent with it.
  /// - strictness: returns a number that is larger for a stricter value.
  case strictest(@Sendable (Whole) -> Int)
}

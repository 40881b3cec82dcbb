/// A person's own rating of a step, shown next to the computed level.
package struct Level: Hashable, Sendable {
  /// The colours of a rating: red, amber, green.
  package enum Colour: String, CaseIterable, Sendable { case red = "R", amber = "A", green = "G" }

  /// The rating. It is nil if the word in the file is unknown, since no rating may be attributed to the person then.
  package var level: Colour?
  /// The day of the rating; nil if it is not given.
  package var on: Day?
  package var by: String
  /// The reason for the rating.
  package var why: Text?
  package var unknown: [UnknownMember]

  package init(level: Colour?, on: Day? = nil, by: String = "", why: Text? = nil, unknown: [UnknownMember] = []) {
    self.level = level
    self.on = on
    self.by = by
    self.why = why
    self.unknown = unknown
  }
}

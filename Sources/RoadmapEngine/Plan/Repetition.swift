/// The repetition of a step in a template, which gives the instances `id.1`, `id.2` and so on.
package struct Repetition: Hashable, Sendable {
  /// The period: a number followed by d, w or m, such as `6m`.
  package var every: String
  /// The number of instances.
  package var count: Int
  /// The permitted range of `count` in a file.
  package static let counts = 1...1000
  /// Where an instance on a day off is meant to go: `next`, or empty. It is stored, but scheduling does not read it.
  package var roll: String
  package var unknown: [UnknownMember]

  package init(every: String, count: Int, roll: String = "", unknown: [UnknownMember] = []) {
    self.every = every
    self.count = count
    self.roll = roll
    self.unknown = unknown
  }
}

/// Returns by how many seconds the clocks of a zone are ahead of UTC at an instant. Instants are in seconds from 1970-01-01T00:00:00Z.
package typealias ZoneOffset = @Sendable (_ instant: Int) -> Int

/// The time zones by which instants are converted to civil days.
package struct TimeZones: Sendable {
  /// The zone of this machine.
  let machine: ZoneOffset
  /// Returns a zone by its name, such as `Africa/Tripoli`; nil if this machine does not know it.
  let named: @Sendable (String) -> ZoneOffset?

  package init(machine: @escaping ZoneOffset, named: @escaping @Sendable (String) -> ZoneOffset?) {
    self.machine = machine
    self.named = named
  }

  /// UTC as the zone of the machine, and no named zones.
  package static let universal = TimeZones(machine: { _ in 0 }, named: { _ in nil })
}

import RoadmapEngine

/// The bytes of a member that has its default value, and where they are in the whole value.
///
/// A member that has these bytes has its default value. Other bytes may mean the same: an empty array can have memory of its own.
struct StandardBytes: Sendable {
  /// The place of the member in bytes from the beginning of the whole value.
  let offset: Int
  let bytes: [UInt8]

  /// Describes a member that is stored in the value itself; nil for any other one.
  init?<Whole, Value>(of standard: Value, at path: KeyPath<Whole, Value>) {
    guard let offset = MemoryLayout<Whole>.offset(of: path) else { return nil }
    self.offset = offset
    bytes = withUnsafeBytes(of: standard) { Array($0) }
  }

  /// Describes a missing part that is stored by `Rarely`; nil for any other member.
  init?<Whole, Value>(ofRarePartAt path: KeyPath<Whole, Value?>) {
    guard let whole = Whole.self as? any HoldsRareParts.Type, let offset = whole.offset(ofRarePart: path) else { return nil }
    self.offset = offset
    // The storage is one word, which is the same for missing parts of every type.
    bytes = withUnsafeBytes(of: Rarely<Int>(wrappedValue: nil)) { Array($0) }
  }
}

/// Finds the members of a value that surely have their default values, all at once. To ask each of them would take longer than to write the others.
struct StandardMembers: Sendable {
  /// A member by its bit, and its part of `bytes`.
  private struct Place {
    let bit: UInt64
    let offset: Int
    let start: Int
    let end: Int
  }

  private var places: [Place] = []
  private var bytes: [UInt8] = []

  /// - Parameter members: nil for a member that is not looked for.
  init(_ members: [StandardBytes?]) {
    for (index, member) in members.enumerated() {
      guard let member, index < UInt64.bitWidth else { continue }
      places.append(
        Place(bit: 1 << UInt64(index), offset: member.offset, start: bytes.count, end: bytes.count + member.bytes.count))
      bytes += member.bytes
    }
  }

  /// Returns one bit for each member that has the bytes of its default value, by its index.
  func found<Whole>(in whole: Whole) -> UInt64 {
    withUnsafeBytes(of: whole) { whole in
      bytes.withUnsafeBytes { standard in
        var found: UInt64 = 0
        for place in places where Self.isEqual(place, whole, standard) { found |= place.bit }
        return found
      }
    }
  }

  private static func isEqual(_ place: Place, _ whole: UnsafeRawBufferPointer, _ standard: UnsafeRawBufferPointer) -> Bool {
    var (index, other) = (place.start, place.offset)
    while index + 8 <= place.end {
      guard
        standard.loadUnaligned(fromByteOffset: index, as: UInt64.self) == whole.loadUnaligned(fromByteOffset: other, as: UInt64.self)
      else { return false }
      (index, other) = (index + 8, other + 8)
    }
    while index < place.end {
      guard standard[index] == whole[other] else { return false }
      (index, other) = (index + 1, other + 1)
    }
    return true
  }
}

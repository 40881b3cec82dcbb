/// A member of a value. One that is stored in the value itself is read and set at its place in memory, which is several times as fast as by its
/// key path.
struct StoredMember<Whole: Sendable, Value: Sendable>: Sendable {
  private let path: WritableKeyPath<Whole, Value> & Sendable
  /// The place of the member in bytes from the beginning of the value; nil for a computed or observed member.
  private let offset: Int?

  init(_ path: WritableKeyPath<Whole, Value> & Sendable) {
    self.path = path
    offset = MemoryLayout<Whole>.offset(of: path)
  }

  /// Returns the member of a value.
  func of(_ whole: Whole) -> Value {
    guard let offset else { return whole[keyPath: path] }
    return withUnsafePointer(to: whole) { UnsafeRawPointer($0).load(fromByteOffset: offset, as: Value.self) }
  }

  /// Sets the member of a value.
  func set(_ value: Value, in whole: inout Whole) {
    guard let offset else { return whole[keyPath: path] = value }
    withUnsafeMutablePointer(to: &whole) {
      UnsafeMutableRawPointer($0).advanced(by: offset).assumingMemoryBound(to: Value.self).pointee = value
    }
  }
}

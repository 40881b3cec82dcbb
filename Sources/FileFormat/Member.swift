import RoadmapEngine
import StrictJSON

/// One key of an object in a file: how its value is read into a value of the plan and written from it.
struct Member<Whole: Sendable>: Sendable {
  /// The result of reading a value.
  enum Reading {
    case taken
    /// The value is not one of a known enumeration; the default is used.
    case unknownValue
    /// The value cannot be read and counts as missing.
    case badValue
  }

  /// Reads a JSON value into a member. Throws if a part of the value lacks a required key.
  typealias Reader = @Sendable (JSONValue, inout Whole) throws(FormatFault) -> Reading

  let key: StaticString
  var isRequired = false
  /// Whether the key is written even with its default value.
  var isAlwaysWritten = false
  /// The schema of the value, computed only when it is asked for.
  var schema: @Sendable () -> JSONSchema
  let read: Reader
  /// Whether the member has its default value and is left out of the file.
  var isDefault: @Sendable (Whole) -> Bool
  let write: @Sendable (Whole, inout JSONWriter) -> Void
  /// What the member has in memory where it surely has its default value; nil where only `isDefault` tells.
  var standard: StandardBytes?

  init(
    key: StaticString, schema: @autoclosure @escaping @Sendable () -> JSONSchema,
    read: @escaping Reader, isDefault: @escaping @Sendable (Whole) -> Bool,
    write: @escaping @Sendable (Whole, inout JSONWriter) -> Void
  ) {
    self.key = key
    self.schema = schema
    self.read = read
    self.isDefault = isDefault
    self.write = write
  }

  /// The key in UTF-8.
  var keyBytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: key.utf8Start, count: key.utf8CodeUnitCount) }

  /// The member as a required one, without which the file cannot be read.
  var required: Member {
    var member = self
    member.isRequired = true
    return member
  }

  /// Returns the member with a description in the schema that says what its values mean.
  func described(_ text: String) -> Member {
    var member = self
    member.schema = { [schema] in .described(schema(), text) }
    return member
  }

  /// The member as one that is written even with its default value. Readers of the file then need not know the default.
  var alwaysWritten: Member {
    var member = self
    member.isAlwaysWritten = true
    return member
  }
}

/// The representation of a type of value in JSON.
struct Notation<Value: Sendable>: Sendable {
  /// The schema of the values that are read without a problem, computed only when it is asked for.
  let schema: @Sendable () -> JSONSchema
  /// Reads a value; nil if the JSON is not such a value. Throws if a part of it lacks a required key.
  let read: @Sendable (JSONValue) throws(FormatFault) -> Value?
  let write: @Sendable (Value, inout JSONWriter) -> Void

  init(
    _ schema: @autoclosure @escaping @Sendable () -> JSONSchema, read: @escaping @Sendable (JSONValue) throws(FormatFault) -> Value?,
    write: @escaping @Sendable (Value, inout JSONWriter) -> Void
  ) {
    self.schema = schema
    self.read = read
    self.write = write
  }

  /// Returns the schema with a default value, if that can be written as JSON.
  fileprivate func schema(default standard: Value) -> JSONSchema {
    var writer = JSONWriter(.compact)
    write(standard, &writer)
    let json = String(decoding: writer.finish(), as: UTF8.self)
    return json.isEmpty ? schema() : .defaulting(schema(), json)
  }
}

extension Member {
  /// Creates a member with a default value, which is not written.
  /// - Parameter isEnumeration: whether an unreadable string is an unknown value of an enumeration instead of a bad value.
  init<Value: Equatable & Sendable & SendableMetatype>(
    _ key: StaticString, _ path: WritableKeyPath<Whole, Value> & Sendable, _ notation: Notation<Value>, default standard: Value,
    isEnumeration: Bool = false
  ) {
    let member = StoredMember(path)
    self.init(
      key: key,
      schema: notation.schema(default: standard),
      read: { (json, whole) throws(FormatFault) in
        guard let value = try notation.read(json) else { return isEnumeration && json.string != nil ? .unknownValue : .badValue }
        member.set(value, in: &whole)
        return .taken
      },
      isDefault: { member.of($0) == standard },
      write: { notation.write(member.of($0), &$1) })
    self.standard = StandardBytes(of: standard, at: path)
  }

  /// Creates an optional member, which is not written if it is nil.
  init<Value: Equatable & Sendable & SendableMetatype>(
    _ key: StaticString, _ path: WritableKeyPath<Whole, Value?> & Sendable, _ notation: Notation<Value>, isEnumeration: Bool = false
  ) {
    let optional = Notation<Value?>(
      notation.schema(),
      read: { (json) throws(FormatFault) in
        if let value = try notation.read(json) { return .some(value) }
        return nil
      },
      write: { if let value = $0 { notation.write(value, &$1) } })
    self.init(key, path, optional, default: nil, isEnumeration: isEnumeration)
    if standard == nil { standard = StandardBytes(ofRarePartAt: path) }
  }

  /// Creates a member that is always written.
  init<Value: Equatable & Sendable & SendableMetatype>(
    always key: StaticString, _ path: WritableKeyPath<Whole, Value> & Sendable, _ notation: Notation<Value>
  ) {
    let member = StoredMember(path)
    self.init(
      key: key,
      schema: notation.schema(),
      read: { (json, whole) throws(FormatFault) in
        guard let value = try notation.read(json) else { return .badValue }
        member.set(value, in: &whole)
        return .taken
      },
      isDefault: { _ in false },
      write: { notation.write(member.of($0), &$1) })
  }
}

extension Member {
  /// Creates a member for an enumeration, written as its raw value, with a default that is not written.
  init<Value: RawRepresentable<String> & CaseIterable & Equatable & Sendable & SendableMetatype>(
    _ key: StaticString, choice path: WritableKeyPath<Whole, Value> & Sendable, default standard: Value
  ) {
    self.init(key, path, .choice(), default: standard, isEnumeration: true)
  }

  /// Creates a member for an optional enumeration, written as its raw value.
  init<Value: RawRepresentable<String> & CaseIterable & Equatable & Sendable & SendableMetatype>(
    _ key: StaticString, choice path: WritableKeyPath<Whole, Value?> & Sendable
  ) {
    self.init(key, path, .choice(), isEnumeration: true)
  }
}

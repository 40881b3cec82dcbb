import RoadmapEngine
import StrictJSON

/// One key of an object in a file: how its value is read into a value of the plan, and written from it.
struct Member<Whole: Sendable>: Sendable {
  /// How a value was taken.
  enum Reading {
    case taken
    /// None of the values of a known enumeration.
    case unknownValue
    case badValue
  }

  /// Takes a value into what is read. Throws where a part of the value lacks what it needs.
  typealias Reader = @Sendable (JSONValue, inout Whole) throws(FormatFault) -> Reading

  let key: StaticString
  var isRequired = false
  /// Written even where it has the default value.
  var isAlwaysWritten = false
  /// What its value is, for others to read; worked out when they ask.
  var schema: @Sendable () -> JSONSchema
  let read: Reader
  /// Left out of the file.
  var isDefault: @Sendable (Whole) -> Bool
  let write: @Sendable (Whole, inout JSONWriter) -> Void

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

  var keyBytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: key.utf8Start, count: key.utf8CodeUnitCount) }

  /// A file means nothing without it.
  var required: Member {
    var member = self
    member.isRequired = true
    return member
  }

  /// The same key with a sentence in the schema that says what its values mean.
  func described(_ text: String) -> Member {
    var member = self
    member.schema = { [schema] in .described(schema(), text) }
    return member
  }

  /// Said in every file, so that nobody must know the default.
  var alwaysWritten: Member {
    var member = self
    member.isAlwaysWritten = true
    return member
  }
}

/// What stands for a value in a file.
struct Notation<Value: Sendable>: Sendable {
  /// What is read without a problem, for others to read; worked out when they ask.
  let schema: @Sendable () -> JSONSchema
  /// nil: not such a value. Throws where a part of it lacks what it needs.
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

  /// The schema with a default, where that one can be written.
  fileprivate func schema(default standard: Value) -> JSONSchema {
    var writer = JSONWriter(.compact)
    write(standard, &writer)
    let json = String(decoding: writer.finish(), as: UTF8.self)
    return json.isEmpty ? schema() : .defaulting(schema(), json)
  }
}

extension Member {
  /// A key with a default value, which is not written.
  init<Value: Equatable & Sendable & SendableMetatype>(
    _ key: StaticString, _ path: WritableKeyPath<Whole, Value> & Sendable, _ notation: Notation<Value>, default standard: Value,
    isEnumeration: Bool = false
  ) {
    self.init(
      key: key,
      schema: notation.schema(default: standard),
      read: { (json, whole) throws(FormatFault) in
        guard let value = try notation.read(json) else { return isEnumeration && json.string != nil ? .unknownValue : .badValue }
        whole[keyPath: path] = value
        return .taken
      },
      isDefault: { $0[keyPath: path] == standard },
      write: { notation.write($0[keyPath: path], &$1) })
  }

  /// A key that may be missing.
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
  }

  /// A key that is always written.
  init<Value: Equatable & Sendable & SendableMetatype>(
    always key: StaticString, _ path: WritableKeyPath<Whole, Value> & Sendable, _ notation: Notation<Value>
  ) {
    self.init(
      key: key,
      schema: notation.schema(),
      read: { (json, whole) throws(FormatFault) in
        guard let value = try notation.read(json) else { return .badValue }
        whole[keyPath: path] = value
        return .taken
      },
      isDefault: { _ in false },
      write: { notation.write($0[keyPath: path], &$1) })
  }
}

/// An enumeration by its raw values.
extension Member {
  init<Value: RawRepresentable<String> & CaseIterable & Equatable & Sendable & SendableMetatype>(
    _ key: StaticString, choice path: WritableKeyPath<Whole, Value> & Sendable, default standard: Value
  ) {
    self.init(key, path, .choice(), default: standard, isEnumeration: true)
  }

  init<Value: RawRepresentable<String> & CaseIterable & Equatable & Sendable & SendableMetatype>(
    _ key: StaticString, choice path: WritableKeyPath<Whole, Value?> & Sendable
  ) {
    self.init(key, path, .choice(), isEnumeration: true)
  }
}

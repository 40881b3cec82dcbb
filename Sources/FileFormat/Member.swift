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

  let key: StaticString
  var isRequired = false
  /// Written even where it has the default value.
  var isAlwaysWritten = false
  /// - Throws: where a part of the value lacks what it needs.
  let read: @Sendable (JSONValue, inout Whole) throws(FormatFault) -> Reading
  /// Left out of the file.
  let isDefault: @Sendable (Whole) -> Bool
  let write: @Sendable (Whole, inout JSONWriter) -> Void

  var keyBytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: key.utf8Start, count: key.utf8CodeUnitCount) }

  /// A file means nothing without it.
  var required: Member {
    var member = self
    member.isRequired = true
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
  /// nil: not such a value. Throws where a part of it lacks what it needs.
  let read: @Sendable (JSONValue) throws(FormatFault) -> Value?
  let write: @Sendable (Value, inout JSONWriter) -> Void
}

extension Member {
  /// A key with a default value, which is not written.
  init<Value: Equatable & Sendable & SendableMetatype>(
    _ key: StaticString, _ path: WritableKeyPath<Whole, Value> & Sendable, _ notation: Notation<Value>, default standard: Value,
    isEnumeration: Bool = false
  ) {
    self.init(
      key: key,
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
  init<Value: RawRepresentable<String> & Equatable & Sendable & SendableMetatype>(
    _ key: StaticString, choice path: WritableKeyPath<Whole, Value> & Sendable, default standard: Value
  ) {
    self.init(key, path, .choice(), default: standard, isEnumeration: true)
  }

  init<Value: RawRepresentable<String> & Equatable & Sendable & SendableMetatype>(
    _ key: StaticString, choice path: WritableKeyPath<Whole, Value?> & Sendable
  ) {
    self.init(key, path, .choice(), isEnumeration: true)
  }
}

import RoadmapEngine
import StrictJSON

/// The keys of one kind of object in the order in which they are written. Unknown keys are kept.
struct Layout<Whole: Sendable>: Sendable {
  let members: [Member<Whole>]
  let unknown: WritableKeyPath<Whole, [UnknownMember]> & Sendable
  /// The keys and readers of the members as separate arrays. Thus reading a file does not copy whole members.
  private let keys: [StaticString]
  private let readers: [Member<Whole>.Reader]
  /// One bit for each required member, by its index.
  private let required: UInt64
  private let keptMembers: StoredMember<Whole, [UnknownMember]>
  /// The members that are left out where they have their default values.
  private let standards: StandardMembers
  /// One bit for each member, by its index.
  private let every: UInt64

  /// - Parameter members: at most 64, since `required` has one bit for each.
  init(_ unknown: WritableKeyPath<Whole, [UnknownMember]> & Sendable, _ members: [Member<Whole>]) {
    self.members = members
    self.unknown = unknown
    keptMembers = StoredMember(unknown)
    keys = members.map(\.key)
    readers = members.map(\.read)
    required = members.indices.reduce(0) { members[$1].isRequired ? $0 | 1 << UInt64($1) : $0 }
    standards = StandardMembers(members.map { $0.isAlwaysWritten ? nil : $0.standard })
    every = members.indices.reduce(0) { $0 | 1 << UInt64($1) }
  }

  /// Reads an object into a value that has the defaults.
  /// - Throws: `FormatFault` if a required key is missing or cannot be read. Any other value that cannot be read is kept and counts as
  ///   missing.
  func read(_ json: JSONValue, into whole: inout Whole) throws(FormatFault) {
    guard json.kind == .object else { throw FormatFault(.notAnObject, at: json.place) }
    var kept: [UnknownMember] = []
    var missing = required
    var next = 0
    for (key, value) in json.members.lazy.map({ ($0.key, $0.value) }) where value.kind != .null {
      guard let index = place(of: key, from: next) else {
        kept.append(UnknownMember(key: key.text, json: value.compact))
        continue
      }
      next = index + 1
      switch try reading(index, value, &whole) {
      case .taken: missing &= ~(1 << UInt64(index))
      case .badValue: kept.append(UnknownMember(key: key.text, json: value.compact, cause: .badValue))
      case .unknownValue:
        missing &= ~(1 << UInt64(index))
        kept.append(UnknownMember(key: key.text, json: value.compact, cause: .unknownValue))
      }
    }
    if missing != 0, members.indices.contains(missing.trailingZeroBitCount) {
      throw FormatFault(.missingKey("\(keys[missing.trailingZeroBitCount])"), at: json.place)
    }
    if !kept.isEmpty { whole[keyPath: unknown] = kept.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) } }
  }

  /// Returns the index of the member with a key; nil for an unknown key. The search begins at `next`, since most files have the keys in
  /// this order.
  private func place(of key: JSONKey, from next: Int) -> Int? {
    for index in next..<max(next, keys.count) where key == keys[index] { return index }
    for index in 0..<min(next, keys.count) where key == keys[index] { return index }
    return nil
  }

  /// Reads the value of a member.
  ///
  /// A part that cannot be read makes the whole value `badValue`.
  /// - Throws: `FormatFault` if the member is required and cannot be read.
  private func reading(_ member: Int, _ value: JSONValue, _ whole: inout Whole) throws(FormatFault) -> Member<Whole>.Reading {
    let isRequired = required & 1 << UInt64(member) != 0
    do throws(FormatFault) {
      let reading = try readers[member](value, &whole)
      guard isRequired, reading == .badValue else { return reading }
    } catch {
      if isRequired { throw error }
      return .badValue
    }
    throw FormatFault(.badValue("\(keys[member])", value.compact), at: value.place)
  }

  /// Writes the members of an object that the writer has begun.
  ///
  /// A kept value that could not be read is written in place of its member until a valid one is set; unknown keys come last.
  func write(_ whole: Whole, _ writer: inout JSONWriter) {
    var kept = keptMembers.of(whole)
    // By their indexes, so that no member is copied.
    var left = kept.isEmpty ? every & ~standards.found(in: whole) : every
    while left != 0 {
      let index = left.trailingZeroBitCount
      left &= left - 1
      let place = kept.isEmpty ? nil : kept.firstIndex { $0.key.utf8.elementsEqual(members[index].keyBytes) }
      let isDefault = members[index].isDefault(whole)
      if isDefault, let place {
        writer.key(kept[place].key)
        writer.raw(kept[place].json)
      } else if !isDefault || members[index].isAlwaysWritten {
        writer.key(plain: members[index].keyBytes)
        members[index].write(whole, &writer)
      }
      if let place { kept.remove(at: place) }
    }
    for member in kept {
      writer.key(member.key)
      writer.raw(member.json)
    }
  }

  /// Returns the notation of an object of this layout as a value of another object.
  /// - Parameter empty: a value that holds the defaults.
  func notation(_ empty: Whole) -> Notation<Whole> {
    Notation(
      namedSchema,
      read: { (json) throws(FormatFault) in
        var whole = empty
        try read(json, into: &whole)
        return whole
      },
      write: { whole, writer in writer.object { write(whole, &$0) } })
  }
}

extension Layout {
  /// The members as properties of a schema.
  var properties: [JSONSchema.Property] {
    members.map { JSONSchema.Property("\($0.key)", $0.schema(), isRequired: $0.isRequired) }
  }

  /// The schema of an object of this layout, which may have further keys.
  var schema: JSONSchema { .object(properties) }

  /// The schema as a named definition, which is written once and referred to.
  var namedSchema: JSONSchema { .named("\(Whole.self)", schema) }
}

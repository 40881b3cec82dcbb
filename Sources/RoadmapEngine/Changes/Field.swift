/// A member of a value that is compared and copied by itself. Edits of different fields by two people then do not conflict.
package struct Field<Whole: Sendable>: Sendable {
  /// The key of the member in the files.
  package let key: String
  /// Compares the member of two values.
  package let isEqual: @Sendable (Whole, Whole) -> Bool
  /// Copies the member from the first value into the second.
  package let take: @Sendable (Whole, inout Whole) -> Void
  /// Returns the limit of the file format that the member exceeds; nil if a file can hold it.
  let excess: @Sendable (Whole) -> LimitFault.Reason?

  init<Member: Equatable & Bounded & SendableMetatype>(_ key: String, _ path: WritableKeyPath<Whole, Member> & Sendable) {
    self.key = key
    isEqual = { $0[keyPath: path] == $1[keyPath: path] }
    take = { $1[keyPath: path] = $0[keyPath: path] }
    excess = { $0[keyPath: path].excess }
  }

  /// Creates a field for an optional whole number with a permitted range.
  init(_ key: String, _ path: WritableKeyPath<Whole, Int?> & Sendable, in range: ClosedRange<Int>) {
    self.key = key
    isEqual = { $0[keyPath: path] == $1[keyPath: path] }
    take = { $1[keyPath: path] = $0[keyPath: path] }
    excess = { $0[keyPath: path].flatMap { number in number.excess(of: range) } }
  }

  /// Creates a field for a whole number with a permitted range.
  init(_ key: String, _ path: WritableKeyPath<Whole, Int> & Sendable, in range: ClosedRange<Int>) {
    self.key = key
    isEqual = { $0[keyPath: path] == $1[keyPath: path] }
    take = { $1[keyPath: path] = $0[keyPath: path] }
    excess = { $0[keyPath: path].excess(of: range) }
  }

  /// Applies the difference between two values to a third one, field by field.
  /// - Throws: `FieldConflict` with the first field that has neither its value before nor its value after the change; `current` is then
  ///   unchanged.
  static func merge(_ before: Whole, _ after: Whole, onto current: inout Whole, _ fields: [Field]) throws(FieldConflict) {
    var merged = current
    for field in fields where !field.isEqual(before, after) && !field.isEqual(current, after) {
      guard field.isEqual(current, before) else { throw FieldConflict(key: field.key) }
      field.take(after, &merged)
    }
    current = merged
  }
}

/// A field that somebody else has changed in the meantime.
package struct FieldConflict: Error, Hashable, Sendable {
  package let key: String
}

extension Roadmap {
  /// All members except the id, the steps and the trash.
  package static let fields: [Field<Roadmap>] = [
    Field("title", \.title), Field("instrument", \.instrument), Field("parties", \.parties), Field("start", \.start),
    Field("phases", \.phases), Field("baselines", \.baselines), Field("calendar", \.calendar), Field("archived", \.isArchived),
    Field("unknown", \.unknown),
  ]
}

extension Party {
  /// All members except the id.
  package static let fields: [Field<Party>] = [
    Field("name", \.name), Field("kind", \.kind), Field("calendar", \.calendar), Field("bodies", \.bodies), Field("archived", \.isArchived),
    Field("letterhead", \.letterhead), Field("city", \.city), Field("logo", \.logo), Field("unknown", \.unknown),
  ]
}

extension WorkingCalendar {
  /// All members except the id.
  package static let fields: [Field<WorkingCalendar>] = [
    Field("extends", \.extends), Field("weekends", \.weekends), Field("holidays", \.holidays), Field("corrections", \.corrections),
    Field("unknown", \.unknown),
  ]
}

extension SavedView {
  /// All members except the id.
  package static let fields: [Field<SavedView>] = [Field("title", \.title), Field("filter", \.filter), Field("unknown", \.unknown)]
}

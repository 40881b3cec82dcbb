/// One member of a value that can be compared and taken over alone, so that two people's edits of different fields do not collide.
package struct Field<Whole: Sendable>: Sendable {
  /// Its key in the files.
  package let key: String
  package let isEqual: @Sendable (Whole, Whole) -> Bool
  /// Takes the member over from one value into another.
  package let take: @Sendable (Whole, inout Whole) -> Void
  /// Why no file can hold the member of a value; nil where one can.
  let excess: @Sendable (Whole) -> LimitFault.Reason?

  init<Member: Equatable & Bounded & SendableMetatype>(_ key: String, _ path: WritableKeyPath<Whole, Member> & Sendable) {
    self.key = key
    isEqual = { $0[keyPath: path] == $1[keyPath: path] }
    take = { $1[keyPath: path] = $0[keyPath: path] }
    excess = { $0[keyPath: path].excess }
  }

  /// A whole number, which may be missing.
  init(_ key: String, _ path: WritableKeyPath<Whole, Int?> & Sendable, in range: ClosedRange<Int>) {
    self.key = key
    isEqual = { $0[keyPath: path] == $1[keyPath: path] }
    take = { $1[keyPath: path] = $0[keyPath: path] }
    excess = { $0[keyPath: path].flatMap { number in number.excess(of: range) } }
  }

  init(_ key: String, _ path: WritableKeyPath<Whole, Int> & Sendable, in range: ClosedRange<Int>) {
    self.key = key
    isEqual = { $0[keyPath: path] == $1[keyPath: path] }
    take = { $1[keyPath: path] = $0[keyPath: path] }
    excess = { $0[keyPath: path].excess(of: range) }
  }

  /// Makes a change from one value to another on a third one, field by field.
  /// - Throws: the first field that is neither as it was before nor as it shall be.
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
  /// Every member but the id, the steps and the trash.
  package static let fields: [Field<Roadmap>] = [
    Field("title", \.title), Field("instrument", \.instrument), Field("parties", \.parties), Field("start", \.start),
    Field("phases", \.phases), Field("baselines", \.baselines), Field("calendar", \.calendar), Field("archived", \.isArchived),
    Field("unknown", \.unknown),
  ]
}

extension Party {
  package static let fields: [Field<Party>] = [
    Field("name", \.name), Field("kind", \.kind), Field("calendar", \.calendar), Field("bodies", \.bodies), Field("archived", \.isArchived),
    Field("unknown", \.unknown),
  ]
}

extension WorkingCalendar {
  package static let fields: [Field<WorkingCalendar>] = [
    Field("extends", \.extends), Field("weekends", \.weekends), Field("holidays", \.holidays), Field("corrections", \.corrections),
    Field("unknown", \.unknown),
  ]
}

extension SavedView {
  package static let fields: [Field<SavedView>] = [Field("title", \.title), Field("filter", \.filter), Field("unknown", \.unknown)]
}

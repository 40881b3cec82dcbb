import FileLimits

/// A value that stands in a file and may be more than a file can hold.
protocol Bounded {
  /// Why no file can hold it; nil where one can.
  var excess: LimitFault.Reason? { get }
}

extension Bounded {
  /// Nothing that such a value can be is too much.
  var excess: LimitFault.Reason? { nil }
}

extension Bool: Bounded {}
extension Day: Bounded {}
extension UnknownMember: Bounded {}
extension WeekdaySet: Bounded {}
extension Step.Kind: Bounded {}
extension Step.Status: Bounded {}
extension Step.Visibility: Bounded {}
extension Party.Kind: Bounded {}
extension Roadmap.Instrument: Bounded {}

extension String: Bounded {
  var excess: LimitFault.Reason? {
    let bytes = utf8.count
    return bytes > FileLimits.stringBytes ? .textTooLong(bytes: bytes) : nil
  }
}

extension Int {
  func excess(of range: ClosedRange<Int>) -> LimitFault.Reason? { range.contains(self) ? nil : .outOfRange(self, range) }
}

extension Text: Bounded {
  var excess: LimitFault.Reason? {
    switch self {
    case .plain(let text): text.excess
    case .translated(let texts): texts.lazy.compactMap { $0.key.excess ?? $0.value.excess }.first
    }
  }
}

extension Optional: Bounded where Wrapped: Bounded {
  var excess: LimitFault.Reason? { self?.excess }
}

extension Array: Bounded where Element: Bounded {
  var excess: LimitFault.Reason? { lazy.compactMap(\.excess).first }
}

extension Identifier: Bounded {
  /// Parties and calendars have codes, and `*` stands for every party where a list of them is meant.
  var excess: LimitFault.Reason? {
    let isValid =
      if Named.self == Party.self {
        Identifiers.isValidCode(text) || text == Party.every.text
      } else if Named.self == WorkingCalendar.self {
        Identifiers.isValidCode(text)
      } else {
        Identifiers.isValid(text)
      }
    return isValid ? nil : .invalidID(text)
  }
}

extension Party.ID {
  /// The same where one party is meant.
  var excessOfOne: LimitFault.Reason? { Identifiers.isValidCode(text) ? nil : .invalidID(text) }
}

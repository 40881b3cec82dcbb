import FileLimits

/// A value that may exceed the limits of the file format (FileFormat.md, Reading).
protocol Bounded {
  /// The limit that the value exceeds; nil if a file can hold it.
  var excess: LimitFault.Reason? { get }
}

extension Bounded {
  /// Types whose every value fits into a file use this default.
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
  /// Returns a fault if the number lies outside of a range; nil otherwise.
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
  var excess: LimitFault.Reason? { lazy.compactMap { $0.excess }.first }
}

extension Identifier: Bounded {
  /// Parties and calendars have codes in capitals. A party id may also be `*`, which stands for every party in lists that allow it.
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
  /// The limit that the id exceeds where it must name a single party: `*` is not allowed.
  var excessOfOne: LimitFault.Reason? { Identifiers.isValidCode(text) ? nil : .invalidID(text) }
}

extension ImportRemark {
  /// Why a calendar entry is not or only partly imported.
  package enum Omission: CaseIterable, Hashable, Sendable {
    /// The file has a newer version of the entry.
    case olderState
    /// The entry has no UID and equals another one.
    case sameEntry
    /// The entry is an instance of a series that is not in the file; it is imported alone.
    case loneInstance
    /// The entry is an instance of a series, but not its first one.
    case otherInstance
    /// The entry is a series, of which only the first instance is imported.
    case recurrence
    /// The first instance of the series is cancelled, and no later one can be computed. The first one is imported.
    case noTimeLeft
    case untitled
    /// The event has no day.
    case noStart

    /// The property of the entry that shows the reason.
    package var property: String {
      switch self {
      case .olderState: "SEQUENCE"
      case .sameEntry: "UID"
      case .loneInstance, .otherInstance: "RECURRENCE-ID"
      case .recurrence: "RRULE"
      case .noTimeLeft: "EXDATE"
      case .untitled: "SUMMARY"
      case .noStart: "DTSTART"
      }
    }
  }
}

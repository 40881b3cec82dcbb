import RoadmapEngine
import StatusViews

/// The UID of a date of a step in an exported calendar: `ne-ly-labour/a16/deadline@jalon`. It never changes and names no machine.
struct CalendarEntry: Hashable {
  let step: StepReference
  let kind: ViewSource.Appointment.Kind

  init(_ step: StepReference, _ kind: ViewSource.Appointment.Kind) {
    self.step = step
    self.kind = kind
  }

  private static let end = "@jalon"
  private static let words: [(kind: ViewSource.Appointment.Kind, word: String)] = [
    (.deadline, "deadline"), (.agreed, "agreed"), (.event, "event"), (.milestone, "milestone"),
  ]

  var uid: String { "\(step)/\(Self.words.first { $0.kind == kind }?.word ?? "")\(Self.end)" }

  /// Parses a UID; nil if another program made it, or if it is not the UID of a step.
  init?(uid: String) {
    guard uid.hasSuffix(Self.end) else { return nil }
    let parts = uid.dropLast(Self.end.count).split(separator: "/", omittingEmptySubsequences: false).map { String($0) }
    guard parts.count == 3, Identifiers.isValid(parts[0]), Identifiers.isValid(parts[1]),
      let kind = Self.words.first(where: { $0.word == parts[2] })?.kind
    else { return nil }
    self.init(StepReference(Roadmap.ID(parts[0]), Step.ID(parts[1])), kind)
  }

  /// Returns the UID of an entry for days on which parties do not work.
  static func rest(of parties: [Party.ID], from day: Day) -> String { "\(parties.map(\.text).joined(separator: "+"))/\(day)\(restEnd)" }
  static func isRest(uid: String) -> Bool { uid.hasSuffix(restEnd) }
  private static let restEnd = "/rest@jalon"
}

import Library
import RoadmapEngine
import Wording

extension OpenWorkspace {
  /// Applies the assignments of a command line to a party.
  /// - Throws: `Failure` if an assignment is wrong, or names a calendar that does not exist.
  func apply(_ assignments: [StepAssignment], to party: inout Party) throws(Failure) {
    for assignment in assignments where assignment.field == "calendar" && !assignment.value.trimmed.isEmpty {
      _ = try calendar(assignment.value.trimmed)
    }
    try assign(assignments, to: &party) { (assignment, party, context) throws(StepAssignment.Fault) in
      try assignment.apply(to: &party, context)
    }
  }

  /// Returns the party with an id, or with a name in any language, without regard to case and accents.
  /// - Throws: `Failure` if there is none.
  func party(called text: String) throws(Failure) -> Party.ID {
    let wanted = FoldedText(text)
    let named = workspace.parties.filter { party in
      Language.allCases.contains { FoldedText(Wording($0, home: wording.home).name(party.name)) == wanted }
    }
    if let only = named.first, named.count == 1 { return only.id }
    return try party(text).id
  }

  /// Warns on stderr if a party's calendar does not exist: such a party has no days off but weekends.
  func warnOfMissingCalendar(of party: Party) {
    guard workspace.calendar(party.calendarID, shipped: Library.calendar) == nil else { return }
    Output.complain(of: wording.problem(Problem(.calendarMissing(party.id, party.calendarID), in: nil)))
  }
}

import Library
import RoadmapEngine
import Wording

extension OpenWorkspace {
  /// Applies the assignments of a command line to a roadmap.
  /// - Throws: `Failure` if an assignment is wrong, or names a calendar that does not exist.
  func apply(_ fields: [StepAssignment], to roadmap: inout Roadmap) throws(Failure) {
    try assign(fields, to: &roadmap) { (assignment, roadmap, context) throws(StepAssignment.Fault) in
      try assignment.apply(to: &roadmap, context)
    }
    if let calendar = roadmap.calendar, fields.contains(where: { $0.field == "calendar" }),
      !["all", "each", "every-day"].contains(calendar)
    {
      guard CalendarBook(workspace, shipped: Library.calendar).knows(Party.ID(calendar)) else { _ = try party(calendar); return }
    }
  }
}

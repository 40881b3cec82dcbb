import RoadmapEngine

/// The part of a workspace that is shown, and the reader to whom it is shown.
package struct ViewSelection: Sendable {
  /// The former plan with which `changes` compares.
  package enum Since: Sendable {
    case day(Day)
    /// A baseline for each roadmap; roadmaps without one are not shown.
    case baselines([Roadmap.ID: Baseline])
  }

  package var reader = Reader.own
  /// The chosen roadmaps; nil for every roadmap that is not archived.
  package var roadmaps: [Roadmap.ID]?
  /// The filter of the steps; empty for every step.
  package var filter = ""
  /// The party that `me` means in the filter; nil if none has been chosen.
  package var party: Party.ID?
  package var period: DayRange?
  package var since: Since?

  package init() {}
}

import RoadmapEngine
import Wording

extension ViewSource {
  /// Makes the source of a selection. What the reader may not see is removed first, so that no filter finds it.
  /// - Parameters:
  ///   - shipped: returns a calendar that ships with the program.
  ///   - records: the history, oldest first, for the view `changes`; nil for other views.
  package init(
    _ workspace: Workspace, _ schedule: Schedule, _ wording: Wording, _ selection: ViewSelection,
    shipped: (WorkingCalendar.ID) -> WorkingCalendar?, records: [ChangeRecord]? = nil
  ) throws(FilterFault) {
    var (shown, dates) = (workspace, schedule)
    if selection.reader != .own {
      shown = workspace.seen(by: selection.reader, schedule, roadmaps: Array(workspace.roadmaps.indices))
      dates = Schedule(shown.roadmaps, calendars: CalendarBook(shown, shipped: shipped), today: schedule.today)
    }
    let indexes = shown.roadmaps.indices.filter { index in
      let roadmap = shown.roadmaps[index]
      if case .baselines(let chosen)? = selection.since, chosen[roadmap.id] == nil { return false }
      return selection.roadmaps.map { $0.contains(roadmap.id) } ?? !roadmap.isArchived
    }
    if selection.filter.isEmpty {
      self.init(shown, dates, wording, roadmaps: indexes)
    } else {
      let filter = try Filter(selection.filter, by: wording.filterAuthor(selection.party), in: shown, dates)
      let matches = filter.matches(in: shown, dates)
      // Roadmaps without a match are left out; if none has one, all are kept, so that the page names what was searched.
      let found = indexes.filter { matches[$0].contains(true) }
      self.init(shown, dates, wording, roadmaps: found.isEmpty ? indexes : found) { matches[$0][$1] }
    }
    period = selection.period
    reader = selection.reader
    if reader != .own {
      shownInPart = Set(
        shown.roadmaps.filter { part in
          let known = Set(part.steps.map(\.id))
          return workspace[part.id]?.steps.contains { !$0.isFinished && !known.contains($0.id) } ?? false
        }.map(\.id))
    }
    if let records { former = formerPlan(of: workspace, selection, records, shipped) }
  }
}

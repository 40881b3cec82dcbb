import RoadmapEngine
import Wording

/// What of a workspace is shown, and to whom.
package struct ViewSelection: Sendable {
  /// What `changes` compares with.
  package enum Since: Sendable {
    case day(Day)
    /// A baseline of each roadmap.
    case baselines([Roadmap.ID: Baseline])
  }

  package var reader = Reader.own
  /// nil: every roadmap that is not archived.
  package var roadmaps: [Roadmap.ID]?
  /// Empty: every step.
  package var filter = ""
  package var period: DayRange?
  package var since: Since?

  package init() {}
}

extension ViewSource {
  /// A workspace as it is selected. What the reader may not see is gone before anything is looked for in it.
  /// - Parameters:
  ///   - shipped: the calendars inside of the program.
  ///   - records: the history, oldest first, where the view is about changes; else nil.
  package init(
    _ workspace: Workspace, _ schedule: Schedule, _ wording: Wording, _ selection: ViewSelection,
    shipped: (WorkingCalendar.ID) -> WorkingCalendar?, records: [ChangeRecord]? = nil
  ) throws(FilterFault) {
    var (shown, dates) = (workspace, schedule)
    if selection.reader != .own {
      shown = workspace.seen(by: selection.reader, schedule, roadmaps: Array(workspace.roadmaps.indices))
      dates = Schedule(shown.roadmaps, calendars: CalendarBook(shown, shipped: shipped), today: schedule.today)
    }
    let places = shown.roadmaps.indices.filter { place in
      let roadmap = shown.roadmaps[place]
      if case .baselines(let chosen)? = selection.since, chosen[roadmap.id] == nil { return false }
      return selection.roadmaps.map { $0.contains(roadmap.id) } ?? !roadmap.isArchived
    }
    if selection.filter.isEmpty {
      self.init(shown, dates, wording, roadmaps: places)
    } else {
      let matches = try Filter(selection.filter, in: shown, dates).matches(in: shown, dates)
      // A roadmap in which nothing is found says nothing, but an empty page would not even name what was asked about.
      let found = places.filter { matches[$0].contains(true) }
      self.init(shown, dates, wording, roadmaps: found.isEmpty ? places : found) { matches[$0][$1] }
    }
    period = selection.period
    if let records { former = formerPlan(of: workspace, selection, records, shipped) }
  }

  /// So many days back changes are told, where nothing else is asked for.
  private static let lately = 30

  private func formerPlan(
    of whole: Workspace, _ selection: ViewSelection, _ records: [ChangeRecord], _ shipped: (WorkingCalendar.ID) -> WorkingCalendar?
  ) -> FormerPlan {
    var baselines: [Roadmap.ID: Baseline] = [:]
    var day = today.adding(days: -ViewSource.lately) ?? today
    switch selection.since {
    case .day(let since)?: day = since
    case .baselines(let chosen)?:
      baselines = chosen
      day = chosen.values.map(\.on).min() ?? day
    case nil: break
    }
    let since = records.filter { $0.at >= day.description }
    let (former, untraced) = whole.rewound(over: since)
    var old = Workspace(title: former.title, language: former.language, parties: former.parties, calendars: former.calendars)
    let chosen = selection.roadmaps.map { Set($0) }
    let kept = Set(roadmaps.map { schedule.roadmaps[$0].id })
    let gone = Set(former.roadmaps.map(\.id)).subtracting(whole.roadmaps.map(\.id))
    old.roadmaps = former.roadmaps.filter { kept.contains($0.id) || gone.contains($0.id) && chosen?.contains($0.id) ?? true }
    // Days off are worked out once more only where somebody has changed them.
    let isSameBook = selection.reader == .own && former.parties == whole.parties && former.calendars == whole.calendars
    let book = isSameBook ? schedule.calendars : CalendarBook(old, shipped: shipped)
    var dates = Schedule(old.roadmaps, calendars: book, today: day)
    if selection.reader != .own {
      old = old.seen(by: selection.reader, dates, roadmaps: Array(old.roadmaps.indices))
      for place in old.roadmaps.indices { hide(in: &old.roadmaps[place], as: whole, selection.reader) }
      dates = Schedule(old.roadmaps, calendars: CalendarBook(old, shipped: shipped), today: day)
      for (id, baseline) in baselines {
        let seen = Set((self.workspace[id]?.steps ?? []).map(\.id) + (old[id]?.steps ?? []).map(\.id))
        let known = self.workspace[id]?.baselines.first { $0.id == baseline.id }
        baselines[id] = Baseline(
          id: known?.id ?? Baseline.ID(""), title: known?.title, on: baseline.on, steps: baseline.steps.filter { seen.contains($0.key) })
      }
    }
    return FormerPlan(
      day: day, baselines: baselines, workspace: old, schedule: dates, records: selection.reader == .own ? since : [],
      untraced: untraced)
  }

  /// Takes out of a former roadmap what a reader could see then, but may not see any more, also where it has gone to the trash since.
  private func hide(in former: inout Roadmap, as whole: Workspace, _ reader: Reader) {
    guard let now = whole[former.id] else { return }
    let hidden = Set((now.steps + now.trash).filter { !reader.sees($0, in: now) }.map(\.id))
    former.steps.removeAll { hidden.contains($0.id) }
  }
}

import RoadmapEngine
import Wording

/// The plan as it was on an earlier day.
extension ViewSource {
  /// The number of calendar days back to which `changes` compares by default.
  private static let daysOfChanges = 30

  func formerPlan(
    of whole: Workspace, _ selection: ViewSelection, _ records: [ChangeRecord], _ shipped: (WorkingCalendar.ID) -> WorkingCalendar?
  ) -> FormerPlan {
    var baselines: [Roadmap.ID: Baseline] = [:]
    var day = today.adding(days: -ViewSource.daysOfChanges) ?? today
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
    // The calendars are only computed again if they have changed.
    let isSameBook = selection.reader == .own && former.parties == whole.parties && former.calendars == whole.calendars
    let book = isSameBook ? schedule.calendars : CalendarBook(old, shipped: shipped)
    var dates = Schedule(old.roadmaps, calendars: book, today: day)
    if selection.reader != .own {
      old = old.seen(by: selection.reader, dates, roadmaps: Array(old.roadmaps.indices))
      for index in old.roadmaps.indices { hide(in: &old.roadmaps[index], as: whole, selection.reader) }
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

  /// Removes the steps of a former roadmap that the reader may no longer see, also those now in the trash.
  private func hide(in former: inout Roadmap, as whole: Workspace, _ reader: Reader) {
    guard let now = whole[former.id] else { return }
    let hidden = Set((now.steps + now.trash).filter { !reader.sees($0, in: now) }.map(\.id))
    former.steps.removeAll { hidden.contains($0.id) }
  }
}

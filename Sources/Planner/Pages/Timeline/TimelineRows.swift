import RoadmapEngine
import StatusViews

/// What the timeline knows of all rows. It is worked out when the rows are made, so that a key press looks only at those that are seen.
struct TimelineRows: Sendable {
  /// The index of the row of each step.
  private(set) var indices: [Step.ID: Int] = [:]
  /// The bar over all steps of each phase.
  private(set) var spans: [Phase.ID?: Report.Bar] = [:]
  /// The days of the whole roadmap, with today.
  private(set) var whole: DayRange?

  init() {}

  init(_ rows: [Row], of id: Roadmap.ID?, _ source: ViewSource) {
    guard let roadmap = source.schedule.roadmaps.firstIndex(where: { $0.id == id }) else { return }
    for (index, row) in rows.enumerated() { if case .step(_, let step, _, _) = row { indices[step] = index } }
    let steps = source.schedule.roadmaps[roadmap].steps
    let known = Set(source.schedule.roadmaps[roadmap].phases.map(\.id))
    let byPhase = Dictionary(grouping: steps.indices) { index in steps[index].phase.flatMap { known.contains($0) ? $0 : nil } }
    spans = byPhase.compactMapValues { source.span($0, of: roadmap) }
    guard let first = spans.values.map(\.start).min(), let last = spans.values.map(\.finish).max() else { return }
    whole = DayRange(min(first, source.schedule.today), max(last, source.schedule.today))
  }
}

extension Session {
  /// Works out what the timeline knows of the rows that were just made.
  mutating func takeTimelineRows(of roadmap: Roadmap.ID) { shown.timelineRows = TimelineRows(rows, of: roadmap, source) }
}

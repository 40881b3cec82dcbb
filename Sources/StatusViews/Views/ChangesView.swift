import RoadmapEngine
import Wording

/// The view `changes`: what changed since a day or since baselines.
extension ViewSource {
  func changes() -> Report {
    let columns = [
      Report.Column("step", wording.columnStep, .flexible), Report.Column("was", wording.columnWas),
      Report.Column("now", wording.columnNow),
      Report.Column("days", wording.columnVariance, .optional(1)), Report.Column("reason", wording.columnWhy, .flexible),
      Report.Column("by", wording.columnWho, .optional(2)),
    ]
    guard let former else {
      return Report(
        .changes, title: wording.changesTitle,
        sections: [Report.Section("", columns: columns, rows: [], empty: wording.nothingChangedSince)])
    }
    let story = ChangeStory(self, former)
    var sections = roadmaps.mapOnAllCores { roadmap in
      Report.Section(
        sectionTitle(of: roadmap, former), roadmap: schedule.roadmaps[roadmap].id, columns: columns, rows: story.rows(of: roadmap),
        empty: wording.nothingChangedSince)
    }
    let known = Set(schedule.roadmaps.map(\.id))
    for index in former.workspace.roadmaps.indices where !known.contains(former.workspace.roadmaps[index].id) {
      let gone = former.workspace.roadmaps[index]
      sections.append(
        Report.Section(
          "\(wording.text(gone.title)) · \(wording.removedRoadmap)", roadmap: gone.id, columns: columns, rows: story.rows(ofGone: index),
          empty: wording.noSteps))
    }
    return Report(
      .changes, title: wording.changesTitle, facts: [wording.text(workspace.title), wording.sinceUntil(former.day, today)],
      sections: sections,
      notes: [wording.changesLegend] + (former.untraced > 0 ? [wording.untraced(former.untraced)] : []))
  }

  private func sectionTitle(of roadmap: Int, _ former: FormerPlan) -> String {
    let whole = schedule.roadmaps[roadmap]
    let title = wording.text(whole.title)
    if let baseline = former.baselines[whole.id] {
      let name = baseline.title.map { wording.text($0) } ?? baseline.id.text
      return name.isEmpty ? title : "\(title) · \(wording.baseline(name, of: baseline.on))"
    }
    return former.workspace[whole.id] == nil ? "\(title) · \(wording.newRoadmapMark)" : title
  }
}

import RoadmapEngine
import StatusViews
import Wording

/// Values that only a project has.
extension ImportMerging {
  /// Returns the title of a task; for a new step without a name, a title with its number. It is nil if an existing step keeps its title.
  mutating func projectTitle(_ text: String, _ row: ImportedRow, isNew: Bool) -> String? {
    guard text.trimmed.isEmpty, let facts = row.project else { return text }
    guard isNew else { return nil }
    nameless += 1
    return Wording(language, home: context.home).namelessTask(facts.number)
  }

  /// Returns the earliest start of a task. It is the start of the project if only that holds the task and the roadmap starts earlier.
  mutating func projectStart(_ text: String, _ row: ImportedRow, in roadmap: Int) -> String {
    guard text.isEmpty, row.project?.isBoundByStart == true, let start = file.projectStart,
      start > source.schedule.roadmaps[roadmap].start
    else { return text }
    boundByStart += 1
    return start.description
  }

  /// Merges the values that no column holds: calendar, remaining duration and hyperlink.
  func merge(_ facts: ProjectFacts, _ target: Target, into step: inout Step) {
    if let countsEveryDay = facts.countsEveryDay {
      let doesAlready = target.index.map { source.schedule.countsEveryDay(roadmap: target.roadmap, step: $0) } ?? false
      if countsEveryDay, !doesAlready { step.calendar = StepCalendar.everyDay }
      if !countsEveryDay, step.calendar == StepCalendar.everyDay { step.calendar = nil }
    }
    if let remaining = facts.remaining, step.status == .active {
      let known = step.remaining ?? (step.workingDays * (100 - step.progress) + 99) / 100
      if remaining != known, Step.durations.contains(remaining) { step.remaining = remaining }
    }
    if let (title, target) = facts.hyperlink, !step.links.contains(where: { $0.target == target }) {
      let home = context.home
      step.links.insert(Attachment(title: Text.plain("").setting(title, language, home: home), target: target), at: 0)
    }
  }

  /// The remarks on the project as a whole.
  var projectRemarks: [ImportRemark] {
    var remarks: [ImportRemark] = []
    if nameless > 0 { remarks.append(ImportRemark(.nameless(nameless))) }
    if boundByStart > 0, let start = file.projectStart { remarks.append(ImportRemark(.projectStart(start, boundByStart))) }
    if !strangers.isEmpty { remarks.append(ImportRemark(.ignoredResources(strangers.sorted()))) }
    return remarks
  }
}

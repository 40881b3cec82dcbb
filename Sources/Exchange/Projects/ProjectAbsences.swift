import RoadmapEngine
import Wording

/// Counts what an export to Microsoft Project cannot hold.
struct ProjectAbsences {
  private(set) var parts: [ExportRemark.Part: Int] = [:]

  private mutating func count(_ part: ExportRemark.Part, _ number: Int) {
    if number > 0 { parts[part, default: 0] += number }
  }

  /// Counts the parts of a step.
  /// - Parameter isInFile: whether a step is a task of the file.
  mutating func count(_ step: Step, in roadmap: Roadmap.ID, isInFile: (StepReference) -> Bool) {
    count(.waiting, step.waiting.count)
    count(.signoff, step.signoff == nil ? 0 : 1)
    count(.blocked, step.blocked == nil ? 0 : 1)
    count(.dropped, step.status == .dropped ? 1 : 0)
    count(.risks, step.risk == nil ? 0 : 1)
    count(.levels, step.level == nil ? 0 : 1)
    count(.estimates, step.estimate == nil ? 0 : 1)
    count(.supporters, step.support.count)
    count(.sources, step.source == nil ? 0 : 1)
    count(.tags, step.tags.count { !$0.hasPrefix(ProjectFacts.wbsTag) })
    count(.links, step.links.count - (ProjectLink.hyperlink(of: step) == nil ? 0 : 1))
    count(.outsideLinks, step.after.count { !isInFile(StepReference($0.step.roadmap ?? roadmap, $0.step.step)) })
    let texts = [step.title, step.deliverable, step.notes].compactMap { $0 }
    count(.languages, texts.reduce(0) { $0 + max(0, $1.wordings.count - 1) })
  }

  /// Counts the parts of a roadmap.
  mutating func count(_ roadmap: Roadmap) {
    count(.baselines, roadmap.baselines.count)
    count(.repetitions, roadmap.steps.count { $0.repeats != nil })
  }
}

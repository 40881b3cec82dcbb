import Canvas
import RoadmapEngine

/// A step on a page that lists those of several roadmaps.
struct StepEntry: Sendable {
  /// Their places.
  let roadmap: Int
  let step: Int
  let reference: StepReference
  /// Why it stands on the page: a page may list a step for several reasons.
  let reason: Reason
  /// The day that it stands there for.
  var day: Day?

  enum Reason: Hashable, Sendable {
    case deadline, agreed, event, milestone
    case waiting(Party.ID, since: Day)
    case critical
    case card(Board.Key)
  }
}

extension Session {
  /// The roadmaps that a page is about: its own one, or all that are not archived.
  func roadmapsListed(_ own: Roadmap.ID?) -> [Int] {
    if let own { return workspace.roadmaps.firstIndex { $0.id == own }.map { [$0] } ?? [] }
    return workspace.roadmaps.indices.filter { !workspace.roadmaps[$0].isArchived }
  }

  /// Goes to a page that lists steps: of the roadmap that is open, and by the same key of all, and back.
  mutating func goToList(_ make: (Roadmap.ID?) -> Page, _ kind: Page.Kind) -> [Effect] {
    let isThere = page.kind == kind
    let own = isThere && page.roadmap == nil ? lastRoadmap.flatMap { workspace[$0]?.id } : isThere ? nil : page.roadmap
    // A filter goes along into the lists of one roadmap; a path has no holes.
    if !isThere, own == nil || kind == .critical { filter = "" }
    page = make(own)
    return []
  }

  /// A heading across the page.
  func drawHeading(_ text: String, _ y: Int, _ width: Int, _ frame: inout Frame) {
    frame.put(text, x: 1, y: y, .title, width: width - 2)
  }

  /// Which roadmap an entry belongs to, where the page lists several.
  func corridor(of entry: StepEntry) -> String {
    page.roadmap == nil ? wording.text(workspace.roadmaps[entry.roadmap].title) : ""
  }
}

import Canvas
import RoadmapEngine

/// A step on a page that lists those of several roadmaps.
struct StepEntry: Sendable {
  /// The index of the roadmap.
  let roadmap: Int
  /// The index of the step in its roadmap.
  let step: Int
  let reference: StepReference
  /// Why the page lists the step; a page may list a step for several reasons.
  let reason: Reason
  /// The day of the entry, such as the deadline or the begin of the wait.
  var day: Day?

  enum Reason: Hashable, Sendable {
    case deadline, agreed, event, milestone
    case waiting(Party.ID, since: Day)
    case critical
    /// A search has found it.
    case found
    case card(Board.Key)
  }
}

extension Session {
  /// Returns the indices of the roadmaps that a page lists: its own one, or all that are not archived.
  func roadmapsListed(_ own: Roadmap.ID?) -> [Int] {
    if let own { return workspace.roadmaps.firstIndex { $0.id == own }.map { [$0] } ?? [] }
    return workspace.roadmaps.indices.filter { !workspace.roadmaps[$0].isArchived }
  }

  /// Opens a page that lists steps of the open roadmap. On that page already, switches between one roadmap and all.
  mutating func goToList(_ make: (Roadmap.ID?) -> Page, _ kind: Page.Kind) -> [Effect] {
    let isThere = page.kind == kind
    let own = isThere && page.roadmap == nil ? lastRoadmap.flatMap { workspace[$0]?.id } : isThere ? nil : page.roadmap
    // The filter is kept for lists of one roadmap, and a search of all of them. A critical path is shown without a filter, because it would
    // have gaps.
    if !isThere, own == nil && page != .portfolio || kind == .critical { filter = "" }
    page = make(own)
    return []
  }

  /// Draws a heading across the page.
  func drawHeading(_ text: String, _ y: Int, _ width: Int, _ frame: inout Frame) {
    frame.put(text, x: 1, y: y, .title, width: width - 2)
  }

  /// Returns the title of an entry's roadmap, where the page lists several roadmaps.
  func roadmapTitle(of entry: StepEntry) -> String {
    page.roadmap == nil ? wording.text(workspace.roadmaps[entry.roadmap].title) : ""
  }
}

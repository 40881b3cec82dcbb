import RoadmapEngine

/// A row of a page's list.
enum Row: Sendable {
  /// A roadmap, with its index.
  case roadmap(Int, Roadmap.ID)
  /// A phase, with its index; nil for the steps without a phase.
  case phase(Int?, Phase.ID?)
  /// A step, with its index, the number of steps that contain it, and its number in the outline.
  case step(Int, Step.ID, depth: Int, number: String)
  case party(Party.ID)
  case body(Party.ID, Body.ID)
  /// A removed step.
  case trashed(Roadmap.ID, Step.ID)
  case finding(Finding)
  case baseline(Baseline.ID)
  /// A step on a page that lists those of several roadmaps.
  case entry(StepEntry)
  /// A row of a kind that only one page has: its identity among the rows of that page, and what the page shows of it.
  case own(id: String, any Sendable)
  /// A heading over rows that belong together; it is never selected.
  case heading(String)

  var isHeading: Bool { if case .heading = self { true } else { false } }

  /// What identifies a row while rows come and go.
  enum Identity: Hashable, Sendable {
    case roadmap(Roadmap.ID)
    case phase(Phase.ID?)
    case step(Step.ID)
    case party(Party.ID)
    case body(Party.ID, Body.ID)
    case trashed(Roadmap.ID, Step.ID)
    case finding(Finding)
    case baseline(Baseline.ID)
    case entry(StepReference, StepEntry.Reason)
    case own(String)
    case heading(String)
  }

  var identity: Identity {
    switch self {
    case .roadmap(_, let id): .roadmap(id)
    case .phase(_, let id): .phase(id)
    case .step(_, let id, _, _): .step(id)
    case .party(let id): .party(id)
    case .body(let party, let id): .body(party, id)
    case .trashed(let roadmap, let id): .trashed(roadmap, id)
    case .finding(let finding): .finding(finding)
    case .baseline(let id): .baseline(id)
    case .entry(let entry): .entry(entry.reference, entry.reason)
    case .own(let id, _): .own(id)
    case .heading(let text): .heading(text)
    }
  }
}

extension Session {
  /// The filter of the page; nil where there is none or it cannot be read.
  var readFilter: Filter? {
    filter.isEmpty ? nil : try? Filter(filter, by: .stored(party: document.scribe.author.party), in: workspace, schedule)
  }

  /// Returns which steps of some roadmaps the filter finds; nil where there is no filter. The keys are indices of roadmaps, and each list has one
  /// value for each step.
  func matches(in roadmaps: [Int]) -> [Int: [Bool]]? {
    readFilter.map { filter in
      Dictionary(uniqueKeysWithValues: roadmaps.map { ($0, filter.matches(inRoadmap: $0, workspace, schedule)) })
    }
  }

  /// Returns the key under which a phase is kept among those whose steps are hidden.
  static func collapseKey(_ roadmap: Roadmap.ID, _ phase: Phase.ID?) -> String { "\(roadmap)/\(phase?.text ?? "")" }
}

/// A thing of the plan that records change and that has atoms.
package enum PlanThing: Hashable, Sendable {
  /// The workspace itself, of which only the title is changed.
  case workspace
  case view(SavedView.ID)
  case party(Party.ID)
  case calendar(WorkingCalendar.ID)
  case roadmap(Roadmap.ID)
  /// A step, on the plan or in the trash.
  case step(StepReference)
}

/// The title of a workspace, as a value that is merged.
struct WorkspaceTitle: Hashable, Sendable {
  var title: Text?
}

extension PlanThing {
  /// The kind and the id of the thing, which no other thing has: `step ne-ly-labour/a16`.
  package var name: String {
    switch self {
    case .workspace: "workspace"
    case .view(let id): "view \(id)"
    case .party(let id): "party \(id)"
    case .calendar(let id): "calendar \(id)"
    case .roadmap(let id): "roadmap \(id)"
    case .step(let step): "step \(step)"
    }
  }

  /// The roadmap that the thing is, or belongs to; nil for what belongs to none.
  package var roadmap: Roadmap.ID? {
    switch self {
    case .roadmap(let id): id
    case .step(let step): step.roadmap
    case .workspace, .view, .party, .calendar: nil
    }
  }

  /// Reads the words of a name: the kind and the id.
  /// - Returns: nil for other words, and for an id that files cannot hold.
  package init?(_ words: [String]) {
    let id = words.last ?? ""
    switch (words.first, words.count) {
    case ("workspace", 1): self = .workspace
    case ("view", 2) where Identifiers.isValid(id): self = .view(SavedView.ID(id))
    case ("party", 2) where Identifiers.isValidCode(id): self = .party(Party.ID(id))
    case ("calendar", 2) where Identifiers.isValidCode(id): self = .calendar(WorkingCalendar.ID(id))
    case ("roadmap", 2) where Identifiers.isValid(id): self = .roadmap(Roadmap.ID(id))
    case ("step", 2):
      let reference = StepReference(id)
      guard let roadmap = reference.roadmap, Identifiers.isValid(roadmap.text), Identifiers.isValid(reference.step.text) else { return nil }
      self = .step(reference)
    default: return nil
    }
  }
}

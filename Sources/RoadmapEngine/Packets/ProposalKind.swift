/// What a proposal is about, as far as it may be taken without being reviewed one by one (Collaboration.md, Packets).
package enum ProposalKind: String, CaseIterable, Sendable {
  case progress, dates, words, structure, promises
  /// What is never taken in bulk: who may see a step, and the calendar of another party.
  case delicate

  /// - Parameters:
  ///   - isOwnCalendar: whether a calendar is that of the sender.
  init(_ thing: PlanThing, _ atom: String, isOwnCalendar: Bool) {
    let name = String(atom.prefix { $0 != "." })
    // The parties of a roadmap decide who sees it.
    if case .roadmap = thing, name == "party" {
      self = .delicate
      return
    }
    if case .calendar = thing {
      self = isOwnCalendar ? .dates : .delicate
      return
    }
    switch name {
    case "progress", "waiting": self = .progress
    case "on", "notBefore", "length": self = .dates
    case "title", "deliverable", "source", "document", "tag", "name", "body", "remark": self = .words
    case "deadline", "signoff", "approval", "baseline": self = .promises
    case "visibility": self = .delicate
    default: self = .structure
    }
  }
}

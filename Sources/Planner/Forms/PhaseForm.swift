import RoadmapEngine
import Wording

/// The form of a phase: its title.
struct PhaseForm: FormKind {
  let owner: Roadmap.ID
  let id: Phase.ID

  static let draftWords = ["phase"]

  static func restore(_ text: UnsavedText, in session: inout Session) -> Form? {
    guard let roadmap = session.workspace[Roadmap.ID(text.name(0))] else { return nil }
    session.page = .steps(roadmap.id)
    return roadmap.phases.first { $0.id.text == text.name(1) }.map { session.phaseForm($0, of: roadmap) }
  }

  var draft: (word: String, subject: [String])? { ("phase", [owner.text, id.text]) }

  func change(from form: Form, in session: Session) throws(Session.FormFault) -> Session.FormChange {
    try session.phaseChange(owner, id, form)
  }
}

/// The form of a new phase: its title.
struct NewPhaseForm: FormKind {
  let id: Roadmap.ID
  /// The phase after which the new one is put; nil for the end.
  let after: Phase.ID?

  static let draftWords = ["new-phase"]

  static func restore(_ text: UnsavedText, in session: inout Session) -> Form? {
    guard let roadmap = session.workspace[Roadmap.ID(text.name(0))] else { return nil }
    session.page = .steps(roadmap.id)
    return session.phaseForm(nil, of: roadmap, after: text.name(1).isEmpty ? nil : Phase.ID(text.name(1)))
  }

  var draft: (word: String, subject: [String])? { ("new-phase", [id.text, after?.text ?? ""]) }

  func change(from form: Form, in session: Session) throws(Session.FormFault) -> Session.FormChange {
    try session.newPhaseChange(id, after: after, form)
  }
}

import RoadmapEngine
import Wording

/// The form of a new baseline: its name.
struct NewBaselineForm: FormKind {
  let id: Roadmap.ID

  static let draftWords = ["new-baseline"]

  static func restore(_ text: UnsavedText, in session: inout Session) -> Form? {
    let id = Roadmap.ID(text.name(0))
    guard session.workspace[id] != nil else { return nil }
    session.page = .baselines(id)
    return session.newBaselineForm(of: id)
  }

  var draft: (word: String, subject: [String])? { ("new-baseline", [id.text]) }

  func change(from form: Form, in session: Session) throws(Session.FormFault) -> Session.FormChange {
    try session.newBaselineChange(id, form)
  }
}

/// The form of a baseline: its name.
struct BaselineForm: FormKind {
  let owner: Roadmap.ID
  let id: Baseline.ID

  static let draftWords = ["baseline"]

  static func restore(_ text: UnsavedText, in session: inout Session) -> Form? {
    let roadmap = Roadmap.ID(text.name(0))
    session.page = .baselines(roadmap)
    return session.baselineForm(Baseline.ID(text.name(1)), of: roadmap)
  }

  var draft: (word: String, subject: [String])? { ("baseline", [owner.text, id.text]) }

  func change(from form: Form, in session: Session) throws(Session.FormFault) -> Session.FormChange {
    try session.baselineChange(owner, id, form)
  }
}

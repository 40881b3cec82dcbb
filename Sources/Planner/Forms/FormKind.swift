import RoadmapEngine
import Wording

/// What a form makes or changes: the change that it means, what its fields hold by now, and how it is kept when it is not saved.
protocol FormKind: Sendable {
  /// The words under which an unsaved form of this kind is kept; none: it is not worth it.
  static var draftWords: [String] { get }
  /// Opens the form again that was kept under one of these words; nil: what it was about is gone.
  static func restore(_ text: UnsavedText, in session: inout Session) -> Form?

  /// The steps that there are already and that it changes.
  var steps: [StepReference] { get }
  /// The roadmap whose step it makes or changes.
  var roadmapOfSteps: Roadmap.ID? { get }
  /// The roadmap that it is about, if there is one already.
  var roadmap: Roadmap.ID? { get }
  /// The party whose days off its calendar shows; nil: those of its roadmaps.
  var party: Party.ID? { get }
  /// Whether closing it keeps what was chosen, so that nothing is asked.
  var keepsChoices: Bool { get }
  /// The word under which it is kept while it is not saved, and what it is about; nil: it is not worth it.
  var draft: (word: String, subject: [String])? { get }

  /// Returns the change that the form means, its name, and the row to select afterwards.
  func change(from form: Form, in session: Session) throws(Session.FormFault) -> Session.FormChange
  /// Returns the form as it would be opened now; nil where it is about nothing that there was.
  func current(_ form: Form, in session: Session) -> Form?
  /// Returns the form with what is wrong with the field in focus, and with what may complete it.
  func checked(_ form: Form, in session: Session) -> Form
  /// Returns the form with the proposals of today, where nobody has typed over them.
  func renewed(_ form: Form, in session: Session) -> Form
  /// Saves the form, or shows what is wrong with it.
  func finish(_ form: Form, in session: inout Session) -> [Effect]
  /// Makes the change that the form means, or asks before.
  func make(_ made: Session.FormChange, from form: Form, in session: inout Session) -> [Effect]
  /// Closes the form without saving.
  func close(_ form: Form, in session: inout Session)
}

extension FormKind {
  static var draftWords: [String] { [] }
  static func restore(_ text: UnsavedText, in session: inout Session) -> Form? { nil }

  var steps: [StepReference] { [] }
  var roadmapOfSteps: Roadmap.ID? { steps.first?.roadmap }
  var roadmap: Roadmap.ID? { roadmapOfSteps }
  var party: Party.ID? { nil }
  var keepsChoices: Bool { false }
  var draft: (word: String, subject: [String])? { nil }

  /// Every roadmap that it is about, each once.
  var roadmaps: [Roadmap.ID] {
    ([roadmap].compactMap { $0 } + steps.compactMap(\.roadmap)).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  func current(_ form: Form, in session: Session) -> Form? { nil }
  func checked(_ form: Form, in session: Session) -> Form { session.checkedFields(form) }
  func renewed(_ form: Form, in session: Session) -> Form { form }
  func finish(_ form: Form, in session: inout Session) -> [Effect] { session.finishChange(form) }
  func make(_ made: Session.FormChange, from form: Form, in session: inout Session) -> [Effect] { session.makeChange(made, from: form) }
  func close(_ form: Form, in session: inout Session) { session.layers.pop() }
}

/// The kinds of form that are kept while they are not saved.
enum FormKinds {
  static let kept: [any FormKind.Type] = [
    StepsForm.self, NewStepForm.self, RoadmapForm.self, NewRoadmapForm.self, PartyForm.self, BodyForm.self, CorrectionForm.self,
    FeastForm.self, NewViewForm.self, NewBaselineForm.self, BaselineForm.self, PhaseForm.self, NewPhaseForm.self,
  ]
}

extension UnsavedText {
  /// Returns one of the names of what it is about; empty where there is none.
  func name(_ index: Int) -> String { subject.indices.contains(index) ? subject[index] : "" }
}

extension Session {
  /// What a form means; no change where what it was about is gone.
  typealias FormChange = (change: Change?, name: String, selects: Row.Identity?)

  /// What is wrong with a field of a form.
  struct FormFault: Error {
    let field: String
    let text: String
  }
}

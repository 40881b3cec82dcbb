import RoadmapEngine
import Wording

/// What a form is for: its change, the present values of its fields, and the words for its draft.
protocol FormKind: Sendable {
  /// The commands that open this form.
  static var commands: [Command] { get }
  /// The words under which drafts of this kind are kept; empty where drafts are not kept.
  static var draftWords: [String] { get }
  /// Returns the form of a kept draft, and opens its page; nil where what the draft is about is gone.
  static func restore(_ text: UnsavedText, in session: inout Session) -> Form?

  /// The existing steps that the form changes.
  var steps: [StepReference] { get }
  /// Whether the purpose of the form is to move its steps in time. A step that only follows by its links then counts as asked for, and nobody
  /// is asked about it.
  var movesSteps: Bool { get }
  /// Whether a command can make the form's change to other steps too.
  var isRepeatable: Bool { get }
  /// The roadmap of the steps that the form makes or changes.
  var roadmapOfSteps: Roadmap.ID? { get }
  /// The existing roadmap that the form is about.
  var roadmap: Roadmap.ID? { get }
  /// The party whose days off the date picker shows; nil for the parties of the form's roadmaps.
  var party: Party.ID? { get }
  /// The words for the key that saves the form.
  var saves: KeyWords { get }
  /// Whether closing the form keeps what was chosen, so that it never asks before it closes.
  var keepsChoices: Bool { get }
  /// Whether it is for other parties, so that its list of parties lacks the own one.
  var isForOthers: Bool { get }
  /// Whether the list of parties over a field also offers the shipped parties that the workspace does not have.
  var takesShippedParties: Bool { get }
  /// The word under which the draft is kept, with the ids of what it is about; nil where it is not kept.
  var draft: (word: String, subject: [String])? { get }

  /// Returns the change of the form, its name, and the row to select afterwards. Throws the fault of a field.
  func change(from form: Form, in session: Session) throws(Session.FormFault) -> Session.FormChange
  /// Returns the form as it would be opened now; nil for a form of something new.
  func current(_ form: Form, in session: Session) -> Form?
  /// Returns the form with the fault of the field in focus, and with the words that may complete it.
  func checked(_ form: Form, in session: Session) -> Form
  /// Returns the form with the proposals of today in the fields that nobody has changed.
  func renewed(_ form: Form, in session: Session) -> Form
  /// Saves the form, or shows its fault.
  func finish(_ form: Form, in session: inout Session) -> [Effect]
  /// Makes the change, or first asks what has to be asked.
  func make(_ made: Session.FormChange, from form: Form, in session: inout Session) -> [Effect]
  /// Closes the form without saving.
  func close(_ form: Form, in session: inout Session)
}

extension FormKind {
  static var commands: [Command] { [] }
  static var draftWords: [String] { [] }
  static func restore(_ text: UnsavedText, in session: inout Session) -> Form? { nil }

  var steps: [StepReference] { [] }
  var movesSteps: Bool { false }
  var isRepeatable: Bool { false }
  var roadmapOfSteps: Roadmap.ID? { steps.first?.roadmap }
  var roadmap: Roadmap.ID? { roadmapOfSteps }
  var party: Party.ID? { nil }
  var keepsChoices: Bool { false }
  var isForOthers: Bool { false }
  var takesShippedParties: Bool { false }
  var saves: KeyWords { KeyWords(en: "saves", fr: "enregistre", ar: "للحفظ") }
  var draft: (word: String, subject: [String])? { nil }

  /// Every roadmap that the form is about, each once.
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

/// The kinds of form that have commands of their own, or whose drafts are kept.
enum FormKinds {
  static let all: [any FormKind.Type] = [
    StepsForm.self, NewStepForm.self, RoadmapForm.self, NewRoadmapForm.self, PartyForm.self, BodyForm.self, CorrectionForm.self,
    FeastForm.self, NewViewForm.self, NewBaselineForm.self, BaselineForm.self, PhaseForm.self, NewPhaseForm.self,
    ShiftForm.self, IdentityForm.self,
  ]
}

extension UnsavedText {
  /// Returns one of the ids of what the text is about; empty where there is none.
  func name(_ index: Int) -> String { subject.indices.contains(index) ? subject[index] : "" }
}

extension Session {
  /// The change that a form makes, its name for the message, and the row to select afterwards. The change is nil if the
  /// step, party or roadmap of the form no longer exists.
  typealias FormChange = (change: Change?, name: String, selects: Row.Identity?)

  /// The fault of a field, in a sentence.
  struct FormFault: Error {
    let field: String
    let text: String
  }
}

import Editor
import RoadmapEngine
import Wording

/// The form of another value for a contested field of a step.
struct DecisionForm: FormKind {
  let conflict: ContestedAtom
  let step: StepReference

  /// The contested wording of a text, of which each language is contested by itself; nil for another field.
  private var words: (field: WordField, language: Language)? {
    let parts = conflict.atom.split(separator: ".").map { String($0) }
    guard parts.count == 2, let field = WordField(rawValue: parts[0]), let language = Language(rawValue: parts[1]) else { return nil }
    return (field, language)
  }

  /// A text of a step whose wordings can be contested.
  private enum WordField: String {
    case title, deliverable, risk, source, notes

    var path: WritableKeyPath<Step, Text?> {
      switch self {
      case .title: \.optionalTitle
      case .deliverable: \.deliverable
      case .risk: \.risk
      case .source: \.source
      case .notes: \.notes
      }
    }
  }

  var steps: [StepReference] { words == nil ? [step] : [] }

  /// Makes the form; nil where no form has a field for the contested value.
  static func form(of conflict: ContestedAtom, in session: Session) -> Form? {
    let workspace = session.workspace
    guard case .step(let reference) = conflict.thing, let id = reference.roadmap, let roadmap = workspace[id],
      let step = roadmap[reference.step]
    else { return nil }
    let kind = DecisionForm(conflict: conflict, step: reference)
    var fields: [Form.Field] = []
    if let (field, language) = kind.words {
      let text = step[keyPath: field.path].map { $0.wordings } ?? []
      let home = workspace.language
      let wording = text.first { $0.language == language.rawValue || $0.language.isEmpty && language == home }?.text ?? ""
      let label = session.wording.name(ofAtom: conflict.atom)
      fields = [Form.Field(conflict.atom, label, wording, aid: field == .notes ? .lines : nil)]
    } else {
      // A form of all that is contested together, such as status, progress and days.
      let keys = StepFormFields.keys.filter { conflict.fields.contains($0) }
      fields = StepFormFields.fields(keys, of: [reference], in: roadmap, of: workspace, session.wording)
    }
    guard !fields.isEmpty else { return nil }
    let title = "\(session.wording.title(.otherValue))\(session.wording.colon)\(session.wording.text(step.title))"
    return session.checked(Form(kind, title: title, fields: fields))
  }

  func change(from form: Form, in session: Session) throws(Session.FormFault) -> Session.FormChange {
    let decision = try decision(from: form, in: session)
    return (decision.change, "", nil)
  }

  func make(_ made: Session.FormChange, from form: Form, in session: inout Session) -> [Effect] {
    guard let decision = try? decision(from: form, in: session) else { return [] }
    return session.decide(decision)
  }

  private func decision(from form: Form, in session: Session) throws(Session.FormFault) -> Decision {
    let workspace = session.workspace
    let field = form.fields.first?.key ?? ""
    guard let id = step.roadmap, let roadmap = workspace[id], var edited = roadmap[step.step] else {
      throw Session.FormFault(field: field, text: session.wording.contestedIsGone)
    }
    if let (word, language) = words {
      let text = (edited[keyPath: word.path] ?? .plain("")).setting(form.value(field).trimmed, language, home: workspace.language)
      edited[keyPath: word.path] = text.isEmpty ? nil : text
    } else {
      try session.assign(form.fields.filter(\.isChanged), to: &edited, in: roadmap)
    }
    guard let decision = workspace.decision(on: conflict, as: edited, session.document.scribe.removal) else {
      throw Session.FormFault(field: field, text: session.wording.answersSomethingElse(session.wording.name(ofAtom: conflict.atom)))
    }
    return decision
  }
}

extension Step {
  /// The title as a text that may be missing, as the other texts of a step are.
  fileprivate var optionalTitle: Text? {
    get { title }
    set { title = newValue ?? .plain("") }
  }
}

extension Session {
  /// Returns why no other value can be typed for the selected conflict; nil where one can.
  var obstacleToOtherValue: String? {
    guard let conflict = selectedConflict else { return wording.nothingContested }
    return DecisionForm.form(of: conflict, in: self) == nil ? wording.otherValueElsewhere(goes: markedKey(of: .showContested)) : nil
  }

  mutating func openDecisionForm() -> [Effect] {
    guard let conflict = selectedConflict, let form = DecisionForm.form(of: conflict, in: self) else { return [] }
    open(form)
    if form.fields.count == 1, let picker = datePicker(over: form) { layers.push(picker) }
    return []
  }
}

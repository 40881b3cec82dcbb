import RoadmapEngine
import Wording

/// The form of the cell of a party's owners: the bodies of this party alone. The owners of other parties stay as they are.
struct OwnerCellForm: FormKind {
  let step: StepReference
  let owner: Party.ID

  var steps: [StepReference] { [step] }
  var isRepeatable: Bool { true }

  func change(from form: Form, in session: Session) throws(Session.FormFault) -> Session.FormChange {
    guard let present = session.workspace[step] else { return (nil, "", nil) }
    let typed = try owners(form.value("owners"), of: present, in: session)
    let others = present.owners.filter { $0.party != owner }
    let title = session.wording.text(present.title)
    let change = session.workspace.changing(step) { $0.owners = (others + typed).sorted { $0.party < $1.party } }
    return (change, session.wording.edited(session.wording.label("owners"), of: title), nil)
  }

  func checked(_ form: Form, in session: Session) -> Form {
    var form = form
    form.fault = nil
    guard form.isChanged, let present = session.workspace[step] else { return form }
    do throws(Session.FormFault) { _ = try owners(form.value("owners"), of: present, in: session) } catch { form.fault = error.text }
    return form
  }

  /// Returns the owners that the text names: bodies of the party, separated by commas; its id or `✓` for the party alone.
  private func owners(_ text: String, of step: Step, in session: Session) throws(Session.FormFault) -> [Ownership] {
    let names = text.split(separator: ",").map { String($0).trimmed }.filter { !$0.isEmpty }
    let whole = [owner.text, session.glyphs.checked, "✓", "+"]
    let typed = names.map { whole.contains($0.uppercased()) ? owner.text : $0.contains("/") ? $0 : "\(owner)/\($0)" }
    let roadmap = self.step.roadmap ?? Roadmap.ID("")
    do throws(StepAssignment.Fault) {
      return try PlanNames(session.workspace, in: roadmap).owners(typed.joined(separator: ", "), besides: step.owners)
    } catch { throw Session.FormFault(field: "owners", text: session.wording.fault(error, isForm: true).line) }
  }
}

extension Session {
  /// Returns the form of the cell of a party's owners.
  func ownerForm(of reference: StepReference, _ step: Step, for party: Party.ID) -> Form {
    let owner = step.owners.first { $0.party == party }
    let value = owner.map { $0.bodies.isEmpty ? party.text : $0.bodies.map(\.text).joined(separator: ", ") } ?? ""
    let label = "\(wording.label("owners")) \(party)"
    return Form(OwnerCellForm(step: reference, owner: party), title: name(of: [reference]), fields: [Form.Field("owners", label, value)])
  }
}

import RoadmapEngine
import Wording

/// The lists that are opened over fields: owners and other bodies, parties, roadmaps, steps.
extension Session {
  /// Returns the list for the field in focus; nil where the field has none.
  func pickList(over form: Form) -> PickList? {
    guard let field = form.focusedField, let aid = field.aid else { return nil }
    let typed = StepNotation.words(field.value)
    func list(
      _ items: [PickList.Item], chosen: [String], isSingle: Bool = false, needsOne: Bool = false, listsOwners: Bool = false
    ) -> PickList {
      PickList(
        over: form, title: field.label, items: items, chosen: chosen, isSingle: isSingle, needsOne: needsOne, listsOwners: listsOwners)
    }
    let parties = form.kind.roadmap.flatMap { workspace[$0]?.parties }
    switch aid {
    case .owners:
      let owners = form.kind.roadmap.flatMap { try? PlanNames(workspace, in: $0).owners(field.value) } ?? []
      let everybody = PickList.Item(Party.every.text, wording.party(Party.every, in: workspace))
      return list([everybody] + bodyItems(of: parties ?? []), chosen: owners.flatMap(OwnerPicker.ids), listsOwners: true)
    case .bodiesOf(let party):
      let bodies = workspace[party]?.bodies.filter { !$0.isArchived } ?? []
      return list(bodies.map { PickList.Item($0.id.text, names(of: $0)) }, chosen: typed)
    case .bodies: return list(bodyItems(of: workspace.parties.map(\.id)), chosen: typed)
    case .parties:
      // A sign-off names parties of its roadmap, a roadmap any party of the workspace or a shipped one.
      let choice =
        form.kind.roadmapOfSteps.flatMap { workspace[$0]?.parties }
        ?? wording.inOrder(
          workspace.parties.filter { !$0.isArchived && !(form.kind.isForOthers && $0.id == document.scribe.author.party) }.map(\.id),
          in: workspace)
      let shipped = form.kind.takesShippedParties ? resources.parties().filter { workspace[$0.id] == nil } : []
      let items =
        choice.map { PickList.Item($0.text, wording.party($0, in: workspace)) }
        + shipped.map { PickList.Item($0.id.text, wording.name($0.name)) }
      let named = try? PartyNames(workspace.parties + shipped).list(field.value).map(\.text)
      return list(items, chosen: named ?? typed, needsOne: form.kind.isForOthers)
    case .roadmaps:
      let others = workspace.roadmaps.filter { $0.id != form.kind.roadmap && !$0.isArchived }
      return list(others.map { PickList.Item($0.id.text, wording.name($0.title)) }, chosen: typed)
    case .parent: return list(containers(for: form), chosen: typed, isSingle: true)
    case .day, .links, .lines: return nil
    }
  }

  /// Returns an item for each of the parties and each of their bodies, except the archived ones.
  private func bodyItems(of parties: [Party.ID]) -> [PickList.Item] {
    parties.compactMap { workspace[$0] }.filter { !$0.isArchived }.flatMap { party in
      [PickList.Item(party.id.text, wording.name(party.name))]
        + party.bodies.filter { !$0.isArchived }.map { body in
          PickList.Item("\(party.id)/\(body.id)", names(of: body), depth: 1)
        }
    }
  }

  private func names(of body: Body) -> String {
    [body.short, body.name].compactMap { $0.map { wording.name($0) } }.joined(separator: " · ")
  }

  /// Returns the steps that may contain those of a form. They are all but the steps themselves and what they contain.
  private func containers(for form: Form) -> [PickList.Item] {
    guard let roadmap = form.kind.roadmap.flatMap({ workspace[$0] }) else { return [] }
    let inside = roadmap.closure(of: Set(form.kind.steps.map(\.step)))
    return roadmap.steps.filter { !inside.contains($0.id) }.map { PickList.Item($0.id.text, wording.name($0.title)) }
  }
}

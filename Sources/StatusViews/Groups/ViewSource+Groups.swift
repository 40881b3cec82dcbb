import RoadmapEngine
import Wording

extension ViewSource {
  /// Returns the shown steps in groups; groups of the same size stand in the order of their names in the reader's language.
  package func groups(by field: StepGroups.Field, and second: StepGroups.Field? = nil) -> StepGroups {
    StepGroups(of: schedule, roadmaps: roadmaps, by: field, and: second, isShown: isShown) { wording.sortKey(of: name(of: $0)) }
  }

  /// Returns what a group is called in a list.
  package func name(of key: StepGroups.Key) -> String {
    switch key {
    case .party(let party): name(of: party)
    case .owner(let party, let body):
      [name(of: party), body.map { fullName(of: $0, of: party) }].compactMap { $0 }.joined(separator: " · ")
    case .status(let status): wording.capitalised(wording.word(status))
    case .phase(let phase): titles(of: phase)
    case .health(let health): wording.capitalised(wording.word(health))
    case .tag(let tag): tag
    case .without(.phase): wording.noPhase
    case .without(.tag): wording.noTag
    case .without: wording.capitalised(wording.nobodyOwns)
    }
  }

  /// Returns what a group is called over a column: a party by its id, a body by its short name.
  package func shortName(of key: StepGroups.Key) -> String {
    switch key {
    case .party(let party): party.text
    case .owner(let party, let body): wording.owners([Ownership(party: party, bodies: body.map { [$0] } ?? [])], in: workspace)
    default: name(of: key)
    }
  }

  private func fullName(of id: Body.ID, of party: Party.ID) -> String { body(id, of: party).map { wording.fullName(of: $0) } ?? id.text }

  /// The titles that the roadmaps give a phase, each once; its id if none describes it.
  private func titles(of phase: Phase.ID) -> String {
    var titles: [String] = []
    for roadmap in roadmaps {
      for title in schedule.roadmaps[roadmap].phases where title.id == phase {
        let text = wording.text(title.title)
        if !titles.contains(text) { titles.append(text) }
      }
    }
    return titles.isEmpty ? phase.text : titles.joined(separator: " / ")
  }
}

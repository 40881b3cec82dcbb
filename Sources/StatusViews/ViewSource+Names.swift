import RoadmapEngine
import Wording

/// The names of parties and bodies.
extension ViewSource {
  func name(of id: Party.ID) -> String { names?.party(id) ?? wording.party(id, in: workspace) }

  func body(_ id: Body.ID, of party: Party.ID) -> Body? {
    guard let names else { return workspace[party]?.bodies.first { $0.id == id } }
    return names.body(id, of: party)
  }

  func owners(_ step: Step) -> Report.Cell { Report.Cell(names?.owners(step.owners) ?? wording.owners(step.owners, in: workspace)) }

  func inOrder(_ parties: [Party.ID]) -> [Party.ID] { names?.inOrder(parties) ?? wording.inOrder(parties, in: workspace) }

  /// Returns the parties of a roadmap in the order of the reader's language, `LY–NE`. More than three are only counted.
  func parties(of roadmap: Int) -> String {
    if let partiesByRoadmap, let known = partiesByRoadmap[roadmap] { return known }
    let parties = schedule.roadmaps[roadmap].parties
    return parties.count > 3 ? wording.partyCount(parties.count) : inOrder(parties).map(\.text).joined(separator: "–")
  }
}

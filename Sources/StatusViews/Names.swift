import RoadmapEngine
import Wording

/// The names of the parties and bodies of a workspace in the reader's language, each looked up once for all the rows of a report.
struct Names: Sendable {
  private struct Known {
    let name: String
    /// Its place among all of them, in the order of the language.
    let rank: Int
    let bodies: [Body.ID: Body]
    /// What its bodies are called in short.
    let shortNames: [Body.ID: String]
  }

  private let parties: [Party.ID: Known]
  /// How an owner is called that stands for all of the parties.
  private let all: String
  private let bodiesOfAll: [Body.ID: String]

  init(_ workspace: Workspace, _ wording: Wording) {
    var parties: [Party.ID: Known] = [:]
    for (rank, id) in wording.inOrder(workspace.parties.map(\.id), in: workspace).enumerated() {
      let bodies = Dictionary((workspace[id]?.bodies ?? []).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
      parties[id] = Known(
        name: wording.party(id, in: workspace), rank: rank, bodies: bodies, shortNames: bodies.mapValues { wording.shortName(of: $0) })
    }
    self.parties = parties
    bodiesOfAll = wording.shortNames(of: Party.every, in: workspace)
    all = wording.owners([Ownership(party: Party.every, bodies: [])], in: workspace)
  }

  /// Like `Wording.party`; nil for one that nobody described.
  func party(_ id: Party.ID) -> String? { parties[id]?.name }

  /// A body as the workspace describes it; nil for one that it does not.
  func body(_ id: Body.ID, of party: Party.ID) -> Body? { parties[party]?.bodies[id] }

  /// Like `Wording.owners`.
  func owners(_ owners: [Ownership]) -> String {
    var text = ""
    for (index, owner) in owners.enumerated() {
      if index > 0 { text += " · " }
      text += owner.party == Party.every ? all : owner.party.text
      guard let body = owner.bodies.first else { continue }
      text += " "
      text += (owner.party == Party.every ? bodiesOfAll[body] : parties[owner.party]?.shortNames[body]) ?? body.text
    }
    return text
  }

  /// Like `Wording.inOrder`; nil where one is among them that nobody described.
  func inOrder(_ ids: [Party.ID]) -> [Party.ID]? {
    var ranked: [(rank: Int, id: Party.ID)] = []
    for id in ids {
      guard let rank = parties[id]?.rank else { return nil }
      ranked.append((rank, id))
    }
    return ranked.sorted { $0.rank < $1.rank }.map(\.id)
  }
}

extension ViewSource {
  func name(of id: Party.ID) -> String { names?.party(id) ?? wording.party(id, in: workspace) }

  func body(_ id: Body.ID, of party: Party.ID) -> Body? {
    guard let names else { return workspace[party]?.bodies.first { $0.id == id } }
    return names.body(id, of: party)
  }

  func owners(_ step: Step) -> Report.Cell { Report.Cell(names?.owners(step.owners) ?? wording.owners(step.owners, in: workspace)) }

  func inOrder(_ parties: [Party.ID]) -> [Party.ID] { names?.inOrder(parties) ?? wording.inOrder(parties, in: workspace) }

  /// `LY–NE`, in the order of the reader's language; more than three are only counted.
  func parties(of roadmap: Int) -> String {
    if let corridors, let known = corridors[roadmap] { return known }
    let parties = schedule.roadmaps[roadmap].parties
    return parties.count > 3 ? wording.partyCount(parties.count) : inOrder(parties).map(\.text).joined(separator: "–")
  }
}

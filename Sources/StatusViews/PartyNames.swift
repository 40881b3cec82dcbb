import RoadmapEngine
import Wording

/// The names of the parties and bodies of a workspace, looked up once for all rows of a report.
struct PartyNames: Sendable {
  private struct Known {
    let name: String
    /// The index among all parties in the order of the reader's language.
    let rank: Int
    let bodies: [Body.ID: Body]
    /// The short names of its bodies.
    let shortNames: [Body.ID: String]
  }

  private let parties: [Party.ID: Known]
  private let wording: Wording
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
    self.wording = wording
  }

  /// Returns the name of a party, as `Wording.party` does. It is nil for one that the workspace does not describe.
  func party(_ id: Party.ID) -> String? { parties[id]?.name }

  /// Returns a body; nil for one that the workspace does not describe.
  func body(_ id: Body.ID, of party: Party.ID) -> Body? { parties[party]?.bodies[id] }

  /// Returns the owners in words, as `Wording.owners` does.
  func owners(_ owners: [Ownership]) -> String {
    var text = ""
    for (index, owner) in owners.enumerated() {
      if index > 0 { text += " · " }
      if owner.party == Party.every {
        text += wording.ownerOfAll(owner.bodies.first.map { bodiesOfAll[$0] ?? $0.text })
        continue
      }
      text += wording.acronym(owner.party)
      guard let body = owner.bodies.first else { continue }
      text += " "
      text += parties[owner.party]?.shortNames[body] ?? body.text
    }
    return text
  }

  /// Returns parties in the order of the reader's language. It is nil if the workspace does not describe all of them.
  func inOrder(_ ids: [Party.ID]) -> [Party.ID]? {
    var ranked: [(rank: Int, id: Party.ID)] = []
    for id in ids {
      guard let rank = parties[id]?.rank else { return nil }
      ranked.append((rank, id))
    }
    return ranked.sorted { $0.rank < $1.rank }.map(\.id)
  }
}

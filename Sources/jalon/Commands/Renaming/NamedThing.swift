import RoadmapEngine
import Wording

/// Something with an id that can be renamed, as it is named on the command line.
enum NamedThing: Equatable {
  case roadmap(Roadmap.ID)
  case step(Roadmap.ID, Step.ID)
  case phase(Roadmap.ID, Phase.ID)
  /// A baseline of one roadmap; without a roadmap, of every roadmap that has one with this id.
  case baseline(Roadmap.ID?, Baseline.ID)
  case party(Party.ID)
  case body(Party.ID, Body.ID)
  case view(SavedView.ID)

  var thing: Thing {
    switch self {
    case .roadmap: .roadmap
    case .step: .step
    case .phase: .phase
    case .baseline: .baseline
    case .party: .party
    case .body: .body
    case .view: .view
    }
  }

  /// The name on the command line, such as `ne-ly-labour/a16`.
  var name: String { [home, id].compactMap { $0 }.joined(separator: "/") }

  /// The id of the roadmap or party that contains it; nil if nothing does.
  private var home: String? {
    switch self {
    case .step(let roadmap, _), .phase(let roadmap, _), .baseline(let roadmap?, _): roadmap.text
    case .body(let party, _): party.text
    case .roadmap, .party, .view, .baseline(nil, _): nil
    }
  }

  private var id: String {
    switch self {
    case .roadmap(let id): id.text
    case .step(_, let id): id.text
    case .phase(_, let id): id.text
    case .baseline(_, let id): id.text
    case .party(let id): id.text
    case .body(_, let id): id.text
    case .view(let id): id.text
    }
  }

  /// Returns the renaming to a new id, which must be valid and free.
  /// - Parameter new: the new id, alone or after its roadmap or party: `ne-ly-labour/round-1`.
  func renaming(to new: String, _ open: OpenWorkspace) throws(Failure) -> Renaming {
    var text = new
    if text.hasPrefix("\(thing.rawValue):") { text.removeFirst(thing.rawValue.count + 1) }
    if let slash = text.firstIndex(of: "/") {
      guard let home, text[..<slash].lowercased() == home.lowercased() else {
        throw Failure(64, open.wording.staysInPlace(thing, name, new))
      }
      text = String(text[text.index(after: slash)...])
    }
    if thing == .party { text = text.uppercased() }
    if thing == .party ? !Identifiers.isValidCode(text) : !Identifiers.isValid(text) {
      throw Failure(64, thing == .party ? open.wording.badParty(text) : open.wording.badID(text))
    }
    if text != id, isTaken(text, open.workspace) {
      throw Failure(73, open.wording.exists(thing, [home, text].compactMap { $0 }.joined(separator: "/")))
    }
    return switch self {
    case .roadmap(let id): .roadmap(id, to: Roadmap.ID(text))
    case .step(let roadmap, let id): .step(roadmap, id, to: Step.ID(text))
    case .phase(let roadmap, let id): .phase(roadmap, id, to: Phase.ID(text))
    case .baseline(let roadmap, let id): .baseline(roadmap, id, to: Baseline.ID(text))
    case .party(let id): .party(id, to: Party.ID(text))
    case .body(let party, let id): .body(party, id, to: Body.ID(text))
    case .view(let id): .view(id, to: SavedView.ID(text))
    }
  }

  /// Returns whether something of the same kind has an id.
  ///
  /// A step in the trash counts, because it can be restored.
  private func isTaken(_ text: String, _ workspace: Workspace) -> Bool {
    switch self {
    case .roadmap: workspace[Roadmap.ID(text)] != nil
    case .step(let roadmap, _): workspace[roadmap].map { ($0.steps + $0.trash).contains { $0.id.text == text } } ?? false
    case .phase(let roadmap, _): workspace[roadmap]?.phases.contains { $0.id.text == text } ?? false
    case .baseline(let only, let id):
      workspace.roadmaps.contains { roadmap in
        (only == nil || only == roadmap.id)
          && [id, Baseline.ID(text)].allSatisfy { wanted in roadmap.baselines.contains { $0.id == wanted } }
      }
    case .party: workspace[Party.ID(text)] != nil
    case .body(let party, _): workspace[party]?.bodies.contains { $0.id.text == text } ?? false
    case .view: workspace[SavedView.ID(text)] != nil
    }
  }
}

extension Workspace {
  /// Everything in the workspace that can be renamed.
  var everythingNamed: [NamedThing] {
    roadmaps.flatMap { roadmap in
      [NamedThing.roadmap(roadmap.id)] + roadmap.steps.map { .step(roadmap.id, $0.id) } + roadmap.phases.map { .phase(roadmap.id, $0.id) }
        + roadmap.baselines.map { .baseline(roadmap.id, $0.id) }
    } + parties.flatMap { party in [NamedThing.party(party.id)] + party.bodies.map { .body(party.id, $0.id) } } + views.map { .view($0.id) }
      + Set(roadmaps.flatMap { $0.baselines.map(\.id) }).sorted().map { .baseline(nil, $0) }
  }
}

import RoadmapEngine
import Wording

/// Owners as the ids of a list, such as `LY` and `LY/mol`.
enum OwnerPicker {
  static func ids(_ owner: Ownership) -> [String] {
    owner.bodies.isEmpty ? [owner.party.text] : owner.bodies.map { "\(owner.party)/\($0)" }
  }

  /// Returns the owners that the ids mean. The first body of a party leads; the id of a party adds nothing to the ids of its bodies.
  static func owners(_ ids: [String]) -> [Ownership] {
    var bodies: [Party.ID: [Body.ID]] = [:]
    for id in ids {
      let words = id.split(separator: "/", maxSplits: 1).map { String($0) }
      guard let party = words.first.map({ Party.ID($0) }) else { continue }
      bodies[party, default: []] += words.dropFirst().map { Body.ID($0) }
    }
    return bodies.sorted { $0.key < $1.key }.map { Ownership(party: $0.key, bodies: $0.value) }
  }
}

import RoadmapEngine
import StrictJSON

extension JSONWriter {
  /// Writes the level of a step or a roadmap; nil for a step that has none.
  mutating func member(_ health: Health?) {
    member("health", health?.machineWord)
    if health == .willBeLate { member("willBeLate", true) }
  }
}

import RoadmapEngine
import Wording

extension Workspace {
  /// Returns a new roadmap of some parties, from a template or empty; it is not added to the workspace.
  /// - Parameter id: its id; nil makes an unused one from the title.
  func roadmap(
    _ id: Roadmap.ID?, from source: Roadmap?, _ wanted: [Party.ID], title: String?, start: Day, _ wording: Wording
  ) -> Roadmap {
    let words = title ?? id?.text ?? ([source?.id.text].compactMap { $0 } + wanted.map(\.text)).joined(separator: " ")
    let id = id ?? Roadmap.ID(Identifiers.unused(words, fallback: "roadmap") { taken in roadmaps.contains { $0.id.text == taken } })
    let heading = title.map { Text.plain("").setting($0, wording.language, home: wording.home) } ?? source?.title ?? .plain(words)
    return source?.instantiated(id: id, title: heading, parties: wanted, start: start)
      ?? Roadmap(id: id, title: heading, parties: wanted.sorted(), start: start)
  }
}

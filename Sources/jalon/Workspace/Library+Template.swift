import Library
import RoadmapEngine
import Wording

extension Library {
  /// Returns a shipped template.
  /// - Throws: `Failure` with exit code 64 if none has this id.
  static func template(_ id: String, _ wording: Wording) throws(Failure) -> Roadmap {
    if let template = template(id) { return template }
    throw Failure(64, wording.unknownTemplate(id, among: templates.map(\.id.text)))
  }
}

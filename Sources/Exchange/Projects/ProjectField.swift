import RoadmapEngine

/// The custom fields of Microsoft Project that Jalon uses, by their ids.
enum ProjectField: Int, CaseIterable {
  /// Text1: the reference of the step.
  case step = 188_743_731
  /// Text2: the deliverable.
  case deliverable = 188_743_734
  /// Text3: the computed start, and after a space the earliest start of the step if it has one.
  ///
  /// Jalon wrote the computed start as a constraint or as a manual date, so that Microsoft Project keeps it.
  case placed = 188_743_737

  var name: String {
    switch self {
    case .step: "Text1"
    case .deliverable: "Text2"
    case .placed: "Text3"
    }
  }

  // An id never contains a colon, so these names cannot be ids of steps.
  static func roadmap(_ id: Roadmap.ID) -> String { "roadmap:\(id)" }
  static func phase(_ id: Phase.ID, in roadmap: Roadmap.ID) -> String { "phase:\(roadmap)/\(id)" }
}

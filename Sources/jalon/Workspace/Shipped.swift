import Library
import RoadmapEngine
import Wording

/// What ships inside of the program, as the commands ask for it.
enum Shipped {
  static let calendar: @Sendable (WorkingCalendar.ID) -> WorkingCalendar? = { Library.calendar($0) }

  static var templates: [Roadmap] { Library.templates }

  static func template(_ id: String, _ wording: Wording) throws(Failure) -> Roadmap {
    if let template = Library.template(id) { return template }
    throw Failure(64, wording.unknownTemplate(id, among: templates.map(\.id.text)))
  }
}

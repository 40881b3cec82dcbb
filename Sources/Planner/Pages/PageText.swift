import RoadmapEngine
import StatusViews

/// The text of a page of text, and how far it is scrolled.
struct PageText: Sendable {
  /// The first line that is seen.
  var top = 0
  var made: MadeReport?

  /// Lines of text with everything that they were made from.
  struct MadeReport: Sendable {
    let key: Key
    let lines: [TextLayout.Line]

    struct Key: Equatable, Sendable {
      let page: Page
      let version: Int
      let language: Language
      let width: Int
      let records: Int
      let printing: PrintChoice?
    }
  }
}

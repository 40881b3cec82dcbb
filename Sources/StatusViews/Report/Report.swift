import RoadmapEngine
import Wording

/// A view as data, from which the screen, the printed page and every export are made.
package struct Report: Sendable {
  /// The status view; nil for a report that is none.
  package let view: StatusView?
  package let title: String
  /// The lines under the title.
  package let facts: [String]
  package let sections: [Section]
  /// The lines at the end.
  package let notes: [String]

  package init(_ view: StatusView?, title: String, facts: [String] = [], sections: [Section], notes: [String] = []) {
    self.view = view
    self.title = title
    self.facts = facts
    self.sections = sections
    self.notes = notes
  }

  /// A table with a heading.
  package struct Section: Sendable {
    /// The roadmap of the table; nil for several roadmaps or none.
    package var roadmap: Roadmap.ID?
    package var heading: Heading
    package var columns: [Column]
    package var rows: [Row]
    /// The text that is shown if there are no rows.
    package var empty: String
    package var notes: [String]

    package init(
      _ heading: Heading, roadmap: Roadmap.ID? = nil, columns: [Column], rows: [Row], empty: String = "", notes: [String] = []
    ) {
      self.heading = heading
      self.roadmap = roadmap
      self.columns = columns
      self.rows = rows
      self.empty = empty
      self.notes = notes
    }

    /// Makes a section with a title as its heading; without a heading if the title is empty.
    package init(
      _ title: String, roadmap: Roadmap.ID? = nil, columns: [Column], rows: [Row], empty: String = "", notes: [String] = []
    ) {
      self.init(Heading(title), roadmap: roadmap, columns: columns, rows: rows, empty: empty, notes: notes)
    }
  }
}

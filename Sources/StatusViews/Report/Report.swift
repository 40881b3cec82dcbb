import RoadmapEngine
import Wording

/// A status view as data: shown on the screen, printed and exported from the same rows.
package struct Report: Sendable {
  /// nil: none of the views that `print` knows.
  package let view: StatusView?
  package let title: String
  /// Lines under the title.
  package let facts: [String]
  package let sections: [Section]
  /// Lines at the foot.
  package let notes: [String]

  package init(_ view: StatusView?, title: String, facts: [String] = [], sections: [Section], notes: [String] = []) {
    self.view = view
    self.title = title
    self.facts = facts
    self.sections = sections
    self.notes = notes
  }

  /// One table, with a heading of its own.
  package struct Section: Sendable {
    /// The roadmap that it is about; nil: several.
    package var roadmap: Roadmap.ID?
    package var heading: Heading
    package var columns: [Column]
    package var rows: [Row]
    /// What stands in place of the rows where there are none.
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

    /// Makes a section whose heading is a title alone; empty: no heading.
    package init(
      _ title: String, roadmap: Roadmap.ID? = nil, columns: [Column], rows: [Row], empty: String = "", notes: [String] = []
    ) {
      self.init(Heading(title), roadmap: roadmap, columns: columns, rows: rows, empty: empty, notes: notes)
    }
  }
}

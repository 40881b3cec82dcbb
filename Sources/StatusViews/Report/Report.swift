import RoadmapEngine
import Wording

/// A view as data, from which the screen, the printed page and every export are made.
package struct Report: Sendable {
  /// The status view; nil for a report that is none.
  package let view: StatusView?
  package let title: String
  /// The lines under the title.
  package let facts: [String]
  /// The sentences that sum the report up, before its tables.
  package let summary: [String]
  package var sections: [Section]
  /// The lines at the end.
  package var notes: [String]
  /// The letterhead and the other parts of an office paper around the report; nil if it is not printed as one.
  package var frame: Frame?

  package init(
    _ view: StatusView?, title: String, facts: [String] = [], summary: [String] = [], sections: [Section], notes: [String] = []
  ) {
    self.view = view
    self.title = title
    self.facts = facts
    self.summary = summary
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
    /// The names of those who sign under the table; empty where nobody does.
    package var signers: [String] = []
    /// The key of the column whose numbers a workbook draws as a chart; nil for no chart.
    package var charted: String?
    /// How many of its rows a paper shows; nil for all.
    package var limit: Limit?

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

  /// How many rows of a table a paper shows, so that a report fits on one page.
  package struct Limit: Sendable, Equatable {
    /// The most rows.
    package var most: Int
    /// The rows that are kept even if the report then does not fit.
    package let least: Int
    /// How many rows there are that the table itself does not have.
    package let unnamed: Int

    package init(most: Int, least: Int, unnamed: Int = 0) {
      self.most = most
      self.least = least
      self.unnamed = unnamed
    }
  }

  /// Whether the report is made for one upright page.
  package var isOnePage: Bool { view == .overview }
}

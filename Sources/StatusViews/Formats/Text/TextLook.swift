import RoadmapEngine
import Wording

/// The shown columns of a table in text, and their titles.
struct TextLook: Sendable {
  struct Column: Sendable {
    /// Its index among the columns of the section.
    let index: Int
    let width: Int
    /// The axis of a column that is drawn over time.
    let axis: TimeAxis?
    /// Whether a line parts it from the columns before it.
    let startsPart: Bool
  }

  let columns: [Column]
  private(set) var titles: [String] = []
  /// The upper line of titles, such as years over months; empty for a column that is not drawn over time.
  private(set) var upperTitles: [String] = []
  var hasUpperTitles: Bool { upperTitles.contains { !$0.isEmpty } }

  init(_ section: Report.Section, _ columns: TextColumns, _ wording: Wording, today: Day) {
    self.columns = columns.shown.map { shown in
      let column = section.columns[shown.index]
      let axis: TimeAxis? = if case .bars(let window) = column.fit { TimeAxis(fitting: window, width: shown.width) } else { nil }
      return Column(index: shown.index, width: shown.width, axis: axis, startsPart: column.startsPart)
    }
    for column in self.columns {
      let labels = column.axis?.labels(wording, today: today)
      titles.append((column.startsPart ? TextColumns.rule : "") + (labels?.lower ?? section.columns[column.index].title))
      upperTitles.append(labels?.upper ?? "")
    }
  }
}

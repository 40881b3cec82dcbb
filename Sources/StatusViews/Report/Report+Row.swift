import RoadmapEngine

extension Report {
  /// A row of a table: the cells of one thing, or a heading across the table.
  package struct Row: Sendable {
    /// One for each column, in their order; none in a heading.
    package let cells: [Cell]
    /// The step that it is about; nil for a heading, and for what is not a step.
    package let step: StepReference?
    /// The heading of the rows after it, like the name of a phase; nil for a row with cells.
    package let group: Heading?

    package init(_ cells: [Cell], step: StepReference? = nil) {
      self.cells = cells
      self.step = step
      group = nil
    }

    /// Makes a heading across the table.
    package init(group: Heading) {
      cells = []
      step = nil
      self.group = group.onOneLine
    }

    package var isGroup: Bool { group != nil }
  }
}

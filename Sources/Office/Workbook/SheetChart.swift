/// A chart of the numbers in a workbook.
package struct SheetChart {
  /// The shape in which numbers are drawn.
  package enum Kind: Sendable {
    /// Upright columns, beside each other or on one another.
    case columns, stackedColumns
    /// Bars that lie, beside each other or on one another.
    case bars, stackedBars
  }

  /// Numbers of one kind, such as the late steps of each party.
  package struct Series {
    let name: String
    let labels, values: SheetRange
    let colour: String

    /// - Parameters:
    ///   - labels: the cells with what each number is of.
    ///   - values: the cells with the numbers.
    ///   - colour: an RGB number such as `B3261E`.
    package init(_ name: String, labels: SheetRange, values: SheetRange, colour: String) {
      self.name = name
      self.labels = labels
      self.values = values
      self.colour = colour
    }
  }

  let kind: Kind
  let title: String
  let series: [Series]

  package init(_ kind: Kind, title: String, _ series: [Series]) {
    self.kind = kind
    self.title = title
    self.series = series
  }
}

import CXlsxWriter

/// Charts in a tab.
extension Worksheet {
  /// Draws a chart whose upper corner lies in a cell.
  /// - Parameter source: the tab with the cells of its numbers.
  package func draw(_ chart: SheetChart, of source: Worksheet, _ row: Int, _ column: Int) throws(WorkbookFault) {
    guard let open = book.open else { throw .finished }
    guard !chart.series.isEmpty, source.book === book else { throw .refused("no series of this workbook") }
    let library = book.library.pointee
    guard let drawn = library.workbook_add_chart(open, UInt8(Self.type(chart.kind).rawValue)) else { throw .noRoom }
    library.chart_title_set_name(drawn, Self.name(chart.title))
    for series in chart.series { try add(series, of: source, to: drawn) }
    try call(row, column) { $0.worksheet_insert_chart($1, $2, $3, drawn) }
  }

  private func add(_ series: SheetChart.Series, of source: Worksheet, to chart: UnsafeMutablePointer<lxw_chart>) throws(WorkbookFault) {
    let library = book.library.pointee
    // The library finds the cells by a reference unless the name has an apostrophe, and leaves some other names without the quotes that they need.
    let isFound = !source.name.contains("'")
    let (labels, values) = (series.labels.reference(in: source.name), series.values.reference(in: source.name))
    guard let added = library.chart_add_series(chart, isFound ? labels : nil, isFound ? values : nil) else { throw .noRoom }
    library.chart_series_set_name(added, Self.name(series.name))
    try source.call(series.labels) {
      if !isFound { library.chart_series_set_categories(added, source.name, $2, $3, $4, $5) }
      return LXW_NO_ERROR
    }
    try source.call(series.values) {
      if !isFound { library.chart_series_set_values(added, source.name, $2, $3, $4, $5) }
      return LXW_NO_ERROR
    }
    var fill = lxw_chart_fill()
    fill.color = SheetLook.colour(series.colour)
    library.chart_series_set_fill(added, &fill)
  }

  /// Returns a text as a name of a chart; one that begins with an equals sign would be a reference.
  private static func name(_ text: String) -> String {
    let line = SheetText.line(text)
    return line.hasPrefix("=") ? " \(line)" : line
  }

  private static func type(_ kind: SheetChart.Kind) -> lxw_chart_type {
    switch kind {
    case .columns: LXW_CHART_COLUMN
    case .stackedColumns: LXW_CHART_COLUMN_STACKED
    case .bars: LXW_CHART_BAR
    case .stackedBars: LXW_CHART_BAR_STACKED
    }
  }
}

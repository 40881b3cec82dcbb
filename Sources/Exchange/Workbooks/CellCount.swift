/// The cells of a workbook that may still be read.
final class CellCount {
  private var rest = WorkbookContent.mostCells

  /// Counts one more cell.
  func add() throws(WorkbookTrouble) {
    rest -= 1
    guard rest >= 0 else { throw .tooManyCells }
  }
}

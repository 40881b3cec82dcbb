import Canvas

/// A line of labels that do not touch each other.
struct LabelLine {
  let width: Int
  private var labels: [(cell: Int, columns: Int, text: String)] = []

  init(width: Int) { self.width = width }

  mutating func put(_ text: String, at cell: Int) {
    let columns = TextWidth.columns(text)
    if cell >= 0, cell + columns <= width, isFree(columns, at: cell) { labels.append((cell, columns, text)) }
  }

  func isFree(_ columns: Int, at cell: Int) -> Bool {
    labels.allSatisfy { cell + columns < $0.cell || $0.cell + $0.columns < cell }
  }

  mutating func clear(_ columns: Int, at cell: Int) {
    labels.removeAll { cell + columns >= $0.cell && $0.cell + $0.columns >= cell }
  }

  var line: String {
    var line = ""
    var column = 0
    for label in labels.sorted(by: { $0.cell < $1.cell }) {
      line += String(repeating: " ", count: label.cell - column) + label.text
      column = label.cell + label.columns
    }
    return line
  }
}

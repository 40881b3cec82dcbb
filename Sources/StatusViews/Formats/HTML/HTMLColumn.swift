/// The look of the cells of a column.
struct HTMLColumn {
  let kind: Report.Kind
  let isName: Bool
  /// The indentation of a name for each step that contains it. Less in a table of bars, which has less room.
  let indentation: Int
  static let indentation = 2
  /// The width of a bar that compares numbers, in letters.
  static let drawing = 8...24
  let window: DayRange?
  let classes: String

  init(_ section: Report.Section, _ index: Int) {
    let column = section.columns[index]
    kind = section.kind(ofColumn: index)
    isName = index == section.nameColumn
    indentation = section.columns.contains(where: \.isBars) ? 1 : HTMLColumn.indentation
    window = if case .bars(let window) = column.fit { window } else { nil }
    let look: String? =
      switch (kind, column.fit) {
      case (.number, _): "n"
      case (.day, _): "d"
      case (.state, _): "s"
      case (_, .flexible), (_, .share): "w"
      case (_, .fixed): "k"
      default: nil
      }
    classes = [look, column.startsPart ? "part" : nil].compactMap { $0 }.joined(separator: " ")
  }
}

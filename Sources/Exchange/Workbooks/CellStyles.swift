/// The styles of a workbook: which of them show a number as a day or as a percentage.
final class CellStyles: XMLVisitor {
  typealias Fault = WorkbookTrouble

  /// Whether each custom format, by its number, shows a day and whether it shows a percentage.
  private var formats: [Int: (day: Bool, percentage: Bool)] = [:]
  /// The number of the format of each style.
  private var styles: [Int] = []

  /// Reads the styles of a part; none for nil.
  init(_ part: String?, in parts: WorkbookParts) throws(WorkbookTrouble) {
    if let part { try parts.scan(part, root: "styleSheet", self) }
  }

  func start(_ element: XMLElement, under path: [String]) {
    switch element.name {
    case "numFmt" where path == ["styleSheet", "numFmts"]:
      if let number = element["numFmtId"].flatMap({ Int($0) }), let code = element["formatCode"] {
        formats[number] = (NumberFormat.showsDay(code), NumberFormat.showsPercentage(code))
      }
    case "xf" where path == ["styleSheet", "cellXfs"]: styles.append(element["numFmtId"].flatMap { Int($0) } ?? 0)
    default: break
    }
  }

  /// Checks whether the style with an index shows a number as a day.
  func showsDay(_ index: Int) -> Bool {
    guard styles.indices.contains(index) else { return false }
    return formats[styles[index]]?.day ?? NumberFormat.showsDay(builtIn: styles[index])
  }

  /// Checks whether the style with an index shows a part of 1 as a percentage.
  func showsPercentage(_ index: Int) -> Bool {
    guard styles.indices.contains(index) else { return false }
    return formats[styles[index]]?.percentage ?? NumberFormat.showsPercentage(builtIn: styles[index])
  }
}

import RoadmapEngine

/// When a workbook was last saved, by its properties.
final class SavedTime: XMLVisitor {
  typealias Fault = WorkbookTrouble

  /// The UTC instant; nil if the properties say none, or write it in another form.
  private(set) var instant: String?
  private var text = GatheredText()

  init(_ part: String, in parts: WorkbookParts) throws(WorkbookTrouble) { try parts.scan(part, root: "coreProperties", self) }

  func add(_ part: UnsafeRawBufferPointer, under path: [String]) {
    if path == ["coreProperties", "modified"] { text.add(part) }
  }

  func end(_ name: String, under path: [String]) {
    if name == "modified", path == ["coreProperties"] { instant = SavedTime.instant(text.take()) }
  }

  /// Returns an instant of UTC without fractions of a second; nil for any other text.
  static func instant(_ text: String?) -> String? {
    guard let text, let match = text.trimmed.wholeMatch(of: /([0-9]{4}-[0-9]{2}-[0-9]{2})T([01][0-9]|2[0-3])(:[0-5][0-9]){2}(\.[0-9]+)?Z/),
      Day(match.1) != nil
    else { return nil }
    return text.trimmed.prefix(19) + "Z"
  }
}

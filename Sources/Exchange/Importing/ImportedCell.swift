/// A value as the file writes it, with the file's name for its column.
struct ImportedCell: Sendable {
  let text: String
  let name: String
  /// The value in the file, for messages; nil if it equals the text.
  let shown: String?
  /// The value that Jalon exported; nil if the file does not say it.
  var exported: String?

  init(text: String, name: String, shown: String? = nil, exported: String? = nil) {
    self.text = text
    self.name = name
    self.shown = shown
    self.exported = exported
  }
}

/// A part of a paragraph in one style of letters.
struct WordRun {
  let text: String
  /// The id of the style of letters; nil for that of the paragraph.
  var style: String?
  /// Whether the text is one of Jalon itself, which may hold signs of direction.
  var isOwn = false

  init(_ text: String, _ style: String? = nil) {
    self.text = text
    self.style = style
  }

  /// Makes the space between texts side by side.
  init(separator: String) {
    text = separator
    isOwn = true
  }
}

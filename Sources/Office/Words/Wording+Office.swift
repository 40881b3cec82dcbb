import StatusViews
import Wording

/// Words of workbooks.
extension Wording {
  /// The words around the number of a page and the count of pages in a workbook. LibreOffice sets number and words from left to right, so that the
  /// Arabic ones stand at the right of both, with a slash between these, which no program turns round.
  var sheetPageWords: (before: String, between: String, after: String) {
    let words = pageWords
    return language == .ar ? ("", "/", " \(words.page.trimmed)") : (words.page, words.of, "")
  }
}

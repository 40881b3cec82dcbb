import Wording

/// Words of documents and workbooks.
extension Wording {
  /// The words around the number of a page and the count of pages: `Page 1 of 3`.
  var pageWords: (page: String, of: String) {
    (phrase(en: "Page ", fr: "Page ", ar: "صفحة "), phrase(en: " of ", fr: " sur ", ar: " من "))
  }
}

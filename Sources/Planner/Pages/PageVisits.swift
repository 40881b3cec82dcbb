/// The pages to which Esc leads back from pages that are visits (`PageModel.isVisit`), one after the other.
struct PageVisits: Sendable {
  /// The pages from which visits were opened, the first one first.
  private var pages: [Page] = []

  /// The page from which the first visit was opened, which is none itself.
  var origin: Page { pages.first ?? .portfolio }
  /// The page from which the present visit was opened.
  var previous: Page { pages.last ?? .portfolio }

  /// Notes from which page a visit is opened. A visit to a page that is open already, or from which this one was visited, is the same visit.
  /// - Parameters:
  ///   - page: the present page.
  ///   - kind: the kind of the page that is opened.
  mutating func begin(from page: Page, to kind: Page.Kind) {
    if !page.model.isVisit { pages = [] }
    pages.append(page)
    if let index = pages.firstIndex(where: { $0.kind == kind }) { pages.removeSubrange(index...) }
  }

  /// Ends the last visit, and returns the page from which it was opened.
  mutating func end() -> Page { pages.popLast() ?? .portfolio }
}

import Canvas

/// The rectangles of the parts of the screen.
struct PageLayout: Sendable {
  let header: Rect
  let tabs: Rect
  /// The titles of the columns.
  let heads: Rect
  let list: Rect
  /// The part for the details of the selected row.
  let detail: Rect?
  /// The part under the list.
  let lower: Rect?
  /// The lines of the tour; nil while there is none.
  let tour: Rect?
  let message: Rect
  let footer: Rect
  /// How many columns the bars of the timeline take.
  let bars: Int
  /// How many columns stand left of the bars.
  let names: Int
  /// How many lines a row of the list takes.
  let rowHeight: Int

  /// How many rows of the list are seen; at least one.
  var rowCount: Int { max(1, list.height / rowHeight) }
}

extension Session {
  var layout: PageLayout {
    let whole = Rect(x: 0, y: 0, width: width, height: height)
    let (header, underHeader) = whole.splittingTop(1)
    let (tabs, underTabs) = underHeader.splittingTop(1)
    let (footer, aboveFooter) = underTabs.splittingBottom(1)
    let (message, aboveMessage) = aboveFooter.splittingBottom(1)
    let (tour, page) = aboveMessage.splittingBottom(tourHeight)
    let areas = self.page.model.areas(of: page, in: self)
    let (heads, list) = areas.body.splittingTop(areas.heads)
    return PageLayout(
      header: header, tabs: tabs, heads: heads, list: list, detail: areas.detail, lower: areas.lower,
      tour: tour.height == 0 ? nil : tour, message: message, footer: footer,
      bars: max(1, width - areas.names - 1), names: areas.names, rowHeight: areas.rowHeight)
  }
}

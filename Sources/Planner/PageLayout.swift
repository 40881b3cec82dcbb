import Canvas

/// Where the parts of the screen lie.
struct PageLayout: Sendable {
  let header: Rect
  let tabs: Rect
  /// The titles of the columns.
  let heads: Rect
  let list: Rect
  let detail: Rect?
  /// Under the list of the first page.
  let lower: Rect?
  let message: Rect
  let footer: Rect
  /// How many columns the bars of the timeline have.
  let bars: Int
  /// How many columns stand left of the bars.
  let names: Int
  /// How many lines a row of the list takes.
  let rowHeight: Int

  /// How many rows of the list are seen.
  var rowCount: Int { max(1, list.height / rowHeight) }
}

extension Session {
  var layout: PageLayout {
    let whole = Rect(x: 0, y: 0, width: width, height: height)
    let (header, underHeader) = whole.splittingTop(1)
    let (tabs, underTabs) = underHeader.splittingTop(1)
    let (footer, aboveFooter) = underTabs.splittingBottom(1)
    let (message, page) = aboveFooter.splittingBottom(1)
    var body = page
    var detail: Rect?
    var lower: Rect?
    switch self.page {
    case .steps where showsDetailOnly: detail = page
    case .steps where width >= 80:
      let (right, rest) = page.splittingRight(width >= 160 ? 64 : width >= 110 ? 46 : 28)
      detail = right
      // A column between the two holds the line.
      body = rest.splittingRight(1).rest
    case .agenda, .waiting, .critical:
      guard width >= 120 else { break }
      let (right, rest) = page.splittingRight(width >= 160 ? 64 : 46)
      detail = right
      body = rest.splittingRight(1).rest
    case .baselines:
      (body, lower) = page.splittingTop(min(max(rows.count, 1) + 1, page.height / 3))
    case .commonDays:
      // The table of days needs forty columns.
      let (left, rest) = page.splittingLeft(min(30, width / 3, max(0, width - 43)))
      body = left
      detail = rest
    case .problems:
      (lower, body) = page.splittingBottom(min(7, page.height / 2))
    case .portfolio:
      let rows = min(max(rows.count, 1) + 2, max(6, page.height * 3 / 5))
      if page.height - rows >= 5 { (body, lower) = page.splittingTop(rows) }
    default: break
    }
    let (heads, list) = body.splittingTop(self.page.kind.isText ? 0 : self.page.kind == .timeline ? 2 + restingParties.count : 1)
    let names = self.page.kind == .timeline ? min(max(24, width * 2 / 5), 56) : 0
    return PageLayout(
      header: header, tabs: tabs, heads: heads, list: list, detail: detail, lower: lower, message: message, footer: footer,
      bars: max(1, width - names - 1), names: names, rowHeight: hasLinkLines ? 2 : 1)
  }
}

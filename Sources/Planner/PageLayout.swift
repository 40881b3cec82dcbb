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
}

extension Session {
  var layout: PageLayout {
    let whole = Rect(x: 0, y: 0, width: width, height: height)
    var body = whole.droppingTop(2).droppingBottom(2)
    var detail: Rect?
    var lower: Rect?
    switch page {
    case .steps where showsDetailOnly:
      detail = body
    case .steps where width >= 80:
      let columns = width >= 160 ? 64 : width >= 110 ? 46 : 30
      detail = body.right(columns)
      body = body.droppingRight(columns + 1)
    case .portfolio:
      let rows = min(max(rows.count, 1) + 2, max(6, body.height * 3 / 5))
      if body.height - rows >= 5 {
        lower = body.droppingTop(rows)
        body = body.top(rows)
      }
    default: break
    }
    let isReport = page.kind == .report
    let heads = isReport ? body.top(0) : body.top(page.kind == .timeline ? 2 : 1)
    let names = page.kind == .timeline ? min(max(24, width * 2 / 5), 56) : 0
    return PageLayout(
      header: whole.top(1), tabs: whole.droppingTop(1).top(1), heads: heads, list: body.droppingTop(heads.height), detail: detail,
      lower: lower,
      message: whole.bottom(2).top(1), footer: whole.bottom(1), bars: max(1, width - names - 1), names: names)
  }
}

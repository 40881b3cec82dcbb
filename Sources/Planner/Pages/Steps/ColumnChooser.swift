import Canvas
import Wording

/// The list of the columns of the table of steps. Keys show and hide a column, move it, set its width and sort by it; the table behind the list
/// follows at once.
struct ColumnChooser: Layer {
  /// The columns in the order of the list: the shown ones first.
  private var order: [StepColumn]
  private var shown: Set<StepColumn>
  private var selected = 0
  /// The choice before the list was opened, which comes back when the list is cancelled.
  private var former: TableChoice

  enum Act: Hashable, Sendable { case toggle, select(Int), move(Int), widen(Int), sort, reset, keep, back }

  let keys: [KeyRow<Act>] = [
    KeyRow([.character(" "), .character("x")], .toggle, KeyWords(en: "shows or hides", fr: "affiche ou masque", ar: "للإظهار أو الإخفاء")),
    KeyRow([.character("K"), .modified(.alt, .up)], .move(-1), ColumnChooser.order),
    KeyRow([.character("J"), .modified(.alt, .down)], .move(1), ColumnChooser.order),
    KeyRow([.left, .character("-"), .character("<")], .widen(-1), ColumnChooser.width),
    KeyRow([.right, .character("+"), .character(">")], .widen(1), ColumnChooser.width),
    KeyRow([.character("s")], .sort, KeyWords(en: "sorts", fr: "trie", ar: "للفرز")),
    KeyRow([.delete, .character("0")], .reset, KeyWords(en: "usual ones", fr: "colonnes habituelles", ar: "الأعمدة المعتادة")),
    KeyRow([.enter], .keep, KeyWords(en: "keeps", fr: "garde", ar: "للإبقاء")),
    KeyRow([.escape, .control("c"), .character("q")], .back, KeyWords(en: "cancels", fr: "annule", ar: "للإلغاء")),
    KeyRow([.up, .character("k"), .backTab], .select(-1)), KeyRow([.down, .character("j"), .character("|"), .tab], .select(1)),
  ]

  private static let order = KeyWords(en: "order", fr: "ordre", ar: "الترتيب")
  private static let width = KeyWords(en: "width", fr: "largeur", ar: "العرض")

  /// - Parameter usual: the columns that are shown if nobody has chosen any.
  init(_ choice: TableChoice, usual: [StepColumn]) {
    let columns = choice.columns ?? usual
    shown = Set(columns).union([.title])
    order = [.title] + columns + StepColumn.allCases.filter { $0 != .title && !columns.contains($0) }
    former = choice
  }

  func press(_ key: Key, in session: inout Session) -> [Effect] {
    var list = self
    let column = order[min(selected, order.count - 1)]
    switch keys.act(of: key) {
    case .select(let rows): list.selected = min(max(selected + rows, 0), order.count - 1)
    case .toggle where column == .title: session.warn(session.wording.titleStays)
    case .toggle:
      list.shown.formSymmetricDifference([column])
      session.preferences.table.columns = list.columns
    case .move(let rows):
      let target = min(max(selected + rows, 1), order.count - 1)
      guard column != .title, target != selected else { return [] }
      list.order.swapAt(selected, target)
      list.selected = target
      session.preferences.table.columns = list.columns
    case .widen where column == .title: session.warn(session.wording.titleTakesRest)
    case .widen(let columns):
      let table = session.tableColumns
      let present = session.preferences.table.widths[column] ?? table?.all.first { $0.kind == column }?.width ?? 10
      let possible = TableChoice.possibleWidths
      session.preferences.table.widths[column] = min(max(present + columns, possible.lowerBound), possible.upperBound)
    case .sort: session.preferences.table.sortNext(by: column)
    case .reset:
      session.preferences.table = TableChoice()
      list = ColumnChooser(session.preferences.table, usual: session.usualColumns)
      list.former = former
    case .keep:
      session.layers.pop()
      return session.preferences.table == former ? [] : [.remember(.table(session.preferences.table))]
    case .back:
      session.layers.pop()
      session.preferences.table = former
      return []
    case nil:
      session.warnNoCommand(on: session.wording.key(key))
      return []
    }
    session.layers.replaceTop(with: list)
    return []
  }

  private var columns: [StepColumn] { order.filter { $0 != .title && shown.contains($0) } }

  /// Selects the column that was clicked, and shows or hides it as the mark beside it says.
  func click(_ x: Int, _ y: Int, in session: inout Session) -> [Effect] {
    let (rect, _, room, top) = window(in: session)
    let (inner, row) = (rect.inset(columns: 2, rows: 1), top + y - rect.y - 1)
    guard inner.contains(x: x, y: y), row < top + room, order.indices.contains(row) else { return [] }
    var list = self
    list.selected = row
    session.layers.replaceTop(with: list)
    return keys.key(of: .toggle).map { list.press($0, in: &session) } ?? []
  }

  /// Does nothing more, since the first press has shown or hidden the column.
  func clickTwice(_ x: Int, _ y: Int, in session: inout Session) -> [Effect] { [] }

  /// Returns the window, the lines of the hint, how many columns are seen, and the index of the first of them.
  private func window(in session: Session) -> (rect: Rect, hint: [KeyedText], room: Int, top: Int) {
    let hint = session.wording.hint(keys).wrapped(columns: min(62, session.width - 8))
    let rect = session.window(width: 66, height: order.count + hint.count + 2)
    let room = max(1, rect.height - 2 - hint.count)
    return (rect, hint, room, max(0, min(selected - room / 2, order.count - room)))
  }

  func draw(in session: Session, _ layout: PageLayout, _ frame: inout Frame) {
    let wording = session.wording
    let (rect, hint, room, top) = window(in: session)
    let inner = rect.inset(columns: 2, rows: 1)
    frame.raise(rect)
    frame.box(rect, .borderFocus, session.glyphs.lines, title: wording.title(.columns))
    for line in 0..<room where order.indices.contains(top + line) {
      let column = order[top + line]
      let y = inner.y + line
      let isShown = shown.contains(column)
      frame.put(isShown ? "[\(session.glyphs.checked)]" : "[ ]", x: inner.x, y: y, isShown ? .marked : .dim)
      frame.put(wording.name(column), x: inner.x + 4, y: y, isShown ? .text : .dim, width: inner.width - 14)
      var facts = session.preferences.table.widths[column].map { wording.figures($0) } ?? ""
      if let sort = session.preferences.table.sort, sort.column == column {
        facts += " \(sort.isDescending ? session.glyphs.moreBelow : session.glyphs.moreAbove)"
      }
      frame.put(facts, x: inner.maxX - TextWidth.columns(facts), y: y, .dim)
      guard top + line == selected else { continue }
      frame.paint(.selection, over: Rect(x: inner.x, y: y, width: inner.width, height: 1))
      frame.cursor = (inner.x, y)
    }
    for (line, text) in hint.enumerated() {
      frame.put(keyed: text, x: inner.x, y: inner.maxY - hint.count + line, .dim, width: inner.width)
    }
  }
}

extension CommandName {
  static let columns = CommandName(
    en: "columns", fr: "colonnes", ar: "الأعمدة", others: "table width order sort choose fields tri trier largeur champs فرز ترتيب عرض حقول"
  )
}

extension Session {
  /// The columns that the table has until a person chooses others.
  var usualColumns: [StepColumn] { isNarrow(layout.list) ? StepColumn.usualOnNarrowPage : StepColumn.usual }

  mutating func openColumns() -> [Effect] {
    layers.push(ColumnChooser(preferences.table, usual: usualColumns))
    return []
  }

  /// Sorts the table by a column, in the other direction if it is sorted by it already, and then no more.
  mutating func sort(by column: StepColumn) -> [Effect] {
    preferences.table.sortNext(by: column)
    say(wording.sorted(by: preferences.table.sort.map { wording.heading($0.column) }))
    return [.remember(.table(preferences.table))]
  }
}

extension Wording {
  /// Says why steps cannot be moved in a sorted table.
  /// - Parameter columns: the key that opens the columns.
  func isSorted(columns: String) -> String {
    phrase(
      en: "The rows are sorted. To move steps, show the order of the plan: \(columns), then s on the sorted column.",
      fr: "Les lignes sont triées. Pour déplacer des étapes, revenez à l’ordre du plan : \(columns), puis s sur la colonne triée.",
      ar: "الأسطر مفروزة. لنقل الخطوات أظهر ترتيب الخطة: \(columns) ثم s على العمود المفروز.")
  }

  fileprivate var titleTakesRest: String {
    phrase(
      en: "The title has the room that the other columns leave.", fr: "L’intitulé occupe la place que laissent les autres colonnes.",
      ar: "يأخذ العنوان ما تتركه الأعمدة الأخرى من مساحة.")
  }

  fileprivate var titleStays: String {
    phrase(en: "The title is always shown.", fr: "L’intitulé est toujours affiché.", ar: "العنوان ظاهر دائمًا.")
  }

  /// - Parameter column: the heading of the column; nil for the order of the plan.
  fileprivate func sorted(by column: String?) -> String {
    guard let column else {
      return phrase(en: "In the order of the plan.", fr: "Dans l’ordre du plan.", ar: "بترتيب الخطة.")
    }
    return phrase(en: "Sorted by: \(column)", fr: "Trié par : \(column)", ar: "مفروز حسب: \(column)")
  }
}

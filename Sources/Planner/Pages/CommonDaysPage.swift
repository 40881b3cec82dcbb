import Canvas
import RoadmapEngine
import StatusViews
import Wording

/// The search of the page of common days: which parties, and which months.
struct CommonSearch: Sendable {
  /// The parties that are ticked.
  var ticked: Set<Party.ID>
  /// The first day, which is the first of a month.
  var first: Day
  var months: Int

  /// The last day, inclusive.
  var last: Day { CommonSearch.month(months, after: first).flatMap { $0.adding(days: -1) } ?? .last }

  /// Returns the first day of the month some months later; nil outside the range of days.
  static func month(_ months: Int, after day: Day) -> Day? {
    let (year, month, _) = day.civil
    let index = year * 12 + month - 1 + months
    return Day(year: index / 12, month: index % 12 + 1, day: 1)
  }
}

/// The page of common days: the parties, and beside them the days on which all ticked ones work.
struct CommonDaysPage: PageModel {
  var kind: Page.Kind { .commonDays }
  var command: CommandName { .commonDays }
  var parent: Page? { .calendars }

  func rows(in session: Session) -> [Row] {
    let workspace = session.workspace
    return session.wording.inOrder(workspace.parties.filter { !$0.isArchived }.map(\.id), in: workspace).map { .party($0) }
  }

  func areas(of page: Rect, in session: Session) -> PageAreas {
    // The table of days needs forty columns.
    let (left, rest) = page.splittingLeft(min(30, session.width / 3, max(0, session.width - 43)))
    return PageAreas(body: left, detail: rest)
  }

  func draw(in session: Session, _ layout: PageLayout, _ frame: inout Frame) { session.drawCommonDays(layout, &frame) }
  func emptyText(in session: Session) -> String { session.addPartyFirst }
  func nothingSelected(in session: Session) -> String { session.wording.selectParty }
  func open(in session: inout Session) -> [Effect] { session.tickParty() }

  static let commands: [Command] = [
    Command(.tick, [.character(" "), .enter], on: [.commonDays], hint: 10) { $0.tickParty() },
    Command(.monthBack, [.left, .character("h")], on: [.commonDays]) { $0.moveCommonDays(-1) },
    Command(.monthOn, [.right, .character("l")], on: [.commonDays], hint: 11) { $0.moveCommonDays(1) },
    Command(.longer, [.character("+"), .character("=")], on: [.commonDays], hint: 12) { $0.stretchCommonDays(1) },
    Command(.shorter, [.character("-")], on: [.commonDays]) { $0.stretchCommonDays(-1) },
  ]
}

extension CommandName {
  static let tick = CommandName(en: "tick", fr: "cocher", ar: "تأشير")
  static let monthBack = CommandName(en: "a month back", fr: "un mois plus tôt", ar: "شهر أبكر")
  static let monthOn = CommandName(en: "a month on", fr: "un mois plus tard", ar: "شهر لاحق")
  static let longer = CommandName(en: "longer", fr: "plus long", ar: "مدة أطول")
  static let shorter = CommandName(en: "shorter", fr: "plus court", ar: "مدة أقصر")
}

extension Session {
  private static let months = 1...24

  /// Opens the page. When it is opened for the first time, the parties of the chosen roadmap are ticked.
  mutating func openCommonDays() -> [Effect] {
    if memories.commonDays == nil {
      let own = chosenRoadmap.flatMap { workspace[$0]?.parties } ?? workspace.parties.prefix(2).map(\.id)
      memories.commonDays = CommonSearch(ticked: Set(own), first: CommonSearch.month(0, after: document.today) ?? document.today, months: 3)
    }
    return go(to: .commonDays)
  }

  mutating func tickParty() -> [Effect] {
    guard case .party(let party) = selectedRow, memories.commonDays != nil else { return [] }
    if memories.commonDays?.ticked.remove(party) == nil { memories.commonDays?.ticked.insert(party) }
    return []
  }

  mutating func moveCommonDays(_ months: Int) -> [Effect] {
    guard let search = memories.commonDays, let first = CommonSearch.month(months, after: search.first) else { return [] }
    memories.commonDays?.first = first
    return []
  }

  mutating func stretchCommonDays(_ months: Int) -> [Effect] {
    guard let search = memories.commonDays, Session.months.contains(search.months + months) else {
      warn(wording.noFurther)
      return []
    }
    memories.commonDays?.months += months
    return []
  }

  func drawCommonDays(_ layout: PageLayout, _ frame: inout Frame) {
    guard let search = memories.commonDays else { return }
    let list = layout.list
    frame.put(wording.title(.parties), x: 2, y: layout.heads.y, .tableHead, width: list.width - 3)
    for (index, row, y) in visibleRows {
      guard case .party(let id) = row else { continue }
      let isTicked = search.ticked.contains(id)
      frame.put(isTicked ? "[\(glyphs.checked)]" : "[ ]", x: 1, y: y, isTicked ? .done : .dim)
      frame.put(wording.party(id, in: workspace), x: 5, y: y, isTicked ? .text : .dim, width: list.width - 6)
      mark(index, Rect(x: 0, y: y, width: list.width - 1, height: 1), name: 5..<max(5, list.width - 1), &frame)
    }
    guard let detail = layout.detail else { return }
    for y in detail.y..<detail.maxY { frame.put(glyphs.lines.vertical, x: detail.x, y: y, .border) }
    let sides = workspace.parties.filter { search.ticked.contains($0.id) }.map { party in
      CommonDaysView.Side(id: party.id.text, name: wording.name(party.name), days: schedule.calendars.days(of: party.id))
    }
    guard !sides.isEmpty else {
      frame.put(wording.tickParties, x: detail.x + 2, y: detail.y, .dim, width: detail.width - 3)
      return
    }
    let report = CommonDaysView(sides, from: search.first, to: search.last, wording: wording).report
    let lines = TextLayout(report, width: detail.width - 3, wording: wording, today: document.today).lines
    draw(lines, in: detail.splittingLeft(1).rest, &frame)
  }
}

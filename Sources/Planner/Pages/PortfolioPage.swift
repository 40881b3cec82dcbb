import Canvas
import RoadmapEngine
import StatusViews
import Wording

/// The first page: every roadmap on one line, the worst first, and under them the next dates of all. A search lists the steps that it finds
/// under their roadmaps, and only their dates.
struct PortfolioPage: PageModel {
  struct Memory: Sendable {
    var showsArchived = false
    /// Whether a month is shown beside the next dates; nil: where the window is wide enough.
    var showsMonth: Bool?
    /// The index of the selected date among the next ones; nil while a row of the list is selected.
    var date: Int?
    /// The filter that was last used on this page.
    var searched = ""
  }

  var kind: Page.Kind { .portfolio }
  var command: CommandName { .home }
  var parent: Page? { nil }
  var takesViews: Bool { true }
  var printedView: StatusView { .overview }

  static let commands: [Command] = [
    Command(.nextDates, [.tab, .backTab], on: [.portfolio], hint: 46, unless: { $0.obstacleToDates }) { $0.turnToDates() }
  ]

  func prepareRows(in session: inout Session) {
    session.shown.portfolio.update(
      ViewSource(session.workspace, session.schedule, session.wording), version: session.document.version)
    session.shown.portfolio.keepDates(of: session.readFilter?.matches(in: session.workspace, session.schedule), session.schedule)
  }

  func rows(in session: Session) -> [Row] { session.portfolioRows() }

  func areas(of page: Rect, in session: Session) -> PageAreas {
    let rows = min(max(session.rows.count, 1) + 2, max(6, page.height * 3 / 5))
    guard page.height - rows >= 5 else { return PageAreas(body: page) }
    let (body, lower) = page.splittingTop(rows)
    return PageAreas(body: body, lower: lower)
  }

  func draw(in session: Session, _ layout: PageLayout, _ frame: inout Frame) { session.drawPortfolio(layout, &frame) }
  func emptyText(in session: Session) -> String { session.wording.noRoadmapsYet(adds: session.markedKey(of: .add)) }
  func nothingSelected(in session: Session) -> String { session.wording.selectRoadmap }

  func add(in session: inout Session) {
    guard !session.workspace.parties.isEmpty else { return session.warn(session.addPartyFirst) }
    session.open(session.newRoadmapForm())
  }

  // MARK: Next dates

  func opened(in session: inout Session) { session.memories.portfolio.date = nil }

  func settle(in session: inout Session) {
    session.memories.portfolio.searched = session.filter
    guard let date = session.memories.portfolio.date else { return }
    let count = session.datesListed.count
    session.memories.portfolio.date = count == 0 ? nil : min(date, count - 1)
  }

  func selectedRow(in session: Session) -> Row? {
    guard let date = session.memories.portfolio.date else { return session.selectedListRow }
    return session.datesListed.indices.contains(date) ? session.row(of: session.datesListed[date]) : nil
  }

  func selectsBesideList(in session: Session) -> Bool { session.memories.portfolio.date != nil }

  /// Moves in the list, and from its last row on to the next dates.
  func move(_ rows: Int, in session: inout Session) {
    guard let date = session.memories.portfolio.date else {
      let isAtEnd = session.cursor.selected >= session.rows.count - 1
      guard rows > 0, isAtEnd, !session.datesListed.isEmpty else { return session.moveInList(rows) }
      session.memories.portfolio.date = min(rows, session.datesListed.count) - 1
      return
    }
    session.memories.portfolio.date = date + rows < 0 ? nil : min(date + rows, session.datesListed.count - 1)
  }

  func moveToStart(in session: inout Session) {
    session.memories.portfolio.date = nil
    session.moveInList(-1_000_000)
  }

  /// A click on a date selects it, and a second one opens it.
  func click(_ x: Int, _ y: Int, in session: inout Session) -> [Effect]? {
    let date = session.memories.portfolio.date
    if let clicked = session.date(at: x, y) {
      session.memories.portfolio.date = clicked
      return clicked == date ? session.open() : []
    }
    guard date != nil, let row = row(at: x, y, in: session) else { return nil }
    session.memories.portfolio.date = nil
    session.select(row)
    return []
  }
}

extension CommandName {
  static let nextDates = CommandName(
    en: "next dates", fr: "prochaines dates", ar: "المواعيد القادمة", others: "coming due pane échéances venir لوحة")
}

/// The next dates below the list of roadmaps.
extension Session {
  /// The next dates where the window has room for them; else none.
  fileprivate var datesListed: [ViewSource.Appointment] { layout.lower == nil ? [] : shown.portfolio.appointments }

  fileprivate func row(of date: ViewSource.Appointment) -> Row {
    let roadmap = workspace.roadmaps[date.roadmap]
    let reference = StepReference(roadmap.id, roadmap.steps[date.step].id)
    return .entry(StepEntry(roadmap: date.roadmap, step: date.step, reference: reference, reason: .found, day: date.day))
  }

  /// Why no date can be selected; nil where one can.
  fileprivate var obstacleToDates: String? { datesListed.isEmpty ? wording.nothingDue : nil }

  /// Goes from the list to the next dates, or back.
  fileprivate mutating func turnToDates() -> [Effect] {
    memories.portfolio.date = memories.portfolio.date == nil ? 0 : nil
    return []
  }

  /// The lines of the next dates, beside the month where it is shown.
  private func dateLines(_ layout: PageLayout) -> (dates: Rect, month: Rect?)? {
    guard let below = layout.lower?.splittingTop(dayOffer == nil ? 1 : 2).rest else { return nil }
    guard memories.portfolio.showsMonth ?? (width >= 100), below.height >= MonthGrid.height else { return (below, nil) }
    let (month, dates) = below.splittingRight(MonthGrid.width + 2)
    return (dates, month)
  }

  /// The index of the date in the first line.
  private func firstDate(_ lines: Rect) -> Int { max(0, (memories.portfolio.date ?? 0) - lines.height + 1) }

  /// Returns the index of the date at a cell of the screen; nil where there is none.
  fileprivate func date(at x: Int, _ y: Int) -> Int? {
    guard let lines = dateLines(layout)?.dates, lines.contains(x: x, y: y) else { return nil }
    let index = firstDate(lines) + y - lines.y
    return datesListed.indices.contains(index) ? index : nil
  }
}

extension Session {
  /// The roadmaps, or those that a search finds, each with the steps that it finds there.
  fileprivate func portfolioRows() -> [Row] {
    let shown = shown.portfolio.order.filter { memories.portfolio.showsArchived || !workspace.roadmaps[$0].isArchived }
    guard let filter = readFilter else { return shown.map { .roadmap($0, workspace.roadmaps[$0].id) } }
    let roadmaps = filter.roadmaps(in: workspace, schedule)
    let steps = filter.matches(in: workspace, schedule)
    return shown.filter { roadmaps[$0] }.flatMap { index -> [Row] in
      let roadmap = workspace.roadmaps[index]
      let found = steps[index].indices.filter { steps[index][$0] }.map { step -> Row in
        let reference = StepReference(roadmap.id, roadmap.steps[step].id)
        return .entry(StepEntry(roadmap: index, step: step, reference: reference, reason: .found))
      }
      return [.roadmap(index, roadmap.id)] + found
    }
  }

  func drawPortfolio(_ layout: PageLayout, _ frame: inout Frame) {
    let columns = portfolioColumns
    frame.put(wording.columnRoadmap, x: 2, y: layout.heads.y, .tableHead, width: columns.title)
    frame.put(wording.columnHealth, x: columns.healthX, y: layout.heads.y, .tableHead)
    frame.put(wording.columnProgress, x: columns.progressX, y: layout.heads.y, .tableHead, width: columns.progress)
    frame.put(wording.columnNextDate, x: columns.nextX, y: layout.heads.y, .tableHead, width: columns.next)
    if columns.wait > 0 { frame.put(wording.columnWaitingOn, x: columns.waitX, y: layout.heads.y, .tableHead, width: columns.wait) }
    for (index, row, y) in visibleRows {
      switch row {
      case .roadmap(let roadmap, _) where shown.portfolio.entries.indices.contains(roadmap):
        draw(shown.portfolio.entries[roadmap], columns, y, &frame)
      case .entry(let entry): draw(entry, columns, y, &frame)
      default: continue
      }
      guard memories.portfolio.date == nil else { continue }
      mark(index, Rect(x: 0, y: y, width: width, height: 1), name: 1..<columns.healthX - 1, &frame)
    }
    guard let lower = layout.lower else { return }
    frame.put(String(repeating: glyphs.lines.horizontal, count: width), x: 0, y: lower.y, .border)
    frame.put(" \(wording.upcoming) ", x: 2, y: lower.y, .title)
    let resting = " \(wording.rests(restingToday)) "
    let title = 4 + TextWidth.columns(wording.upcoming)
    frame.put(resting, x: max(title + 2, width - TextWidth.columns(resting) - 2), y: lower.y, .dim, width: width - title - 4)
    drawDayOffer(lower, &frame)
    guard let (dates, month) = dateLines(layout) else { return }
    if let month {
      for y in month.y..<month.maxY { frame.put(glyphs.lines.vertical, x: month.x, y: y, .border) }
      drawMonth(of: document.today, marked: shown.portfolio.daysOfMonth, x: month.x + 2, y: month.y, &frame)
    }
    drawAppointments(dates, &frame)
  }

  /// Draws the line that offers the page of the day, where there is something to tell: first the key, which is never cut.
  private func drawDayOffer(_ lower: Rect, _ frame: inout Frame) {
    guard let offer = dayOffer else { return }
    let used = frame.put(keyName(of: .day), x: 2, y: lower.y + 1, .footerKey)
    frame.put(offer, x: 3 + used, y: lower.y + 1, .text, width: width - used - 4)
    frame.offer(keys(of: .day), over: Rect(x: 0, y: lower.y + 1, width: width, height: 1))
  }

  /// Shows the month beside the next dates, or hides it.
  mutating func toggleMonth() {
    memories.portfolio.showsMonth = !(memories.portfolio.showsMonth ?? (width >= 100))
  }

  /// Why no month can be shown; nil where there is room.
  var obstacleToMonth: String? { (layout.lower?.height ?? 0) > MonthGrid.height ? nil : wording.noRoomForMonth }

  /// Whether the page has a column for the party that is waited for.
  var showsWaits: Bool { portfolioColumns.wait > 0 }

  private var portfolioColumns: PortfolioColumns {
    PortfolioColumns(width: width, health: healthWidth + (workspace.contested.isEmpty ? 0 : 3), day: forecastWidth - 1)
  }

  private func draw(_ entry: Portfolio.Entry, _ columns: PortfolioColumns, _ y: Int, _ frame: inout Frame) {
    let roadmap = workspace.roadmaps[entry.roadmap]
    frame.put(
      archivedMark(roadmap.isArchived) + wording.text(roadmap.title), x: 2, y: y, roadmap.isArchived ? .dim : .text, width: columns.title)
    let used = frame.put(healthText(of: entry), x: columns.healthX, y: y, role(entry.health), width: columns.health)
    let contested = contestedCount(in: roadmap.id)
    frame.put(contested, x: columns.healthX + used + 1, y: y, .warning, width: max(0, columns.health - used - 1))
    let bar = progressBar(entry.progress, width: columns.progress - 5)
    frame.put("\(bar) \(wording.percent(entry.progress))", x: columns.progressX, y: y, .text, width: columns.progress)
    if let next = entry.next {
      let isLate = next.day < document.today
      let day = TextWidth.fit(due(next.day, next.kind.origin), columns: columns.day)
      frame.put(
        columns.next > columns.day ? "\(day) \(wording.text(roadmap.steps[next.step].title))" : day, x: columns.nextX, y: y,
        isLate ? .late : .text, width: columns.next)
    }
    if columns.wait > 0, let wait = entry.wait {
      let party = columns.wait > 16 ? wording.party(wait.waiting.on, in: workspace) : wait.waiting.on.text
      let text = "\(party) \(wording.narrowWorkingDays(wait.age))"
      frame.put(text, x: columns.waitX, y: y, .risk, width: columns.wait)
    }
  }

  /// Returns the health of a roadmap and how many of its steps are late, or else will be. Of a late roadmap both are counted.
  private func healthText(of entry: Portfolio.Entry) -> String {
    switch entry.health {
    case .late: "\(healthText(.late)) \(entry.late)\(entry.willBeLate > 0 ? " \(glyphs.willBeLate) \(entry.willBeLate)" : "")"
    case .willBeLate: "\(healthText(.willBeLate)) \(entry.willBeLate)"
    case .risk, .track, .quiet, .done: healthText(entry.health)
    }
  }

  /// Draws a step that a search has found.
  private func draw(_ entry: StepEntry, _ columns: PortfolioColumns, _ y: Int, _ frame: inout Frame) {
    let step = workspace.roadmaps[entry.roadmap].steps[entry.step]
    let (health, dates) = (
      schedule.health(roadmap: entry.roadmap, step: entry.step), schedule.dates(roadmap: entry.roadmap, step: entry.step)
    )
    let signs = contestedSigns(of: entry)
    let mark = (step.kind == .milestone ? "\(glyphs.milestone) " : "") + signs.title
    frame.put(mark + wording.text(step.title), x: 4, y: y, step.isFinished ? .dim : .text, width: columns.title - 2)
    frame.put(healthText(health), x: columns.healthX, y: y, role(health), width: columns.health)
    frame.put(
      wording.percent(schedule.progress(roadmap: entry.roadmap, step: entry.step)), x: columns.progressX, y: y, .dim,
      width: columns.progress)
    if let (day, origin) = dueDay(of: step, dates) {
      let isLate = !step.isFinished && day < document.today
      frame.put(due(day, origin, contested: signs.day), x: columns.nextX, y: y, isLate ? .late : .text, width: columns.next)
    }
    if columns.wait > 0, let wait = step.waiting.first(where: { !$0.isOver }) {
      let party = columns.wait > 16 ? wording.party(wait.on, in: workspace) : wait.on.text
      frame.put(party, x: columns.waitX, y: y, .risk, width: columns.wait)
    }
  }

  /// The parties that do not work today, with the reason.
  private var restingToday: [(party: String, why: String)] {
    workspace.parties.filter { !$0.isArchived }.compactMap { party in
      schedule.calendars.days(of: party.id).reasonOff(document.today).map { (wording.name(party.name), wording.dayOff($0)) }
    }
  }

  private func drawAppointments(_ lines: Rect, _ frame: inout Frame) {
    let width = lines.width
    // Beside a month there is no room for the title of the roadmap.
    let nameWidth = width < 60 ? 0 : min(max(16, width / 4), 40)
    let nameX = 4 + forecastWidth + (nameWidth > 0 ? 2 : 1)
    let first = firstDate(lines)
    for (index, appointment) in shown.portfolio.appointments.enumerated().dropFirst(first).prefix(lines.height) {
      let y = lines.y + index - first
      let roadmap = workspace.roadmaps[appointment.roadmap]
      let step = roadmap.steps[appointment.step]
      let health = schedule.health(roadmap: appointment.roadmap, step: appointment.step)
      let isEstimated = schedule.dates(roadmap: appointment.roadmap, step: appointment.step).isEstimated
      let when = wording.distance(to: appointment.day, from: document.today)
      frame.put(glyph(health), x: 2, y: y, role(health))
      let signs = contestedSigns(
        StepReference(roadmap.id, step.id), day: appointment.kind == .deadline ? DayFields.deadline : DayFields.finish)
      let day = due(appointment.day, appointment.kind.origin, isEstimated: isEstimated, contested: signs.day)
      frame.put(day, x: 4, y: y, signs.day.isEmpty ? .text : .warning, width: nameX - 5)
      frame.put(wording.text(roadmap.title), x: nameX, y: y, .dim, width: nameWidth)
      let start = nameX + (nameWidth > 0 ? 1 + nameWidth : 0)
      let end = width - TextWidth.columns(when) - 2
      frame.put(signs.title + wording.text(step.title), x: start, y: y, .text, width: max(0, end - start - 1))
      frame.put(when, x: end, y: y, role(health))
      guard index == memories.portfolio.date else { continue }
      frame.paint(.selection, over: Rect(x: lines.x, y: y, width: width, height: 1))
      frame.put(glyphs.pointer, x: lines.x, y: y, .selection)
      if layers.isEmpty { frame.cursor = (lines.x, y) }
    }
  }
}

extension ViewSource.Appointment.Kind {
  /// What the day of an appointment is.
  fileprivate var origin: Session.DayOrigin {
    switch self {
    case .deadline: .set
    case .agreed: .agreed
    case .event, .milestone: .forecast
    }
  }
}

/// How the columns of the first page share its width. Below 76 columns there is none for waits.
private struct PortfolioColumns {
  let title: Int
  let healthX: Int
  let health: Int
  let progressX: Int
  let progress: Int
  let nextX: Int
  let next: Int
  let day: Int
  let waitX: Int
  let wait: Int

  init(width: Int, health: Int, day: Int) {
    self.health = health + 2
    self.day = day
    progress = width >= 110 ? 16 : 10
    wait = width >= 110 ? 24 : width >= 76 ? 13 : 0
    let rest = width - 2 - self.health - progress - wait - (wait > 0 ? 4 : 3)
    next = width >= 110 ? rest * 2 / 5 : day
    title = max(10, rest - next)
    healthX = 2 + title + 1
    progressX = healthX + self.health + 1
    nextX = progressX + progress + 1
    waitX = nextX + next + 1
  }
}

import Canvas
import RoadmapEngine
import StatusViews
import Wording

/// The party whose calendar is shown, and the selected day.
struct CalendarPosition: Sendable {
  var party: Party.ID
  var day: Day
}

/// The page of a party's year. It has a line for each month, a column for each day, and beside them the holidays with their certainty.
struct CalendarPage: PageModel {
  var kind: Page.Kind { .calendars }
  var command: CommandName { .calendars }
  var parent: Page? { .portfolio }

  func draw(in session: Session, _ layout: PageLayout, _ frame: inout Frame) { session.drawCalendar(layout, &frame) }
  func emptyText(in session: Session) -> String { session.calendarLine }
  func nothingSelected(in session: Session) -> String { session.wording.selectParty }

  func move(_ rows: Int, in session: inout Session) { session.moveMonth(rows) }
  func movePage(_ pages: Int, in session: inout Session) { session.moveMonth(12 * pages) }
  func moveToStart(in session: inout Session) { _ = session.moveToEndOfYear(isFirst: true) }
  func moveToEnd(in session: inout Session) { _ = session.moveToEndOfYear(isFirst: false) }

  func showToday(in session: inout Session) { session.memories.calendar?.day = session.document.today }

  static let commands: [Command] = [
    Command(.previousDay, [.left, .character("h")], on: [.calendars]) { $0.moveDay(-1) },
    Command(.nextDay, [.right, .character("l")], on: [.calendars]) { $0.moveDay(1) },
    Command(.nextHoliday, [.character("n")], on: [.calendars], hint: 13) { $0.moveToHoliday(1) },
    Command(.previousHoliday, [.character("N")], on: [.calendars]) { $0.moveToHoliday(-1) },
    Command(.nextParty, [.tab], on: [.calendars], hint: 10) { $0.turnParty(1) },
    Command(.previousParty, [.backTab], on: [.calendars]) { $0.turnParty(-1) },
    Command(.correctDay, [.character("x"), .enter], on: [.calendars], hint: 11) { $0.beginCorrection() },
    Command(.moveFeast, [.character("m")], on: [.calendars], hint: 12) { $0.beginMovingFeast() },
  ]
}

extension CommandName {
  static let previousDay = CommandName(en: "day before", fr: "jour précédent", ar: "اليوم السابق")
  static let nextDay = CommandName(en: "next day", fr: "jour suivant", ar: "اليوم التالي")
  static let nextHoliday = CommandName(en: "next holiday", fr: "fête suivante", ar: "العطلة التالية")
  static let previousHoliday = CommandName(en: "holiday before", fr: "fête précédente", ar: "العطلة السابقة")
  static let nextParty = CommandName(en: "next party", fr: "partie suivante", ar: "الطرف التالي")
  static let previousParty = CommandName(en: "party before", fr: "partie précédente", ar: "الطرف السابق")
  static let correctDay = CommandName(
    en: "correct the day", fr: "corriger le jour", ar: "تصحيح اليوم", others: "off working decree décret férié قرار عطلة")
  static let moveFeast = CommandName(en: "move the feast", fr: "déplacer la fête", ar: "نقل العيد", others: "eid ramadan aïd korité عيد")
}

extension Session {
  mutating func openCalendars() -> [Effect] {
    guard let party = memories.calendar.flatMap({ workspace[$0.party] }) ?? chosenParty else {
      warn(addPartyFirst)
      return []
    }
    memories.calendar = CalendarPosition(party: party.id, day: memories.calendar?.day ?? document.today)
    return go(to: .calendars)
  }

  /// The selected party or, without one, the first one of the chosen roadmap.
  private var chosenParty: Party? {
    if case .party(let id) = selectedRow { return workspace[id] }
    if case .body(let id, _) = selectedRow { return workspace[id] }
    return chosenRoadmap.flatMap { workspace[$0]?.parties.first }.flatMap { workspace[$0] } ?? workspace.parties.first
  }

  /// The party whose calendar is shown, the selected day, and the days of the calendar. Where the party is gone, it is the first one.
  var shownCalendar: (party: Party, day: Day, days: CalendarDays)? {
    guard let calendar = memories.calendar, let party = workspace[calendar.party] ?? workspace.parties.first else { return nil }
    return (party, calendar.day, schedule.calendars.days(of: party.id))
  }

  private func year(of party: Party, _ day: Day, _ days: CalendarDays) -> CalendarYear {
    CalendarYear(days, year: day.year, parties: workspace.parties.filter { $0.calendarID == party.calendarID }, wording: wording)
  }

  // MARK: Moving

  mutating func moveDay(_ days: Int) -> [Effect] {
    if let day = memories.calendar?.day.adding(days: days) { memories.calendar?.day = day }
    return []
  }

  /// Selects the same day some months later, or the last day of a shorter month.
  mutating func moveMonth(_ months: Int) {
    guard let day = memories.calendar?.day, let first = CommonSearch.month(months, after: day) else { return }
    let length = Day.length(ofMonth: first.month, year: first.year)
    memories.calendar?.day = first.adding(days: min(day.dayOfMonth, length) - 1) ?? day
  }

  mutating func moveToEndOfYear(isFirst: Bool) -> [Effect] {
    guard let year = memories.calendar?.day.year, let day = Day(year: year, month: isFirst ? 1 : 12, day: isFirst ? 1 : 31) else {
      return []
    }
    memories.calendar?.day = day
    return []
  }

  /// Selects the next day with a holiday or a decision (1) or the one before (-1). It looks in this year and the adjacent one.
  mutating func moveToHoliday(_ direction: Int) -> [Effect] {
    guard let (party, day, days) = shownCalendar else { return [] }
    let adjacent = Day(year: day.year + direction, month: 1, day: 1)
    let all = [day, adjacent].compactMap { $0 }.flatMap { year(of: party, $0, days).specialDays.map(\.day) }.sorted()
    if let found = direction > 0 ? all.first(where: { $0 > day }) : all.last(where: { $0 < day }) { memories.calendar?.day = found }
    return []
  }

  mutating func turnParty(_ direction: Int) -> [Effect] {
    let parties = workspace.parties
    guard let (party, _, _) = shownCalendar, let index = parties.firstIndex(where: { $0.id == party.id }) else { return [] }
    memories.calendar?.party = parties[(index + direction + parties.count) % parties.count].id
    return []
  }

  // MARK: Drawing

  func drawCalendar(_ layout: PageLayout, _ frame: inout Frame) {
    guard let (party, day, days) = shownCalendar else { return }
    let year = year(of: party, day, days)
    let list = layout.list
    let cell = width >= 100 ? 2 : 1
    let gridX = 2 + ((1...12).map { TextWidth.columns(wording.month($0)) }.max() ?? 4)
    let listX = gridX + 31 * cell + 2
    for number in [1] + Array(stride(from: 5, through: 30, by: 5)) {
      frame.put("\(number)", x: gridX + (number - 1) * cell, y: layout.heads.y, .tableHead)
    }
    let title = "\(wording.name(party.name)) \(day.year) \(glyphs.separator) \(wording.fullWorkingDays(year.workingDays))"
    frame.put(title, x: listX, y: layout.heads.y, .title, width: width - listX - 1)
    let months = min(12, list.height)
    let top = min(max(0, day.month - 1 - months / 2), 12 - months)
    for line in 0..<months { drawMonthLine(top + line + 1, day, days, x: gridX, y: list.y + line, cell: cell, &frame) }
    for y in layout.heads.y..<list.y + months { frame.put(glyphs.lines.vertical, x: listX - 2, y: y, .border) }
    drawSpecialDays(year, day, Rect(x: listX, y: list.y, width: width - listX - 1, height: months), &frame)
    let rest = Rect(x: 0, y: list.y + months, width: width, height: list.height - months)
    if rest.height > 1 { drawCalendarNotes(year, day, days, rest, &frame) }
  }

  private func drawMonthLine(_ month: Int, _ selected: Day, _ days: CalendarDays, x: Int, y: Int, cell: Int, _ frame: inout Frame) {
    let isOpen = month == selected.month
    frame.put(wording.month(month), x: 1, y: y, isOpen ? .title : .dim, width: x - 2)
    for number in 1...31 {
      guard let day = Day(year: selected.year, month: month, day: number) else { continue }
      let (sign, role) = look(of: day, days)
      let dayX = x + (number - 1) * cell
      frame.put(sign, x: dayX, y: y, day == document.today ? .today : role)
      guard day == selected else { continue }
      frame.paint(.selection, over: Rect(x: dayX, y: y, width: 1, height: 1))
      if layers.isEmpty { frame.cursor = (dayX, y) }
    }
  }

  /// Returns the sign of a day: of a decision, a holiday, the weekend, Ramadan, or a plain working day.
  private func look(of day: Day, _ days: CalendarDays) -> (sign: String, role: Role) {
    if let decided = days.correction(on: day) { return decided.works ? ("+", .notice) : (glyphs.late, .late) }
    let holidays = days.holidays(on: day)
    if !holidays.isEmpty { return holidays.allSatisfy(\.isEstimated) ? (glyphs.estimated, .estimated) : (glyphs.full, .risk) }
    if days.isWeekend(day) { return (glyphs.dayOff, .weekend) }
    if HijriCalendar.isRamadan(day) ?? false { return (wording.ramadanSign, .dim) }
    return (glyphs.separator, .dim)
  }

  private func drawSpecialDays(_ year: CalendarYear, _ selected: Day, _ rect: Rect, _ frame: inout Frame) {
    let special = year.specialDays
    let isNarrow = rect.width < 34
    func date(_ day: Day) -> String { (isNarrow ? "" : "\(wording.weekday(day)) ") + wording.shortDate(day) }
    let dateWidth = special.map { TextWidth.columns(date($0.day)) }.max() ?? 0
    let next = special.firstIndex { $0.day >= selected } ?? special.count
    let top = max(0, min(next - rect.height / 2, special.count - rect.height))
    if special.isEmpty { frame.put(wording.noDaysOff, x: rect.x, y: rect.y, .dim, width: rect.width) }
    for line in 0..<rect.height where special.indices.contains(top + line) {
      let entry = special[top + line]
      let y = rect.y + line
      let (sign, role) = look(of: entry.day, schedule.calendars.days(of: memories.calendar?.party ?? Party.ID("")))
      frame.put(sign, x: rect.x, y: y, role)
      frame.put(date(entry.day), x: rect.x + 2, y: y, .text)
      let x = rect.x + 3 + dateWidth
      let certainty = rect.width >= 40 ? entry.certainty.map { wording.word($0) } ?? wording.decided : ""
      let end = rect.maxX - TextWidth.columns(certainty)
      frame.put(year.words(entry).name, x: x, y: y, entry.day < document.today ? .dim : .text, width: max(0, end - x - 1))
      frame.put(certainty, x: end, y: y, .dim)
      if entry.day == selected { frame.paint(.selection, over: Rect(x: rect.x, y: y, width: rect.width, height: 1)) }
    }
  }

  /// Draws notes under the year. They are the source of the selected day, the weekend, Ramadan, and the meaning of the signs.
  private func drawCalendarNotes(_ year: CalendarYear, _ day: Day, _ days: CalendarDays, _ rect: Rect, _ frame: inout Frame) {
    frame.put(String(repeating: glyphs.lines.horizontal, count: width), x: 0, y: rect.y, .border)
    var lines: [(text: String, role: Role)] = []
    if let special = year.specialDays.first(where: { $0.day == day }) {
      let source = year.words(special).source
      if !source.isEmpty { lines.append(("\(wording.labelSource)\(wording.colon)\(source)", .dim)) }
    }
    let weekends = year.weekends.map { wording.weekdays($0.days) }.joined(separator: " \(glyphs.arrow) ")
    lines.append(("\(wording.headingWeekend)\(wording.colon)\(weekends)", .dim))
    if !year.ramadans.isEmpty { lines.append((wording.ramadan(year.ramadans), .dim)) }
    lines += year.problems.map { (wording.problem($0).sentence, .warning) }
    lines.append((legend, .dim))
    let wrapped = lines.flatMap { line in TextWidth.wrap(line.text, columns: width - 2).map { ($0, line.role) } }
    for (line, text) in wrapped.prefix(rect.height - 1).enumerated() {
      frame.put(text.0, x: 1, y: rect.y + 1 + line, text.1, width: width - 2)
    }
  }

  private var legend: String {
    [
      "\(glyphs.full) \(wording.word(Holiday.Certainty.confirmed))", "\(glyphs.estimated) \(wording.word(Holiday.Certainty.estimated))",
      "\(glyphs.late) \(wording.dayOffState) (\(wording.decided))", "+ \(wording.workingState) (\(wording.decided))",
      "\(glyphs.dayOff) \(wording.headingWeekend)", "\(wording.ramadanSign) \(wording.ramadan)",
    ].joined(separator: "  ")
  }

  /// The selected day with the reason why it is a day off, or that it is a working day.
  var calendarLine: String {
    guard let (_, day, days) = shownCalendar else { return "" }
    let shifted = days.shiftedHolidays(from: day).map { wording.isObserved($0.holiday, on: $0.to) }
    let why = days.reasonOff(day).map { wording.dayOff($0) } ?? ([wording.workingState] + shifted).joined(separator: wording.comma)
    return "\(wording.longDate(day)) \(glyphs.separator) \(why)"
  }
}

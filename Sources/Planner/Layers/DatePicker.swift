import Canvas
import RoadmapEngine
import Wording

/// A calendar over a day field of a form: letters and digits go to the field, arrows to the calendar, and each follows the other.
struct DatePicker: Layer {
  /// The form whose field it fills in.
  var form: Form
  /// The day that the calendar shows.
  private(set) var day: Day
  /// What the field held before.
  let before: String
  /// Somebody emptied the field: then no day is meant.
  private(set) var isEmptied = false
  /// Nobody has typed since the field was opened or the calendar moved: the next letter takes the place of what stands there.
  private(set) var isReplaced = true

  init(_ text: String, day: Day, form: Form) {
    self.form = form
    before = text
    self.day = day
  }

  /// What a key does in the calendar.
  enum Act: Hashable, Sendable {
    case days(Int), months(Int), firstOfMonth, lastOfMonth
    case take, clear, close
  }

  var keys: [KeyRow<Act>] { DatePicker.table }

  private static let table: [KeyRow<Act>] = {
    let day = KeyWords(en: "day", fr: "jour", ar: "يوم")
    let month = KeyWords(en: "month", fr: "mois", ar: "شهر")
    return [
      KeyRow([.left], .days(-1), day), KeyRow([.right], .days(1), day), KeyRow([.up], .days(-7), day), KeyRow([.down], .days(7), day),
      KeyRow([.pageUp], .months(-1), month), KeyRow([.pageDown], .months(1), month),
      KeyRow([.modified(.shift, .pageUp)], .months(-12)), KeyRow([.modified(.shift, .pageDown)], .months(12)),
      KeyRow([.home], .firstOfMonth), KeyRow([.end], .lastOfMonth),
      KeyRow([.enter, .control("s"), .function(4)], .take, KeyWords(en: "", fr: "", ar: "للأخذ")),
      KeyRow([.delete], .clear, KeyWords(en: "none", fr: "vide", ar: "بدون")),
      KeyRow([.escape, .control("c")], .close, KeyWords(en: "", fr: nil, ar: nil)),
    ]
  }()

  enum Outcome: Sendable { case moved, typed, takes, clears, closes }

  /// What a key means; `moved` where the calendar went to another day.
  mutating func handle(_ key: Key) -> Outcome {
    switch keys.act(of: key) {
    case .close: .closes
    case .take: .takes
    case .clear: .clears
    case .days(let days): move(day.adding(days: days))
    case .months(let months): move(DayExpression.adding(months: months, to: day))
    case .firstOfMonth: move(Day(year: day.year, month: day.month, day: 1))
    case .lastOfMonth: move(Day(year: day.year, month: day.month, day: Day.length(ofMonth: day.month, year: day.year)))
    case nil: .typed
    }
  }

  /// Follows what is typed.
  mutating func follow(_ text: String, meaning day: Day?) {
    isReplaced = false
    isEmptied = text.trimmed.isEmpty
    if let day { self.day = day }
  }

  /// Shows another day as today; where it proposes the former one, because nothing was typed or pointed at, it proposes the new one.
  mutating func begin(_ day: Day, after former: Day) {
    if isReplaced, before.trimmed.isEmpty, self.day == former { self.day = day }
  }

  /// Goes to a day; true where the calendar shows it already.
  mutating func point(at day: Day) -> Bool {
    if day == self.day, !isEmptied { return true }
    _ = move(day)
    return false
  }

  private mutating func move(_ day: Day?) -> Outcome {
    self.day = day ?? self.day
    isEmptied = false
    isReplaced = true
    return .moved
  }

  var takesText: Bool { true }

  func press(_ key: Key, in session: inout Session) -> [Effect] { session.pickingDay(key, self) }
  func paste(_ text: String, in session: inout Session) { session.paste(text, self) }

  /// Shows the day that lies there, and takes it at a second click.
  func click(_ x: Int, _ y: Int, in session: inout Session) -> [Effect] {
    guard let day = session.day(at: x, y, of: self) else { return [] }
    var picker = self
    if picker.point(at: day) { return picker.keys.key(of: .take).map { session.pickingDay($0, picker) } ?? [] }
    picker.form.take(day.description)
    picker.form = session.checked(picker.form)
    session.layer = picker
    return []
  }

  func begun(after former: Day, in session: Session) -> any Layer {
    var picker = self
    picker.begin(session.document.today, after: former)
    picker.form = session.checked(form.kind.renewed(form, in: session))
    return picker
  }

  func unsavedText(in session: Session) -> UnsavedText? { session.unsavedText(of: form) }

  func draw(in session: Session, _ layout: PageLayout, _ frame: inout Frame) {
    if form.fields.count > 1 { session.draw(form, &frame) }
    session.draw(self, &frame)
  }

  /// The Monday with which the month of a day begins on the page.
  static func firstMonday(of day: Day) -> Day {
    let first = Day(year: day.year, month: day.month, day: 1) ?? day
    return first.adding(days: -first.weekday.rawValue) ?? first
  }
}

extension Session {
  func datePicker(over form: Form) -> DatePicker? {
    guard let field = form.focusedField, field.aid == .day else { return nil }
    return DatePicker(field.value, day: meaning(of: field.value, in: form) ?? document.today, form: form)
  }

  private func meaning(of text: String, in form: Form) -> Day? {
    if let roadmap = form.kind.roadmap.flatMap({ workspace[$0] }) { return context(for: roadmap).day(text.trimmed) }
    return DayExpression(text.trimmed).read(today: document.today, order: .dmy) { _ in nil }.day
  }

  fileprivate mutating func pickingDay(_ key: Key, _ picker: DatePicker) -> [Effect] {
    var picker = picker
    switch picker.handle(key) {
    case .moved: picker.form.take(picker.day.description)
    case .typed:
      if picker.isReplaced, case .character = key { picker.form.take("") }
      guard picker.form.handle(key) == .stays else {
        warnNoCommand(on: wording.key(key))
        return []
      }
      follow(&picker)
      return []
    case .clears:
      picker.form.take("")
      return taken(picker.form)
    case .takes:
      let field = picker.form.focusedField
      let text = field?.value.trimmed ?? ""
      if text.isEmpty, picker.isEmptied || field?.differs == true { return taken(picker.form) }
      if text.isEmpty || meaning(of: text, in: picker.form) != nil, checked(picker.form).fault == nil {
        picker.form.take(picker.day.description)
        // What may not be, such as a day to come on which something happened, stays to be corrected.
        if checked(picker.form).fault == nil { return taken(picker.form) }
      }
    case .closes: return closing(picker)
    }
    picker.form = checked(picker.form)
    layer = picker
    return []
  }

  /// Back to the form as it was; where there was nothing but this field, back to the page, asking once about what was typed.
  private mutating func closing(_ picker: DatePicker) -> [Effect] {
    var picker = picker
    guard picker.form.fields.count == 1 else {
      picker.form.take(picker.before)
      layer = checked(picker.form)
      return []
    }
    if picker.form.asksBeforeClosing() == .closes {
      layer = nil
    } else {
      layer = picker
      warn(discardHint(saving: picker.keys.controlKey(of: .take), closing: picker.keys.key(of: .close)))
    }
    return []
  }

  fileprivate mutating func paste(_ text: String, _ picker: DatePicker) {
    var picker = picker
    if picker.isReplaced { picker.form.take("") }
    picker.form.paste(text)
    follow(&picker)
  }

  private mutating func follow(_ picker: inout DatePicker) {
    let text = picker.form.focusedField?.value ?? ""
    picker.follow(text, meaning: meaning(of: text, in: picker.form))
    picker.form = checked(picker.form)
    layer = picker
  }

  /// After something was chosen for a field: back in the form, or done where it was the only one.
  mutating func taken(_ form: Form) -> [Effect] {
    guard form.fields.count == 1 else {
      layer = checked(form)
      return []
    }
    return finish(form)
  }

  // MARK: Drawing

  /// The parties whose days off are shown, and those who own the step: all of them where nobody does.
  private func calendarParties(of form: Form) -> (shown: [Party.ID], owners: [Party.ID]) {
    if let party = form.kind.party { return ([party], [party]) }
    let typed = StepNotation.words(form.value("parties")).map { Party.ID($0.uppercased()) }.filter { workspace[$0] != nil }
    let shown = (form.kind.roadmaps.flatMap { workspace[$0]?.parties ?? [] } + typed).reduce(into: [Party.ID]()) {
      if !$0.contains($1) { $0.append($1) }
    }
    var owned = ownersOfForm(form).map(\.party)
    if owned.isEmpty || owned.contains(Party.every) { owned = shown }
    return (shown, owned)
  }

  /// Who owns what the form is about, as it is typed there or as it stands.
  private func ownersOfForm(_ form: Form) -> [Ownership] {
    if form.fields.contains(where: { $0.key == "owners" }) {
      return form.kind.roadmap.flatMap { try? PlanNames(workspace, in: $0).owners(form.value("owners")) } ?? []
    }
    return form.kind.steps.flatMap { reference in reference.roadmap.flatMap { workspace[$0]?[reference.step]?.owners } ?? [] }
      .reduce(into: []) { owners, owner in if !owners.contains(where: { $0.party == owner.party }) { owners.append(owner) } }
  }

  fileprivate func draw(_ picker: DatePicker, _ frame: inout Frame) {
    let form = picker.form
    let (parties, details, grid) = layOut(picker)
    let isLow = grid.isLow
    let (columns, gap, cell, heads) = (grid.columns, grid.gap, grid.cell, grid.heads)
    // What is wrong with the text stands where the day is described otherwise.
    let fault = fault(of: form).map { TextWidth.wrap($0, columns: columns - 4, most: max(2, details.count)) }
    let lines = fault?.map { ($0, Role.error) } ?? details
    let month = "\(wording.longMonth(picker.day.month)) \(picker.day.year)"
    let (rect, inner) = (grid.rect, grid.inner)
    frame.raise(rect)
    let titles = [form.focusedField?.label ?? "", isLow ? month : form.fields.count == 1 ? form.title : ""].filter { !$0.isEmpty }
    frame.box(rect, .borderFocus, glyphs.lines, title: titles.joined(separator: " \(glyphs.separator) "))
    drawText(of: form, picker, inner, &frame)
    if !isLow { drawMonth(month, inner, &frame) }
    let signs = parties.count > 3 ? "#" : parties.map { String($0.text.prefix(1)) }.joined()
    for weekday in Weekday.allCases {
      let x = inner.x + weekday.rawValue * cell
      frame.put(TextWidth.fitToEnd(wording.narrowWeekday(weekday), columns: 3), x: x, y: inner.y + heads, .tableHead)
      frame.put(signs, x: x + 3 + gap, y: inner.y + heads, .dim)
    }
    for (day, spot) in grid.spots(ofMonth: picker.day) {
      draw(day, parties, spot.x, spot.y, gap, &frame)
      if day == picker.day { frame.paint(.selection, over: spot) }
    }
    for (line, (text, role)) in lines.enumerated() {
      frame.put(text, x: inner.x, y: inner.y + heads + 7 + line, role, width: inner.width)
    }
    frame.put(" \(wording.hint(picker.keys)) ", x: rect.x + 2, y: rect.maxY - 1, .dim, width: rect.width - 4)
  }

  /// The parties whose days off are shown, what is said of the day, and where everything lies.
  private func layOut(_ picker: DatePicker) -> (parties: [Party.ID], details: [(String, Role)], grid: DayGrid) {
    let (parties, owners) = calendarParties(of: picker.form)
    let isLow = height < 20
    let details = detailLines(picker.day, parties, owners, isLow: isLow)
    return (parties, details, DayGrid(parties: parties.count, details: details.count, isLow: isLow, in: self))
  }

  /// The day that lies at a place of the screen; nil: none.
  fileprivate func day(at x: Int, _ y: Int, of picker: DatePicker) -> Day? {
    layOut(picker).grid.spots(ofMonth: picker.day).first { $0.spot.contains(x: x, y: y) }?.day
  }

  /// The month, and what the signs mean.
  private func drawMonth(_ month: String, _ inner: Rect, _ frame: inout Frame) {
    let used = frame.put(month, x: inner.x, y: inner.y + 1, .title, width: inner.width) + 2
    let legend = wording.daysOffLegend(weekend: glyphs.separator, holiday: "*", estimated: glyphs.estimated)
    frame.put(legend, x: inner.x + used, y: inner.y + 1, .dim, width: inner.width - used)
  }

  private func fault(of form: Form) -> String? {
    let text = form.focusedField?.value.trimmed ?? ""
    return form.fault ?? (text.isEmpty || meaning(of: text, in: form) != nil ? nil : wording.expected(.day))
  }

  /// The field that is typed in and the day that it means.
  private func drawText(of form: Form, _ picker: DatePicker, _ inner: Rect, _ frame: inout Frame) {
    let editor = form.focusedField?.editor ?? LineEditor("")
    let columns = min(14, inner.width)
    frame.fill(Rect(x: inner.x, y: inner.y, width: columns, height: 1), .input)
    draw(editor, x: inner.x, y: inner.y, columns: columns, &frame)
    let used = TextWidth.columns(TextWidth.cut(editor.beginning(columns: columns), columns: columns))
    if picker.isReplaced { frame.paint(.selection, over: Rect(x: inner.x, y: inner.y, width: used, height: 1)) }
    let x = inner.x + columns + 1
    if fault(of: form) != nil { return }
    if editor.text.trimmed.isEmpty {
      let differs = form.focusedField.map { $0.differs && !$0.isTouched } ?? false
      frame.put(differs ? wording.differentValues : wording.noDate, x: x, y: inner.y, .dim, width: inner.maxX - x)
    } else {
      frame.put(
        "= \(wording.longDate(picker.day))\(wording.comma)\(wording.distance(to: picker.day, from: document.today))", x: x, y: inner.y,
        .text,
        width: inner.maxX - x)
    }
  }

  /// The number of a day, a sign before it if it is today, and behind it one for each party that does not work.
  private func draw(_ day: Day, _ parties: [Party.ID], _ x: Int, _ y: Int, _ gap: Int, _ frame: inout Frame) {
    let isToday = day == document.today
    if isToday { frame.put(glyphs.today, x: x, y: y, .today) }
    let off = parties.map { schedule.calendars.days(of: $0).reasonOff(day) }
    let role: Role = isToday ? .today : off.contains { $0 != nil } ? .weekend : .text
    frame.put(TextWidth.fitToEnd("\(day.dayOfMonth)", columns: 2), x: x + 1, y: y, role)
    guard parties.count <= 3 else {
      let count = off.count { $0 != nil }
      if count > 0 { frame.put(count > 9 ? "+" : "\(count)", x: x + 3 + gap, y: y, .dim) }
      return
    }
    for (place, reason) in off.enumerated() {
      guard let reason else { continue }
      let (sign, role) = sign(of: reason)
      frame.put(sign, x: x + 3 + gap + place, y: y, role)
    }
  }

  private func sign(of reason: DayOff) -> (String, Role) {
    switch reason {
    case .weekend: (glyphs.separator, .dim)
    case .holiday(let holiday): holiday.isEstimated ? (glyphs.estimated, .estimated) : ("*", .weekend)
    case .correction: ("*", .weekend)
    }
  }

  /// Who does not work on the day under the cursor and why; then whether all owners do, and on which day all of them work next.
  private func detailLines(_ day: Day, _ parties: [Party.ID], _ owners: [Party.ID], isLow: Bool) -> [(String, Role)] {
    let each = parties.map { party -> (String, Role) in
      let days = schedule.calendars.days(of: party)
      guard let reason = days.reasonOff(day) else {
        return ("\(party): \(wording.worksThatDay)\(days.isUncertain(day) ? " \(glyphs.estimated)" : "")", .text)
      }
      let mark = if case .holiday(let holiday) = reason, holiday.isEstimated { "\(glyphs.estimated) " } else { "" }
      return ("\(party): \(mark)\(wording.dayOff(reason))", .weekend)
    }
    let whole = (isWorked(day, by: owners), nextDay(after: day, workedBy: owners))
    let last = (wording.ownersWork(whole.0, next: whole.1, count: owners.count), whole.0 ? Role.notice : Role.warning)
    if isLow || parties.count > 4 {
      // Those that are off say more than those that are not.
      let off = zip(parties, each).filter { schedule.calendars.days(of: $0.0).reasonOff(day) != nil }.map(\.1.0)
      let words = off.isEmpty ? each.map(\.0) : off
      return [(words.joined(separator: " \(glyphs.separator) "), off.isEmpty ? .text : .weekend), last]
    }
    return each + [last]
  }

  private func isWorked(_ day: Day, by parties: [Party.ID]) -> Bool {
    parties.allSatisfy { schedule.calendars.days(of: $0).reasonOff(day) == nil }
  }

  /// Looked for over a year; longer, nobody plans a meeting.
  private func nextDay(after day: Day, workedBy parties: [Party.ID]) -> Day? {
    (1...366).lazy.compactMap { day.adding(days: $0) }.first { isWorked($0, by: parties) }
  }
}

/// Where the days of a month lie in the window of the date picker.
private struct DayGrid {
  let rect: Rect
  let inner: Rect
  let columns: Int
  /// Of a day, with its signs.
  let cell: Int
  /// A blank between the number and the signs, where there is room for it.
  let gap: Int
  /// Lines over the days of the week: one fewer in a low window.
  let heads: Int
  let isLow: Bool

  /// - Parameter details: lines under the days.
  init(parties: Int, details: Int, isLow: Bool, in session: Session) {
    self.isLow = isLow
    let sign = parties > 3 ? 1 : parties
    gap = sign < 3 ? 1 : 0
    cell = 4 + gap + sign
    columns = min(72, max(7 * cell + 4, 56))
    heads = isLow ? 1 : 2
    rect = session.window(width: columns, height: 2 + heads + 7 + details)
    inner = rect.inset(columns: 2, rows: 1)
  }

  func spots(ofMonth month: Day) -> [(day: Day, spot: Rect)] {
    let start = DatePicker.firstMonday(of: month)
    return (0..<42).compactMap { place in
      guard let day = start.adding(days: place), day.month == month.month else { return nil }
      return (day, Rect(x: inner.x + place % 7 * cell, y: inner.y + heads + 1 + place / 7, width: cell - 1, height: 1))
    }
  }
}

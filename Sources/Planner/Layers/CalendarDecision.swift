import Canvas
import RoadmapEngine
import Wording

/// A decision about a calendar: what it would move is shown before it is made.
protocol RulingForm: FormKind {}

extension RulingForm {
  func make(_ made: Session.FormChange, from form: Form, in session: inout Session) -> [Effect] {
    guard let change = made.change else { return session.makeChange(made, from: form) }
    return session.preview(change, headline: made.name, from: form)
  }

  /// Opens the page of the calendar at the day of an unsaved form; false where its party is gone.
  static func showDay(of text: UnsavedText, in session: inout Session) -> Bool {
    let party = Party.ID(text.name(0))
    guard session.workspace[party] != nil, let day = Day(text.name(1)) else { return false }
    session.calendar = CalendarPlace(party: party, day: day)
    session.page = .calendars
    return true
  }
}

/// A day of a party’s calendar made off or working.
struct CorrectionForm: RulingForm {
  let owner: Party.ID
  let day: Day

  static let draftWords = ["correction"]

  static func restore(_ text: UnsavedText, in session: inout Session) -> Form? {
    guard showDay(of: text, in: &session) else { return nil }
    _ = session.beginCorrection()
    return session.takeForm()
  }

  var draft: (word: String, subject: [String])? { ("correction", [owner.text, day.description]) }

  func change(from form: Form, in session: Session) throws(Session.FormFault) -> Session.FormChange {
    try session.correctionChange(owner, day, form)
  }
}

/// A feast of a party’s calendar, by one of its days, moved to other days.
struct FeastForm: RulingForm {
  let owner: Party.ID
  let day: Day

  static let draftWords = ["feast"]

  static func restore(_ text: UnsavedText, in session: inout Session) -> Form? {
    guard showDay(of: text, in: &session) else { return nil }
    _ = session.beginMovingFeast()
    return session.takeForm()
  }

  var party: Party.ID? { owner }
  var draft: (word: String, subject: [String])? { ("feast", [owner.text, day.description]) }

  func change(from form: Form, in session: Session) throws(Session.FormFault) -> Session.FormChange {
    try session.feastChange(owner, day, form)
  }
}

/// A decision about a calendar that waits for a yes, with everything that it would move.
struct RulingPreview: Layer {
  /// To which the person goes back who says no.
  let form: Form
  let change: Change
  let headline: String
  let moved: [MovedStep]
  let shifted: [ShiftedDeadline]
  var top = 0

  var keys: [KeyRow<Confirmation>] { Confirmation.keys }

  /// Under the headline each list with a heading of its own; a line where nothing moves.
  var lineCount: Int {
    if moved.isEmpty, shifted.isEmpty { return 1 }
    return (shifted.isEmpty ? 0 : shifted.count + 1) + (moved.isEmpty ? 0 : moved.count + 1)
  }

  func press(_ key: Key, in session: inout Session) -> [Effect] { session.ruling(key, self) }
  func unsavedText(in session: Session) -> UnsavedText? { session.unsavedText(of: form) }
  func draw(in session: Session, _ layout: PageLayout, _ frame: inout Frame) { session.draw(self, &frame) }
}

extension Session {
  func correctionChange(_ party: Party.ID, _ day: Day, _ form: Form) throws(FormFault) -> (Change?, String, Row.Identity?) {
    let reason = try reason(form)
    let days = schedule.calendars.days(of: party)
    let works = form.value("state") == "works"
    guard let ruling = days.ruling(on: day, works: works, reason: reason, source: form.value("source").trimmed) else {
      throw FormFault(field: "state", text: wording.already(day, days.reasonOff(day), in: days.calendar.id))
    }
    let headline = ruling.corrections.first.map { wording.ruled(days.calendar.id, $0) } ?? ""
    return (workspace.changing(days.calendar.id, by: ruling), headline, nil)
  }

  func feastChange(_ party: Party.ID, _ day: Day, _ form: Form) throws(FormFault) -> (Change?, String, Row.Identity?) {
    let reason = try reason(form)
    let days = schedule.calendars.days(of: party)
    guard let to = DayExpression(form.value("to")).read(today: document.today, order: .dmy, working: { _ in days }).day else {
      throw FormFault(field: "to", text: wording.expected(.day))
    }
    guard let feast = days.feast(on: day) else { return (nil, "", nil) }
    guard feast.first != to || !feast.isConfirmed else { throw FormFault(field: "to", text: wording.already(feast, in: days.calendar.id)) }
    guard let ruling = days.ruling(moving: feast, to: to, reason: reason, source: form.value("source").trimmed) else {
      throw FormFault(field: "to", text: wording.beyondLastDay(to).sentence)
    }
    return (workspace.changing(days.calendar.id, by: ruling), wording.moved(feast, in: days.calendar.id, to: to), nil)
  }

  private func reason(_ form: Form) throws(FormFault) -> String {
    let reason = form.value("reason").trimmed
    guard !reason.isEmpty else { throw FormFault(field: "reason", text: wording.emptyDecision) }
    return reason
  }

  /// Shows what a decision would move; even where that is nothing, it is said before the decision is made.
  mutating func preview(_ change: Change, headline: String, from form: Form) -> [Effect] {
    do throws(Conflict) {
      let review = try document.review(change)
      layer = RulingPreview(form: form, change: change, headline: headline, moved: review.moved, shifted: review.shiftedDeadlines)
    } catch {
      message = Message(text: wording.trouble(.conflict(error)).sentence, tone: .error)
    }
    return []
  }

  fileprivate mutating func ruling(_ key: Key, _ preview: RulingPreview) -> [Effect] {
    switch preview.keys.act(of: key) {
    case .make: return make(preview.change, name: preview.headline, tells: false, from: preview.form)
    case .back: layer = preview.form
    case .scroll(let scroll):
      var preview = preview
      preview.top = scroll.top(from: preview.top, count: preview.lineCount, half: height / 2)
      layer = preview
    case nil: warn(wording.hint(preview.keys))
    }
    return []
  }

  fileprivate func draw(_ preview: RulingPreview, _ frame: inout Frame) {
    let columns = min(100, width - 4)
    let headline = TextWidth.wrap(preview.headline, columns: columns - 4, most: max(1, height / 3))
    let rect = window(width: columns, height: headline.count + preview.lineCount + 2)
    frame.raise(rect)
    frame.box(rect, .borderFocus, glyphs.lines, title: wording.rulingTitle)
    let (head, inner) = rect.inset(columns: 2, rows: 1).splittingTop(headline.count)
    for (line, text) in headline.prefix(head.height).enumerated() { frame.put(text, x: head.x, y: head.y + line, .title) }
    let top = max(0, min(preview.top, preview.lineCount - inner.height))
    for line in 0..<inner.height where top + line < preview.lineCount {
      let (text, role) = self.line(top + line, of: preview)
      frame.put(text, x: inner.x, y: inner.y + line, role, width: inner.width)
    }
    frame.put(" \(wording.hint(preview.keys)) ", x: rect.x + 2, y: rect.maxY - 1, .dim, width: rect.width - 4)
  }

  /// One line at a time: a decision may move thousands of steps.
  private func line(_ number: Int, of preview: RulingPreview) -> (text: String, role: Role) {
    if preview.moved.isEmpty, preview.shifted.isEmpty { return (wording.nothingMoved, .done) }
    var place = number
    if !preview.shifted.isEmpty {
      if place == 0 { return (wording.deadlinesShifted(preview.shifted.count), .tableHead) }
      if place <= preview.shifted.count {
        let shifted = preview.shifted[place - 1]
        let isWorse = (shifted.after.health ?? .done) > (shifted.before.health ?? .done)
        return ("  \(wording.shifted(shifted))\(title(of: shifted.step))", isWorse ? .late : .text)
      }
      place -= preview.shifted.count + 1
    }
    if place == 0 { return (wording.finishesMoved(preview.moved.count), .tableHead) }
    guard preview.moved.indices.contains(place - 1) else { return ("", .text) }
    let moved = preview.moved[place - 1]
    let text = moved.before.finish == moved.after.finish ? wording.startMoved(moved) : wording.moved(moved)
    return ("  \(text)\(title(of: moved.step))", .text)
  }

  private func title(of reference: StepReference) -> String {
    guard let roadmap = reference.roadmap.flatMap({ workspace[$0] }), let step = roadmap[reference.step] else { return "" }
    return " \(glyphs.separator) \(wording.text(step.title))"
  }
}

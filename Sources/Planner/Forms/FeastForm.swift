import RoadmapEngine
import Wording

/// The decision that moves a feast of a party's calendar to other days.
struct FeastForm: RulingForm {
  let owner: Party.ID
  /// One of the days of the feast.
  let day: Day

  static let draftWords = ["feast"]

  static func restore(_ text: UnsavedText, in session: inout Session) -> Form? {
    showDay(of: text, in: &session) ? session.feastForm() : nil
  }

  var party: Party.ID? { owner }
  var draft: (word: String, subject: [String])? { ("feast", [owner.text, day.description]) }

  func change(from form: Form, in session: Session) throws(Session.FormFault) -> Session.FormChange {
    try session.feastChange(owner, day, form)
  }
}

extension Session {
  mutating func beginMovingFeast() -> [Effect] {
    guard let (_, day, days) = shownCalendar else { return [] }
    if let form = feastForm() {
      layers.push(form)
    } else {
      warn(wording.noHoliday(day, in: days.calendar.id, nearest: days.nearestFeast(to: day, within: 45)).line)
    }
    return []
  }

  /// Returns the form for the feast at which the page of calendars is; nil where its day belongs to none.
  fileprivate func feastForm() -> Form? {
    guard let (party, day, days) = shownCalendar, let feast = days.feast(on: day) else { return nil }
    let fields = [
      Form.Field("to", wording.labelFirstDay, feast.first.description, aid: .day), Form.Field("reason", wording.labelDecision, ""),
      Form.Field("source", wording.labelSource, ""),
    ]
    return Form(
      FeastForm(owner: party.id, day: day), title: "\(wording.name(party.name)): \(wording.feast(feast, year: feast.first.year))",
      fields: fields)
  }

  fileprivate func feastChange(_ party: Party.ID, _ day: Day, _ form: Form) throws(FormFault) -> FormChange {
    let reason = try decisionReason(form)
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
}

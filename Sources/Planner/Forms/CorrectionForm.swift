import RoadmapEngine
import Wording

/// The decision that a party works on one of its days off, or does not work on a working day.
struct CorrectionForm: RulingForm {
  let owner: Party.ID
  let day: Day

  static let draftWords = ["correction"]

  static func restore(_ text: UnsavedText, in session: inout Session) -> Form? {
    showDay(of: text, in: &session) ? session.correctionForm() : nil
  }

  var draft: (word: String, subject: [String])? { ("correction", [owner.text, day.description]) }

  func change(from form: Form, in session: Session) throws(Session.FormFault) -> Session.FormChange {
    try session.correctionChange(owner, day, form)
  }
}

extension Session {
  mutating func beginCorrection() -> [Effect] {
    if let form = correctionForm() { layers.push(form) }
    return []
  }

  /// Returns the form for the day at which the page of calendars is.
  fileprivate func correctionForm() -> Form? {
    guard let (party, day, days) = shownCalendar else { return nil }
    // An expected day off is proposed for confirmation; any other day is proposed as the opposite of what it is.
    let works = days.reasonOff(day) != nil && days.holidays(on: day).allSatisfy { !$0.isEstimated }
    let states = [("off", wording.dayOffState), ("works", wording.workingState)]
    let fields = [
      Form.Field("state", wording.labelThatDay, works ? "works" : "off", choices: states), Form.Field("reason", wording.labelDecision, ""),
      Form.Field("source", wording.labelSource, ""),
    ]
    return Form(
      CorrectionForm(owner: party.id, day: day), title: "\(wording.name(party.name))\(wording.colon)\(wording.longDate(day))",
      fields: fields,
      focus: "reason")
  }

  fileprivate func correctionChange(_ party: Party.ID, _ day: Day, _ form: Form) throws(FormFault) -> FormChange {
    let reason = try decisionReason(form)
    let days = schedule.calendars.days(of: party)
    let works = form.value("state") == "works"
    guard let ruling = days.ruling(on: day, works: works, reason: reason, source: form.value("source").trimmed) else {
      throw FormFault(field: "state", text: wording.already(day, days.reasonOff(day), in: days.calendar.id))
    }
    let headline = ruling.corrections.first.map { wording.ruled(days.calendar.id, $0) } ?? ""
    return (workspace.changing(days.calendar.id, by: ruling), headline, nil)
  }
}

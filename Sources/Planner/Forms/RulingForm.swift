import RoadmapEngine

/// A form that changes a party's calendar. What the change would move is shown before it is made.
protocol RulingForm: FormKind {}

extension RulingForm {
  func make(_ made: Session.FormChange, from form: Form, in session: inout Session) -> [Effect] {
    guard let change = made.change else { return session.makeChange(made, from: form) }
    return session.preview(change, headline: made.name)
  }

  /// Opens the page of the calendar at the day of an unsaved form; returns false where its party is gone.
  static func showDay(of text: UnsavedText, in session: inout Session) -> Bool {
    let party = Party.ID(text.name(0))
    guard session.workspace[party] != nil, let day = Day(text.name(1)) else { return false }
    session.memories.calendar = CalendarPosition(party: party, day: day)
    session.page = .calendars
    return true
  }
}

extension Session {
  /// Returns the reason that was typed for a decision about a calendar, which has to have one.
  func decisionReason(_ form: Form) throws(FormFault) -> String {
    let reason = form.value("reason").trimmed
    guard !reason.isEmpty else { throw FormFault(field: "reason", text: wording.emptyDecision) }
    return reason
  }
}

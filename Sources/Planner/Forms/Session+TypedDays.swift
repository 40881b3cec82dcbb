import RoadmapEngine
import Wording

extension Session {
  /// Whether a typed day may be read with the day or with the month in front; forms read the day in front.
  func hasTwoReadings(_ text: String) -> Bool {
    if case .either = WrittenDay.typed(text.trimmed, today: document.today, order: nil) { true } else { false }
  }

  /// The form with the first day that has two readings written out as it was understood; nil where there is none left to show.
  func confirmingDay(_ form: Form) -> Form? {
    for place in form.fields.indices where form.fields[place].aid == .day && form.fields[place].isChanged {
      let typed = form.fields[place].value.trimmed
      guard hasTwoReadings(typed),
        let day = DayExpression(typed).read(today: document.today, order: .dmy, working: { _ in nil }).day
      else { continue }
      var form = form
      form.focus = place
      form.take(day.description)
      form.fault = wording.understood(typed, as: day)
      return form
    }
    return nil
  }
}

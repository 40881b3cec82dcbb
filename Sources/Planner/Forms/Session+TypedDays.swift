import RoadmapEngine
import Wording

extension Session {
  /// Checks whether a typed date may be read with the day or with the month first. Forms read the day first.
  func hasTwoReadings(_ text: String) -> Bool {
    if case .either = WrittenDay.typed(text.trimmed, today: document.today, order: nil) { true } else { false }
  }

  /// Returns the form with the first ambiguous date replaced by its day; nil where none is ambiguous. The person sees the day and saves
  /// again.
  func confirmingDay(_ form: Form) -> Form? {
    for index in form.fields.indices where form.fields[index].aid == .day && form.fields[index].isChanged {
      let typed = form.fields[index].value.trimmed
      guard hasTwoReadings(typed),
        let day = DayExpression(typed).read(today: document.today, order: .dmy, working: { _ in nil }).day
      else { continue }
      var form = form
      form.focus = index
      form.take(day.description)
      form.fault = wording.understood(typed, as: day)
      return form
    }
    return nil
  }
}

import RoadmapEngine

/// A day that begins while the planner is open.
extension Session {
  /// Works with another day from now on: everything that is shown, and what the next key writes. What was typed stays as it is.
  package mutating func begin(_ day: Day) {
    let former = document.today
    guard day != former else { return }
    document.begin(day)
    portfolio = Portfolio()
    switch layer {
    case .form(let form): layer = .form(checked(atNewDay(form)))
    case .day(var picker, let form):
      picker.begin(day, after: former)
      layer = .day(picker, over: checked(atNewDay(form)))
    case .pick(let list, let form): layer = .pick(list, over: atNewDay(form))
    default: break
    }
    settle()
  }

  /// A form whose proposals are those of today, where nobody has typed over them.
  private func atNewDay(_ form: Form) -> Form {
    guard form.purpose == .newRoadmap else { return form }
    var form = form
    for field in newRoadmapForm().fields {
      if let place = form.fields.firstIndex(where: { $0.key == field.key }) { form.fields[place].rebase(on: field) }
    }
    return form
  }
}

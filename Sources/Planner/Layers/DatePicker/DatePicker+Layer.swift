import Canvas
import RoadmapEngine

extension DatePicker: Layer {
  var takesText: Bool { true }

  func press(_ key: Key, in session: inout Session) -> [Effect] { session.pickingDay(key, self) }
  func paste(_ text: String, in session: inout Session) { session.paste(text, self) }

  /// Selects the day at a cell of the screen, and takes it where it is selected already.
  func click(_ x: Int, _ y: Int, in session: inout Session) -> [Effect] {
    guard var form = session.layers.form, let day = session.day(at: x, y, of: self, for: form) else { return [] }
    var picker = self
    if picker.point(at: day) { return picker.keys.key(of: .take).map { session.pickingDay($0, picker) } ?? [] }
    form.take(day.description)
    session.show(picker, over: form)
    return []
  }

  func begun(after former: Day, in session: Session) -> any Layer {
    var picker = self
    picker.begin(session.document.today, after: former)
    return picker
  }

  func draw(in session: Session, _ layout: PageLayout, _ frame: inout Frame) {
    if let form = session.layers.form { session.draw(self, of: form, &frame) }
  }
}

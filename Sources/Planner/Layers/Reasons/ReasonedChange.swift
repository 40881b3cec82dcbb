import Canvas
import RoadmapEngine
import Wording

/// A change that moves deadlines, made from the form below. Its reason may be empty.
struct ReasonedChange: ReasonedAct {
  let change: Change
  let name: String
  /// The row that is selected once the change is made.
  let selects: Row.Identity?

  var doing: KeyWords { KeyWords(en: "keeps it with the change", fr: "le garde avec la modification", ar: "لحفظه مع التعديل") }

  func title(in session: Session) -> String { session.wording.reasonTitle }

  func lines(columns: Int, in session: Session) -> [(text: String, role: Role)] {
    [(session.wording.summary(change, in: session.workspace), .dim)]
  }

  func carryOut(because reason: String, in session: inout Session) -> [Effect] {
    var change = change
    change.reason = reason
    if let form = session.layers.filledForm { session.layers.show(form) }
    return session.confirm(change, name: name, selects: selects)
  }

  func fill(_ form: inout Form, _ reason: String) { form.reason = reason }
}

import Canvas
import RoadmapEngine
import Wording

/// An act of which a person is asked for the reason before it is done.
protocol ReasonedAct: Sendable {
  /// Says in the hint what Enter does.
  var doing: KeyWords { get }

  /// Returns the title of the window.
  func title(in session: Session) -> String
  /// Returns what the act does, as lines above that of the reason.
  /// - Parameter columns: the width of a line.
  func lines(columns: Int, in session: Session) -> [(text: String, role: Role)]
  /// Does the act, or refuses an empty reason.
  func carryOut(because reason: String, in session: inout Session) -> [Effect]
  /// Fills a reason that is not taken over yet into the form below.
  func fill(_ form: inout Form, _ reason: String)
}

extension ReasonedAct {
  func fill(_ form: inout Form, _ reason: String) {}
}

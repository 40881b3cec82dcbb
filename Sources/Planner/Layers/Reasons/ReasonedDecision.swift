import Canvas
import Editor
import RoadmapEngine
import Wording

/// A decision on a contested value. Its reason may be empty.
struct ReasonedDecision: ReasonedAct {
  private let decision: Decision
  /// The lines of the window: the contested value, the change of the value, and the effect on dates.
  private let told: [String]

  init(_ decision: Decision, in session: Session) {
    self.decision = decision
    let (wording, conflict) = (session.wording, decision.conflict)
    let what = "\(wording.subject(of: conflict, in: session.workspace)) \(session.glyphs.separator) \(wording.name(ofAtom: conflict.atom))"
    let effects = ConflictEffects(conflict, [conflict.inForce, decision.value], in: session.document)
    told = [
      what, "\(wording.text(conflict.inForce)) \(session.glyphs.arrow) \(wording.text(decision.value))",
      session.effect(of: 1, in: effects) ?? wording.noDateMoves,
    ]
  }

  var doing: KeyWords { KeyWords(en: "decides", fr: "tranche", ar: "للحسم") }

  func title(in session: Session) -> String { session.wording.decisionReason }

  func lines(columns: Int, in session: Session) -> [(text: String, role: Role)] {
    told.enumerated().map { ($0.element, $0.offset == told.count - 1 ? .notice : .text) }
  }

  func carryOut(because reason: String, in session: inout Session) -> [Effect] {
    var decision = decision
    decision.change.reason = reason
    return session.make(decision)
  }
}

import Canvas
import RoadmapEngine
import Wording

/// A refusal of a proposal, whose reason the next packet brings to the other party. It needs one.
struct ReasonedRefusal: ReasonedAct {
  let proposal: Proposal

  var doing: KeyWords { .refuses }

  func title(in session: Session) -> String { session.wording.refusalReason }

  func lines(columns: Int, in session: Session) -> [(text: String, role: Role)] {
    TextWidth.wrap(session.wording.proposal(proposal, in: session.workspace), columns: columns, most: 6).map { ($0, .text) }
  }

  func carryOut(because reason: String, in session: inout Session) -> [Effect] {
    guard !reason.isEmpty else {
      session.warn(session.wording.reasonWanted.sentence)
      return []
    }
    return session.answer([proposal], .refuse(reason: reason))
  }
}

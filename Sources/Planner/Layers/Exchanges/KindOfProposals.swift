import Canvas
import RoadmapEngine
import Wording

/// The question whether to take all proposals of one kind, each of which it names.
struct KindOfProposals: ScrolledWindow {
  let proposals: [Proposal]
  var top = 0

  init(_ proposals: [Proposal]) { self.proposals = proposals }

  var keys: [KeyRow<Confirmation>] { Confirmation.keys }

  func press(_ key: Key, in session: inout Session) -> [Effect] {
    switch keys.act(of: key) {
    case .make:
      session.layers.pop()
      return session.answer(proposals, .take)
    case .back: session.layers.pop()
    case .scroll(let scroll): self.scroll(scroll, in: &session)
    case nil: session.warn(session.wording.hint(keys))
    }
    return []
  }

  func title(in session: Session) -> String {
    session.wording.takesKind(proposals.first.map { session.wording.word($0.kind) } ?? "", proposals.count)
  }

  func lines(in session: Session, columns: Int) -> [Line] {
    proposals.flatMap { proposal in
      TextWidth.wrap(session.wording.proposal(proposal, in: session.workspace), columns: columns).map { ($0, 0, .text) }
    }
  }
}

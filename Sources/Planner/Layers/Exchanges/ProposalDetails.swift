import Canvas
import RoadmapEngine
import Wording

/// A proposal in full, with every deadline that follows. One key takes it, another one refuses it.
struct ProposalDetails: ScrolledWindow {
  let proposal: Proposal
  var top = 0

  enum Act: Hashable, Sendable { case take, refuse, back, scroll(Scroll) }

  let keys: [KeyRow<Act>] = {
    let rows: [KeyRow<Act>] = [
      KeyRow([.character("t")], .take, KeyWords(en: "takes it", fr: "accepte", ar: "للقبول")),
      KeyRow([.character("r")], .refuse, .refuses),
      KeyRow([.escape, .control("c"), .character("q"), .enter], .back, .goesBack),
    ]
    return rows + Scroll.keys.map { KeyRow($0.keys, .scroll($0.act)) }
  }()

  init(_ proposal: Proposal) { self.proposal = proposal }

  func press(_ key: Key, in session: inout Session) -> [Effect] {
    switch keys.act(of: key) {
    case .take:
      session.layers.pop()
      return session.takeProposal()
    case .refuse:
      session.layers.pop()
      return session.refuseProposal()
    case .back: session.layers.pop()
    case .scroll(let scroll): self.scroll(scroll, in: &session)
    case nil: session.warn(session.wording.hint(keys))
    }
    return []
  }

  func title(in session: Session) -> String { session.title(of: proposal) }

  func lines(in session: Session, columns: Int) -> [Line] {
    session.lines(of: proposal, session.memories.proposals.shown?.effects, columns: columns)
  }
}

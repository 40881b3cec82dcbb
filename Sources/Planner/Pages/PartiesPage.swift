import Canvas
import RoadmapEngine
import StatusViews
import Wording

/// The page of the parties and their bodies.
struct PartiesPage: PageModel {
  var kind: Page.Kind { .parties }
  var command: CommandName { .parties }
  var parent: Page? { .portfolio }
  var isSearchedByWords: Bool { true }

  func rows(in session: Session) -> [Row] { session.partyRows() }
  func draw(in session: Session, _ layout: PageLayout, _ frame: inout Frame) { session.drawParties(layout, &frame) }
  func emptyText(in session: Session) -> String { session.wording.noPartiesYet(adds: session.markedKey(of: .add)) }
  func nothingSelected(in session: Session) -> String { session.wording.selectParty }
  func add(in session: inout Session) { session.open(session.partyForm(nil)) }
}

extension Session {
  fileprivate func partyRows() -> [Row] {
    let filter = FoldedText(filter)
    return workspace.parties.filter { party in
      party.name.wordings.contains { FoldedText($0.text).contains(filter) } || FoldedText(party.id.text).contains(filter)
    }.flatMap { party in [.party(party.id)] + party.bodies.map { .body(party.id, $0.id) } }
  }

  func drawParties(_ layout: PageLayout, _ frame: inout Frame) {
    let nameX = 14
    let kindX = max(nameX + 20, width * 3 / 5)
    frame.put(wording.labelID, x: 2, y: layout.heads.y, .tableHead)
    frame.put(wording.labelName, x: nameX, y: layout.heads.y, .tableHead)
    frame.put(wording.label("kind"), x: kindX, y: layout.heads.y, .tableHead, width: 14)
    frame.put(wording.labelCalendar, x: kindX + 16, y: layout.heads.y, .tableHead, width: 12)
    for (index, row, y) in visibleRows {
      switch row {
      case .party(let id):
        guard let party = workspace[id] else { continue }
        frame.put(id.text, x: 2, y: y, .title, width: nameX - 3)
        frame.put(
          archivedMark(party.isArchived) + wording.text(party.name), x: nameX, y: y, party.isArchived ? .dim : .title,
          width: kindX - nameX - 1)
        frame.put(wording.word(party.kind), x: kindX, y: y, .text, width: 15)
        frame.put(party.calendar?.text ?? id.text, x: kindX + 16, y: y, .text, width: width - kindX - 17)
      case .body(let party, let id):
        guard let body = workspace[party]?.bodies.first(where: { $0.id == id }) else { continue }
        frame.put(id.text, x: 4, y: y, .dim, width: nameX - 5)
        let names = [body.short, body.name].compactMap { $0 }.map { wording.text($0) }
        frame.put(
          archivedMark(body.isArchived) + names.joined(separator: " · "), x: nameX, y: y, body.isArchived ? .dim : .text,
          width: kindX - nameX - 1)
        frame.put(body.contact, x: kindX, y: y, .dim, width: width - kindX - 1)
      default: continue
      }
      mark(index, Rect(x: 0, y: y, width: width, height: 1), name: nameX..<max(nameX, kindX - 1), &frame)
    }
  }
}

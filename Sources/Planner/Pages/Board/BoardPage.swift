import Canvas
import RoadmapEngine
import StatusViews
import Wording

/// The page of the board: steps as cards, in a column for each status, owner or health.
struct BoardPage: StepListModel {
  let roadmap: Roadmap.ID?

  var kind: Page.Kind { .board }
  var command: CommandName { .board }

  func rows(in session: Session) -> [Row] { session.boardRows(of: roadmap) }
  func areas(of page: Rect, in session: Session) -> PageAreas { PageAreas(body: page) }
  func takeRows(in session: inout Session) { session.takeColumns() }
  func settle(in session: inout Session) { session.settleBoard() }
  func draw(in session: Session, _ layout: PageLayout, _ frame: inout Frame) { session.drawBoard(layout, &frame) }
  func row(at x: Int, _ y: Int, in session: Session) -> Int? { session.cardSpots.first { $0.rect.contains(x: x, y: y) }?.index }
  func emptyText(in session: Session) -> String { session.wording.nothingOnBoard }

  func move(_ rows: Int, in session: inout Session) {
    session.moveOnBoard(rows)
    session.followRange()
  }

  static let commands: [Command] = [
    Command(.previousColumn, [.left, .character("h")], on: [.board]) { $0.moveColumn(-1) },
    Command(.nextColumn, [.right, .character("l")], on: [.board], hint: 11) { $0.moveColumn(1) },
    Command(.cardBack, [.modified(.shift, .left), .character("H")], on: [.board], unless: { $0.obstacleToCard }) { $0.moveCard(-1) },
    Command(.cardOn, [.modified(.shift, .right), .character("L")], on: [.board], hint: 12, unless: { $0.obstacleToCard }) {
      $0.moveCard(1)
    },
    Command(.group, [.character("O")], on: [.board], hint: 13) { $0.groupBoard() },
  ]
}

extension CommandName {
  static let previousColumn = CommandName(en: "column before", fr: "colonne précédente", ar: "العمود السابق")
  static let nextColumn = CommandName(en: "next column", fr: "colonne suivante", ar: "العمود التالي")
  static let cardBack = CommandName(en: "back a status", fr: "état précédent", ar: "الحالة السابقة")
  static let cardOn = CommandName(en: "next status", fr: "état suivant", ar: "الحالة التالية")
  static let group = CommandName(en: "group", fr: "regrouper", ar: "تجميع", others: "sort owner health trier فرز")
}

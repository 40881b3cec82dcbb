import Canvas
import Library
import RoadmapEngine
import Testing

@testable import Planner

/// The board: cards in columns.
@Suite struct BoardTests {
  private static func columns(_ planner: PlannerFixture) -> [Board.Key: [StepEntry]] {
    Dictionary(
      uniqueKeysWithValues: planner.session.memories.board.columns.map { column in
        (column.key, column.rows.compactMap { if case .entry(let entry) = planner.session.rows[$0] { entry } else { nil } })
      })
  }

  @Test func `every step of the roadmap stands in the column of its status, what is blocked apart`() {
    var planner = PlannerFixture()
    planner.press("<enter>4")
    let columns = Self.columns(planner)
    let steps = planner.session.workspace[Roadmap.ID("ne-ly-labour")]?.steps ?? []
    #expect(columns.values.reduce(0) { $0 + $1.count } == steps.count)
    #expect(columns[.done]?.count == steps.count { $0.status == .done })
    #expect(columns[.blocked]?.count == steps.count { !$0.isFinished && $0.blocked != nil })
    let days = columns[.planned]?.map { $0.day ?? .last } ?? []
    #expect(days == days.sorted() && days.count > 5)
  }

  @Test func `right and left go from column to column, up and down stay in theirs`() {
    var planner = PlannerFixture()
    planner.press("<enter>4")
    let first = planner.session.memories.board.columnIndex(of: planner.session.cursor.selected)
    planner.press("l")
    #expect(planner.session.memories.board.columnIndex(of: planner.session.cursor.selected) == (first ?? 0) + 1)
    planner.press("jjjjjjjjjj")
    #expect(planner.session.memories.board.columnIndex(of: planner.session.cursor.selected) == (first ?? 0) + 1)
    planner.press("h")
    #expect(planner.session.memories.board.columnIndex(of: planner.session.cursor.selected) == first)
    planner.press("<end>")
    #expect(planner.session.cursor.selected == (planner.session.memories.board.columns.first?.rows.last ?? -1))
  }

  @Test func `a card that moves takes the next status, as the status field would, and the selection goes along`() {
    var planner = PlannerFixture()
    planner.press("<enter>4l")
    let reference = planner.session.selectedReference
    planner.press("L")
    let step = planner.step(reference?.step.text ?? "")
    #expect(step?.status == .done && step?.finished == planner.session.document.today)
    #expect(planner.session.selectedReference == reference && planner.saves.count == 1)
    planner.press("L")
    #expect(planner.saves.count == 1, "there is no status behind done")
    planner.press("H")
    #expect(planner.step(reference?.step.text ?? "")?.status == .active)
    planner.press("uu")
    #expect(planner.session.workspace.roadmaps == Library.sample.roadmaps)
  }

  @Test func `a blocked card goes back to where it was, no longer blocked`() {
    var planner = PlannerFixture()
    planner.press("<enter>4ll")
    let reference = planner.session.selectedReference
    let before = planner.step(reference?.step.text ?? "")
    #expect(before?.blocked != nil)
    planner.press("H")
    let after = planner.step(reference?.step.text ?? "")
    #expect(after?.blocked == nil && after?.status == before?.status)
  }

  @Test func `grouped by owner, a step stands with every party that owns it, and cards do not move`() {
    var planner = PlannerFixture()
    planner.press("<enter>4O")
    let columns = Self.columns(planner)
    for step in planner.session.workspace[Roadmap.ID("ne-ly-labour")]?.steps ?? [] where !step.isFinished {
      for owner in step.owners where owner.party != Party.every {
        #expect(columns[.party(owner.party)]?.contains { $0.reference.step == step.id } ?? false)
      }
    }
    planner.press("L")
    #expect(planner.saves.isEmpty)
    planner.press("O")
    #expect(planner.session.memories.board.columns.contains { $0.key == .health(.late) })
  }

  @Test func `a range of marks follows the cards of a column, and the next command acts on all of them`() {
    var planner = PlannerFixture()
    planner.press("<enter>4lvj")
    let marked = planner.session.targets
    #expect(marked.count == 2 && planner.text.contains("2 marked"))
    planner.press("x")
    #expect(marked.allSatisfy { planner.step($0.step.text)?.status == .done } && planner.saves.count == 1)
  }

  @Test func `all marked cards move in one act that says how many they were, and one undo brings them back`() {
    var planner = PlannerFixture()
    planner.press("<enter>4 l ")
    let marked = planner.session.targets
    let before = marked.map { planner.step($0.step.text) }
    #expect(Set(before.map { $0?.status }).count == 2)
    planner.press("<s-right>")
    #expect(zip(before, marked).allSatisfy { $0?.status != planner.step($1.step.text)?.status } && planner.saves.count == 1)
    #expect(planner.text.contains("2 steps: one column on"))
    planner.press("u")
    #expect(marked.map { planner.step($0.step.text) } == before)
    planner.press("<esc>l<home>vjL")
    #expect(planner.text.contains("2 steps: done") && planner.saves.count == 3)
  }

  @Test func `columns that do not fit scroll, and only cards that are seen are drawn`() {
    var planner = PlannerFixture(width: 60, height: 16)
    planner.press("4")
    #expect(planner.text.contains("2 ▶") && planner.session.cardSpots.count < 20)
    planner.press("lll")
    #expect(planner.text.contains("◀ "))
    let spots = planner.session.cardSpots
    #expect(spots.contains { $0.index == planner.session.cursor.selected })
    let card = spots.first { $0.index != planner.session.cursor.selected }
    planner.handle(.mouse(Mouse(.press, x: (card?.rect.x ?? 0) + 2, y: card?.rect.y ?? 0)))
    #expect(planner.session.cursor.selected == card?.index)
  }

  @Test func `Enter goes to the step, and Esc back to the steps of the roadmap`() {
    var planner = PlannerFixture()
    planner.press("<enter>4l")
    let reference = planner.session.selectedReference
    planner.press("<enter>")
    #expect(planner.session.page == .steps(Roadmap.ID("ne-ly-labour")) && planner.session.selectedReference == reference)
    planner.press("gb<esc>")
    #expect(planner.session.page == .steps(Roadmap.ID("ne-ly-labour")))
  }
}

import Canvas
import Editor
import RoadmapEngine
import Testing
import Wording

@testable import Planner

/// Dragging the bars of the timeline: the mouse, the picture meanwhile, the question, and the plan after it.
@Suite struct DraggingTests {
  /// Returns the first and the last column of the bar of the selected step, and its line.
  private func bar(_ planner: PlannerFixture) throws -> (first: Int, last: Int, y: Int) {
    let session = planner.session
    let (roadmap, step) = try #require(session.selectedStep)
    let bar = try #require(session.source.bar(roadmap, step))
    let cells = session.timelineAxis.cells(from: bar.start, through: bar.finish)
    let y = try #require(session.visibleRows.first { $0.index == session.cursor.selected }?.y)
    let x = session.layout.names + 1
    if bar.shape == .milestone { return (x + session.timelineAxis.cell(of: bar.start), x + session.timelineAxis.cell(of: bar.start), y) }
    return (x + cells.lowerBound, x + cells.upperBound - 1, y)
  }

  private func send(_ act: Mouse.Act, _ x: Int, _ y: Int, _ planner: inout PlannerFixture) {
    planner.handle(.mouse(Mouse(act, x: x, y: y)))
  }

  @Test func `a bar that is dragged shows how far, asks on release, and moves only then`() throws {
    var planner = TimelineKeyTests.planner(on: "model-contract", width: 120, height: 40)
    let (first, last, y) = try bar(planner)
    #expect(last > first)
    let before = planner.session.workspace.roadmaps
    send(.press, first, y, &planner)
    send(.drag, first + 1, y, &planner)
    send(.drag, first + 2, y + 3, &planner)
    // The bar stands two weeks later, and the line below says how far that is.
    #expect(planner.text.contains("+10 working days: starts on 11 Dec 2026 · Esc leaves it"), "\(planner.text)")
    #expect(
      planner.session.draggedBar(of: StepReference(Roadmap.ID("ne-ly-labour"), Step.ID("model-contract")))?.start == Day("2026-12-11"))
    #expect(planner.session.workspace.roadmaps == before && planner.saves.isEmpty)
    send(.release, first + 2, y + 3, &planner)
    #expect(
      planner.session.layers.top is DatesPreview && planner.text.contains("Move by +10 working days? Model employment contract"),
      "\(planner.text)")
    #expect(planner.session.workspace.roadmaps == before)
    var refused = planner
    refused.press("<esc>")
    #expect(refused.session.workspace.roadmaps == before && refused.session.layers.isEmpty && refused.saves.isEmpty)
    planner.press("<enter>")
    #expect(planner.step("model-contract")?.notBefore == Day("2026-12-11") && planner.saves.count == 1)
    #expect(planner.text.contains("Moved by +10 working days: Model employment contract"), "\(planner.text)")
    planner.press("u")
    #expect(planner.session.workspace.roadmaps == before)
  }

  @Test func `the end of a bar that is dragged changes the duration`() throws {
    var planner = TimelineKeyTests.planner(on: "model-contract", width: 120, height: 40)
    let (_, last, y) = try bar(planner)
    let before = try #require(planner.step("model-contract"))
    var pressed = planner
    pressed.press("<c-right><c-right>")
    send(.press, last, y, &planner)
    send(.drag, last + 2, y, &planner)
    #expect(planner.text.contains("working days: ends on"), "\(planner.text)")
    send(.release, last + 2, y, &planner)
    #expect(planner.text.contains("in all? Model employment contract") && planner.step("model-contract") == before, "\(planner.text)")
    planner.press("<enter>")
    let after = try #require(planner.step("model-contract"))
    #expect(after.workingDays > before.workingDays && after.notBefore == before.notBefore && after.on == before.on)
    #expect(abs(after.workingDays - (pressed.step("model-contract")?.workingDays ?? 0)) <= 1)
    // Farther to the left than its beginning, it still has a day.
    let (first, end, line) = try bar(planner)
    send(.press, end, line, &planner)
    send(.drag, first - 5, line, &planner)
    send(.release, first - 5, line, &planner)
    planner.press("<enter>")
    #expect(planner.step("model-contract")?.workingDays == 1)
  }

  @Test func `Esc, another key, and a release where the drag began leave the bar`() throws {
    let start = TimelineKeyTests.planner(on: "model-contract", width: 120, height: 40)
    let (first, _, y) = try bar(start)
    var held = start
    send(.press, first, y, &held)
    send(.drag, first + 3, y, &held)
    var escaped = held
    escaped.handle(.key(.escape))
    #expect(escaped.session.page.kind == .timeline && escaped.session.mouseState.drag == nil)
    send(.release, first + 3, y, &escaped)
    var returned = held
    send(.drag, first, y, &returned)
    send(.release, first, y, &returned)
    for planner in [escaped, returned] {
      #expect(planner.session.layers.isEmpty && planner.session.workspace.roadmaps == start.session.workspace.roadmaps)
      #expect(planner.session.page.kind == .timeline)
    }
    var typed = held
    typed.press("?")
    #expect(typed.session.layers.top is HelpList && typed.session.mouseState.drag == nil)
    send(.release, first + 3, y, &typed)
    #expect(typed.session.layers.top is HelpList && typed.session.workspace.roadmaps == start.session.workspace.roadmaps)
    var resized = held
    resized.handle(.resize(width: 90, height: 30))
    #expect(resized.session.mouseState.drag == nil)
  }

  @Test func `a click on a bar selects it, and on that of the selected row does what Enter does`() throws {
    let start = TimelineKeyTests.planner(on: "model-contract", width: 120, height: 40)
    let (first, _, y) = try bar(start)
    var other = start
    other.press("j")
    send(.press, first, y, &other)
    send(.release, first, y, &other)
    #expect(other.session.selectedReference?.step == Step.ID("model-contract") && other.session.page.kind == .timeline)
    var (clicked, entered) = (other, other)
    send(.press, first, y, &clicked)
    send(.release, first, y, &clicked)
    entered.handle(.key(.enter))
    #expect(clicked.session.frame() == entered.session.frame() && clicked.session.frame() != other.session.frame())
    // The second press of a double click on the selected bar finds what was opened.
    let opened = clicked.session.frame()
    send(.secondPress, first, y, &clicked)
    send(.release, first, y, &clicked)
    #expect(clicked.session.frame() == opened)
  }

  @Test func `a step that may not be moved says why, as the key does`() throws {
    let all = TimelineKeyTests.planner(on: "session-1", width: 120, height: 40)
    let steps = try #require(all.session.workspace[Roadmap.ID("ne-ly-labour")]?.steps)
    var reasons: Set<String> = []
    for step in steps {
      var planner = TimelineKeyTests.planner(on: step.id.text, width: 120, height: 40)
      guard planner.session.selectedReference?.step == step.id, let obstacle = planner.session.obstacleToShifting,
        let (roadmap, index) = planner.session.selectedStep, planner.session.source.bar(roadmap, index) != nil
      else { continue }
      let (first, _, y) = try bar(planner)
      send(.press, first, y, &planner)
      guard planner.session.mouseState.drag?.part == .whole else { continue }
      send(.drag, first + 1, y, &planner)
      #expect(planner.session.message?.text == obstacle && planner.session.mouseState.drag == nil)
      send(.release, first + 1, y, &planner)
      #expect(planner.session.layers.isEmpty && planner.saves.isEmpty)
      reasons.insert(obstacle)
    }
    #expect(reasons.count >= 2, "\(reasons)")
  }

  @Test func `a bar that only links hold says what holds it where it is dragged to an earlier day`() throws {
    var planner = TimelineKeyTests.planner(on: "model-contract", width: 120, height: 40)
    let (first, _, y) = try bar(planner)
    send(.press, first, y, &planner)
    send(.drag, first - 2, y, &planner)
    #expect(planner.text.contains("-"))
    send(.release, first - 2, y, &planner)
    #expect(planner.session.layers.isEmpty && planner.text.contains("It cannot start earlier: its end waits for 4.3"), "\(planner.text)")
  }

  @Test func `an agreed day is dragged along, in each language and at each scale`() throws {
    for language in Language.allCases {
      for zoom in ["", "+", "++", "+++", "-", "--"] {
        var planner = PlannerFixture(width: 120, height: 40, language: language)
        planner.press("<enter>")
        planner.session.select(.step(Step.ID("session-1")))
        planner.press("3" + zoom)
        let (first, _, y) = try bar(planner)
        guard planner.session.layout.list.contains(x: first, y: y) else { continue }
        let before = try #require(planner.step("session-1")?.on)
        send(.press, first, y, &planner)
        let cells = zoom == "+++" ? 6 : 2
        send(.drag, first + cells, y, &planner)
        #expect(planner.session.dragStatus != nil)
        let status = planner.session.dragStatus?.text.prefix(12) ?? ""
        #expect(planner.text.contains(status), "\(planner.text)")
        send(.release, first + cells, y, &planner)
        #expect(planner.session.layers.top is DatesPreview, "\(zoom)\n\(planner.text)")
        planner.press("<enter>")
        #expect(try #require(planner.step("session-1")?.on) > before, "\(zoom)\n\(planner.text)")
      }
    }
  }
}

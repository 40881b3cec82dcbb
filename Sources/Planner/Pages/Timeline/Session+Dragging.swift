import Canvas
import Editor
import RoadmapEngine
import StatusViews
import Wording

/// Dragging the bars of the timeline: a bar moves its step, the end of a bar changes the duration. Nothing is changed before the person has
/// answered a question.
extension Session {
  /// Takes hold of the bar at a cell of the screen, whose row is then selected.
  /// - Returns: whether a bar is there.
  mutating func holdBar(at x: Int, _ y: Int) -> Bool {
    guard case .timeline(let id) = page, let row = listRow(at: x, y), case .step(let index, let step, _, _) = rows[row],
      let roadmap = workspace.roadmaps.firstIndex(where: { $0.id == id }), let bar = source.bar(roadmap, index)
    else { return false }
    let axis = timelineAxis
    let cell = x - layout.names - 1
    let cells = axis.cells(from: bar.start, through: bar.finish)
    guard bar.shape == .milestone ? cell == axis.cell(of: bar.start) : cells.contains(cell) else { return false }
    let isEnd = bar.shape == .bar && cells.count > 1 && cell == axis.lastCell(of: bar.finish)
    let wasSelected = row == cursor.selected
    select(row)
    mouseState.drag = BarDrag(StepReference(id, step), isEnd ? .end : .whole, at: cell, wasSelected: wasSelected)
    return true
  }

  /// Drags the held bar to a column of the screen, or says why its step may not be moved and lets go of it.
  mutating func dragBar(to x: Int) {
    guard var drag = mouseState.drag, dragged != nil else { return }
    drag.move(to: min(max(x - layout.names - 1, 0), layout.bars - 1))
    mouseState.drag = drag
    guard drag.hasMoved else { return }
    message = nil
    guard let obstacle = drag.part == .end ? obstacleToStretching : obstacleToShifting else { return }
    mouseState.drag = nil
    warn(obstacle)
  }

  /// Lets go of the held bar. Where it has been dragged, the move is shown and asked for; where it has not, this is the end of a click on its row.
  mutating func releaseBar() -> [Effect] {
    guard let drag = mouseState.drag else { return [] }
    let dragged = dragged
    mouseState.drag = nil
    guard let dragged else { return [] }
    if drag.hasMoved {
      if drag.cell != drag.origin { ask(dragged, drag) }
      return []
    }
    guard drag.wasSelected else { return [] }
    mouseState.hasOpened = true
    message = nil
    return open()
  }

  /// Lets go of the held bar at any input but that of the mouse; nothing is moved.
  /// - Returns: whether the input did nothing else.
  mutating func letsGo(at event: Event) -> Bool {
    switch event {
    case .mouse, .tick, .focused, .filesChanged: return false
    default: break
    }
    guard let drag = mouseState.drag else { return false }
    mouseState.drag = nil
    guard drag.hasMoved, case .key(let key) = event else { return false }
    return BarDrag.keys.act(of: key) == .letGo
  }

  // MARK: Where it is dragged to

  /// The day that is dragged and the day to which it is dragged.
  private struct DraggedDay {
    let roadmap: Int
    let index: Int
    /// The agreed day or the start of the step or, where its end is dragged, its finish.
    let from: Day
    let to: Day
  }

  /// The days of the held bar; nil where its step is not selected any more or has no dates.
  private var dragged: DraggedDay? {
    guard let drag = mouseState.drag, page.kind == .timeline, layers.isEmpty, selectedReference == drag.step,
      let (roadmap, index) = selectedStep
    else { return nil }
    let dates = schedule.dates(roadmap: roadmap, step: index)
    guard let from = drag.part == .end ? dates.finish : workspace.roadmaps[roadmap].steps[index].on ?? dates.start,
      let asked = day(from, draggedBy: drag)
    else { return nil }
    // A step starts on a working day, as it does when keys move it.
    let direction = asked < from ? -1 : 1
    let to = drag.part == .end || asked == from ? asked : workingDay(asked, direction, roadmap, index)
    return to.map { DraggedDay(roadmap: roadmap, index: index, from: from, to: $0) }
  }

  private func day(_ day: Day, draggedBy drag: BarDrag) -> Day? {
    let axis = timelineAxis
    if case .months = axis.scale { return axis.scale.moving(day, by: drag.cell - drag.origin) }
    return day.adding(days: axis.days(at: drag.cell).first.days(since: axis.days(at: drag.origin).first))
  }

  /// Returns the bar of a step as it would be where it is dragged to; nil for a step that is not dragged.
  func draggedBar(of step: StepReference) -> Report.Bar? {
    guard let drag = mouseState.drag, drag.hasMoved, drag.step == step, let dragged, let bar = source.bar(dragged.roadmap, dragged.index)
    else { return nil }
    let days = dragged.to.days(since: dragged.from)
    let start = drag.part == .end ? bar.start : bar.start.adding(days: days) ?? bar.start
    let finish = bar.finish.adding(days: days) ?? bar.finish
    return Report.Bar(
      start: start, finish: max(start, finish), progress: bar.progress, shape: bar.shape, isCritical: bar.isCritical, isDone: bar.isDone,
      deadline: bar.deadline)
  }

  /// What the line of messages says while a bar is dragged: how far, to which day, and the key that leaves it; nil while none is.
  var dragStatus: KeyedText? {
    guard let drag = mouseState.drag, drag.hasMoved, let dragged else { return nil }
    let words =
      drag.part == .end
      ? wording.dragged(endBy: stretch(dragged)?.more ?? 0, to: dragged.to) : wording.dragged(by: workingDays(dragged), to: dragged.to)
    return "\(words) · \(wording.hint(BarDrag.keys))"
  }

  private func workingDays(_ dragged: DraggedDay) -> Int {
    schedule.workingDays(from: dragged.from, to: dragged.to, roadmap: dragged.roadmap, step: dragged.index)
  }

  private func stretch(_ dragged: DraggedDay) -> Stretch? {
    stretch(dragged.roadmap, dragged.index, from: dragged.from, to: dragged.to)
  }

  // MARK: Asking

  private mutating func ask(_ dragged: DraggedDay, _ drag: BarDrag) {
    if drag.part == .end { askToStretch(dragged, drag.step) } else { askToShift(dragged, drag.step) }
  }

  private mutating func askToStretch(_ dragged: DraggedDay, _ step: StepReference) {
    guard let stretch = stretch(dragged) else { return warn(dragged.to < dragged.from ? wording.isShortest : wording.noFurther) }
    let name = name(of: [step])
    ask(
      stretch.change(of: step, in: workspace), title: wording.asksToStretch(name, by: stretch.more, to: stretch.all),
      name: wording.stretched(name, by: stretch.more, to: stretch.all))
  }

  private mutating func askToShift(_ dragged: DraggedDay, _ step: StepReference) {
    let days = dragged.to.days(since: dragged.from)
    guard days != 0, let distance = ShiftDistance("\(days > 0 ? "+" : "")\(days)d") else { return say(wording.nothingToChange) }
    do throws(StepShift.Fault) {
      let shift = try document.shifting([step], by: distance, movesDeadlines: false)
      guard !shift.moved.isEmpty else { return warn(cannotBeEarlier(dragged.roadmap, dragged.index)) }
      let words = wording.dragDistance(workingDays(dragged))
      ask(shift.change, title: wording.asksToShift(name(of: [step]), by: words), name: told(shift, words))
    } catch { warn(text(of: error)) }
  }

  /// Shows every date that a change would move, and asks whether to make it.
  /// - Parameter name: what is said once it is made.
  private mutating func ask(_ change: Change?, title: String, name: String) {
    guard let change, !change.isEmpty else { return say(wording.nothingToChange) }
    if let loop = loop(in: change) { return warn(loop) }
    let moved = (try? document.review(change).moved) ?? []
    guard !moved.isEmpty else { return say(wording.nothingToChange) }
    layers.push(DatesPreview(change: change, name: name, title: title, moved: moved))
  }
}

import Canvas
import RoadmapEngine
import Wording

/// The list of the steps whose dates the last change has moved.
struct MovedDates: Layer {
  let steps: [MovedStep]
  /// The first line that is seen.
  var top = 0

  var keys: [KeyRow<Closing>] { Closing.keys }

  func press(_ key: Key, in session: inout Session) -> [Effect] {
    guard case .scroll(let scroll) = keys.act(of: key) else { return session.closeLayer(and: key) }
    session.layers.replaceTop(with: MovedDates(steps: steps, top: scroll.top(from: top, count: steps.count, half: session.height / 2)))
    return []
  }

  func draw(in session: Session, _ layout: PageLayout, _ frame: inout Frame) {
    let wording = session.wording
    session.draw(
      steps, top, title: wording.movedTitle(steps.count), hint: "\(wording.hint(keys)) · \(session.undoHint)", &frame)
  }
}

extension Session {
  /// Draws steps that have moved or would move, in a window.
  func draw(_ steps: [MovedStep], _ top: Int, title: String, hint: KeyedText, _ frame: inout Frame) {
    let rect = window(width: min(100, width - 6), height: steps.count + 2)
    frame.raise(rect)
    frame.box(rect, .borderFocus, glyphs.lines, title: title)
    let inner = rect.inset(columns: 1, rows: 1)
    for line in 0..<inner.height where steps.indices.contains(top + line) {
      draw(steps[top + line], x: inner.x + 1, y: inner.y + line, width: inner.width - 2, &frame)
    }
    frame.put(keyed: resolved(" \(hint) "), x: rect.x + 2, y: rect.y + rect.height - 1, .dim, width: rect.width - 4)
  }

  /// Draws the title of a step that has moved or would move, and its finish before and after.
  func draw(_ moved: MovedStep, x: Int, y: Int, width: Int, _ frame: inout Frame) {
    let shift = wording.shift(moved, workingDays: workingDays(of: moved))
    let room = max(10, width - TextWidth.columns(shift) - 1)
    let title = workspace[moved.step].map { wording.text($0.title) } ?? ""
    frame.put("\(moved.step.step) \(title)", x: x, y: y, .text, width: room)
    let isLater = (moved.after.finish ?? .last) > (moved.before.finish ?? .last)
    frame.put(shift, x: x + width - TextWidth.columns(shift), y: y, isLater ? .warning : .notice)
  }

  /// Returns by how many of its own working days the finish of a step moved; nil where a date is missing.
  private func workingDays(of moved: MovedStep) -> Int? {
    guard let before = moved.before.finish, let after = moved.after.finish, let id = moved.step.roadmap,
      let roadmap = workspace.roadmaps.firstIndex(where: { $0.id == id }),
      let step = workspace.roadmaps[roadmap].index(of: moved.step.step)
    else { return nil }
    return schedule.workingDays(from: before, to: after, roadmap: roadmap, step: step)
  }
}

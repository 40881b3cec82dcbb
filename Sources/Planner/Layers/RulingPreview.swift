import Canvas
import RoadmapEngine
import Wording

/// The question whether to make a decision about a calendar, with everything that it would move. It lies over the form of the decision.
struct RulingPreview: Layer {
  let change: Change
  let headline: String
  let moved: [MovedStep]
  let shifted: [ShiftedDeadline]
  var top = 0

  var keys: [KeyRow<Confirmation>] { Confirmation.keys }

  /// How many lines stand under the headline. Each list has a heading; where nothing moves, there is one line.
  var lineCount: Int {
    if moved.isEmpty, shifted.isEmpty { return 1 }
    return (shifted.isEmpty ? 0 : shifted.count + 1) + (moved.isEmpty ? 0 : moved.count + 1)
  }

  func press(_ key: Key, in session: inout Session) -> [Effect] { session.ruling(key, self) }
  func draw(in session: Session, _ layout: PageLayout, _ frame: inout Frame) { session.draw(self, &frame) }
}

extension Session {
  /// Asks whether to make a decision, and shows what it would move, even where that is nothing.
  mutating func preview(_ change: Change, headline: String) -> [Effect] {
    do throws(Conflict) {
      let review = try document.review(change)
      layers.push(RulingPreview(change: change, headline: headline, moved: review.moved, shifted: review.shiftedDeadlines))
    } catch {
      message = Message(text: wording.trouble(.conflict(error)).sentence, tone: .error)
    }
    return []
  }

  fileprivate mutating func ruling(_ key: Key, _ preview: RulingPreview) -> [Effect] {
    switch preview.keys.act(of: key) {
    case .make:
      layers.pop()
      return submit(preview.change, name: preview.headline, tells: false)
    case .back: layers.pop()
    case .scroll(let scroll):
      var preview = preview
      preview.top = scroll.top(from: preview.top, count: preview.lineCount, half: height / 2)
      layers.replaceTop(with: preview)
    case nil: warn(wording.hint(preview.keys))
    }
    return []
  }

  fileprivate func draw(_ preview: RulingPreview, _ frame: inout Frame) {
    let columns = min(100, width - 4)
    let headline = TextWidth.wrap(preview.headline, columns: columns - 4, most: max(1, height / 3))
    let rect = window(width: columns, height: headline.count + preview.lineCount + 2)
    frame.raise(rect)
    frame.box(rect, .borderFocus, glyphs.lines, title: wording.rulingTitle)
    let (head, inner) = rect.inset(columns: 2, rows: 1).splittingTop(headline.count)
    for (line, text) in headline.prefix(head.height).enumerated() { frame.put(text, x: head.x, y: head.y + line, .title) }
    let top = max(0, min(preview.top, preview.lineCount - inner.height))
    for line in 0..<inner.height where top + line < preview.lineCount {
      let (text, role) = self.line(top + line, of: preview)
      frame.put(text, x: inner.x, y: inner.y + line, role, width: inner.width)
    }
    frame.put(keyed: " \(wording.hint(preview.keys)) ", x: rect.x + 2, y: rect.maxY - 1, .dim, width: rect.width - 4)
  }

  /// Returns one line under the headline. A decision may move thousands of steps, so only the lines that are seen are made.
  private func line(_ number: Int, of preview: RulingPreview) -> (text: String, role: Role) {
    if preview.moved.isEmpty, preview.shifted.isEmpty { return (wording.nothingMoved, .done) }
    var index = number
    if !preview.shifted.isEmpty {
      if index == 0 { return (wording.deadlinesShifted(preview.shifted.count), .tableHead) }
      if index <= preview.shifted.count {
        let shifted = preview.shifted[index - 1]
        let isWorse = (shifted.after.health ?? .done) > (shifted.before.health ?? .done)
        return ("  \(wording.shifted(shifted))\(title(of: shifted.step))", isWorse ? .late : .text)
      }
      index -= preview.shifted.count + 1
    }
    if index == 0 { return (wording.finishesMoved(preview.moved.count), .tableHead) }
    guard preview.moved.indices.contains(index - 1) else { return ("", .text) }
    let moved = preview.moved[index - 1]
    let text = moved.before.finish == moved.after.finish ? wording.startMoved(moved) : wording.moved(moved)
    return ("  \(text)\(title(of: moved.step))", .text)
  }

  private func title(of reference: StepReference) -> String {
    guard let roadmap = reference.roadmap.flatMap({ workspace[$0] }), let step = roadmap[reference.step] else { return "" }
    return " \(glyphs.separator) \(wording.text(step.title))"
  }
}

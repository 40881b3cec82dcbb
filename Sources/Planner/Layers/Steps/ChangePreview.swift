import Canvas
import RoadmapEngine
import StatusViews
import Wording

/// The question whether to make a change of several steps. It tells what would change in each, and lies over the form of the change.
struct ChangePreview: Layer {
  let change: Change
  let name: String
  /// What would change in each step that changes, by its number and title.
  let changes: [(step: String, differences: [String])]
  /// How many steps the form is about.
  let count: Int
  var top = 0

  var keys: [KeyRow<Confirmation>] { Confirmation.keys }

  func press(_ key: Key, in session: inout Session) -> [Effect] { session.previewing(key, self) }

  func draw(in session: Session, _ layout: PageLayout, _ frame: inout Frame) { session.draw(self, &frame) }

  /// The lines of the window: a step, and below it what would change in it.
  fileprivate var lines: [(text: String, role: Role)] {
    changes.flatMap { change in [(change.step, Role.text)] + change.differences.map { ("  \($0)", Role.dim) } }
  }
}

extension Session {
  /// Returns the question whether to make a change of several steps.
  /// - Parameter steps: the steps that the form is about, of which some may stay as they are.
  func preview(of change: Change, to steps: [StepReference], name: String) -> ChangePreview {
    var titles = NumberedTitles(source)
    let changes = change.edits.compactMap { edit -> (step: String, differences: [String])? in
      guard case .step(let id, let before, let after?, _) = edit else { return nil }
      let roadmap = workspace.roadmaps.firstIndex { $0.id == id } ?? 0
      return (titles.title(StepReference(id, after.id), from: roadmap), wording.differences(before, after))
    }
    return ChangePreview(change: change, name: name, changes: changes, count: steps.count)
  }

  fileprivate mutating func previewing(_ key: Key, _ preview: ChangePreview) -> [Effect] {
    switch preview.keys.act(of: key) {
    case .make:
      layers.pop()
      return layers.form.map { makeChange((preview.change, preview.name, nil), from: $0) } ?? []
    case .back: layers.pop()
    case .scroll(let scroll):
      var preview = preview
      preview.top = scroll.top(from: preview.top, count: preview.lines.count, half: height / 2)
      layers.replaceTop(with: preview)
    case nil: warn(wording.hint(preview.keys))
    }
    return []
  }

  fileprivate func draw(_ preview: ChangePreview, _ frame: inout Frame) {
    let lines = preview.lines
    let rect = window(width: min(100, width - 6), height: lines.count + 2)
    frame.raise(rect)
    frame.box(rect, .borderFocus, glyphs.lines, title: wording.changesSteps(preview.changes.count, of: preview.count))
    let inner = rect.inset(columns: 1, rows: 1)
    for line in 0..<inner.height where lines.indices.contains(preview.top + line) {
      let (text, role) = lines[preview.top + line]
      frame.put(text, x: inner.x + 1, y: inner.y + line, role, width: inner.width - 2)
    }
    frame.put(keyed: " \(wording.hint(preview.keys)) ", x: rect.x + 2, y: rect.maxY - 1, .dim, width: rect.width - 4)
  }
}

extension Wording {
  /// Tells how many of the steps of a form would change.
  fileprivate func changesSteps(_ count: Int, of all: Int) -> String {
    phrase(
      en: "Steps that would change: \(count) of \(all)", fr: "Étapes à modifier : \(count) sur \(all)",
      ar: "الخطوات التي ستتغيّر: \(count) من \(all)")
  }
}

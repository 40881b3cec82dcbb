import Canvas
import Wording

/// The list of the commands of the page, with their keys and with why a command cannot run now.
struct HelpList: Layer {
  /// The first line that is seen.
  var top = 0

  var keys: [KeyRow<Scroll>] { Scroll.near }

  func press(_ key: Key, in session: inout Session) -> [Effect] {
    guard let scroll = keys.act(of: key) else {
      session.layers.pop()
      return []
    }
    let count = Command.all(on: session.page.kind).count
    session.layers.replaceTop(with: HelpList(top: scroll.top(from: top, count: count, half: session.height / 2)))
    return []
  }

  func draw(in session: Session, _ layout: PageLayout, _ frame: inout Frame) { session.draw(self, &frame) }
}

extension Session {
  fileprivate func draw(_ help: HelpList, _ frame: inout Frame) {
    let commands = Command.all(on: page.kind)
    let columns = width >= 100 ? 2 : 1
    let rect = window(width: columns == 2 ? 96 : 60, height: (commands.count + columns - 1) / columns + 2)
    frame.raise(rect)
    frame.box(rect, .borderFocus, glyphs.lines, title: wording.title(.help))
    let inner = rect.inset(columns: 1, rows: 1)
    let perColumn = (commands.count + columns - 1) / columns
    let first = max(0, min(help.top, perColumn - inner.height))
    for (index, command) in commands.enumerated() {
      let line = index % perColumn - first
      guard (0..<inner.height).contains(line) else { continue }
      let x = inner.x + 1 + index / perColumn * (inner.width / columns)
      let keys = command.strokes.map { wording.stroke($0) }.joined(separator: "  ")
      frame.put(keys, x: x, y: inner.y + line, .footerKey, width: 18)
      let obstacle = command.obstacle(self)
      let title = wording.title(command.name) + (obstacle.map { " · \($0)" } ?? "")
      frame.put(title, x: x + 19, y: inner.y + line, obstacle == nil ? .text : .dim, width: inner.width / columns - 21)
    }
    if perColumn > inner.height {
      frame.put(
        " \(wording.keys([.lines(-1), .lines(1)].compactMap { help.keys.key(of: $0) })) ", x: rect.x + rect.width - 8,
        y: rect.y + rect.height - 1, .dim)
    }
  }
}

import Canvas
import RoadmapEngine
import Wording

/// All values of a conflict in full, with the reasons and with the dates that each would move. One is chosen with the arrows and decided for.
struct ConflictComparison: Layer {
  let conflict: ContestedAtom
  let options: [ConflictOption]
  let effects: ConflictEffects
  /// The index of the chosen option; nil at first, so that pressing Enter twice decides nothing.
  var chosen: Int?
  /// The first line that is seen.
  var top = 0

  enum Act: Hashable, Sendable { case choose(Int), decide, back, scroll(Scroll) }

  init(_ conflict: ContestedAtom, in session: Session) {
    self.conflict = conflict
    options = conflict.allOptions(for: session.document.scribe.author)
    effects = ConflictEffects(conflict, options.map(\.value), in: session.document)
  }

  let keys: [KeyRow<Act>] = {
    let choose = KeyWords(en: "choose", fr: "choisir", ar: "للاختيار")
    let rows: [KeyRow<Act>] = [
      KeyRow([.left], .choose(-1), choose), KeyRow([.right], .choose(1), choose),
      KeyRow([.enter], .decide, KeyWords(en: "decides", fr: "tranche", ar: "للحسم")),
      KeyRow([.escape, .control("c"), .character("q")], .back, .goesBack),
    ]
    return rows + Scroll.keys.map { KeyRow($0.keys, .scroll($0.act)) }
  }()

  func press(_ key: Key, in session: inout Session) -> [Effect] {
    var comparison = self
    switch keys.act(of: key) {
    case .choose(let step):
      let next = chosen.map { $0 + step } ?? (step > 0 ? 0 : options.count - 1)
      let index = min(max(0, next), options.count - 1)
      comparison.chosen = index
      let lines = lines(in: session)
      comparison.top = lines.firstIndex { $0.option == index }.map { max(0, min($0, lines.count - height(in: session))) } ?? top
    case .decide:
      guard let chosen, options.indices.contains(chosen) else {
        session.warn(session.wording.chooseASide(session.wording.keys([.left, .right])))
        return []
      }
      return session.decide(conflict, for: options[chosen].value)
    case .back:
      session.layers.pop()
      return []
    case .scroll(let scroll):
      let (count, height) = (lines(in: session).count, height(in: session))
      comparison.top = min(scroll.top(from: top, count: count, half: max(1, height - 1)), max(0, count - height))
    case nil:
      session.warn(session.wording.hint(keys))
      return []
    }
    session.layers.replaceTop(with: comparison)
    return []
  }

  /// Chooses the value that was clicked; decides for it where it is chosen already.
  func click(_ x: Int, _ y: Int, in session: inout Session) -> [Effect] {
    let (inner, lines) = (window(in: session).inset(columns: 2, rows: 1), lines(in: session))
    let line = top + y - inner.y
    guard inner.contains(x: x, y: y), lines.indices.contains(line) else { return [] }
    // A value takes the lines from its head to that of the next one.
    guard let option = lines[...line].last(where: { $0.option != nil })?.option else { return [] }
    if option == chosen { return keys.key(of: .decide).map { press($0, in: &session) } ?? [] }
    var comparison = self
    comparison.chosen = option
    session.layers.replaceTop(with: comparison)
    return []
  }

  // MARK: Drawing

  private typealias Line = (text: String, indent: Int, role: Role, option: Int?)

  func draw(in session: Session, _ layout: PageLayout, _ frame: inout Frame) {
    let (wording, lines) = (session.wording, lines(in: session))
    let rect = window(in: session)
    let inner = rect.inset(columns: 2, rows: 1)
    frame.raise(rect)
    let title = "\(wording.subject(of: conflict, in: session.workspace)) \(session.glyphs.separator) \(wording.name(ofAtom: conflict.atom))"
    frame.box(rect, .borderFocus, session.glyphs.lines, title: title)
    for line in 0..<inner.height where lines.indices.contains(top + line) {
      let shown = lines[top + line]
      frame.put(shown.text, x: inner.x + shown.indent, y: inner.y + line, shown.role, width: max(0, inner.width - shown.indent))
      if let option = shown.option, option == chosen {
        frame.paint(.selection, over: Rect(x: inner.x, y: inner.y + line, width: inner.width, height: 1))
      }
    }
    let scrolls: KeyedText = lines.count > inner.height ? "\(wording.keyed(Closing.scrolling)) · " : ""
    frame.put(keyed: " \(scrolls)\(wording.hint(keys)) ", x: rect.x + 2, y: rect.maxY - 1, .dim, width: rect.width - 4)
  }

  private func columns(in session: Session) -> Int { max(20, min(100, session.width - 6) - 4) }
  private func height(in session: Session) -> Int { window(in: session).inset(columns: 2, rows: 1).height }
  private func window(in session: Session) -> Rect {
    session.window(width: columns(in: session) + 4, height: lines(in: session).count + 2)
  }

  private func lines(in session: Session) -> [Line] {
    options.indices.flatMap { index in lines(of: index, in: session) }
  }

  private func lines(of index: Int, in session: Session) -> [Line] {
    let (wording, option, columns) = (session.wording, options[index], columns(in: session))
    let who =
      option.side.map { side in
        [wording.who(side.author), side.at.isEmpty ? "" : wording.instant(side.at)].filter { !$0.isEmpty }.joined(separator: wording.comma)
      } ?? wording.countsNow
    let pointer = index == chosen ? session.glyphs.pointer : " "
    var lines: [Line] = [("\(pointer) \(wording.title(option.command)) \(session.glyphs.separator) \(who)", 0, .title, index)]
    lines += TextWidth.wrap(wording.text(option.value), columns: columns - 2).map { ($0, 2, .text, nil) }
    if let reason = option.side?.reason, !reason.isEmpty {
      lines += TextWidth.wrap("(\(reason))", columns: columns - 2).map { ($0, 2, .dim, nil) }
    }
    guard let effect = session.effect(of: index, in: effects) else { return lines }
    lines.append((effect, 2, .notice, nil))
    for deadline in effects.deadlines where deadline.finishes[index].day != deadline.finishes.first?.day {
      lines.append(line(of: deadline, index, in: session))
    }
    return lines
  }

  /// Returns a deadline with the finish now and with an option: `■ Open the arrangement, due 16 Dec 27: 22 Nov 27 → 5 Jan 28`.
  private func line(of deadline: ConflictEffects.Deadline, _ index: Int, in session: Session) -> Line {
    let wording = session.wording
    let finish = deadline.finishes[index]
    let title = session.workspace[deadline.step].map { wording.text($0.title) } ?? deadline.step.description
    func day(_ day: Day?) -> String { day.map { session.due($0) } ?? "–" }
    let dates = wording.finishMoves(due: session.due(deadline.day), day(deadline.finishes.first?.day), day(finish.day))
    let room = columns(in: session) - 8 - TextWidth.columns(dates)
    let text = "\(session.glyph(finish.health)) \(TextWidth.cut(title, columns: max(8, room)))\(wording.comma)\(dates)"
    return (text, 4, (finish.day ?? .first) > deadline.day ? .late : .text, nil)
  }
}

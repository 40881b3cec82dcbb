import Canvas
import Wording

/// The keys that run a command: one key, or the prefix of a group and then a key of that group.
struct Stroke: Hashable, Sendable {
  var prefix: Key?
  let key: Key

  /// The prefix of the commands that go to a page or to an end of the list.
  static let go = Key.character("g")
  /// The prefix of the commands that move what is selected. No sign alone moves anything, because some keyboards make it easy to type by
  /// accident.
  static let move = Key.character("m")
}

/// What a key does after a prefix that is none of the group's commands.
private enum PrefixAct: Hashable, Sendable {
  /// Runs no command.
  case cancel

  static let keys: [KeyRow<PrefixAct>] = [KeyRow([.escape, .control("c")], .cancel)]
}

extension Wording {
  /// Returns the name or the sign of a key; empty for nil.
  func key(_ key: Key?) -> String { key.map { self.key($0) } ?? "" }

  /// Returns the name of a key, marked for a sentence in which it can be clicked; empty for nil.
  func marked(_ key: Key?) -> String { KeyedText.mark(self.key(key)) }

  /// Returns a stroke as it is shown to people.
  func stroke(_ stroke: Stroke) -> String { (stroke.prefix.map { "\(key($0)) " } ?? "") + key(stroke.key) }
}

extension Session {
  /// Returns the first stroke of a command as it is shown to people. A command that this page does not have is named by its stroke on another.
  func keyName(of name: CommandName) -> String {
    let command = Command.all(on: page.kind).first { $0.name == name } ?? Command.all.first { $0.name == name }
    return command?.strokes.first.map { strokeName($0) } ?? ""
  }

  /// Returns a stroke as it is typed on the person's keyboard and shown to people.
  func strokeName(_ stroke: Stroke) -> String {
    wording.stroke(
      Stroke(prefix: stroke.prefix.map { preferences.keyboard.typed(for: $0) }, key: preferences.keyboard.typed(for: stroke.key)))
  }

  /// Returns the first stroke of a command as `keyName(of:)` does, marked for a sentence in which it can be clicked.
  func markedKey(of name: CommandName) -> String { KeyedText.mark(keyName(of: name)) }

  /// Returns the keys of the first stroke of a command of this page, as they are typed; none for another command.
  func keys(of name: CommandName) -> [Key] {
    Command.all(on: page.kind).first { $0.name == name }?.strokes.first.map { typedKeys(of: $0) } ?? []
  }

  /// Returns the keys to type for a stroke, one after the other.
  func typedKeys(of stroke: Stroke) -> [Key] {
    [stroke.prefix, stroke.key].compactMap { $0 }.map { preferences.keyboard.typed(for: $0) }
  }

  /// Returns a sentence in which every marked name of a key can be clicked that means something now.
  func keyed(_ marked: String) -> KeyedText { resolved(KeyedText(marked: marked)) }

  /// Returns a text with the keys of the names that it marks. On a layer these are its own keys; those of the page are added where every key
  /// closes the layer.
  func resolved(_ text: KeyedText) -> KeyedText {
    text.resolved { name in
      if let layer = layers.top {
        if let key = layer.key(named: name, wording) { return [key] }
        guard layer.closesAtEveryKey else { return nil }
      }
      if let command = Command.all(on: page.kind).lazy.flatMap(\.strokes).first(where: { strokeName($0) == name }) {
        return typedKeys(of: command)
      }
      return [Key.enter, .escape].first { wording.key($0) == name }.map { [$0] }
    }
  }

  /// The message that offers to undo.
  var undoHint: String { wording.undoHint(undoes: markedKey(of: .undo)) }
  var addPartyFirst: String { wording.addPartyFirst(page: markedKey(of: .parties)) }
}

/// Running commands by their strokes. After a prefix the keys of its group are shown.
extension Session {
  /// Runs the command of a key on the page, where no layer is open.
  mutating func pressed(_ typed: Key) -> [Effect] {
    let key = meant(by: typed)
    if prefix == nil, Command.isPrefix(key, on: page.kind) {
      prefix = key
      return []
    }
    let stroke = Stroke(prefix: prefix, key: key)
    prefix = nil
    if stroke.prefix != nil, PrefixAct.keys.act(of: key) == .cancel { return [] }
    guard let command = Command.find(stroke, on: page.kind) else {
      warnNoCommand(on: wording.stroke(stroke))
      return []
    }
    return run(command)
  }

  /// Returns the key that a typed key means on the page. It is the key at its position on the person's keyboard where that is a command, and
  /// else the key itself. The digits of an AZERTY keyboard are then the same on every page, also where their signs have a command.
  private func meant(by key: Key) -> Key {
    func isCommand(_ key: Key) -> Bool {
      Command.find(Stroke(prefix: prefix, key: key), on: page.kind) != nil || prefix == nil && Command.isPrefix(key, on: page.kind)
    }
    guard let other = preferences.keyboard.command(for: key), isCommand(other) else { return key }
    return other
  }

  /// Runs a command, or says why it cannot run now.
  mutating func run(_ command: Command) -> [Effect] {
    if let obstacle = command.obstacle(self) {
      warn(obstacle)
      return []
    }
    let done = document.lastDone?.id
    let effects = command.run(&self)
    if let record = document.lastDone, record.id != done, let act = RepeatedAct(command, record.change) { lastAct = act }
    return effects
  }

  /// Draws the keys that can follow the prefix, in as many lines above the message as they need.
  func drawPrefix(_ layout: PageLayout, _ frame: inout Frame) {
    guard let prefix else { return }
    var lines: [[(key: String, title: String, stroke: Stroke)]] = [[]]
    var used = 0
    let following = Command.all(on: page.kind).flatMap { command in
      command.strokes.filter { $0.prefix == prefix }.map { ($0.key, wording.title(command.name)) }
    }
    for (typed, title) in following + (PrefixAct.keys.key(of: .cancel).map { [($0, wording.title(.back))] } ?? []) {
      let key = wording.key(preferences.keyboard.typed(for: typed))
      let cost = TextWidth.columns(key) + TextWidth.columns(title) + 3
      if used + cost > width - 4 {
        lines.append([])
        used = 0
      }
      lines[lines.count - 1].append((key, title, Stroke(prefix: prefix, key: typed)))
      used += cost
    }
    let rect = Rect(x: 0, y: layout.message.y - lines.count - 1, width: width, height: lines.count + 1)
    frame.raise(rect)
    frame.put(String(repeating: glyphs.lines.horizontal, count: width), x: 0, y: rect.y, .borderFocus)
    frame.put(" \(wording.key(prefix)) \(glyphs.ellipsis) ", x: 2, y: rect.y, .title)
    for (line, entries) in lines.enumerated() {
      var x = 2
      for (key, title, stroke) in entries {
        let start = x
        x += frame.put(key, x: x, y: rect.y + 1 + line, .footerKey) + 1
        x += frame.put(title, x: x, y: rect.y + 1 + line, .text) + 2
        // A click begins anew, so it types the prefix too.
        frame.offer(typedKeys(of: stroke), over: Rect(x: start, y: rect.y + 1 + line, width: x - start - 2, height: 1))
      }
    }
  }
}

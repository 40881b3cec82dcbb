import Canvas

/// Keys while something lies over the page.
extension Session {
  mutating func layered(_ key: Key) -> [Effect] {
    switch layer {
    case .form(let form): return typing(key, form)
    case .filter(let editor, let before): return filtering(key, editor, before)
    case .help(let top):
      switch key {
      case .down, .character("j"): layer = .help(top + 1)
      case .up, .character("k"): layer = .help(max(0, top - 1))
      case .pageDown: layer = .help(top + height / 2)
      case .pageUp: layer = .help(max(0, top - height / 2))
      default: layer = nil
      }
      return []
    case .moved(let steps, let top):
      switch key {
      case .down, .character("j"): layer = .moved(steps, min(top + 1, max(0, steps.count - 1)))
      case .up, .character("k"): layer = .moved(steps, max(0, top - 1))
      case .character("u"):
        layer = nil
        return undo()
      default: layer = nil
      }
      return []
    case nil: return []
    }
  }

  private mutating func filtering(_ key: Key, _ editor: LineEditor, _ before: String) -> [Effect] {
    var editor = editor
    switch key {
    case .enter: layer = nil
    case .escape, .control("c"):
      filter = before
      layer = nil
    case .down: return move(1)
    case .up: return move(-1)
    default:
      guard editor.handle(key) else { return [] }
      filter = editor.text
      layer = .filter(editor, before: before)
    }
    return []
  }

  private mutating func typing(_ key: Key, _ form: Form) -> [Effect] {
    var form = form
    switch form.handle(key == .control("c") ? .escape : key) {
    case .closes: layer = nil
    case .stays:
      layer = .form(checked(form))
      if form.asksToDiscard { warn(wording.discardHint) }
    case .ignored:
      layer = .form(form)
      warn(wording.noCommand(wording.key(key)))
    case .saves: return finish(form)
    }
    return []
  }
}

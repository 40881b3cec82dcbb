import Canvas
import RoadmapEngine

/// Keys while something lies over the page.
extension Session {
  mutating func layered(_ key: Key) -> [Effect] {
    switch layer {
    case .form(let form): return typing(key, form)
    case .day(let picker, let form): return pickingDay(key, picker, form)
    case .pick(let list, let form): return picking(key, list, form)
    case .links(let editor): return linking(key, editor)
    case .notes(let editor, let target): return noting(key, editor, target)
    case .filter(let entry): return filtering(key, entry)
    case .palette(let palette): return looking(key, palette)
    case .themes(let list): return choosing(key, list)
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
      if let top = scrolled(top, by: key, lines: steps.count) {
        layer = .moved(steps, top)
        return []
      }
      return close(and: key)
    case .why(let top):
      if let top = scrolled(top, by: key, lines: whyLines.count) {
        layer = .why(top)
        return []
      }
      return close(and: key)
    case .preview(let preview): return previewing(key, preview)
    case .ruling(let preview): return ruling(key, preview)
    case .held(let changes): return deciding(changes, key)
    case .leaving: return leaving(key)
    case .reason(let editor, let reasoned): return reasoning(key, editor, reasoned)
    case nil: return []
    }
  }

  /// How far a list stands after a key that scrolls it; nil for any other key.
  func scrolled(_ top: Int, by key: Key, lines: Int) -> Int? {
    let last = max(0, lines - 1)
    return switch key {
    case .down, .character("j"): min(top + 1, last)
    case .up, .character("k"): max(0, top - 1)
    case .pageDown: min(top + height / 2, last)
    case .pageUp: max(0, top - height / 2)
    case .home: 0
    case .end: max(0, lines - height / 2)
    default: nil
    }
  }

  /// Takes away what lies over the page; a key that means something there does it.
  private mutating func close(and key: Key) -> [Effect] {
    layer = nil
    return [.enter, .escape, .character("q"), .character(" ")].contains(key) ? [] : pressed(key)
  }

  private mutating func previewing(_ key: Key, _ preview: Preview) -> [Effect] {
    switch key {
    case .enter, .character("y"), .control("s"):
      return make(preview.change, name: preview.name, tells: false, from: .form(preview.form))
    case .escape, .character("n"), .control("c"):
      layer = .form(preview.form)
    default:
      if let top = scrolled(preview.top, by: key, lines: preview.moved.count) {
        var preview = preview
        preview.top = top
        layer = .preview(preview)
      } else {
        warn(wording.previewHint)
      }
    }
    return []
  }

  private mutating func typing(_ key: Key, _ form: Form) -> [Effect] {
    var form = form
    let isInterrupt = key == .control("c")
    // Ctrl-C never loses anything: only Esc throws away.
    if isInterrupt, form.asksToDiscard {
      warn(wording.discardHint)
      return []
    }
    switch form.handle(isInterrupt ? .escape : key) {
    case .closes: form.purpose == .print ? closePrinting(form) : (layer = nil)
    case .stays:
      layer = .form(checked(form))
      if form.asksToDiscard { warn(wording.discardHint) }
    case .ignored:
      layer = .form(form)
      warn(wording.noCommand(wording.key(key)))
    case .saves: return finish(form)
    case .opensAid: openAid(over: form)
    }
    return []
  }
}

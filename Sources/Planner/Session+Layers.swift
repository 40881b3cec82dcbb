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
      layer = Scroll.near.act(of: key).map { .help($0.top(from: top, count: Command.all(on: page.kind).count, half: height / 2)) }
      return []
    case .moved(let steps, let top):
      guard let scroll = Scroll.keys.act(of: key) else { return close(and: key) }
      layer = .moved(steps, scroll.top(from: top, count: steps.count, half: height / 2))
      return []
    case .why(let top):
      guard let scroll = Scroll.keys.act(of: key) else { return close(and: key) }
      layer = .why(scroll.top(from: top, count: whyLines.count, half: height / 2))
      return []
    case .preview(let preview): return previewing(key, preview)
    case .ruling(let preview): return ruling(key, preview)
    case .held(let changes): return deciding(changes, key)
    case .leaving: return leaving(key)
    case .reason(let editor, let reasoned): return reasoning(key, editor, reasoned)
    case nil: return []
    }
  }

  /// Takes away what lies over the page; a key that means something there does it.
  private mutating func close(and key: Key) -> [Effect] {
    layer = nil
    return Closing.keys.act(of: key) == .only ? [] : pressed(key)
  }

  private mutating func previewing(_ key: Key, _ preview: Preview) -> [Effect] {
    switch Confirmation.keys.act(of: key) {
    case .make: return make(preview.change, name: preview.name, tells: false, from: .form(preview.form))
    case .back: layer = .form(preview.form)
    case .scroll(let scroll):
      var preview = preview
      preview.top = scroll.top(from: preview.top, count: preview.moved.count, half: height / 2)
      layer = .preview(preview)
    case nil: warn(wording.hint(Confirmation.keys))
    }
    return []
  }

  private mutating func typing(_ key: Key, _ form: Form) -> [Effect] {
    var form = form
    switch form.handle(key) {
    case .closes: form.purpose == .print ? closePrinting(form) : (layer = nil)
    case .stays: layer = .form(checked(form))
    case .asks:
      layer = .form(checked(form))
      warn(discardHint(saving: form.keys.controlKey(of: .save), closing: form.keys.key(of: .close)))
    case .ignored:
      layer = .form(form)
      warnNoCommand(on: wording.key(key))
    case .saves: return finish(form)
    case .opensAid: openAid(over: form)
    }
    return []
  }

  /// Returns the question that comes before what was typed is thrown away.
  func discardHint(saving: Key?, closing: Key?) -> String {
    wording.discardHint(saves: wording.key(saving), closes: wording.key(closing))
  }

  /// Says that a key does nothing here.
  /// - Parameter keys: as they are shown to people.
  mutating func warnNoCommand(on keys: String) { warn(wording.noCommand(keys, help: keyName(of: .help))) }
}

/// Keys of a list that closes by any key: most of them do what they do on the page, too.
enum Closing: Hashable, Sendable {
  /// Closes, and does nothing else.
  case only

  static let keys: [KeyRow<Closing>] = [
    KeyRow([], .only, KeyWords(en: "Any key closes", fr: "Une touche ferme", ar: "أي مفتاح للإغلاق")),
    KeyRow([.enter, .escape, .character("q"), .character(" ")], .only),
  ]
}

/// Keys while a change waits for a yes.
enum Confirmation: Hashable, Sendable {
  case make, back, scroll(Scroll)

  static let keys: [KeyRow<Confirmation>] =
    [
      KeyRow([.enter, .character("y"), .control("s")], .make, KeyWords(en: "makes the change", fr: "applique", ar: "للتطبيق")),
      KeyRow([.escape, .character("n"), .control("c")], .back, KeyWords(en: "goes back", fr: "revient", ar: "للرجوع")),
    ] + Scroll.keys.map { KeyRow($0.keys, .scroll($0.act)) }
}

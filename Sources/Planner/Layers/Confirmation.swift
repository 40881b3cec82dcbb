import Canvas

/// What a key does in a window that asks whether to make a change.
enum Confirmation: Hashable, Sendable {
  case make, back, scroll(Scroll)

  static let keys: [KeyRow<Confirmation>] =
    [
      KeyRow([.enter, .character("y"), .control("s")], .make, KeyWords(en: "makes the change", fr: "applique", ar: "للتطبيق")),
      KeyRow([.escape, .character("n"), .control("c")], .back, .goesBack),
    ] + Scroll.keys.map { KeyRow($0.keys, .scroll($0.act)) }
}

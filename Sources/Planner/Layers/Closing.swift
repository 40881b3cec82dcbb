import Canvas

/// What a key does in a window that any key closes. It scrolls, or it closes the window and then runs its command on the page.
enum Closing: Hashable, Sendable {
  /// Closes the window without running a command.
  case only
  case scroll(Scroll)

  static let keys: [KeyRow<Closing>] =
    [
      KeyRow([], .only, KeyWords(en: "Any key closes", fr: "Une touche ferme", ar: "أي مفتاح للإغلاق")),
      KeyRow([.enter, .escape, .character("q"), .character(" ")], .only),
    ] + Scroll.keys.map { KeyRow($0.keys, .scroll($0.act)) }

  /// The keys by which a window shows that it scrolls.
  static let scrolling = [Scroll.lines(-1), .lines(1)].compactMap { Scroll.keys.key(of: $0) }
}

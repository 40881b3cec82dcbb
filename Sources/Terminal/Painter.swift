import CNcurses
import Canvas
import Glibc

/// Brings frames onto the screen of ncurses, with the looks of a theme reduced to the colours at hand.
struct Painter {
  let palette: Palette
  let isUTF8: Bool
  private var shown: Frame?
  private var theme: Theme?
  private var looks: [Style: Look] = [:]
  private var pairs: [Pair: Int32] = [:]

  private struct Look {
    let attributes: attr_t
    let pair: Int32
  }

  private struct Pair: Hashable {
    let foreground, background: Int32
  }

  init(palette: Palette, isUTF8: Bool) {
    self.palette = palette
    self.isUTF8 = isUTF8
  }

  /// Forgets what is on the screen: the next frame is painted from nothing.
  mutating func forget() {
    shown = nil
  }

  mutating func paint(_ frame: Frame, theme wanted: Theme, width: Int, height: Int) {
    // A theme of colours says nothing by its attributes, and would leave the selection unseen without its colours.
    let wanted =
      palette == .none && Role.allCases.contains { wanted[$0].background != nil || wanted[$0].foreground != nil } ? .plain : wanted
    if wanted != theme {
      (theme, shown, looks) = (wanted, nil, [:])
    }
    if shown == frame { return }
    if shown == nil { clearok(jalon_stdscr(), true) }
    for y in 0..<height where shown.map({ !frame.hasSameRow(y, as: $0) }) ?? true { paintRow(y, of: frame, theme: wanted, width: width) }
    if let cursor = frame.cursor, frame.bounds.contains(x: cursor.x, y: cursor.y), cursor.x < width, cursor.y < height {
      wmove(jalon_stdscr(), Int32(cursor.y), Int32(cursor.x))
      curs_set(1)
    } else {
      curs_set(0)
    }
    shown = frame
    wnoutrefresh(jalon_stdscr())
    // Written directly, and not by putp: that goes through stdio, and would come out after the frame.
    TerminalModes.write(TerminalModes.frameBegins)
    doupdate()
    TerminalModes.write(TerminalModes.frameEnds)
  }

  private mutating func paintRow(_ y: Int, of frame: Frame, theme: Theme, width: Int) {
    let glyphs = DirectionFence.glyphs(ofRow: y, in: frame)
    var former: (style: Style, look: Look)?
    for x in 0..<width {
      let cell = frame[x, y]
      if cell.isContinuation { continue }
      var style = theme.style(of: cell)
      // A blank shows nothing but its ground: it is not worth a change of colours on a slow line.
      if cell.isBlank, let former, former.style.looksAlikeBlank(style) { style = former.style }
      let look = former?.style == style ? former?.look ?? look(style) : look(style)
      former = (style, look)
      let isWide = frame[x + 1, y].isContinuation
      let letters = drawable(glyphs.indices.contains(x) ? glyphs[x] : " ", columns: isWide ? 2 : 1)
      jalon_put(Int32(y), Int32(x), letters ?? Self.replacement(isUTF8: isUTF8), look.attributes, look.pair)
      if isWide, letters == nil { jalon_put(Int32(y), Int32(x + 1), [0x20, 0], look.attributes, look.pair) }
    }
  }

  /// The letters ended by a zero; nil where the C library and we do not agree on their width, so that a row cannot shift.
  private func drawable(_ glyph: String, columns: Int) -> [wchar_t]? {
    let letters = glyph.unicodeScalars.map { wchar_t($0.value) }
    guard let first = letters.first, isUTF8 || first < 0x7F, wcwidth(first) == Int32(columns) else { return nil }
    return letters + [0]
  }

  private static func replacement(isUTF8: Bool) -> [wchar_t] { [isUTF8 ? 0xFFFD : 0x3F, 0] }

  private mutating func look(_ style: Style) -> Look {
    if let known = looks[style] { return known }
    var attributes: attr_t = 0
    if style.bold { attributes |= jalon_bold() }
    if style.underline { attributes |= jalon_underline() }
    if style.reverse { attributes |= jalon_reverse() }
    if style.dim { attributes |= jalon_dim() }
    if style.italic { attributes |= jalon_italic() }
    let background = style.background.flatMap { palette.nearest(to: $0) }.map(Int32.init) ?? -1
    let foreground = style.foreground.flatMap { palette.nearest(to: $0, on: style.background) }.map(Int32.init) ?? -1
    let look = Look(attributes: attributes, pair: pair(Pair(foreground: foreground, background: background)))
    looks[style] = look
    return look
  }

  /// The number of a pair, made on its first use; 0, the terminal's own colours, when it has no more.
  private mutating func pair(_ pair: Pair) -> Int32 {
    if palette == .none || (pair.foreground < 0 && pair.background < 0) { return 0 }
    if let known = pairs[pair] { return known }
    let number = Int32(pairs.count + 1)
    guard number < jalon_pairs(), init_extended_pair(number, pair.foreground, pair.background) == OK else { return 0 }
    pairs[pair] = number
    return number
  }
}

extension Style {
  /// Whether a blank in one looks like a blank in the other.
  fileprivate func looksAlikeBlank(_ other: Style) -> Bool {
    background == other.background && ![underline, reverse, other.underline, other.reverse].contains(true)
  }
}

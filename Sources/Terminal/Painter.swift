import CNcurses
import Canvas
import Glibc

/// Draws frames on the terminal with the colours of a theme, reduced to the palette. It sends only what has changed, in one write per
/// frame.
///
/// It replaces the refresh of ncurses, which sends the background again with every colour: a third of all bytes on a slow line.
struct Painter {
  let palette: Palette
  let isUTF8: Bool
  private let ink = Ink()
  private var theme: Theme?
  private var looks: [UInt32: Ink.Look] = [:]
  /// The frame that is on the screen; nil if the screen must be painted completely.
  private var shown: Frame?
  private var isCursorShown: Bool?
  /// The look that is in effect on the terminal.
  private var look = Ink.Look()
  /// The position of the cursor; nil if it is unknown.
  private var place: (x: Int, y: Int)?
  private var bytes: [UInt8] = []

  init(palette: Palette, isUTF8: Bool) {
    self.palette = palette
    self.isUTF8 = isUTF8
  }

  /// Forgets what is on the screen, so that the next frame is painted completely.
  mutating func forget() {
    shown = nil
    look = Ink.Look()
    isCursorShown = nil
  }

  /// Returns the sequences that reset attributes, colours and cursor to what a shell expects.
  func farewell() -> [UInt8] {
    var bytes: [UInt8] = []
    ink.change(Ink.Look(attributes: .bold), to: Ink.Look(), &bytes)
    ink.show(cursor: true, &bytes)
    return bytes
  }

  /// Paints what differs from the last frame.
  mutating func paint(_ frame: Frame, theme wanted: Theme, width: Int, height: Int) {
    // Without colours, a theme that relies on them would not show the selection, so the plain theme is used.
    let wanted =
      palette == .none && Role.allCases.contains { wanted[$0].background != nil || wanted[$0].foreground != nil } ? .plain : wanted
    if wanted != theme { (theme, shown, looks) = (wanted, nil, [:]) }
    let changed = (0..<height).filter { y in shown.map { !frame.hasSameRow(y, as: $0) } ?? true }
    if changed.isEmpty, let shown, shown.cursor?.x == frame.cursor?.x, shown.cursor?.y == frame.cursor?.y { return }
    bytes.removeAll(keepingCapacity: true)
    if shown == nil { clear() }
    place = nil
    bytes += TerminalModes.frameBegins.utf8
    for y in changed { paintRow(RowLetters(y, of: frame, since: shown), theme: wanted, width, height) }
    paintCursor(frame, width, height)
    bytes += TerminalModes.frameEnds.utf8
    TerminalModes.write(bytes)
    shown = frame
  }

  /// Clears the screen by ncurses, which also switches to the alternate screen if that has not been done yet.
  private mutating func clear() {
    if look != Ink.Look() {
      ink.change(look, to: Ink.Look(), &bytes)
      TerminalModes.write(bytes)
      bytes.removeAll(keepingCapacity: true)
    }
    look = Ink.Look()
    clearok(jalon_stdscr(), true)
    wnoutrefresh(jalon_stdscr())
    doupdate()
    isCursorShown = nil
  }

  /// Moves, shows or hides the cursor.
  private mutating func paintCursor(_ frame: Frame, _ width: Int, _ height: Int) {
    var isShown = false
    if let cursor = frame.cursor, frame.bounds.contains(x: cursor.x, y: cursor.y), cursor.x < width, cursor.y < height {
      isShown = true
      move(cursor.x, cursor.y)
    }
    if isShown != isCursorShown { ink.show(cursor: isShown, &bytes) }
    isCursorShown = isShown
  }

  // MARK: Rows

  /// Paints the cells of a row that differ from what is shown.
  private mutating func paintRow(_ row: RowLetters, theme: Theme, _ width: Int, _ height: Int) {
    var x = 0
    var end = width
    if row.y == height - 1, !ink.fillsLastCell { end -= 1 }
    while x < end {
      if row.isShown(x) {
        x += 1
        continue
      }
      if row.isContinuation(x), x > 0 { x -= 1 }
      x = paintCells(from: x, to: end, row, theme, isToBorder: end == width)
    }
  }

  /// Paints a run of spaces or one letter, and returns the column where painting continues.
  private mutating func paintCells(from x: Int, to end: Int, _ row: RowLetters, _ theme: Theme, isToBorder: Bool) -> Int {
    let wanted = look(of: row.cell(x), theme)
    if row.isBare(x) {
      var blanks = x + 1
      while blanks < end, row.isBare(blanks), look(of: row.cell(blanks), theme).isAlike(blank: wanted) { blanks += 1 }
      let isErasable = wanted.attributes.isDisjoint(with: [.underline, .reverse]) && (wanted.background < 0 || ink.erasesInColour)
      if isErasable, blanks == end, isToBorder, ink.canClearToEnd, blanks - x > 3 {
        approach(x, row, wanted, isBlank: true, theme)
        ink.clearToEnd(&bytes)
        return end
      }
      while blanks > x + 1, row.isShown(blanks - 1) { blanks -= 1 }
      if isErasable, ink.canErase, blanks - x > 9 {
        approach(x, row, wanted, isBlank: true, theme)
        ink.erase(blanks - x, &bytes)
        return blanks
      }
    }
    approach(x, row, wanted, isBlank: row.isBare(x), theme)
    let isWide = row.isContinuation(x + 1)
    write(row, x, columns: isWide ? 2 : 1)
    let next = x + (isWide ? 2 : 1)
    // If terminals disagree on the width of the letter, the position of the cursor is unknown, and the next letter is sent to its column.
    place = next < row.width && row.isSettled(x) ? (next, row.y) : nil
    return next
  }

  /// Moves to a cell and sets its look. Up to four unchanged letters in between are written again, which is shorter than moving the
  /// cursor.
  private mutating func approach(_ x: Int, _ row: RowLetters, _ wanted: Ink.Look, isBlank: Bool, _ theme: Theme) {
    if let place, place.y == row.y, place.x < x, x - place.x <= 4,
      (place.x..<x).allSatisfy({ row.isASCII($0) && (look(of: row.cell($0), theme) == look || isDrawnAlike($0, row, theme)) })
    {
      for column in place.x..<x { write(row, column, columns: 1) }
      self.place = (x, row.y)
    }
    move(x, row.y)
    if isBlank {
      if look.isAlike(blank: wanted) { return }
      if wanted.attributes.isDisjoint(with: [.underline, .reverse]), look.attributes.isDisjoint(with: [.underline, .reverse]) {
        // A space shows only its background.
        var ground = look
        ground.background = wanted.background
        if ground.background >= 0 || look.foreground < 0 { return turn(to: ground) }
      }
    }
    turn(to: wanted)
  }

  /// Checks whether a cell is a space that looks equal in the current look.
  private func isDrawnAlike(_ x: Int, _ row: RowLetters, _ theme: Theme) -> Bool {
    row.isBare(x) && (looks[row.cell(x).lookKey]?.isAlike(blank: look) ?? false)
  }

  private mutating func move(_ x: Int, _ y: Int) {
    if let place, place == (x, y) { return }
    if !ink.movesInAnyLook { turn(to: Ink.Look()) }
    ink.move(toColumn: x, row: y, from: place?.y, &bytes)
    place = (x, y)
  }

  /// Changes the look in effect.
  private mutating func turn(to wanted: Ink.Look) {
    guard wanted != look else { return }
    ink.change(look, to: wanted, &bytes)
    look = wanted
  }

  /// Writes the letter of a cell. If the C library and `TextWidth` disagree on its width, a replacement character is written, so that the
  /// rest of the row cannot shift.
  private mutating func write(_ row: RowLetters, _ x: Int, columns: Int) {
    if let byte = row.ascii(x), columns == 1 { return bytes.append(byte) }
    let letters = row.letters(x)
    guard let first = letters.unicodeScalars.first, isUTF8, wcwidth(wchar_t(first.value)) == Int32(columns),
      row.isSettled(x) || x + columns < row.width
    else {
      bytes += (isUTF8 ? "\u{FFFD}" : "?").utf8
      if columns == 2 { bytes.append(0x20) }
      return
    }
    if !row.isSettled(x), columns == 2, ink.movesInAnyLook {
      // A terminal that gives the letter one column would leave the other column unchanged.
      bytes += "  ".utf8
      ink.move(toColumn: x, row: row.y, from: row.y, &bytes)
    }
    bytes += String(first).utf8
    for mark in letters.unicodeScalars.dropFirst() where wcwidth(wchar_t(mark.value)) == 0 { bytes += String(mark).utf8 }
  }

  // MARK: Looks

  /// Returns the look of a cell in this palette.
  private mutating func look(of cell: Cell, _ theme: Theme) -> Ink.Look {
    if let known = looks[cell.lookKey] { return known }
    let style = theme.style(of: cell)
    var attributes: Ink.Attributes = []
    if style.bold { attributes.insert(.bold) }
    if style.underline { attributes.insert(.underline) }
    if style.reverse { attributes.insert(.reverse) }
    if style.dim { attributes.insert(.dim) }
    if style.italic { attributes.insert(.italic) }
    let look = ink.shown(
      Ink.Look(
        attributes: attributes, foreground: style.foreground.flatMap { palette.nearest(to: $0, on: style.background) } ?? -1,
        background: style.background.flatMap { palette.nearest(to: $0) } ?? -1))
    looks[cell.lookKey] = look
    return look
  }
}

/// The letters of a row of a frame as they are sent to the terminal.
private struct RowLetters {
  let y: Int
  private let frame: Frame
  private let cells: [Cell]
  /// The glyphs with direction marks; nil if the row has no right-to-left text.
  private let fenced: [String]?
  /// Which cells are on the screen already.
  private let shown: [Bool]

  init(_ y: Int, of frame: Frame, since former: Frame?) {
    self.y = y
    self.frame = frame
    cells = Array(frame.row(y))
    fenced = Self.fenced(y, of: frame)
    // A letter on whose width terminals disagree may cover its neighbour, so such a row is always written completely.
    guard let former, Self.isSettled(y, of: frame), Self.isSettled(y, of: former) else {
      shown = Array(repeating: false, count: cells.count)
      return
    }
    let (mine, theirs) = (fenced, Self.fenced(y, of: former))
    shown = cells.indices.map { x in
      guard frame.hasSameCell(x: x, y: y, as: former) else { return false }
      if mine == nil, theirs == nil { return true }
      return (mine?[x] ?? frame.glyph(x: x, y: y)) == (theirs?[x] ?? former.glyph(x: x, y: y))
    }
  }

  private static func isSettled(_ y: Int, of frame: Frame) -> Bool {
    frame.row(y).indices.allSatisfy { isSettled(frame, $0 - frame.row(y).startIndex, y) }
  }

  private static func isSettled(_ frame: Frame, _ x: Int, _ y: Int) -> Bool {
    let cell = frame[x, y]
    if cell.isContinuation { return true }
    return cell.scalar.map(TextWidth.isSettled) ?? frame.glyph(x: x, y: y).unicodeScalars.allSatisfy(TextWidth.isSettled)
  }

  private static func fenced(_ y: Int, of frame: Frame) -> [String]? {
    DirectionFence.isNeeded(inRow: y, of: frame) ? DirectionFence.glyphs(ofRow: y, in: frame) : nil
  }

  var width: Int { cells.count }

  /// Returns the cell of a column; an empty cell outside the row.
  func cell(_ x: Int) -> Cell { cells.indices.contains(x) ? cells[x] : Cell() }

  /// Checks whether a cell is on the screen already.
  func isShown(_ x: Int) -> Bool { shown.indices.contains(x) && shown[x] }

  /// Checks whether every terminal gives the letter of a cell the width that it has here.
  func isSettled(_ x: Int) -> Bool { Self.isSettled(frame, x, y) }

  /// Returns the text to send for a cell, with direction marks.
  func letters(_ x: Int) -> String {
    if let fenced { return fenced.indices.contains(x) ? fenced[x] : " " }
    return frame.glyph(x: x, y: y)
  }

  /// Returns the letter of a cell if it is a printable ASCII character without marks; nil otherwise.
  func ascii(_ x: Int) -> UInt8? {
    guard let scalar = cell(x).scalar, (0x20..<0x7F).contains(scalar.value), fenced == nil || letters(x).utf8.count == 1 else {
      return nil
    }
    return UInt8(scalar.value)
  }

  func isASCII(_ x: Int) -> Bool { ascii(x) != nil && !isContinuation(x) }

  /// Checks whether a cell is a space without marks, so that only its background is visible.
  func isBare(_ x: Int) -> Bool { cell(x).isBlank && !isContinuation(x) && ascii(x) != nil }

  /// Checks whether a cell is the second column of a wide letter.
  func isContinuation(_ x: Int) -> Bool { cell(x).isContinuation }
}

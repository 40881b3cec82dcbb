import CNcurses
import Canvas

/// What the terminal's description says of drawing: sequences that move, colour and erase, and what they leave as it was.
struct Ink {
  private let place, column, clearToEnd, erase: String?
  private let foreground, background, usualColours: String?
  private let plain, showCursor, hideCursor: String?
  private let attributes: [(attribute: Attributes, sequence: String)]
  /// Whether what is erased takes the present background.
  let erasesInColour: Bool
  /// Whether the cursor may be moved while letters look otherwise than usual.
  let movesInAnyLook: Bool
  /// Whether a letter in the last column of the last row does not scroll the screen.
  let fillsLastCell: Bool
  /// Attributes that spoil colours.
  private let uncoloured: Attributes

  struct Attributes: OptionSet {
    let rawValue: UInt8

    static let bold = Attributes(rawValue: 1)
    static let underline = Attributes(rawValue: 2)
    static let reverse = Attributes(rawValue: 4)
    static let dim = Attributes(rawValue: 8)
    static let italic = Attributes(rawValue: 16)
  }

  /// How letters look; colours by their numbers, -1 is the terminal's own.
  struct Look: Equatable {
    var attributes: Attributes = []
    var foreground = -1
    var background = -1

    /// Whether a blank in one looks like a blank in the other.
    func isAlike(blank other: Look) -> Bool {
      background == other.background && attributes.isDisjoint(with: [.underline, .reverse])
        && other.attributes.isDisjoint(with: [.underline, .reverse])
    }
  }

  /// Read from the description that the terminal was opened with.
  init() {
    place = Screen.capability("cup")
    column = Screen.capability("hpa")
    clearToEnd = Screen.capability("el")
    erase = Screen.capability("ech")
    foreground = Screen.capability("setaf")
    background = Screen.capability("setab")
    usualColours = Screen.capability("op")
    plain = Screen.capability("sgr0")
    showCursor = Screen.capability("cnorm")
    hideCursor = Screen.capability("civis")
    let named: [(Attributes, String)] = [(.bold, "bold"), (.underline, "smul"), (.reverse, "rev"), (.dim, "dim"), (.italic, "sitm")]
    let canEnd = plain != nil
    attributes = named.compactMap { attribute, name in canEnd ? Screen.capability(name).map { (attribute, $0) } : nil }
    erasesInColour = tigetflag("bce") == 1
    movesInAnyLook = tigetflag("msgr") == 1
    fillsLastCell = tigetflag("am") != 1 || tigetflag("xenl") == 1
    // The bits of no_color_video (terminfo, section 5).
    let bits = max(0, Int(tigetnum("ncv")))
    let known: [(Int, Attributes)] = [(2, .underline), (4, .reverse), (16, .dim), (32, .bold), (32_768, .italic)]
    uncoloured = Attributes(known.filter { bits & $0.0 != 0 }.map(\.1))
  }

  /// A look as this terminal can show it.
  func shown(_ look: Look) -> Look {
    var look = look
    if foreground == nil || background == nil { (look.foreground, look.background) = (-1, -1) }
    look.attributes.formIntersection(Attributes(attributes.map(\.attribute)))
    if look.foreground >= 0 || look.background >= 0 { look.attributes.subtract(uncoloured) }
    return look
  }

  /// Goes from one look to another.
  func change(_ former: Look, to look: Look, _ bytes: inout [UInt8]) {
    var former = former
    if !former.attributes.isSubset(of: look.attributes) {
      write(plain, to: &bytes)
      former = Look()
    }
    if former.foreground >= 0 && look.foreground < 0 || former.background >= 0 && look.background < 0 {
      write(usualColours ?? plain, to: &bytes)
      if usualColours == nil { former.attributes = [] }
      (former.foreground, former.background) = (-1, -1)
    }
    for (attribute, sequence) in attributes where look.attributes.contains(attribute) && !former.attributes.contains(attribute) {
      write(sequence, to: &bytes)
    }
    if look.foreground != former.foreground { write(foreground, look.foreground, to: &bytes) }
    if look.background != former.background { write(background, look.background, to: &bytes) }
  }

  func move(toColumn x: Int, row y: Int, from row: Int?, _ bytes: inout [UInt8]) {
    if row == y, x == 0 {
      bytes.append(0x0D)
    } else if row == y, let column {
      write(column, x, to: &bytes)
    } else {
      write(place, y, x, to: &bytes)
    }
  }

  var canClearToEnd: Bool { clearToEnd != nil }
  var canErase: Bool { erase != nil }

  func clearToEnd(_ bytes: inout [UInt8]) { write(clearToEnd, to: &bytes) }
  func erase(_ count: Int, _ bytes: inout [UInt8]) { write(erase, count, to: &bytes) }
  func show(cursor isShown: Bool, _ bytes: inout [UInt8]) { write(isShown ? showCursor : hideCursor, to: &bytes) }

  private func write(_ capability: String?, _ numbers: Int..., to bytes: inout [UInt8]) {
    guard let capability else { return }
    var sequence: UnsafePointer<CChar>?
    let count = jalon_sequence(capability, Int32(clamping: numbers.first ?? 0), Int32(clamping: numbers.dropFirst().first ?? 0), &sequence)
    if let sequence { bytes += UnsafeBufferPointer(start: sequence, count: count).map { UInt8(bitPattern: $0) } }
  }
}

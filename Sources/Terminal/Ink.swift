import CNcurses
import Canvas

/// The drawing capabilities of the terminal from its terminfo description: sequences that move, colour and erase.
struct Ink {
  private let place, column, clearToEnd, erase: String?
  private let foreground, background, usualColours: String?
  private let plain, showCursor, hideCursor: String?
  private let attributes: [(attribute: Attributes, sequence: String)]
  /// Whether erased cells take the current background (`bce`).
  let erasesInColour: Bool
  /// Whether the cursor may be moved while attributes are on (`msgr`).
  let movesInAnyLook: Bool
  /// Whether writing into the last column of the last row does not scroll the screen.
  let fillsLastCell: Bool
  /// Attributes that cannot be combined with colours (`ncv`).
  private let uncoloured: Attributes

  struct Attributes: OptionSet {
    let rawValue: UInt8

    static let bold = Attributes(rawValue: 1)
    static let underline = Attributes(rawValue: 2)
    static let reverse = Attributes(rawValue: 4)
    static let dim = Attributes(rawValue: 8)
    static let italic = Attributes(rawValue: 16)
  }

  /// The attributes and colours of written text. A colour is its number in the palette; -1 is the terminal's default.
  struct Look: Equatable {
    var attributes: Attributes = []
    var foreground = -1
    var background = -1

    /// Checks whether a space looks equal in both looks.
    func isAlike(blank other: Look) -> Bool {
      background == other.background && attributes.isDisjoint(with: [.underline, .reverse])
        && other.attributes.isDisjoint(with: [.underline, .reverse])
    }
  }

  /// Reads the description of the terminal that ncurses has opened.
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

  /// Returns a look without what this terminal cannot show.
  func shown(_ look: Look) -> Look {
    var look = look
    if foreground == nil || background == nil { (look.foreground, look.background) = (-1, -1) }
    look.attributes.formIntersection(Attributes(attributes.map(\.attribute)))
    if look.foreground >= 0 || look.background >= 0 { look.attributes.subtract(uncoloured) }
    return look
  }

  /// Appends the sequences that change from one look to another.
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

  /// Appends the sequence that moves the cursor.
  /// - Parameter row: the present row of the cursor; nil if it is unknown.
  func move(toColumn x: Int, row y: Int, from row: Int?, _ bytes: inout [UInt8]) {
    if row == y, x == 0 {
      bytes.append(0x0D)
    } else if row == y, let column {
      write(column, x, to: &bytes)
    } else {
      write(place, y, x, to: &bytes)
    }
  }

  /// Whether the terminal can erase the rest of a row.
  var canClearToEnd: Bool { clearToEnd != nil }
  /// Whether the terminal can erase a number of cells.
  var canErase: Bool { erase != nil }

  func clearToEnd(_ bytes: inout [UInt8]) { write(clearToEnd, to: &bytes) }
  func erase(_ count: Int, _ bytes: inout [UInt8]) { write(erase, count, to: &bytes) }
  func show(cursor isShown: Bool, _ bytes: inout [UInt8]) { write(isShown ? showCursor : hideCursor, to: &bytes) }

  /// Appends a capability with its numbers filled in; nothing if the terminal lacks it.
  private func write(_ capability: String?, _ numbers: Int..., to bytes: inout [UInt8]) {
    guard let capability else { return }
    var sequence: UnsafePointer<CChar>?
    let count = jalon_sequence(capability, Int32(clamping: numbers.first ?? 0), Int32(clamping: numbers.dropFirst().first ?? 0), &sequence)
    if let sequence { bytes += UnsafeBufferPointer(start: sequence, count: count).map { UInt8(bitPattern: $0) } }
  }
}

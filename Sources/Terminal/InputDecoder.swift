import Canvas

/// Decodes the bytes that a terminal sends into events.
///
/// It replaces `get_wch` of ncurses, which loses the bytes of a letter that arrives in two parts and returns unknown sequences as
/// letters, which would run commands. This decoder skips an unknown sequence to its end.
struct InputDecoder {
  /// The key sequences of this terminal's own description, in addition to the common ones.
  var described: [[UInt8]: Key] = [:]
  private var bytes: [UInt8] = []
  private var start = 0
  private var isPasting = false

  /// The maximum length of a paste in bytes; the rest is dropped.
  static let pasteLimit = 1 << 20
  private static let escape: UInt8 = 0x1B
  private static let pasteEnd: [UInt8] = Array("\u{1B}[201~".utf8)
  /// The index up to which the end mark of the paste was searched for.
  private var pasteScanned = 0

  /// Adds bytes that were read from the terminal.
  mutating func feed(_ more: some Sequence<UInt8>) {
    if start > 0 {
      bytes.removeFirst(start)
      start = 0
    }
    bytes.append(contentsOf: more)
  }

  /// Whether bytes are pending that have not been returned as an event.
  var isWaiting: Bool { isPasting || start < bytes.count }

  /// Whether an event can be returned now, without more bytes.
  var hasEvent: Bool {
    var ahead = self
    return ahead.next() != nil
  }

  /// Returns the keys of a text that arrived at once, faster than a person types.
  ///
  /// Returns nil for what a person may have typed: few keys, a key that is held down, or any key that is not a character, Enter or Tab.
  static func burst(_ bytes: some Collection<UInt8>) -> [Key]? {
    guard bytes.count >= burstLength, bytes.allSatisfy({ $0 >= 0x20 && $0 != 0x7F || $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }) else {
      return nil
    }
    var decoder = InputDecoder()
    decoder.feed(bytes)
    var keys: [Key] = []
    while case .key(let key) = decoder.next() { keys.append(key) }
    return keys.count >= burstLength && Set(keys).count >= burstVariety && !decoder.isWaiting ? keys : nil
  }

  private static let burstLength = 6
  private static let burstVariety = 4

  /// How many milliseconds to wait for more bytes before what is pending counts as complete; nil means without limit.
  var patience: Int? {
    if isPasting { return 3000 }
    let pending = bytes[start...]
    guard pending.first == Self.escape else { return nil }
    return pending.count <= 2 ? 0 : 500
  }

  /// Returns the next event; nil if more bytes are needed.
  /// - Parameter complete: whether pending bytes are decoded without waiting for more.
  mutating func next(complete: Bool = false) -> Event? {
    while true {
      if isPasting { return paste(complete: complete) }
      let pending = bytes[start...]
      guard let first = pending.first else { return nil }
      let step = first == Self.escape ? sequence(pending, complete: complete) : letter(pending)
      switch step {
      case .wait: return nil
      case .skip(let count): start += count
      case .paste(let count):
        start += count
        isPasting = true
        pasteScanned = start
      case .event(let event, let count):
        start += count
        return joined(event)
      }
    }
  }

  /// Removes and returns the complete letters at the start of the pending bytes.
  mutating func letters() -> [Key] {
    var letters: [Key] = []
    while !isPasting, case .event(.key(.character(let found)), let count) = letter(bytes[start...]) {
      start += count
      if case .key(let key) = joined(.key(.character(found))) { letters.append(key) }
    }
    return letters
  }

  /// Joins lam and the alef after it, if both have arrived, to the one key that they are on an Arabic keyboard.
  private mutating func joined(_ event: Event) -> Event {
    guard case .key(.character(let first)) = event, case .event(.key(.character(let second)), let count) = letter(bytes[start...]),
      let ligature = LamAlef.ligature(first, second)
    else { return event }
    start += count
    return .key(.character(ligature))
  }

  /// What the decoder does with the start of the pending bytes; the number is how many bytes are used up.
  enum Step: Equatable {
    case wait
    case skip(Int)
    case paste(Int)
    case event(Event, Int)
  }

  /// Returns the pasted text once its end mark has arrived or `complete` is true.
  private mutating func paste(complete: Bool) -> Event? {
    let end = Self.pasteEnd
    var at = max(start, pasteScanned)
    while at + end.count <= bytes.count, !bytes[at..<at + end.count].elementsEqual(end) { at += 1 }
    pasteScanned = at
    let isEnded = at + end.count <= bytes.count
    guard isEnded || complete else {
      // Bytes beyond the limit are dropped as they arrive, so that an endless paste does not fill the memory.
      let excess = at - start - Self.pasteLimit
      if excess > 0 {
        bytes.removeSubrange(start + Self.pasteLimit..<at)
        pasteScanned = start + Self.pasteLimit
      }
      return nil
    }
    let text = bytes[start..<min(isEnded ? at : bytes.count, start + Self.pasteLimit)]
    start = isEnded ? at + end.count : bytes.count
    isPasting = false
    return .paste(Self.pasted(text))
  }

  /// Returns the text of a paste: all line ends become line feeds, and control characters except the tab are dropped.
  static func pasted(_ bytes: ArraySlice<UInt8>) -> String {
    var result = String.UnicodeScalarView()
    var wasReturn = false
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      switch scalar.value {
      case 0x0A where wasReturn: break
      case 0x0A, 0x0D: result.append("\n")
      case 0x09: result.append(scalar)
      case 0..<0x20, 0x7F..<0xA0: break
      default: result.append(scalar)
      }
      wasReturn = scalar.value == 0x0D
    }
    return String(result)
  }
}

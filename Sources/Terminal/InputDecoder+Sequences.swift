import Canvas

extension InputDecoder {
  /// Decodes bytes that begin with Escape.
  ///
  /// They are the Escape key, a character with Alt, the sequence of a key, or an answer of the terminal, which is skipped.
  /// - Parameter complete: whether no more bytes are expected.
  func sequence(_ pending: ArraySlice<UInt8>, complete: Bool) -> Step {
    for (sequence, key) in described where pending.starts(with: sequence) { return .event(.key(key), sequence.count) }
    let rest = pending.dropFirst()
    guard let kind = rest.first else { return complete ? .event(.key(.escape), 1) : .wait }
    switch kind {
    case UInt8(ascii: "["): return control(pending, complete: complete)
    case UInt8(ascii: "O"):
      guard let final = rest.dropFirst().first else { return complete ? .event(.key(.alt("O")), 2) : .wait }
      return .event(.key(Self.applicationKey(final)), 3)
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"), UInt8(ascii: "^"), UInt8(ascii: "X"):
      return string(pending, kind: kind, complete: complete)
    case 0x1B:
      // rxvt and PuTTY send an additional Escape before the sequence of a key with Alt; otherwise Escape was pressed twice.
      guard let next = rest.dropFirst().first else { return complete ? .event(.key(.escape), 1) : .wait }
      guard next == UInt8(ascii: "[") || next == UInt8(ascii: "O") else { return .event(.key(.escape), 1) }
      guard case .event(.key(let key), let count) = sequence(rest, complete: complete) else {
        return complete ? .event(.key(.escape), 1) : .wait
      }
      return .event(.key(Self.modify(key, by: 2)), count + 1)
    default:
      switch letter(rest) {
      case .event(.key(.character(let character)), let count): return .event(.key(.alt(character)), count + 1)
      case .event(_, let count): return .event(.key(.unknown), count + 1)
      case .skip(let count): return .skip(count + 1)
      case .wait, .paste: return complete ? .event(.key(.escape), 1) : .wait
      }
    }
  }

  /// Decodes a control sequence (ECMA-48, 5.4): parameters, intermediate bytes and a final byte.
  private func control(_ pending: ArraySlice<UInt8>, complete: Bool) -> Step {
    let body = pending.dropFirst(2)
    // The Linux console sends F1 to F5 as "ESC [ [" and a letter.
    if body.first == UInt8(ascii: "["), let letter = body.dropFirst().first {
      return .event(.key((0x41...0x45).contains(letter) ? .function(Int(letter) - 0x40) : .unknown), 4)
    }
    let parameters = body.prefix { (0x30...0x3F).contains($0) }
    let between = body.dropFirst(parameters.count).prefix { (0x20...0x2F).contains($0) }
    let count = 2 + parameters.count + between.count
    guard let final = pending.dropFirst(count).first else {
      if !complete { return count > 256 ? .skip(count) : .wait }
      return count == 2 ? .event(.key(.alt("[")), 2) : .skip(count)
    }
    // A byte that cannot end the sequence: the sequence was cut off, and something new begins.
    if final < 0x40 || final > 0x7E { return .skip(count) }
    if parameters.first == UInt8(ascii: "<"), between.isEmpty {
      return Self.mouse(parameters.dropFirst(), final).map { .event(.mouse($0), count + 1) } ?? .skip(count + 1)
    }
    guard between.isEmpty, parameters.allSatisfy({ $0 < 0x3A || $0 == 0x3B }) else { return .skip(count + 1) }
    let numbers = parameters.split(separator: 0x3B, omittingEmptySubsequences: false).map { Int(String(decoding: $0, as: UTF8.self)) ?? 1 }
    switch (final, numbers.first ?? 1) {
    case (UInt8(ascii: "~"), 200): return .paste(count + 1)
    case (UInt8(ascii: "I"), _): return .event(.focused, count + 1)
    case (UInt8(ascii: "O"), _): return .skip(count + 1)
    default: break
    }
    // Reports of the cursor position, the device and its modes are answers of the terminal, not keys.
    if "RcntuxyM".utf8.contains(final), !(final == UInt8(ascii: "R") && numbers.first == 1) { return .skip(count + 1) }
    let modifiers = numbers.count > 1 ? numbers[1] &- 1 : 0
    return .event(.key(Self.modify(Self.controlKey(final, numbers.first ?? 1), by: modifiers)), count + 1)
  }

  /// Decodes an SGR mouse report of xterm: button, column and row from 1; nil for buttons that have no function here.
  private static func mouse(_ parameters: ArraySlice<UInt8>, _ final: UInt8) -> Mouse? {
    let numbers = parameters.split(separator: 0x3B).compactMap { Int(String(decoding: $0, as: UTF8.self)) }
    guard numbers.count == 3, (1...10_000).contains(numbers[1]), (1...10_000).contains(numbers[2]) else { return nil }
    let act: Mouse.Act? =
      switch (final, numbers[0]) {
      case (UInt8(ascii: "M"), 0): .press
      // 32 is added for a motion.
      case (UInt8(ascii: "M"), 32): .drag
      case (UInt8(ascii: "m"), 0): .release
      case (UInt8(ascii: "M"), 64): .wheelUp
      case (UInt8(ascii: "M"), 65): .wheelDown
      default: nil
      }
    return act.map { Mouse($0, x: numbers[1] - 1, y: numbers[2] - 1) }
  }

  /// Skips a string that the terminal sends (OSC, DCS, APC, PM, SOS), up to BEL or ST.
  private func string(_ pending: ArraySlice<UInt8>, kind: UInt8, complete: Bool) -> Step {
    var previous: UInt8 = 0
    for (offset, byte) in pending.enumerated().dropFirst(2) {
      if byte == 0x07 || (byte == UInt8(ascii: "\\") && previous == 0x1B) { return .skip(offset + 1) }
      previous = byte
    }
    if pending.count == 2, complete { return .event(.key(.alt(Character(Unicode.Scalar(kind)))), 2) }
    return complete || pending.count > 65_536 ? .skip(pending.count) : .wait
  }

  /// Returns the key of a control sequence with this final byte and first parameter.
  private static func controlKey(_ final: UInt8, _ number: Int) -> Key {
    switch final {
    case UInt8(ascii: "A"): .up
    case UInt8(ascii: "B"): .down
    case UInt8(ascii: "C"): .right
    case UInt8(ascii: "D"): .left
    case UInt8(ascii: "H"): .home
    case UInt8(ascii: "F"): .end
    case UInt8(ascii: "Z"): .backTab
    case UInt8(ascii: "P"), UInt8(ascii: "Q"), UInt8(ascii: "R"), UInt8(ascii: "S"): .function(Int(final) - 0x4F)
    case UInt8(ascii: "a"): .modified(.shift, .up)
    case UInt8(ascii: "b"): .modified(.shift, .down)
    case UInt8(ascii: "d"): .modified(.shift, .left)
    case UInt8(ascii: "~"): numbered(number)
    default: .unknown
    }
  }

  /// Returns the key of a sequence "ESC [ number ~".
  private static func numbered(_ number: Int) -> Key {
    switch number {
    case 1, 7: .home
    case 2: .insert
    case 3: .delete
    case 4, 8: .end
    case 5: .pageUp
    case 6: .pageDown
    case 11...15: .function(number - 10)
    case 17...21: .function(number - 11)
    case 23...24: .function(number - 12)
    default: .unknown
    }
  }

  /// Returns the key of a sequence "ESC O final", as the keypad sends it in application mode.
  private static func applicationKey(_ final: UInt8) -> Key {
    switch final {
    case UInt8(ascii: "A")...UInt8(ascii: "D"), UInt8(ascii: "F"), UInt8(ascii: "H"), UInt8(ascii: "P")...UInt8(ascii: "S"):
      controlKey(final, 1)
    case UInt8(ascii: "M"): .enter
    case UInt8(ascii: "j")...UInt8(ascii: "y"): .character(Character(Unicode.Scalar(final - 0x40)))
    default: .unknown
    }
  }

  /// Adds a modifier, as xterm encodes them: 1 is Shift, 2 Alt, 4 Control. Of several, Control takes precedence, then Alt.
  private static func modify(_ key: Key, by modifiers: Int) -> Key {
    let modifier: Key.Modifier? = modifiers & 4 != 0 ? .control : modifiers & 2 != 0 ? .alt : modifiers & 1 != 0 ? .shift : nil
    let motions: [Key: Key.Motion] = [
      .up: .up, .down: .down, .left: .left, .right: .right, .home: .home, .end: .end, .pageUp: .pageUp, .pageDown: .pageDown,
      .insert: .insert, .delete: .delete,
    ]
    guard let modifier, let motion = motions[key] else { return key }
    return .modified(modifier, motion)
  }
}

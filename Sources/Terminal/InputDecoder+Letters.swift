import Canvas

extension InputDecoder {
  /// Decodes a control character or a letter at the start of the pending bytes; bytes that are not valid UTF-8 are skipped.
  func letter(_ pending: ArraySlice<UInt8>) -> Step {
    guard let first = pending.first else { return .wait }
    if first < 0x80 { return .event(.key(Self.key(ofASCII: first)), 1) }
    let length = first >= 0xC2 && first < 0xE0 ? 2 : first >= 0xE0 && first < 0xF0 ? 3 : first >= 0xF0 && first < 0xF5 ? 4 : 0
    if length == 0 { return .skip(1) }
    let follow = pending.dropFirst().prefix(length - 1).prefix { $0 & 0xC0 == 0x80 }
    if follow.count < length - 1 { return pending.count > follow.count + 1 ? .skip(follow.count + 1) : .wait }
    guard let text = String(validating: pending.prefix(length), as: UTF8.self), let scalar = text.unicodeScalars.first, scalar.value >= 0xA0
    else { return .skip(length) }
    return .event(.key(.character(Character(scalar))), length)
  }

  /// Returns the key that sends an ASCII byte.
  static func key(ofASCII byte: UInt8) -> Key {
    switch byte {
    case 0x0A, 0x0D: .enter
    case 0x09: .tab
    case 0x08, 0x7F: .backspace
    case 0x00: .control(" ")
    case 0x01...0x1A: .control(Character(Unicode.Scalar(byte + 0x60)))
    case 0x1B: .escape
    case 0x1C...0x1F: .control(Character(Unicode.Scalar(byte + 0x40)))
    default: .character(Character(Unicode.Scalar(byte)))
    }
  }
}

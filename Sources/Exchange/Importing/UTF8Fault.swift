/// The position of the first byte of a text that is not valid UTF-8.
struct UTF8Fault: Equatable {
  /// The line, from 1.
  let line: Int
  /// The byte in its line, from 1.
  let column: Int

  /// Returns nil if the text is valid UTF-8.
  init?(in bytes: ArraySlice<UInt8>) {
    let index = bytes.withUnsafeBufferPointer { buffer -> Int? in
      var next = 0
      while next < buffer.count {
        let length = Self.length(buffer, at: next)
        if length == 0 { return next }
        next += length
      }
      return nil
    }
    guard let index else { return nil }
    let before = bytes.prefix(index)
    line = before.count { $0 == UInt8(ascii: "\n") } + 1
    let start = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? before.startIndex
    column = before.endIndex - start + 1
  }

  /// Returns the number of bytes of the character at an index. 0 if it is not valid (Unicode 16, table 3-7).
  private static func length(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    let first = bytes[index]
    if first < 0x80 { return 1 }
    let (count, second): (Int, ClosedRange<UInt8>) =
      switch first {
      case 0xC2...0xDF: (2, 0x80...0xBF)
      case 0xE0: (3, 0xA0...0xBF)
      case 0xED: (3, 0x80...0x9F)
      case 0xE1...0xEF: (3, 0x80...0xBF)
      case 0xF0: (4, 0x90...0xBF)
      case 0xF1...0xF3: (4, 0x80...0xBF)
      case 0xF4: (4, 0x80...0x8F)
      default: (0, 0...0)
      }
    guard count > 0, index + count <= bytes.count, second.contains(bytes[index + 1]) else { return 0 }
    for next in 2..<max(count, 2) where bytes[index + next] & 0xC0 != 0x80 { return 0 }
    return count
  }
}

/// The width of a text and whether it can be wrapped without looking at its characters again.
package struct TextShape: Hashable, Sendable {
  /// The width in columns.
  package var columns: Int { Int(count) }
  /// The width in columns, in four bytes because each cell of a report holds one.
  private let count: Int32
  /// Whether every scalar takes one column and no space is at an end or next to another space, so that the text can be wrapped by bytes.
  package let isTidy: Bool

  /// Measures any text.
  package init(of text: String) {
    if let tidy = TextShape(tidy: text) {
      self = tidy
    } else {
      (count, isTidy) = (Int32(clamping: TextWidth.columns(text)), false)
    }
  }

  /// Returns the shape of a tidy text, which is also printable; nil for any other text.
  package init?(tidy text: String) {
    guard let columns = text.utf8.withContiguousStorageIfAvailable(TextShape.tidyColumns) ?? nil else { return nil }
    (count, isTidy) = (Int32(clamping: columns), true)
  }

  /// Returns the width of a tidy text in columns; nil for any other text.
  private static func tidyColumns(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var columns = 0
    var wasSpace = true
    var place = 0
    while place < bytes.count {
      let byte = bytes[place]
      if byte < 0x80 {
        guard byte >= 0x20, byte < 0x7F else { return nil }
        let isSpace = byte == 0x20
        if isSpace, wasSpace { return nil }
        wasSpace = isSpace
        place += 1
      } else {
        // The simple blocks beyond ASCII take two or three bytes.
        let length = byte < 0xE0 ? 2 : 3
        guard byte < 0xF0, place + length <= bytes.count else { return nil }
        let rest = UInt32(bytes[place + 1] & 0x3F)
        let value = length == 2 ? UInt32(byte & 0x1F) << 6 | rest : UInt32(byte & 0xF) << 12 | rest << 6 | UInt32(bytes[place + 2] & 0x3F)
        guard TextWidth.isSimple(value) else { return nil }
        wasSpace = false
        place += length
      }
      columns += 1
    }
    return wasSpace && !bytes.isEmpty ? nil : columns
  }
}

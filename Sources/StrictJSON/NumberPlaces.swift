/// The places of the numbers of a valid file in its bytes, by their indexes on the tape.
struct NumberPlaces: Sendable {
  /// The indexes of the numbers on the tape, in the order of the file.
  private var indices: [Int] = []
  /// The places of the numbers in the bytes, in the same order.
  private var ranges: [Range<Int>] = []

  init(in bytes: [UInt8], tape document: JSONDocument) {
    var index = 1
    while index < document.tape.count - 1 {
      switch document.tag(index) {
      case UInt8(ascii: "l"), UInt8(ascii: "u"), UInt8(ascii: "d"):
        indices.append(index)
        index += 2
      default: index += 1
      }
    }
    var position = 0
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: "\""): position = NumberPlaces.end(ofString: position, in: bytes)
      case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        let end = bytes[position...].firstIndex { !NumberPlaces.isInNumber($0) } ?? bytes.count
        ranges.append(position..<end)
        position = end
      default: position += 1
      }
    }
  }

  /// Returns the bytes of the number at an index of the tape; an empty range if there is no number.
  func range(ofNumber index: Int) -> Range<Int> {
    var (low, high) = (0, indices.count)
    while low < high {
      let middle = (low + high) / 2
      if indices[middle] < index { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count && low < indices.count && indices[low] == index ? ranges[low] : 0..<0
  }

  private static func end(ofString start: Int, in bytes: [UInt8]) -> Int {
    var position = start + 1
    while position < bytes.count, bytes[position] != UInt8(ascii: "\"") { position += bytes[position] == UInt8(ascii: "\\") ? 2 : 1 }
    return position + 1
  }

  private static func isInNumber(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "."): true
    default: byte | 0x20 == UInt8(ascii: "e")
    }
  }
}

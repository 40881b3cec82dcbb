extension [UInt8] {
  /// The bytes in the notation of RFC 4648, section 4: in a page as an image, and in a sequence for the clipboard of a terminal.
  package var base64: String {
    let signs = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var text: [UInt8] = []
    text.reserveCapacity((count + 2) / 3 * 4)
    for first in stride(from: 0, to: count, by: 3) {
      let part = self[first..<Swift.min(first + 3, count)]
      let number = part.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - part.count))
      for place in 0..<4 { text.append(place <= part.count ? signs[number >> (18 - 6 * place) & 63] : UInt8(ascii: "=")) }
    }
    return String(decoding: text, as: UTF8.self)
  }
}

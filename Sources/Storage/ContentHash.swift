/// The size of some bytes and a 128-bit hash of them, which tells two contents apart, but does not withstand somebody who forges one.
///
/// Each step is a bijection of its lane, so two contents of one size that differ in a single word of eight bytes never share a hash.
struct ContentHash: Hashable, Sendable {
  let size: Int
  let high: UInt64
  let low: UInt64

  init(of bytes: [UInt8]) {
    var first = Lane(state: 0x6A61_6C6F_6E2F_3161, factor: 0x9E37_79B9_7F4A_7C15)
    var second = Lane(state: 0x6A61_6C6F_6E2F_3162, factor: 0xD6E8_FEB8_6659_FD93)
    bytes.withUnsafeBytes { raw in
      var offset = 0
      while raw.count - offset >= 8 {
        let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
        first.take(word)
        second.take(word)
        offset += 8
      }
      var rest: UInt64 = 0
      for byte in raw[offset...].reversed() { rest = rest << 8 | UInt64(byte) }
      first.take(rest)
      second.take(rest)
    }
    size = bytes.count
    high = first.finished(UInt64(bytes.count))
    low = second.finished(UInt64(bytes.count))
  }

  private struct Lane {
    var state: UInt64
    let factor: UInt64

    mutating func take(_ word: UInt64) {
      state = (state ^ word) &* factor
      state ^= state >> 29
    }

    func finished(_ size: UInt64) -> UInt64 {
      var lane = self
      lane.take(size)
      lane.take(0)
      lane.take(0)
      return lane.state
    }
  }
}

extension ContentHash: LosslessStringConvertible {
  /// The size in bytes, a colon, and 32 hexadecimal digits, as they stand in the record of a staged commit.
  var description: String { "\(size):\(Self.digits(high))\(Self.digits(low))" }

  init?(_ text: String) {
    let parts = text.utf8.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard parts.count == 2, parts[1].count == 32, let size = Int(Substring(parts[0])), size >= 0,
      let high = UInt64(Substring(parts[1].prefix(16)), radix: 16), let low = UInt64(Substring(parts[1].suffix(16)), radix: 16)
    else { return nil }
    self.size = size
    self.high = high
    self.low = low
  }

  private static func digits(_ number: UInt64) -> String {
    let text = String(number, radix: 16)
    return String(repeating: "0", count: 16 - text.utf8.count) + text
  }
}

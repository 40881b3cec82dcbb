/// A SipHash-2-4 of 128 bits with a fixed key: equal on every machine and in every process, unlike the hashes of the standard library.
///
/// It recognises edits and torn writes; it does not protect against someone who looks for two contents with the same hash.
package struct ContentHash: Hashable, Sendable {
  package let low: UInt64
  package let high: UInt64

  package init(of bytes: [UInt8], key: (UInt64, UInt64) = (0x6a61_6c6f_6e2e_6669, 0x6c65_2f73_7461_6d70)) {
    var state = State(key: key)
    (low, high) = bytes.withUnsafeBytes { raw in
      let whole = raw.count & ~7
      for offset in stride(from: 0, to: whole, by: 8) {
        state.absorb(UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self)))
      }
      var last = UInt64(truncatingIfNeeded: raw.count) << 56
      for offset in whole..<raw.count { last |= UInt64(raw[offset]) << UInt64((offset - whole) * 8) }
      state.absorb(last)
      return state.finish()
    }
  }

  /// The four words of SipHash's state and its rounds.
  private struct State {
    var v0: UInt64
    var v1: UInt64
    var v2: UInt64
    var v3: UInt64

    init(key: (UInt64, UInt64)) {
      v0 = key.0 ^ 0x736f_6d65_7073_6575
      v1 = key.1 ^ 0x646f_7261_6e64_6f6d ^ 0xee
      v2 = key.0 ^ 0x6c79_6765_6e65_7261
      v3 = key.1 ^ 0x7465_6462_7974_6573
    }

    mutating func absorb(_ word: UInt64) {
      v3 ^= word
      mix()
      mix()
      v0 ^= word
    }

    mutating func finish() -> (UInt64, UInt64) {
      v2 ^= 0xee
      for _ in 0..<4 { mix() }
      let first = v0 ^ v1 ^ v2 ^ v3
      v1 ^= 0xdd
      for _ in 0..<4 { mix() }
      return (first, v0 ^ v1 ^ v2 ^ v3)
    }

    private mutating func mix() {
      v0 &+= v1
      v1 = v1 << 13 | v1 >> 51
      v1 ^= v0
      v0 = v0 << 32 | v0 >> 32
      v2 &+= v3
      v3 = v3 << 16 | v3 >> 48
      v3 ^= v2
      v0 &+= v3
      v3 = v3 << 21 | v3 >> 43
      v3 ^= v0
      v2 &+= v1
      v1 = v1 << 17 | v1 >> 47
      v1 ^= v2
      v2 = v2 << 32 | v2 >> 32
    }
  }
}

extension ContentHash: LosslessStringConvertible {
  /// 32 lower-case hexadecimal digits.
  package var description: String { Self.hex(low) + Self.hex(high) }

  package init?(_ text: String) {
    guard text.utf8.count == 32, text.utf8.allSatisfy({ $0 != UInt8(ascii: "+") }) else { return nil }
    guard let low = UInt64(text.prefix(16), radix: 16), let high = UInt64(text.suffix(16), radix: 16) else { return nil }
    self.low = low
    self.high = high
  }

  private static func hex(_ word: UInt64) -> String {
    let digits = String(word, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}

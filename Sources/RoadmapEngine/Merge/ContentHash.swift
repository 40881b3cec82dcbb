/// A SipHash-2-4 of 128 bits with a fixed key: equal on every machine and in every process, unlike the hashes of the standard library.
///
/// It recognises edits and torn writes; it does not protect against someone who looks for two contents with the same hash.
package struct ContentHash: Hashable, Sendable {
  package let low: UInt64
  package let high: UInt64

  package init(of bytes: [UInt8], key: (UInt64, UInt64) = ContentHash.standardKey) { self.init(ofParts: [bytes], key: key) }

  /// Makes the hash of bytes that are given in parts.
  package init(ofParts parts: [[UInt8]], key: (UInt64, UInt64) = ContentHash.standardKey) {
    var state = State(key: key)
    for part in parts { part.withUnsafeBytes { state.absorb($0) } }
    (low, high) = state.finish()
  }

  package static var standardKey: (UInt64, UInt64) { (0x6a61_6c6f_6e2e_6669, 0x6c65_2f73_7461_6d70) }

  /// The four words of SipHash's state and its rounds.
  private struct State {
    var v0: UInt64
    var v1: UInt64
    var v2: UInt64
    var v3: UInt64
    /// The bytes that do not fill a word yet, and how many they are.
    var rest: UInt64 = 0
    var restCount: UInt64 = 0
    /// The number of all bytes.
    var count: UInt64 = 0

    init(key: (UInt64, UInt64)) {
      v0 = key.0 ^ 0x736f_6d65_7073_6575
      v1 = key.1 ^ 0x646f_7261_6e64_6f6d ^ 0xee
      v2 = key.0 ^ 0x6c79_6765_6e65_7261
      v3 = key.1 ^ 0x7465_6462_7974_6573
    }

    mutating func absorb(_ bytes: UnsafeRawBufferPointer) {
      count &+= UInt64(bytes.count)
      var offset = 0
      while restCount > 0, offset < bytes.count {
        add(bytes[offset])
        offset += 1
      }
      let whole = offset + (bytes.count - offset) & ~7
      while offset < whole {
        absorb(UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)))
        offset += 8
      }
      while offset < bytes.count {
        add(bytes[offset])
        offset += 1
      }
    }

    private mutating func add(_ byte: UInt8) {
      rest |= UInt64(byte) << (restCount * 8)
      restCount += 1
      guard restCount == 8 else { return }
      absorb(rest)
      (rest, restCount) = (0, 0)
    }

    private mutating func absorb(_ word: UInt64) {
      v3 ^= word
      mix()
      mix()
      v0 ^= word
    }

    mutating func finish() -> (UInt64, UInt64) {
      absorb(rest | count << 56)
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
    guard text.utf8.count == 32 else { return nil }
    var (high, low): (UInt64, UInt64) = (0, 0)
    for byte in text.utf8 {
      let digit: UInt8
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = byte - UInt8(ascii: "0")
      case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = byte - UInt8(ascii: "a") + 10
      case UInt8(ascii: "A")...UInt8(ascii: "F"): digit = byte - UInt8(ascii: "A") + 10
      default: return nil
      }
      // The first digits are those of the lower word.
      (low, high) = (low << 4 | high >> 60, high << 4 | UInt64(digit))
    }
    self.low = low
    self.high = high
  }

  private static func hex(_ word: UInt64) -> String {
    let digits = String(word, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}

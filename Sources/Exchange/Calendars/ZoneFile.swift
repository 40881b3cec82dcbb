/// The history of a time zone, from a file of the IANA database (RFC 9636).
package struct ZoneFile: Sendable {
  /// The instants of changes of the clock, in seconds from 1970, ascending.
  private var instants: [Int] = []
  /// The offset from each instant on, in seconds ahead of UTC.
  private var offsets: [Int] = []
  /// The offset before the first instant.
  private var firstOffset = 0
  /// The rule after the last instant; nil if there is none.
  private var rule: ZoneRule?

  /// Parses a file; nil if the bytes are not such a file.
  package init?(_ bytes: [UInt8]) {
    guard let old = Block(bytes[...], isWide: false) else { return nil }
    // From version 2 on, a second block with 64-bit instants follows, and then a rule for the time after them.
    guard old.version >= UInt8(ascii: "2") else {
      take(old)
      return
    }
    guard let new = Block(bytes[old.end...], isWide: true) else { return nil }
    take(new)
    let footer = bytes[new.end...].dropFirst().prefix { $0 != UInt8(ascii: "\n") }
    rule = ZoneRule(String(decoding: footer, as: UTF8.self))
  }

  private mutating func take(_ block: Block) {
    instants = block.instants
    offsets = block.kinds.map { block.offsets.indices.contains($0) ? block.offsets[$0] : 0 }
    firstOffset = block.offsets.first ?? 0
  }

  /// Returns by how many seconds the clocks of the zone are ahead of UTC at an instant. Instants are in seconds from 1970.
  package func offset(at instant: Int) -> Int {
    guard let last = instants.last else { return rule?.offset(at: instant) ?? firstOffset }
    if instant >= last, let rule { return rule.offset(at: instant) }
    var low = 0
    var high = instants.count
    while low < high {
      let middle = (low + high) / 2
      if instants[middle] <= instant { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? firstOffset : offsets[low - 1]
  }

  /// A header with the instants and offsets that follow it.
  private struct Block {
    let version: UInt8
    var instants: [Int] = []
    var kinds: [Int] = []
    var offsets: [Int] = []
    let end: Int

    init?(_ bytes: ArraySlice<UInt8>, isWide: Bool) {
      guard bytes.count >= 44, bytes.starts(with: Array("TZif".utf8)) else { return nil }
      let start = bytes.startIndex
      func number(_ index: Int, _ length: Int) -> Int {
        let value = bytes[index..<index + length].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        return length == 8 ? Int(Int64(bitPattern: value)) : Int(Int32(bitPattern: UInt32(truncatingIfNeeded: value)))
      }
      version = bytes[start + 4]
      let counts = (0..<6).map { number(start + 20 + $0 * 4, 4) }
      guard counts.allSatisfy({ (0...100_000).contains($0) }) else { return nil }
      let size = isWide ? 8 : 4
      let (times, types) = (start + 44, start + 44 + counts[3] * size)
      let clocks = types + counts[3]
      end = clocks + counts[4] * 6 + counts[5] + counts[2] * (size + 4) + counts[1] + counts[0]
      guard end <= bytes.endIndex else { return nil }
      instants = (0..<counts[3]).map { number(times + $0 * size, size) }
      kinds = (0..<counts[3]).map { Int(bytes[types + $0]) }
      offsets = (0..<counts[4]).map { number(clocks + $0 * 6, 4) }
    }
  }
}

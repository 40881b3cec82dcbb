import FileLimits

extension JSONDocument {
  /// Checks for what simdjson accepts and Jalon refuses. A false result is a suspicion, which the scanner then confirms or rejects.
  func isWithinLimits(stringBytes: Int) -> Bool {
    guard !holdsSurrogates else { return false }
    var index = 1
    let last = tape.count - 1
    var keys: [Range<Int>] = []
    while index < last {
      switch tag(index) {
      case UInt8(ascii: "l"):
        guard Int64(bitPattern: tape[index + 1]).magnitude <= UInt64(FileLimits.number) else { return false }
        index += 2
      case UInt8(ascii: "u"): return false
      case UInt8(ascii: "d"):
        guard Double(bitPattern: tape[index + 1]).magnitude <= FileLimits.number else { return false }
        index += 2
      case UInt8(ascii: "\""):
        guard stringRange(index).count <= stringBytes else { return false }
        index += 1
      case UInt8(ascii: "{"):
        guard hasDistinctKeys(index, &keys) else { return false }
        index += 1
      default: index += 1
      }
    }
    return true
  }

  /// Checks that the keys of an object are distinct.
  /// - Parameter keys: a buffer that is reused for all objects.
  private func hasDistinctKeys(_ object: Int, _ keys: inout [Range<Int>]) -> Bool {
    keys.removeAll(keepingCapacity: true)
    let end = end(of: object) - 1
    var index = object + 1
    while index < end {
      keys.append(stringRange(index))
      index = self.end(of: index + 1)
    }
    guard keys.count > 1 else { return true }
    if keys.count > 24 { return Set(keys.map { strings[$0] }).count == keys.count }
    return strings.withUnsafeBufferPointer { bytes in
      for place in keys.indices {
        let key = keys[place]
        for former in 0..<place where keys[former].count == key.count {
          let other = keys[former].lowerBound
          var length = 0
          while length < key.count, bytes[other + length] == bytes[key.lowerBound + length] { length += 1 }
          if length == key.count { return false }
        }
      }
      return true
    }
  }

  /// Whether the strings contain the bytes of a surrogate. simdjson decodes some lone surrogate escapes to such bytes, which are invalid
  /// UTF-8.
  private var holdsSurrogates: Bool {
    strings.withUnsafeBufferPointer { bytes in
      var index = 0
      while index + 1 < bytes.count {
        if bytes[index] == 0xED, bytes[index + 1] >= 0xA0 { return true }
        index += 1
      }
      return false
    }
  }
}

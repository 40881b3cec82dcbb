extension JSONDocument {
  /// Whether nothing stands on the tape that simdjson allows and Jalon does not; a doubt is settled by the scanner.
  var isWithinLimits: Bool {
    guard !holdsSurrogates else { return false }
    var index = 1
    let last = tape.count - 1
    while index < last {
      switch tag(index) {
      case UInt8(ascii: "l"):
        guard Int64(bitPattern: tape[index + 1]).magnitude <= UInt64(JSONLimits.number) else { return false }
        index += 2
      case UInt8(ascii: "u"): return false
      case UInt8(ascii: "d"):
        guard Double(bitPattern: tape[index + 1]).magnitude <= JSONLimits.number else { return false }
        index += 2
      case UInt8(ascii: "\""):
        guard stringRange(index).count <= JSONLimits.stringBytes else { return false }
        index += 1
      case UInt8(ascii: "{"):
        guard hasDistinctKeys(index) else { return false }
        index += 1
      default: index += 1
      }
    }
    return true
  }

  /// Whether no key of an object comes twice.
  private func hasDistinctKeys(_ object: Int) -> Bool {
    var keys: [Range<Int>] = []
    let end = end(of: object) - 1
    var index = object + 1
    while index < end {
      keys.append(stringRange(index))
      index = self.end(of: index + 1)
    }
    guard keys.count > 1 else { return true }
    if keys.count > 24 { return Set(keys.map { strings[$0] }).count == keys.count }
    return strings.withUnsafeBufferPointer { bytes in
      for (place, key) in keys.enumerated() {
        for other in keys[..<place] where other.count == key.count {
          if bytes[other].elementsEqual(bytes[key]) { return false }
        }
      }
      return true
    }
  }

  /// Whether a half of a surrogate pair was written as an escape: simdjson lets some through as bytes that are no UTF-8.
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

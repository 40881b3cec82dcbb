import CSimdjson
import FileLimits
import Synchronization

/// A strictly read JSON file. It holds the tape of simdjson, checked for what simdjson accepts but Jalon refuses.
package final class JSONDocument: Sendable {
  /// The tape of simdjson; its first value is at index 1.
  let tape: [UInt64]
  /// The strings of the file, each after its length as four bytes in the byte order of the machine.
  let strings: [UInt8]
  /// The bytes of the file, in which the places of values are found.
  private let bytes: [UInt8]

  /// The places of the numbers in the file, found when the first one is asked for.
  private let numbers = Mutex<NumberPlaces?>(nil)

  /// Reads a file.
  /// - Parameters:
  ///   - depth: the greatest nesting of objects and arrays.
  ///   - stringBytes: the greatest length of a string in bytes.
  /// - Throws: `JSONFault` for the first fault, with its place.
  package init(
    _ bytes: [UInt8], depth: Int = FileLimits.depth, stringBytes: Int = FileLimits.stringBytes
  ) throws(JSONFault) {
    guard bytes.count <= FileLimits.fileBytes else { throw JSONFault(.fileTooLarge, at: JSONPlace(line: 1, column: 1)) }
    self.bytes = bytes
    guard let parsed = bytes.withUnsafeBufferPointer({ jalon_json_parse($0.baseAddress, $0.count, depth) }) else {
      throw StrictScanner.fault(in: bytes, depth: depth)
    }
    defer { jalon_json_free(parsed) }
    tape = Array(UnsafeBufferPointer(start: jalon_json_tape(parsed), count: jalon_json_tape_count(parsed) + 1))
    strings = Array(UnsafeBufferPointer(start: jalon_json_strings(parsed), count: jalon_json_strings_count(parsed)))
    if !isWithinLimits(stringBytes: stringBytes), let fault = StrictScanner.faultIfAny(in: bytes, depth: depth) { throw fault }
  }

  /// The outermost value.
  package var root: JSONValue { JSONValue(document: self, index: 1) }

  /// Returns the place of a value, for messages. It reads the file again from the start.
  package func place(of value: JSONValue) -> JSONPlace {
    StrictScanner.place(ofValue: ordinal(of: value.index), in: bytes)
  }

  // MARK: The tape

  /// Returns the type of the value at an index of the tape, as a character. It is 0 outside of the tape.
  func tag(_ index: Int) -> UInt8 { tape.indices.contains(index) ? UInt8(tape[index] >> 56) : 0 }

  /// Returns the lower 56 bits of an entry of the tape.
  func payload(_ index: Int) -> Int { Int(tape[index] & 0xFF_FFFF_FFFF_FFFF) }

  /// Returns the index after a value and everything that it contains.
  func end(of index: Int) -> Int {
    switch tag(index) {
    case UInt8(ascii: "{"), UInt8(ascii: "["): Int(tape[index] & 0xFFFF_FFFF)
    case UInt8(ascii: "l"), UInt8(ascii: "u"), UInt8(ascii: "d"): index + 2
    default: index + 1
    }
  }

  /// Returns where the bytes of a string are in `strings`.
  func stringRange(_ index: Int) -> Range<Int> {
    let start = payload(index)
    guard start + 4 <= strings.count else { return 0..<0 }
    let length = strings.withUnsafeBytes { Int($0.loadUnaligned(fromByteOffset: start, as: UInt32.self)) }
    return start + 4..<min(start + 4 + length, strings.count)
  }

  /// Returns the string at an index of the tape.
  func string(_ index: Int) -> String { String(decoding: strings[stringRange(index)], as: UTF8.self) }

  /// Returns a number as it is written in the file. `1.0` and `1`, or `1e2` and `100`, are different texts.
  func numberText(_ index: Int) -> String {
    let range = numbers.withLock { places in
      let known = places ?? NumberPlaces(in: bytes, tape: self)
      places = known
      return known.range(ofNumber: index)
    }
    return String(decoding: bytes[range], as: UTF8.self)
  }

  /// Returns how many values come before a value in the file; keys are not counted.
  private func ordinal(of wanted: Int) -> Int {
    var ordinal = 0
    var index = 1
    var ends: [(index: Int, isObject: Bool)] = []
    var isKey = false
    while index < wanted {
      if let top = ends.last, index == top.index - 1 {
        ends.removeLast()
        index += 1
        isKey = ends.last?.isObject ?? false
        continue
      }
      if isKey {
        index += 1
        isKey = false
        continue
      }
      ordinal += 1
      let tag = tag(index)
      if tag == UInt8(ascii: "{") || tag == UInt8(ascii: "[") {
        ends.append((end(of: index), tag == UInt8(ascii: "{")))
        isKey = tag == UInt8(ascii: "{")
        index += 1
      } else {
        index = end(of: index)
        isKey = ends.last?.isObject ?? false
      }
    }
    return ordinal
  }
}

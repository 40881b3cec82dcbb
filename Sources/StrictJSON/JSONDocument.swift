import CSimdjson
import FileLimits
import Synchronization

/// A JSON file that has been read strictly: simdjson's tape, checked for what simdjson lets through.
package final class JSONDocument: Sendable {
  let tape: [UInt64]
  /// Each string with its length in front, four bytes in the byte order of the machine.
  let strings: [UInt8]
  /// The file itself, to find the place of a value in it.
  private let bytes: [UInt8]

  /// Where the numbers stand in the file; found when somebody asks for the first.
  private let numbers = Mutex<NumberPlaces?>(nil)

  /// - Parameters:
  ///   - depth: how many objects and arrays may be inside of each other.
  ///   - stringBytes: how long a string may be.
  /// - Throws: the first fault, with its place.
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

  package var root: JSONValue { JSONValue(document: self, index: 1) }

  /// Where a value stands; found by reading the file again, for messages.
  package func place(of value: JSONValue) -> JSONPlace {
    StrictScanner.place(ofValue: ordinal(of: value.index), in: bytes)
  }

  // MARK: The tape

  func tag(_ index: Int) -> UInt8 { tape.indices.contains(index) ? UInt8(tape[index] >> 56) : 0 }

  func payload(_ index: Int) -> Int { Int(tape[index] & 0xFF_FFFF_FFFF_FFFF) }

  /// The index behind a value and all that it holds.
  func end(of index: Int) -> Int {
    switch tag(index) {
    case UInt8(ascii: "{"), UInt8(ascii: "["): Int(tape[index] & 0xFFFF_FFFF)
    case UInt8(ascii: "l"), UInt8(ascii: "u"), UInt8(ascii: "d"): index + 2
    default: index + 1
    }
  }

  /// The bytes of a string on the tape.
  func stringRange(_ index: Int) -> Range<Int> {
    let start = payload(index)
    guard start + 4 <= strings.count else { return 0..<0 }
    let length = strings.withUnsafeBytes { Int($0.loadUnaligned(fromByteOffset: start, as: UInt32.self)) }
    return start + 4..<min(start + 4 + length, strings.count)
  }

  func string(_ index: Int) -> String { String(decoding: strings[stringRange(index)], as: UTF8.self) }

  /// A number as it is written in the file: `1.0` and `1e2` are other texts than `1` and `100`.
  func numberText(_ index: Int) -> String {
    let range = numbers.withLock { places in
      let known = places ?? NumberPlaces(in: bytes, tape: self)
      places = known
      return known.range(ofNumber: index)
    }
    return String(decoding: bytes[range], as: UTF8.self)
  }

  /// How many values stand before one in the file.
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

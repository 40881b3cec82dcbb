/// The list of what a staged commit does, as it stands on the disk: lines, the last of which is a hash of those before it.
///
/// ```
/// jalon.commit/1
/// replace 0 12:<32 digits> 14:<32 digits> roadmaps/ne-ly-labour.json
/// append 1 380 7b22…0a history/3f9a2c71.jsonl
/// end 131:<32 digits>
/// ```
/// `-` stands for a file that did not exist. Bytes of a path that are not printable ASCII are written as in a URL.
struct CommitRecord {
  let operations: [Operation]

  enum Reading {
    case record(CommitRecord)
    /// It was cut or damaged, so nothing was carried out yet.
    case torn
    /// It is whole, and says what this program does not know.
    case unknown
  }

  private static let heading = "jalon.commit/1"

  var bytes: [UInt8] {
    var text = Self.heading + "\n"
    for (index, operation) in operations.enumerated() { text += Self.line(operation, index) + "\n" }
    return Array((text + "end \(ContentHash(of: Array(text.utf8)))\n").utf8)
  }

  static func read(_ bytes: [UInt8]) -> Reading {
    guard bytes.last == UInt8(ascii: "\n") else { return .torn }
    let start = (bytes.dropLast().lastIndex(of: UInt8(ascii: "\n")) ?? -1) + 1
    let head = Array(bytes[..<start])
    guard Array(bytes[start...]) == Array("end \(ContentHash(of: head))\n".utf8) else { return .torn }
    let lines = head.split(separator: UInt8(ascii: "\n")).map { String(decoding: $0, as: UTF8.self) }
    guard lines.first == heading else { return .unknown }
    var operations: [Operation] = []
    for (index, line) in lines.dropFirst().enumerated() {
      guard let operation = operation(line, index) else { return .unknown }
      operations.append(operation)
    }
    return .record(CommitRecord(operations: operations))
  }

  private static func line(_ operation: Operation, _ index: Int) -> String {
    let path = escaped(operation.path)
    switch operation.deed {
    case .replace(let old, let new): return "replace \(index) \(old?.description ?? "-") \(new) \(path)"
    case .rewrite(let old, let new): return "rewrite \(index) \(old?.description ?? "-") \(new) \(path)"
    case .remove(let old): return "remove \(index) \(old) - \(path)"
    case .append(let length, let bytes): return "append \(index) \(length.map { String($0) } ?? "-") \(hexadecimal(bytes)) \(path)"
    }
  }

  private static func operation(_ line: String, _ index: Int) -> Operation? {
    let fields = line.utf8.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false).map { String(Substring($0)) }
    guard fields.count == 5, fields[1] == String(index), let path = unescaped(fields[4]) else { return nil }
    let (old, isNew) = (ContentHash(fields[2]), fields[2] == "-")
    switch fields[0] {
    case "replace", "rewrite":
      guard old != nil || isNew, let new = ContentHash(fields[3]) else { return nil }
      return Operation(deed: fields[0] == "replace" ? .replace(old: old, new: new) : .rewrite(old: old, new: new), path: path)
    case "remove":
      guard let old, fields[3] == "-" else { return nil }
      return Operation(deed: .remove(old: old), path: path)
    case "append":
      let length = Int(fields[2]).flatMap { $0 < 0 ? nil : $0 }
      guard length != nil || isNew, let bytes = bytes(hexadecimal: fields[3]) else { return nil }
      return Operation(deed: .append(oldLength: length, bytes: bytes), path: path)
    default: return nil
    }
  }

  private static let digits = Array("0123456789abcdef".utf8)

  private static func hexadecimal(_ bytes: [UInt8]) -> String {
    String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }

  private static func bytes(hexadecimal text: String) -> [UInt8]? {
    let values = text.utf8.map { digits.firstIndex(of: $0) }
    guard values.count.isMultiple(of: 2) else { return nil }
    var bytes: [UInt8] = []
    for index in stride(from: 0, to: values.count, by: 2) {
      guard let high = values[index], let low = values[index + 1] else { return nil }
      bytes.append(UInt8(high << 4 | low))
    }
    return bytes
  }

  private static func escaped(_ path: String) -> String {
    path.utf8.map { (0x21...0x7E).contains($0) && $0 != UInt8(ascii: "%") ? String(UnicodeScalar($0)) : "%" + hexadecimal([$0]) }.joined()
  }

  private static func unescaped(_ text: String) -> String? {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      if byte != UInt8(ascii: "%") {
        bytes.append(byte)
      } else {
        guard rest.count >= 2, let value = Self.bytes(hexadecimal: String(decoding: rest.prefix(2), as: UTF8.self))?.first else {
          return nil
        }
        bytes.append(value)
        rest = rest.dropFirst(2)
      }
    }
    return bytes.isEmpty ? nil : String(decoding: bytes, as: UTF8.self)
  }
}

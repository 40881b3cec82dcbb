/// Why some bytes are not JSON that Jalon takes, and where (FileFormat.md, Reading).
package struct JSONFault: Error, Hashable, Sendable {
  package enum Reason: Hashable, Sendable {
    case empty
    case invalidUTF8
    case byteOrderMark
    /// UTF-16, UTF-32 or no text at all.
    case otherEncoding
    case duplicateKey(String)
    /// More than 64 objects and arrays inside of each other.
    case tooDeep
    /// More than 64 KB.
    case stringTooLong
    /// More than 64 MB.
    case fileTooLarge
    /// Beyond 2^53, where programs begin to round differently.
    case numberOutOfRange
    /// Half of a surrogate pair.
    case loneSurrogate
    /// A line that a merge has left behind.
    case conflictMarker
    case trailingComma
    case comment
    /// NaN or Infinity.
    case notANumber
    /// A control character inside of a string.
    case controlCharacter
    /// The end comes too early.
    case truncated
    /// What stands there, at most a few characters.
    case unexpected(String)
  }

  package let reason: Reason
  package let place: JSONPlace

  package init(_ reason: Reason, at place: JSONPlace) {
    self.reason = reason
    self.place = place
  }
}

/// A place in a text file: line and column from 1, the column in Unicode scalars.
package struct JSONPlace: Hashable, Sendable {
  package let line: Int
  package let column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  init(offset: Int, in bytes: [UInt8]) {
    var line = 1
    var column = 1
    for byte in bytes.prefix(offset) {
      if byte == UInt8(ascii: "\n") {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
    self.init(line: line, column: column)
  }
}

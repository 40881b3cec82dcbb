/// Why bytes are not JSON that Jalon accepts, and where (FileFormat.md, Reading).
package struct JSONFault: Error, Hashable, Sendable {
  /// What is wrong with the bytes.
  package enum Reason: Hashable, Sendable {
    case empty
    case invalidUTF8
    case byteOrderMark
    /// The bytes are UTF-16, UTF-32 or not text.
    case otherEncoding
    /// An object has this key twice.
    case duplicateKey(String)
    /// Objects and arrays are nested too deep, usually more than 64 levels.
    case tooDeep
    /// A string has more than 64 KB.
    case stringTooLong
    /// The file has more than 64 MB.
    case fileTooLarge
    /// The magnitude of a number exceeds 2^53, beyond which programs round whole numbers.
    case numberOutOfRange
    /// An escape is half of a surrogate pair.
    case loneSurrogate
    /// A line is a marker of an unresolved merge.
    case conflictMarker
    case trailingComma
    /// The file has a comment, which JSON does not allow.
    case comment
    /// The file has NaN or Infinity instead of a number.
    case notANumber
    /// A string contains a control character that is not escaped.
    case controlCharacter
    /// The file ends too early.
    case truncated
    /// Something else is found; the text is what was found, at most a few characters.
    case unexpected(String)
  }

  package let reason: Reason
  /// The place in the file.
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

  /// Returns the place of the byte at an offset.
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

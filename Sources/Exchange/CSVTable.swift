import Wording

/// A table of text (RFC 4180): what is faulty is named with its line, and never guessed at.
struct CSVTable {
  struct Row {
    /// On which line it begins, from 1.
    let line: Int
    let cells: [String]
  }

  /// Rows with something in them, in the order of the file.
  private(set) var rows: [Row] = []

  /// - Parameters:
  ///   - separator: between the cells of a row.
  ///   - most: so many rows are read; one more is a fault, unless only the first ones are wanted.
  init(_ bytes: ArraySlice<UInt8>, separator: UInt8, most: Int = ImportedFile.most, onlyFirst: Bool = false) throws(ImportRemark) {
    var reader = Reader(separator: separator)
    for byte in bytes {
      guard let row = try reader.take(byte) else { continue }
      if rows.count == most {
        if onlyFirst { return }
        throw ImportRemark(.tooManyRows(most), line: row.line)
      }
      rows.append(row)
    }
    if onlyFirst { return }
    if let row = try reader.end() { rows.append(row) }
  }

  /// What is between two cells.
  private struct Reader {
    private enum State { case start, plain, quoted, behindQuote }

    let separator: UInt8
    private var state = State.start
    private var cell: [UInt8] = []
    private var cells: [String] = []
    private var line = 1
    private var rowLine = 1
    private var cellLine = 1
    private var wasReturn = false

    init(separator: UInt8) { self.separator = separator }

    private static let quote = UInt8(ascii: "\"")
    private static let feed = UInt8(ascii: "\n")
    private static let carriage = UInt8(ascii: "\r")

    /// - Returns: the row that the byte ends, where it holds anything.
    mutating func take(_ byte: UInt8) throws(ImportRemark) -> Row? {
      let isSecondHalf = wasReturn && byte == Self.feed
      wasReturn = byte == Self.carriage
      if isSecondHalf { return nil }
      if byte < 0x20, byte != Self.feed, byte != Self.carriage, byte != UInt8(ascii: "\t") {
        throw ImportRemark(.control(UInt32(byte)), line: line, value: text)
      }
      let isEnd = byte == Self.feed || byte == Self.carriage
      switch state {
      case .quoted:
        if byte == Self.quote { state = .behindQuote } else { try append(isEnd ? Self.feed : byte) }
        if isEnd { line += 1 }
        return nil
      case .behindQuote where byte == Self.quote:
        try append(byte)
        state = .quoted
        return nil
      case .start where byte == Self.quote:
        state = .quoted
        cellLine = line
        return nil
      default: break
      }
      if byte == separator {
        endCell()
        return nil
      }
      if isEnd { return endRow() }
      switch state {
      case .behindQuote:
        // Blanks behind a quotation mark are what some programs write for the eye.
        guard byte == UInt8(ascii: " ") else { throw ImportRemark(.textBehindQuote, line: line, value: text) }
      default:
        // A quotation mark inside of a cell that does not begin with one belongs to its text: `Screen 24"`.
        try append(byte)
        state = .plain
      }
      return nil
    }

    mutating func end() throws(ImportRemark) -> Row? {
      if state == .quoted { throw ImportRemark(.openQuote, line: cellLine, value: text) }
      return endRow()
    }

    private var text: String { String(decoding: cell, as: UTF8.self) }

    private mutating func append(_ byte: UInt8) throws(ImportRemark) {
      guard cell.count < ImportedFile.longestText else {
        throw ImportRemark(.tooLong(ImportedFile.longestText), line: line, value: text)
      }
      cell.append(byte)
    }

    private mutating func endCell() {
      cells.append(text)
      cell.removeAll(keepingCapacity: true)
      state = .start
    }

    private mutating func endRow() -> Row? {
      endCell()
      defer {
        cells = []
        line += 1
        rowLine = line
      }
      return cells.allSatisfy({ $0.utf8.allSatisfy { $0 <= 0x20 } }) ? nil : Row(line: rowLine, cells: cells)
    }
  }
}

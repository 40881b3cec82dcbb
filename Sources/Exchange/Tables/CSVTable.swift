import Wording

/// A table read from CSV text (RFC 4180). A fault is reported with its line and never repaired by guessing.
struct CSVTable {
  struct Row {
    /// The line on which the row begins, from 1.
    let line: Int
    let cells: [String]
  }

  /// The rows that are not blank, in the order of the file.
  private(set) var rows: [Row] = []

  /// Reads a table in UTF-8.
  /// - Parameters:
  ///   - separator: the byte between the cells of a row.
  ///   - most: the maximum number of rows, which may include lines above the headings.
  ///   - onlyFirst: whether further rows are ignored; otherwise they are a fault.
  init(_ bytes: ArraySlice<UInt8>, separator: UInt8, most: Int = ImportedFile.most, onlyFirst: Bool = false) throws(ImportRemark) {
    var reader = Reader(separator: separator)
    for byte in bytes {
      guard let row = try reader.take(byte) else { continue }
      if rows.count == most {
        if onlyFirst { return }
        throw ImportRemark(.tooManyRows(ImportedFile.most), line: row.line)
      }
      rows.append(row)
    }
    if onlyFirst { return }
    if let row = try reader.end() { rows.append(row) }
  }

  /// Reads rows byte by byte.
  private struct Reader {
    private enum State { case start, plain, quoted, afterQuote }

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

    /// Processes one byte.
    /// - Returns: the row that ends with the byte, if it is not blank; nil otherwise.
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
        if byte == Self.quote { state = .afterQuote } else { try append(isEnd ? Self.feed : byte) }
        if isEnd { line += 1 }
        return nil
      case .afterQuote where byte == Self.quote:
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
      case .afterQuote:
        // Some programs write spaces after a closing quotation mark to align cells.
        guard byte == UInt8(ascii: " ") else { throw ImportRemark(.textAfterQuote, line: line, value: text) }
      default:
        // In a cell that does not begin with a quotation mark, one is part of the text: `Screen 24"`.
        try append(byte)
        state = .plain
      }
      return nil
    }

    /// Ends the table and returns its last row; nil if that is blank.
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

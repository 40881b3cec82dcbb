import Office

/// A receipt for a returned sheet before it is written: a text, and a copy of the sheet with a tab.
struct ReceiptDraft: Sendable {
  /// The paths of the text and of the copy.
  let paths: [String]
  private let read: ReadSheet
  private let lines: [String]

  /// - Parameters:
  ///   - lines: what it says.
  ///   - file: the path of the returned sheet.
  init(_ read: ReadSheet, _ lines: [String], named file: String, in folder: String) {
    self.read = read
    self.lines = lines
    let name = (file.split(separator: "/").last.map { String($0) } ?? file).removingEnding
    paths = ["txt", "xlsx"].map { OutputFile.path(of: "\(name)-\(read.source.wording.receiptEnding).\($0)", in: folder) }
  }

  /// Returns the copy of the sheet.
  func bytes() throws(WorkbookFault) -> [UInt8] {
    try PartySheet(read.sheet, read.source, answers: read.reading.answers).bytes(receipt: lines)
  }

  /// Writes both files.
  /// - Returns: whether the text says something that the former one did not.
  func write(_ copy: [UInt8]) throws(Failure) -> Bool {
    let text = Array((lines.joined(separator: "\n") + "\n").utf8)
    let isNew = (paths.first.flatMap { try? InputFile.read($0) }) != text
    for (path, bytes) in zip(paths, [text, copy]) { try OutputFile.write(bytes, to: path) }
    return isNew
  }
}

extension String {
  /// The name of a file without its ending.
  fileprivate var removingEnding: String { lastIndex(of: ".").map { String(self[..<$0]) } ?? self }
}

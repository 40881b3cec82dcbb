extension SheetIdentity {
  /// Why a workbook is not read as a sheet.
  package enum Fault: Error, Hashable, Sendable {
    /// The workbook is no sheet of Jalon.
    case none
    /// A later version has made the sheet, with this format.
    case newer(String)
  }

  /// Reads which sheet a workbook is.
  package init(_ workbook: WorkbookContent) throws(Fault) {
    var values: [String: String] = [:]
    for (tag, value) in workbook.tagged where values[tag] == nil { values[tag] = value }
    guard let format = values["#meta+format"], let sheet = values["#meta+sheet"], let from = values["#org+from"],
      let to = values["#org+to"],
      let exchange = values["#meta+exchange"]
    else { throw .none }
    guard format == Self.format else { throw .newer(format) }
    self.init(sheet: sheet, exchange: exchange, from: from, to: to, receipt: values["#meta+receipt"])
  }
}

extension WorkbookContent {
  /// The tags about the whole sheet, each with the value of the next cell of its row. The guide and the hidden tab have them.
  fileprivate var tagged: [(tag: String, value: String)] {
    tabs.flatMap { tab in
      tab.rows.compactMap { row -> (String, String)? in
        guard let (column, tag) = row.cells.first(where: { $0.value.mayBeTag && Self.tags.contains($0.value.text) }) else { return nil }
        let next = row.cells.filter { $0.key > column && !$0.value.text.isEmpty }.min { $0.key < $1.key }
        return (tag.text, next?.value.text ?? "")
      }
    }
  }

  /// The name of the person who has filled in the sheet; empty if there is none.
  var person: String { tagged.first { $0.tag == Self.personTag }?.value ?? "" }

  private static let tags: Set<String> = [
    "#meta+format", "#meta+sheet", "#meta+exchange", "#org+from", "#org+to", "#meta+receipt", personTag,
  ]

  /// The tag of the cell for the name of the person who fills in the sheet.
  package static let personTag = "#contact+name"
}

extension WorkbookContent.Cell {
  /// Whether the cell holds a text with the sign of tags, which is quickly found.
  fileprivate var mayBeTag: Bool { if case .text(let text) = value { text.utf8.contains(UInt8(ascii: "#")) } else { false } }

  /// The trimmed text of a cell; empty for any other value.
  var text: String { if case .text(let text) = value { text.trimmed } else { "" } }
}

import CXlsxWriter

/// What people may write into a tab.
extension Worksheet {
  /// The most letters of a list of choices with the commas between them.
  private static let longestList = 255

  /// Protects the cells whose look is not unlocked, without a password: a courtesy, which everybody can take off.
  ///
  /// People may still sort, filter, format cells and make rows and columns wider. Excel sorts only a range in which every cell is unlocked.
  package func protect() throws(WorkbookFault) {
    var kept = lxw_protection()
    kept.sort = 1
    kept.autofilter = 1
    kept.format_cells = 1
    kept.format_rows = 1
    kept.format_columns = 1
    try call {
      $0.worksheet_protect($1, nil, &kept)
      return LXW_NO_ERROR
    }
  }

  /// The most letters of the title and of the text of a message.
  private static let (longestTitle, longestMessage) = (32, 255)

  /// Refuses whatever is typed into the cells of a range, with a message. They can be unlocked then, so that rows can be sorted. What is pasted is not
  /// refused.
  package func refuse(in range: SheetRange, title: String, _ message: String) throws(WorkbookFault) {
    guard title.utf16.count <= Self.longestTitle, message.utf16.count <= Self.longestMessage else { throw .tooLarge }
    var (formula, heading, text) = (Array("=FALSE".utf8CString), Array(title.utf8CString), Array(message.utf8CString))
    try call(range) { library, sheet, firstRow, firstColumn, lastRow, lastColumn in
      formula.withUnsafeMutableBufferPointer { formula in
        heading.withUnsafeMutableBufferPointer { title in
          text.withUnsafeMutableBufferPointer { message in
            var rule = lxw_data_validation()
            rule.validate = UInt8(LXW_VALIDATION_TYPE_CUSTOM_FORMULA.rawValue)
            rule.value_formula = formula.baseAddress
            rule.error_type = UInt8(LXW_VALIDATION_ERROR_TYPE_STOP.rawValue)
            rule.error_title = title.baseAddress
            rule.error_message = message.baseAddress
            return library.worksheet_data_validation_range(sheet, firstRow, firstColumn, lastRow, lastColumn, &rule)
          }
        }
      }
    }
  }

  /// Offers choices in the cells of a range.
  /// - Parameters:
  ///   - choices: texts without commas, at most 255 letters with the commas between them.
  ///   - isStrict: whether a spreadsheet refuses other words; else it only warns.
  package func offer(_ choices: [String], in range: SheetRange, isStrict: Bool = true) throws(WorkbookFault) {
    let list = choices.map(SheetText.line).joined(separator: ",")
    guard !list.isEmpty, list.utf16.count <= Self.longestList, !choices.contains(where: { $0.contains(",") }) else { throw .tooLarge }
    try offer("\"\(list.replacing("\"", with: "\"\""))\"", in: range, isStrict: isStrict)
  }

  /// Offers the texts of a range of another tab as choices in the cells of a range.
  package func offer(
    _ choices: SheetRange, of sheet: Worksheet, in range: SheetRange, isStrict: Bool = true
  ) throws(WorkbookFault) { try offer("=\(choices.reference(in: sheet.name))", in: range, isStrict: isStrict) }

  /// - Parameter formula: a list in quotes, or a reference. The library's own lists write behind their memory if the words are not ASCII.
  private func offer(_ formula: String, in range: SheetRange, isStrict: Bool) throws(WorkbookFault) {
    var text = Array(formula.utf8CString)
    try call(range) { library, sheet, firstRow, firstColumn, lastRow, lastColumn in
      text.withUnsafeMutableBufferPointer { text in
        var rule = lxw_data_validation()
        rule.validate = UInt8(LXW_VALIDATION_TYPE_LIST_FORMULA.rawValue)
        rule.value_formula = text.baseAddress
        rule.error_type = UInt8((isStrict ? LXW_VALIDATION_ERROR_TYPE_STOP : LXW_VALIDATION_ERROR_TYPE_WARNING).rawValue)
        return library.worksheet_data_validation_range(sheet, firstRow, firstColumn, lastRow, lastColumn, &rule)
      }
    }
  }
}

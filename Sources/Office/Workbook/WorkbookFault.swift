import Archives

/// Why a workbook is not made.
package enum WorkbookFault: Error, Hashable, Sendable {
  /// The library for workbooks is not installed.
  case noLibrary
  /// The finished workbook is no sound archive, exceeds what one may hold, or cannot be read again.
  case archive(ArchiveFault)
  /// The workbook exceeds what spreadsheets hold: rows, columns, or letters of a list.
  case tooLarge
  /// There is no room for the temporary files of the library, or no memory.
  case noRoom
  /// The library refuses a value, for this reason in English.
  case refused(String)
  /// The workbook is finished already, so nothing can be added to it.
  case finished
}

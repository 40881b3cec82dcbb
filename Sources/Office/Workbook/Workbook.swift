import Archives
import CXlsxWriter
import RoadmapEngine

/// A workbook of Excel (xlsx) that is being written: tabs are added, then its bytes are taken.
///
/// It holds neither macros nor formulas of cells nor anything from outside, and names no person and no clock: the same calls give the same bytes.
package final class Workbook {
  /// The version of libxlsxwriter that is needed, as in the name of its file.
  package static let libraryVersion = LXW_SOVERSION
  /// The greatest number of different number formats; Excel supports about 200.
  private static let mostFormats = 150
  /// The greatest number of bytes of a number format; the library cuts a longer one.
  private static let longestFormat = 127

  let library: UnsafePointer<jalon_xlsx>
  /// The workbook of the library; nil when it is finished.
  private(set) var open: UnsafeMutablePointer<lxw_workbook>?
  /// The file in memory into which the library writes.
  private let memory: Int32
  private var names = SheetName()
  private var looks: [SheetLook: UnsafeMutablePointer<lxw_format>] = [:]
  private var formats: Set<String> = []

  /// - Parameters:
  ///   - title: its title among the properties of the file.
  ///   - created: the day on which it was made, for everybody who asks a spreadsheet.
  package init(title: String, created: Day) throws(WorkbookFault) {
    guard let library = jalon_xlsx_load() else { throw .noLibrary }
    let memory = jalon_xlsx_open_memory()
    guard memory >= 0 else { throw .noRoom }
    var options = lxw_workbook_options()
    guard let open = library.pointee.workbook_new_opt("/proc/self/fd/\(memory)", &options) else {
      WorkbookBytes.close(memory)
      throw .noRoom
    }
    self.library = library
    self.memory = memory
    self.open = open
    if let format = jalon_xlsx_default_format(open) { SheetStyle.normal.setFont(format, library.pointee) }
    var properties = lxw_doc_properties()
    // Zero would be the time of the clock.
    properties.created = max(1, (Int(created.number) - Self.firstDayOfUnix) * 86_400)
    var text = Array(SheetText.line(title).utf8CString)
    let code = text.withUnsafeMutableBufferPointer { text in
      properties.title = text.baseAddress
      return library.pointee.workbook_set_properties(open, &properties)
    }
    try check(code)
  }

  /// The days from 1900-01-01 to 1970-01-01.
  private static let firstDayOfUnix = 25_567

  deinit {
    if let open { library.pointee.lxw_workbook_free(open) }
    WorkbookBytes.close(memory)
  }

  /// Adds a tab behind the others.
  /// - Parameter title: becomes its name, without signs that spreadsheets refuse and different from the names of other tabs.
  package func add(_ title: String) throws(WorkbookFault) -> Worksheet {
    guard let open else { throw .finished }
    let name = names.name(title)
    guard let sheet = library.pointee.workbook_add_worksheet(open, name) else { throw .refused(name) }
    jalon_xlsx_quote(sheet, SheetRange.quoted(name))
    return Worksheet(sheet, name, of: self)
  }

  /// Checks whether a number format can still be added or exists already; where not, the value is to be written as a text.
  package func hasRoom(for format: String) -> Bool {
    format.utf8.count <= Self.longestFormat && (formats.count < Self.mostFormats || formats.contains(format))
  }

  /// Finishes the workbook and returns the bytes of its file. Its tabs cannot be used any more.
  package func bytes() throws(WorkbookFault) -> [UInt8] {
    guard let finished = open else { throw .finished }
    open = nil
    try check(jalon_xlsx_close(finished))
    return try WorkbookBytes.read(memory)
  }

  // MARK: For tabs

  /// Returns the format of the library for a look.
  func format(_ look: SheetLook) throws(WorkbookFault) -> UnsafeMutablePointer<lxw_format> {
    if let known = looks[look] { return known }
    guard let open else { throw .finished }
    guard hasRoom(for: look.format) else { throw .tooLarge }
    guard let format = library.pointee.workbook_add_format(open) else { throw .noRoom }
    if look.format != SheetLook.text { formats.insert(look.format) }
    look.set(format, library.pointee)
    looks[look] = format
    return format
  }

  /// Throws the fault that a code of the library stands for.
  func check(_ code: lxw_error) throws(WorkbookFault) {
    switch code {
    case LXW_NO_ERROR: return
    case LXW_ERROR_WORKSHEET_INDEX_OUT_OF_RANGE, LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED, LXW_ERROR_255_STRING_LENGTH_EXCEEDED,
      LXW_ERROR_128_STRING_LENGTH_EXCEEDED, LXW_ERROR_32_STRING_LENGTH_EXCEEDED:
      throw .tooLarge
    case LXW_ERROR_MEMORY_MALLOC_FAILED, LXW_ERROR_CREATING_XLSX_FILE, LXW_ERROR_CREATING_TMPFILE, LXW_ERROR_READING_TMPFILE,
      LXW_ERROR_ZIP_FILE_OPERATION, LXW_ERROR_ZIP_FILE_ADD, LXW_ERROR_ZIP_CLOSE:
      throw .noRoom
    default: throw .refused(library.pointee.lxw_strerror(code).map { String(cString: $0) } ?? "\(code.rawValue)")
    }
  }
}
